import type { Sql } from './database.ts';

export type OpenJobs = { readonly kind: 'import' | 'withdrawal' | 'search'; readonly count: number };

/** How much work of each kind is under way or waits, of all workspaces. */
export async function countOpenJobs(sql: Sql): Promise<OpenJobs[]> {
  return sql.query<OpenJobs>(
    `select 'import' as kind, count(*)::int as count from import where status in ('pending', 'running')
     union all select 'withdrawal', count(*)::int from withdrawal where status in ('running', 'restoring')
     union all select 'search', count(*)::int from search_task where status in ('pending', 'running')`,
  );
}

/** For how many seconds the delivery to a webhook that has waited longest has been due; 0 when none is. */
export async function findDeliveryLag(sql: Sql, now: Date): Promise<number> {
  const [row] = await sql.query<{ seconds: number }>(
    `select greatest(coalesce(extract(epoch from $1::timestamptz - min(next_at)), 0), 0)::float8 as seconds
     from webhook_delivery where next_at is not null`,
    [now],
  );
  return row?.seconds ?? 0;
}
