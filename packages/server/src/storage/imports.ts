import type { ImportCounts, ImportStatus, LeadType } from '@puffle/contract';
import type { ImportPlan } from '../domain/imports/plan-import.ts';
import type { Origin } from '../domain/ledger/records.ts';
import { jsonText } from './columns.ts';
import type { Sql } from './database.ts';
import { deleteChunks } from './import-files.ts';
import { countTouched } from './import-results.ts';
import { isFree, withSettings } from './job-rows.ts';
import { countPreviewLeads } from './preview-tables.ts';

export type ImportRow = {
  readonly workspaceId: string;
  readonly id: string;
  readonly status: ImportStatus;
  readonly dryRun: boolean;
  readonly leadType: LeadType | null;
  readonly listId: string | null;
  readonly source: string | null;
  readonly contentType: string;
  readonly origin: Origin;
  readonly plan: ImportPlan | null;
  readonly createdAt: Date;
  readonly storedAt: Date | null;
  readonly startedAt: Date | null;
  readonly finishedAt: Date | null;
  readonly errorMessage: string | null;
  readonly bytesTotal: number;
  readonly nextByte: number;
  readonly nextLine: number;
  readonly rowsDone: number;
  readonly leadsCreated: number;
  readonly leadsTouched: number;
  readonly withdrawalId: string | null;
} & Omit<ImportCounts, 'received'>;

const importColumns = `workspace_id as "workspaceId", id, status, dry_run as "dryRun", lead_type as "leadType",
  list_id as "listId", source, content_type as "contentType", origin, plan, created_at as "createdAt", stored_at as "storedAt",
  started_at as "startedAt", finished_at as "finishedAt", error_message as "errorMessage", bytes_total as "bytesTotal",
  next_byte as "nextByte", next_line as "nextLine", rows_done as "rowsDone", rejected, conflicts, merged, created, updated,
  unchanged, leads_created as "leadsCreated", leads_touched as "leadsTouched", withdrawal_id as "withdrawalId"`;

