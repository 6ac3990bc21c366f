import type { Sql } from './database.ts';

/** Reservations are made one at a time, so that two servers never both take what is left. */
export async function lockSpending(tx: Sql, provider: string): Promise<void> {
  await tx.query(`select pg_advisory_xact_lock(hashtextextended('search spending ' || $1, 0))`, [provider]);
}

/** What all workspaces together have spent on a provider on a day (UTC), reservations included. */
export async function sumSpending(sql: Sql, provider: string, day: string): Promise<number> {
  const [row] = await sql.query<{ credits: number }>(
    `select coalesce(sum(credits), 0)::bigint as credits from search_spending where provider = $1 and day = $2`,
    [provider, day],
  );
  return row?.credits ?? 0;
}

/** Adds credits to the day and to the search; a negative number gives back. `held` says how much waits for an answer. */
export async function addSpending(
  tx: Sql,
  workspaceId: string,
  spending: {
    readonly taskId: string;
    readonly provider: string;
    readonly day: string;
    readonly credits: number;
    readonly held: number;
  },
): Promise<void> {
  const { taskId, provider, day, credits, held } = spending;
  await tx.query(
    `insert into search_spending as spent (workspace_id, provider, day, credits) values ($1, $2, $3, $4)
     on conflict (workspace_id, provider, day) do update set credits = spent.credits + excluded.credits`,
    [workspaceId, provider, day, credits],
  );
  await tx.query(
    `update search_task set credits_spent = credits_spent + $3, credits_held = $4 where workspace_id = $1 and id = $2`,
    [workspaceId, taskId, credits, held],
  );
}
