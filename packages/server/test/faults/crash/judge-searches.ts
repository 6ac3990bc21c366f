import type { Database } from '../../../src/storage/database.ts';
import type { SentSearch } from './crash-writers.ts';
import { pageRows } from './paid-provider.ts';

/** So many searches of a server may be under way at once, each with one call to the provider. */
const callsAtOnce = 3;

/** What the searches have cost, in credits: one a record. */
export type Credits = {
  /** By the books of the server. */
  readonly counted: number;
  /** By the books of the provider: records of pages that a crash made the server ask for again are in it twice. */
  readonly charged: number;
  /** Records that were kept. */
  readonly kept: number;
};

const remains = `
  select wanted.id::text as id, concat_ws(', ',
    (select count(*) || ' tasks' from search_task as same where same.prompt = task.prompt),
    status, added || ' added', rows_done || ' done', created || ' created', credits_held || ' held',
    (select concat_ws(', ', count(*) || ' rows', count(distinct raw ->> 'n') || ' records', count(distinct lead_id) || ' Leads',
       'up to ' || max((raw ->> 'n')::int)) from search_result as result where result.task_id = wanted.id),
    (select count(*) || ' members' from membership where membership.list_id = task.list_id and removed_at is null),
    (select count(*) || ' told' from webhook_event where type = 'search.finished' and data ->> 'taskId' = wanted.id::text)
  ) as found, credits_spent as "creditsSpent"
  from unnest($1::uuid[]) as wanted (id) left join search_task as task on task.id = wanted.id`;

/**
 * Searches that were accepted and are not there, not done, or done more than once; and credits that the provider charges and the server
 * has not counted, or that were counted without cause.
 */
export async function judgeSearches(
  database: Database,
  searches: readonly SentSearch[],
  sent: ReadonlyMap<string, number>,
  crashes: number,
): Promise<{ readonly findings: readonly string[]; readonly credits: Credits }> {
  const ids = searches.map(({ id }) => id);
  const rows = await database.read((sql) =>
    sql.queryUnprepared<{ id: string; found: string; creditsSpent: number | null }>(remains, [ids]),
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const findings: string[] = [];
  for (const { id, tag, rows: count } of searches) {
    const wanted = `1 tasks, completed, ${count} added, ${count} done, ${count} created, 0 held, ${count} rows, ${count} records, ${count} Leads, up to ${count - 1}, ${count} members, 1 told`;
    const { found: seen = 'nothing', creditsSpent = 0 } = found.get(id) ?? {};
    if (seen !== wanted) findings.push(`search ${tag}: ${seen}`);
    const charged = sent.get(tag) ?? 0;
    if ((creditsSpent ?? 0) < charged) findings.push(`search ${tag}: ${creditsSpent} credits counted of ${charged}`);
  }
  const credits = {
    counted: await sumOf(database, 'search_spending', 'credits'),
    charged: [...sent.values()].reduce((sum, records) => sum + records, 0),
    kept: await sumOf(database, 'search_task', 'rows_done'),
  };
  const ofTasks = await sumOf(database, 'search_task', 'credits_spent');
  if (ofTasks !== credits.counted) findings.push(`credits: ${ofTasks} by task, ${credits.counted} by day`);
  const mostLost = crashes * callsAtOnce * pageRows;
  if (credits.counted - credits.kept > mostLost) {
    findings.push(`credits: ${credits.counted} counted for ${credits.kept} records, with ${crashes} crashes`);
  }
  return { findings, credits };
}

async function sumOf(database: Database, table: string, column: string): Promise<number> {
  const [row] = await database.read((sql) =>
    sql.queryUnprepared<{ sum: number }>(`select coalesce(sum(${column}), 0)::bigint as sum from ${table}`),
  );
  return row?.sum ?? 0;
}
