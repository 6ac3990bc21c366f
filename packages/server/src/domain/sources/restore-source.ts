import { isId } from '@puffle/contract';
import { lockWithdrawal } from '../../storage/withdrawals.ts';
import { listKept } from '../../storage/withdrawn.ts';
import type { WriteVerb } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { presentWithdrawal } from './present-withdrawal.ts';
import { startRestoring } from './start-withdrawal.ts';

/** Puts back what a withdrawal took out; repeating is harmless. Errors: `not_found`; `conflict` while it is under way. */
export const restoreSource: WriteVerb<'restoreSource'> = async (tx, ctx, { query, body }) => {
  const { workspaceId } = ctx;
  const found = isId(body.withdrawalId) ? await lockWithdrawal(tx, workspaceId, body.withdrawalId) : null;
  if (found === null) throw notFound('withdrawal', body.withdrawalId);
  if (found.status === 'running') {
    throw new DomainError('conflict', 'The withdrawal is still under way.', {
      hint: 'Read it with GET /api/sources/withdrawals?id= until it is completed.',
    });
  }
  const row = found.status === 'completed' ? await startRestoring(tx, ctx, found, query.dryRun === true) : found;
  const kept = await listKept(tx, workspaceId, row.id);
  return { status: 202, body: { withdrawal: presentWithdrawal(row, kept) }, hasJob: true };
};
