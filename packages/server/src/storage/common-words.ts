import type { Sql } from './database.ts';

/** A word that so many times as many Leads have as the rarest beside it is looked for among theirs alone. */
const manyTimes = 10;

/**
 * Which of several LIKE patterns on the search text are common beside the rarest, by the planner's own estimates. The trigram index would
 * read every place of a common word to find the few Leads that have the rare one too.
 */
export async function findCommon(sql: Sql, workspaceId: string, patterns: readonly string[]): Promise<boolean[]> {
  if (patterns.length < 2) return patterns.map(() => false);
  const estimates = await estimateRows(sql, workspaceId, patterns);
  const rarest = Math.min(...estimates);
  return estimates.map((rows) => rows > rarest * manyTimes);
}

type PlanNode = { readonly 'Plan Rows': number; readonly Plans?: readonly PlanNode[] };

async function estimateRows(sql: Sql, workspaceId: string, patterns: readonly string[]): Promise<number[]> {
  const counts = patterns.map((_, place) => {
    return `(select count(*) from lead where workspace_id = $1 and folded like $${place + 2})`;
  });
  const [row] = await sql.queryUnprepared<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
    `explain (format json) select ${counts.join(', ')}`,
    [workspaceId, ...patterns],
  );
  // Each count is a plan of its own; what it counts is below it.
  return (row?.['QUERY PLAN'][0].Plan.Plans ?? []).map((count) => count.Plans?.[0]?.['Plan Rows'] ?? 0);
}
