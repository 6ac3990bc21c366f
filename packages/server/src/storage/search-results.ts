import type { ImportOutcome } from '@puffle/contract';
import { columns, jsonText } from './columns.ts';
import type { Sql } from './database.ts';

export type SearchResultRow = {
  readonly row: number;
  readonly leadId: string | null;
  readonly outcome: ImportOutcome;
  readonly added: boolean;
  readonly code: string | null;
  readonly detail: string | null;
  readonly raw: Readonly<Record<string, unknown>> | null;
};

export async function insertSearchResults(
  tx: Sql,
  workspaceId: string,
  taskId: string,
  results: readonly SearchResultRow[],
): Promise<void> {
  if (results.length === 0) return;
  const rows = results.map((result) => ({ ...result, raw: result.raw === null ? null : jsonText(result.raw) }));
  await tx.query(
    `insert into search_result (workspace_id, task_id, row, lead_id, outcome, added, code, detail, raw)
     select $1, $2, row, lead_id, outcome, added, code, detail, raw::json
     from unnest($3::int[], $4::uuid[], $5::text[], $6::boolean[], $7::text[], $8::text[], $9::text[])
       as result (row, lead_id, outcome, added, code, detail, raw)`,
    [workspaceId, taskId, ...columns(rows, ['row', 'leadId', 'outcome', 'added', 'code', 'detail', 'raw'])],
  );
}

/** A page of the rows of a search, in the order of the provider. */
export async function listSearchResults(
  sql: Sql,
  workspaceId: string,
  taskId: string,
  { added, afterRow, limit }: { readonly added: boolean | null; readonly afterRow: number; readonly limit: number },
): Promise<SearchResultRow[]> {
  return sql.query<SearchResultRow>(
    `select row, lead_id as "leadId", outcome, added, code, detail, raw from search_result
     where workspace_id = $1 and task_id = $2 and row > $3 and ($4::boolean is null or added = $4)
     order by row limit $5`,
    [workspaceId, taskId, afterRow, added, limit],
  );
}
