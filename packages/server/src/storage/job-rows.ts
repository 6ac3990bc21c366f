import type { Sql } from './database.ts';

/** A job's row that nobody works on: $1 is the runner that asks, $2 the seconds after which a silent one counts as dead. */
export const isFree = '(runner is null or runner = $1 or heartbeat_at < clock_timestamp() - make_interval(secs => $2))';

/** Lets go of a job, so that it goes on as soon as a runner is free. */
export async function releaseJob(
  sql: Sql,
  table: 'import' | 'withdrawal',
  workspaceId: string,
  id: string,
  runner: string,
): Promise<void> {
  await sql.query(`update ${table} set runner = null where workspace_id = $1 and id = $2 and runner = $3`, [
    workspaceId,
    id,
    runner,
  ]);
}

/** A claimed job with the settings of its workspace. */
export async function withSettings<Row extends { readonly workspaceId: string }>(
  sql: Sql,
  row: Row | undefined,
): Promise<{ row: Row; settings: Readonly<Record<string, unknown>> } | null> {
  if (row === undefined) return null;
  const [workspace] = await sql.query<{ settings: Readonly<Record<string, unknown>> }>(
    'select settings from workspace where id = $1',
    [row.workspaceId],
  );
  return { row, settings: workspace?.settings ?? {} };
}
