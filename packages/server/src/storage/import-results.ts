import type { ImportOutcome } from '@puffle/contract';
import { columns, jsonText } from './columns.ts';
import type { Sql } from './database.ts';

export type RefusedRow = {
  readonly row: number;
  readonly line: number;
  readonly code: string;
  readonly detail: string;
  readonly cells: readonly string[] | null;
  readonly text: string | null;
};

export async function insertErrors(
  tx: Sql,
  workspaceId: string,
  importId: string,
  rows: readonly RefusedRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const written = rows.map((row) => ({ ...row, cells: row.cells === null ? null : jsonText(row.cells) }));
  await tx.query(
    `insert into import_error (workspace_id, import_id, row, line, code, detail, cells, text)
     select $1, $2, row, line, code, detail, cells::json, text
     from unnest($3::bigint[], $4::bigint[], $5::text[], $6::text[], $7::text[], $8::text[])
       as refused (row, line, code, detail, cells, text)`,
    [workspaceId, importId, ...columns(written, ['row', 'line', 'code', 'detail', 'cells', 'text'])],
  );
}

/** The statement that streams the refused rows of an import in their order. */
export function selectErrors(workspaceId: string, importId: string): { text: string; values: string[] } {
  return {
    text: `select row, line, code, detail, cells, text from import_error where workspace_id = $1 and import_id = $2 order by row`,
    values: [workspaceId, importId],
  };
}

export type ExampleRow = {
  readonly outcome: ImportOutcome;
  readonly row: number;
  readonly leadId: string | null;
  readonly example: object;
};

export async function insertExamples(
  tx: Sql,
  workspaceId: string,
  importId: string,
  rows: readonly ExampleRow[],
): Promise<void> {
  if (rows.length === 0) return;
  const written = rows.map((row) => ({ ...row, example: jsonText(row.example) }));
  await tx.query(
    `insert into import_example (workspace_id, import_id, outcome, row, lead_id, example)
     select $1, $2, outcome, row, lead_id, example::json
     from unnest($3::text[], $4::bigint[], $5::uuid[], $6::text[]) as shown (outcome, row, lead_id, example)`,
    [workspaceId, importId, ...columns(written, ['outcome', 'row', 'leadId', 'example'])],
  );
}

export async function listExamples<Example>(
  sql: Sql,
  workspaceId: string,
  importId: string,
): Promise<{ outcome: ImportOutcome; example: Example }[]> {
  return sql.query(
    `select outcome, example from import_example where workspace_id = $1 and import_id = $2 order by outcome, row`,
    [workspaceId, importId],
  );
}

/** How many Leads an import has spoken of. */
export async function countTouched(sql: Sql, workspaceId: string, importId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(distinct lead_id) as count from observation where workspace_id = $1 and import_id = $2`,
    [workspaceId, importId],
  );
  return row?.count ?? 0;
}

export async function findMapping(
  sql: Sql,
  workspaceId: string,
  fingerprint: string,
): Promise<Record<string, string> | null> {
  const [row] = await sql.query<{ mapping: Record<string, string> }>(
    'select mapping from import_mapping where workspace_id = $1 and fingerprint = $2',
    [workspaceId, fingerprint],
  );
  return row?.mapping ?? null;
}

/** Remembers the mapping that was given for a header. */
export async function rememberMapping(
  tx: Sql,
  workspaceId: string,
  fingerprint: string,
  mapping: Readonly<Record<string, string>>,
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into import_mapping (workspace_id, fingerprint, mapping, updated_at) values ($1, $2, $3, $4)
     on conflict (workspace_id, fingerprint) do update set mapping = excluded.mapping, updated_at = excluded.updated_at`,
    [workspaceId, fingerprint, jsonText(mapping), at],
  );
}
