import type { Sql } from '../../src/storage/database.ts';

export type Examined = {
  /** The plans of all statements that were planned with their values, as `explain` writes them. */
  readonly lines: readonly string[];
  /** How many Leads were looked at, found or not. */
  readonly leads: number;
  readonly ids: readonly string[];
};

type PlanNode = {
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Rows Removed by Index Recheck'?: number;
  readonly Plans?: readonly PlanNode[];
};

/** Runs work on Leads and has each of its statements explained. */
export async function examine(
  sql: Sql,
  work: (sql: Sql) => Promise<readonly ({ readonly lead: { readonly id: string } } | object)[]>,
): Promise<Examined> {
  const lines: string[] = [];
  let leads = 0;
  const watched: Sql = {
    ...sql,
    async queryUnprepared<Row extends object>(text: string, values: readonly unknown[] = []) {
      const [row] = await sql.queryUnprepared<{ 'QUERY PLAN': [{ Plan: PlanNode }] }>(
        `explain (analyze, buffers off, timing off, format json) ${text}`,
        values,
      );
      if (row !== undefined) leads += leadsOf(row['QUERY PLAN'][0].Plan);
      const plan = await sql.queryUnprepared<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, values);
      lines.push(...plan.map((line) => line['QUERY PLAN']));
      return sql.queryUnprepared<Row>(text, values);
    },
  };
  const found = await work(watched);
  return { lines, leads, ids: found.flatMap((row) => ('lead' in row ? [(row.lead as { id: string }).id] : [])) };
}

function leadsOf(node: PlanNode): number {
  const below = (node.Plans ?? []).reduce((sum, child) => sum + leadsOf(child), 0);
  if (node['Relation Name'] !== 'lead') return below;
  const seen =
    node['Actual Rows'] + (node['Rows Removed by Filter'] ?? 0) + (node['Rows Removed by Index Recheck'] ?? 0);
  return below + Math.round(seen * node['Actual Loops']);
}