export async function findImport(sql: Sql, workspaceId: string, id: string): Promise<ImportRow | null> {
  const [row] = await sql.query<ImportRow>(
    `select ${importColumns} from import where workspace_id = $1 and id = $2 and stored_at is not null`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** The import, held until the transaction ends. */
export async function lockImport(tx: Sql, workspaceId: string, id: string): Promise<ImportRow | null> {
  const [row] = await tx.query<ImportRow>(
    `select ${importColumns} from import where workspace_id = $1 and id = $2 and stored_at is not null for update`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** How many imports of the workspace are being received or carried out. */
export async function countOpenImports(sql: Sql, workspaceId: string): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int as count from import
     where workspace_id = $1 and status in ('pending', 'running')`,
    [workspaceId],
  );
  return row?.count ?? 0;
}

/** A page of imports, newest first; those whose file never arrived whole are there too, as failed. */
export async function listImports(
  sql: Sql,
  workspaceId: string,
  beforeId: string | null,
  limit: number,
): Promise<ImportRow[]> {
  return sql.queryUnprepared<ImportRow>(
    `select ${importColumns} from import
     where workspace_id = $1 and stored_at is not null and ($2::uuid is null or id < $2)
     order by id desc limit $3`,
    [workspaceId, beforeId, limit],
  );
}

export type ImportToInsert = Pick<
  ImportRow,
  'id' | 'dryRun' | 'leadType' | 'listId' | 'source' | 'contentType' | 'origin' | 'createdAt'
>;

export async function insertImport(tx: Sql, workspaceId: string, row: ImportToInsert): Promise<void> {
  await tx.query(
    `insert into import (workspace_id, id, status, dry_run, lead_type, list_id, source, content_type, origin, created_at,
       heartbeat_at)
     values ($1, $2, 'pending', $3, $4, $5, $6, $7, $8, $9, now())`,
    [
      workspaceId,
      row.id,
      row.dryRun,
      row.leadType,
      row.listId,
      row.source,
      row.contentType,
      jsonText(row.origin),
      row.createdAt,
    ],
  );
}

/** The file is stored and understood: the import may begin. */
export async function openImport(tx: Sql, workspaceId: string, id: string, at: Date): Promise<ImportRow> {
  const [row] = await tx.query<ImportRow>(
    `update import set stored_at = $3, heartbeat_at = now() where workspace_id = $1 and id = $2 returning ${importColumns}`,
    [workspaceId, id, at],
  );
  if (row === undefined) throw new Error('A stored import is missing.');
  return row;
}

const childTables = ['import_chunk', 'import_error', 'import_example'];

/** Removes an import and everything kept for it. */
export async function deleteImport(tx: Sql, workspaceId: string, id: string): Promise<void> {
  for (const table of childTables) {
    await tx.query(`delete from ${table} where workspace_id = $1 and import_id = $2`, [workspaceId, id]);
  }
  await tx.query('delete from import where workspace_id = $1 and id = $2', [workspaceId, id]);
}

/** Says that the runner is alive, however long it reads. */
export async function refreshImport(sql: Sql, workspaceId: string, id: string, runner: string): Promise<void> {
  await sql.query(
    `update import set heartbeat_at = clock_timestamp()
     where workspace_id = $1 and id = $2 and runner = $3 and status = 'running'`,
    [workspaceId, id, runner],
  );
}

/** Holds an import for one batch, so that no other runner takes it meanwhile; false when this runner has lost it. */
export async function holdImport(tx: Sql, workspaceId: string, id: string, runner: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from import where workspace_id = $1 and id = $2 and runner = $3 and status = 'running' for update`,
    [workspaceId, id, runner],
  );
  return rows.length > 0;
}

export type BatchProgress = {
  readonly nextByte: number;
  readonly nextLine: number;
  readonly rowsDone: number;
  readonly counts: Omit<ImportCounts, 'received'>;
  readonly leadsCreated: number;
};

/** Moves an import on, in the transaction that writes its rows. */
export async function advanceImport(tx: Sql, workspaceId: string, id: string, progress: BatchProgress): Promise<void> {
  const { counts } = progress;
  await tx.query(
    `update import set next_byte = $3, next_line = $4, rows_done = $5, rejected = rejected + $6, conflicts = conflicts + $7,
       merged = merged + $8, created = created + $9, updated = updated + $10, unchanged = unchanged + $11,
       leads_created = leads_created + $12, heartbeat_at = clock_timestamp()
     where workspace_id = $1 and id = $2`,
    [
      workspaceId,
      id,
      progress.nextByte,
      progress.nextLine,
      progress.rowsDone,
      counts.rejected,
      counts.conflicts,
      counts.merged,
      counts.created,
      counts.updated,
      counts.unchanged,
      progress.leadsCreated,
    ],
  );
}

/** Ends an import that is held. */
export async function finishImport(
  tx: Sql,
  workspaceId: string,
  id: string,
  end: {
    readonly status: 'completed' | 'failed' | 'cancelled';
    readonly errorMessage: string | null;
    readonly leadsTouched: number;
    readonly at: Date;
  },
): Promise<void> {
  await tx.query(
    `update import set status = $3, error_message = $4, leads_touched = $5, finished_at = $6, runner = null
     where workspace_id = $1 and id = $2 and status in ('pending', 'running')`,
    [workspaceId, id, end.status, end.errorMessage, end.leadsTouched, end.at],
  );
  await deleteChunks(tx, workspaceId, id);
}

/**
 * Takes the import that has waited longest and that no live runner holds. A row that is locked is being worked on at this moment.
 */
export async function claimImport(
  tx: Sql,
  runner: string,
  staleSeconds: number,
  at: Date,
): Promise<{ row: ImportRow; settings: Readonly<Record<string, unknown>> } | null> {
  const [row] = await tx.query<ImportRow>(
    `update import set runner = $1, heartbeat_at = clock_timestamp(), status = 'running', started_at = coalesce(started_at, $3)
     where (workspace_id, id) in (
       select workspace_id, id from import
       where status in ('pending', 'running') and stored_at is not null
         and ${isFree}
       order by heartbeat_at limit 1 for update skip locked
     )
     returning ${importColumns}`,
    [runner, staleSeconds, at],
  );
  return withSettings(tx, row);
}

/** Dry runs that ended before this time. */
export async function listOldDryRuns(sql: Sql, before: Date): Promise<{ workspaceId: string; id: string }[]> {
  return sql.query(
    `select workspace_id as "workspaceId", id from import where dry_run and finished_at < $1 limit 100`,
    [before],
  );
}

/** Stops an import; the runner finds out with its next batch. */
export async function cancelImport(
  tx: Sql,
  workspaceId: string,
  { id, dryRun }: Pick<ImportRow, 'id' | 'dryRun'>,
  at: Date,
): Promise<void> {
  const touched = dryRun ? await countPreviewLeads(tx, id) : await countTouched(tx, workspaceId, id);
  await finishImport(tx, workspaceId, id, { status: 'cancelled', errorMessage: null, leadsTouched: touched, at });
}

/** Begins an import again from its first row. */
export async function restartImport(
  tx: Sql,
  workspaceId: string,
  id: string,
  runner: string,
  start: { readonly byte: number; readonly line: number },
): Promise<void> {
  await tx.query(
    `update import set next_byte = $4, next_line = $5, rows_done = 0, rejected = 0, conflicts = 0, merged = 0, created = 0,
       updated = 0, unchanged = 0, leads_created = 0
     where workspace_id = $1 and id = $2 and runner = $3`,
    [workspaceId, id, runner, start.byte, start.line],
  );
  for (const table of ['import_error', 'import_example']) {
    await tx.query(`delete from ${table} where workspace_id = $1 and import_id = $2`, [workspaceId, id]);
  }
}

/** Whether another dry run, of any workspace, is under way. */
export async function hasOtherDryRuns(tx: Sql, id: string): Promise<boolean> {
  const rows = await tx.query(
    `select 1 from import where status in ('pending', 'running') and dry_run and id <> $1 limit 1`,
    [id],
  );
  return rows.length > 0;
}
