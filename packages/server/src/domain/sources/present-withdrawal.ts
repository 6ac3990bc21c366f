import type { KeptLead, Withdrawal } from '@puffle/contract';
import type { WithdrawalRow } from '../../storage/withdrawals.ts';

/** The public form of a withdrawal. */
export function presentWithdrawal(row: WithdrawalRow, kept: readonly KeptLead[]): Withdrawal {
  return {
    id: row.id,
    status: row.status,
    importId: row.importId,
    provider: row.provider,
    keyId: row.keyId,
    since: row.since?.toISOString() ?? null,
    observations: row.observations,
    leadsChanged: row.leadsChanged,
    leadsGone: row.leadsGone,
    mergesUnmade: row.mergesUnmade,
    kept: [...kept],
    createdAt: row.createdAt.toISOString(),
    finishedAt: row.finishedAt?.toISOString() ?? null,
  };
}
