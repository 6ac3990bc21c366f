import type { Withdrawal } from '@puffle/contract';
import type { Origin } from '../domain/ledger/records.ts';
import { jsonText } from './columns.ts';
import type { Sql } from './database.ts';
import { isFree } from './job-rows.ts';

export type WithdrawalRow = {
  readonly workspaceId: string;
  readonly id: string;
  readonly status: Withdrawal['status'];
  readonly importId: string | null;
  readonly provider: string | null;
  readonly keyId: string | null;
  readonly since: Date | null;
  readonly origin: Origin;
  readonly nextId: string | null;
  readonly observations: number;
  readonly leadsChanged: number;
  readonly leadsGone: number;
  readonly mergesUnmade: number;
  readonly createdAt: Date;
  readonly finishedAt: Date | null;
};

const withdrawalColumns = `workspace_id as "workspaceId", id, status, import_id as "importId", provider, key_id as "keyId",
  since, origin, next_id as "nextId", observations, leads_changed as "leadsChanged", leads_gone as "leadsGone",
  merges_unmade as "mergesUnmade", created_at as "createdAt", finished_at as "finishedAt"`;

export type WithdrawalToInsert = Pick<
  WithdrawalRow,
  'id' | 'importId' | 'provider' | 'keyId' | 'since' | 'origin' | 'createdAt'
>;

export async function insertWithdrawal(
  tx: Sql,
  workspaceId: string,
  row: WithdrawalToInsert,
  runner: string | null,
): Promise<WithdrawalRow> {
  const [inserted] = await tx.query<WithdrawalRow>(
    `insert into withdrawal (workspace_id, id, status, import_id, provider, key_id, since, origin, created_at, runner,
       heartbeat_at)
     values ($1, $2, 'running', $3, $4, $5, $6, $7, $8, $9, now()) returning ${withdrawalColumns}`,
    [
      workspaceId,
      row.id,
      row.importId,
      row.provider,
      row.keyId,
      row.since,
      jsonText(row.origin),
      row.createdAt,
      runner,
    ],
  );
  if (inserted === undefined) throw new Error('A withdrawal was not stored.');
  return inserted;
}

export async function findWithdrawal(sql: Sql, workspaceId: string, id: string): Promise<WithdrawalRow | null> {
  const [row] = await sql.query<WithdrawalRow>(
    `select ${withdrawalColumns} from withdrawal where workspace_id = $1 and id = $2`,
    [workspaceId, id],
  );
  return row ?? null;
}

export async function lockWithdrawal(tx: Sql, workspaceId: string, id: string): Promise<WithdrawalRow | null> {
  const [row] = await tx.query<WithdrawalRow>(
    `select ${withdrawalColumns} from withdrawal where workspace_id = $1 and id = $2 for update`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** A page of withdrawals, newest first. */
export async function listWithdrawals(
  sql: Sql,
  workspaceId: string,
  beforeId: string | null,
  limit: number,
): Promise<WithdrawalRow[]> {
  return sql.queryUnprepared<WithdrawalRow>(
    `select ${withdrawalColumns} from withdrawal where workspace_id = $1 and ($2::uuid is null or id < $2)
     order by id desc limit $3`,
    [workspaceId, beforeId, limit],
  );
}

/** Begins to put back what a withdrawal took out. */
export async function startRestore(tx: Sql, workspaceId: string, id: string, runner: string | null): Promise<void> {
  await tx.query(
    `update withdrawal set status = 'restoring', next_id = null, runner = $3, finished_at = null, heartbeat_at = now()
     where workspace_id = $1 and id = $2`,
    [workspaceId, id, runner],
  );
}

/** Takes the withdrawal that has waited longest and that no live runner holds. */
export async function claimWithdrawal(tx: Sql, runner: string, staleSeconds: number): Promise<WithdrawalRow | null> {
  const [row] = await tx.query<WithdrawalRow>(
    `update withdrawal set runner = $1, heartbeat_at = clock_timestamp()
     where (workspace_id, id) in (
       select workspace_id, id from withdrawal
       where status in ('running', 'restoring')
         and ${isFree}
       order by heartbeat_at limit 1 for update skip locked
     )
     returning ${withdrawalColumns}`,
    [runner, staleSeconds],
  );
  return row ?? null;
}

export type WithdrawalProgress = {
  readonly nextId: string | null;
  readonly observations: number;
  readonly mergesUnmade: number;
};

/** Holds a withdrawal for one step, so that no other runner takes it meanwhile; false when this runner has lost it. */
export async function holdWithdrawal(tx: Sql, workspaceId: string, id: string, runner: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from withdrawal where workspace_id = $1 and id = $2 and runner = $3 for update`,
    [workspaceId, id, runner],
  );
  return rows.length > 0;
}

/** Moves a withdrawal on, in the transaction that writes its Leads. */
export async function advanceWithdrawal(
  tx: Sql,
  workspaceId: string,
  id: string,
  { nextId, observations, mergesUnmade }: WithdrawalProgress,
): Promise<void> {
  await tx.query(
    `update withdrawal set next_id = $3, observations = observations + $4, merges_unmade = merges_unmade + $5,
       heartbeat_at = clock_timestamp()
     where workspace_id = $1 and id = $2`,
    [workspaceId, id, nextId, observations, mergesUnmade],
  );
}

/** Ends a withdrawal, or its restoring, and the import that it is the undoing of. */
export async function finishWithdrawal(tx: Sql, row: WithdrawalRow, at: Date): Promise<void> {
  const isRestored = row.status === 'restoring';
  const { workspaceId, id, importId } = row;
  await tx.query(
    `update withdrawal set status = $3, finished_at = $4, runner = null,
       leads_gone = (select count(*) from withdrawal_lead where workspace_id = $1 and withdrawal_id = $2 and is_gone),
       leads_changed = (select count(*) from withdrawal_lead where workspace_id = $1 and withdrawal_id = $2 and not is_gone)
     where workspace_id = $1 and id = $2`,
    [workspaceId, id, isRestored ? 'restored' : 'completed', at],
  );
  if (importId === null) return;
  await tx.query(
    `update import set status = case when $3 then ended_as else 'undone' end, finished_at = $4
     where workspace_id = $1 and id = $2 and status = 'undoing'`,
    [workspaceId, importId, isRestored, at],
  );
}

/** An import is being taken back, or put back, by this withdrawal; how it had ended is kept. */
export async function markUndoing(tx: Sql, workspaceId: string, importId: string, withdrawalId: string): Promise<void> {
  await tx.query(
    `update import set status = 'undoing', withdrawal_id = $3, ended_as = case status when 'undone' then ended_as else status end
     where workspace_id = $1 and id = $2`,
    [workspaceId, importId, withdrawalId],
  );
}
