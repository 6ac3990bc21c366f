import type { ImportPlan } from '../domain/imports/plan-import.ts';
import { jsonText } from './columns.ts';
import type { Sql } from './database.ts';

export async function insertChunk(
  sql: Sql,
  workspaceId: string,
  importId: string,
  startByte: number,
  data: Buffer,
): Promise<void> {
  await sql.query('insert into import_chunk (workspace_id, import_id, start_byte, data) values ($1, $2, $3, $4)', [
    workspaceId,
    importId,
    startByte,
    data,
  ]);
  await touchUpload(sql, workspaceId, importId);
}

/** Says that the upload is still going on. */
export async function touchUpload(sql: Sql, workspaceId: string, importId: string): Promise<void> {
  await sql.query('update import set heartbeat_at = now() where workspace_id = $1 and id = $2', [
    workspaceId,
    importId,
  ]);
}

/** The part of a stored file that holds this byte. */
export async function findChunk(
  sql: Sql,
  workspaceId: string,
  importId: string,
  byte: number,
): Promise<{ startByte: number; data: Buffer } | null> {
  const [row] = await sql.query<{ startByte: number; data: Buffer }>(
    `select start_byte as "startByte", data from import_chunk
     where workspace_id = $1 and import_id = $2 and start_byte <= $3 order by start_byte desc limit 1`,
    [workspaceId, importId, byte],
  );
  return row ?? null;
}

/** Where the first part begins that has this byte in it, of those that begin within this stretch; looked up where the parts are. */
export async function findChunkWith(
  sql: Sql,
  workspaceId: string,
  importId: string,
  byte: number,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<number | null> {
  const [row] = await sql.query<{ startByte: number }>(
    `select start_byte as "startByte" from import_chunk
     where workspace_id = $1 and import_id = $2 and start_byte >= $3 and start_byte < $4 and position($5::bytea in data) > 0
     order by start_byte limit 1`,
    [workspaceId, importId, start, end, Buffer.from([byte])],
  );
  return row?.startByte ?? null;
}

/** How the file, which is whole now, will be read. */
export async function storePlan(
  tx: Sql,
  workspaceId: string,
  id: string,
  plan: ImportPlan,
  bytesTotal: number,
): Promise<void> {
  await tx.query(
    `update import set plan = $3, header_fingerprint = $4, bytes_total = $5, next_byte = $6, next_line = $7
     where workspace_id = $1 and id = $2`,
    [workspaceId, id, jsonText(plan), plan.fingerprint, bytesTotal, plan.start.byte, plan.start.line],
  );
}

/** The upload broke off: it stays as a failed import that says so. */
export async function markUploadFailed(
  sql: Sql,
  workspaceId: string,
  id: string,
  message: string,
  at: Date,
): Promise<void> {
  const failed = await sql.query(
    `update import set status = 'failed', error_message = $3, stored_at = $4, finished_at = $4
     where workspace_id = $1 and id = $2 and stored_at is null returning 1 as failed`,
    [workspaceId, id, message, at],
  );
  if (failed.length > 0) await deleteChunks(sql, workspaceId, id);
}

/** Holds an upload that has not become an import; false when it has. A commit under way that makes it one is waited for. */
export async function holdUpload(tx: Sql, workspaceId: string, id: string): Promise<boolean> {
  const held = await tx.query(
    'select 1 as held from import where workspace_id = $1 and id = $2 and stored_at is null for update',
    [workspaceId, id],
  );
  return held.length > 0;
}

export async function deleteChunks(sql: Sql, workspaceId: string, id: string): Promise<void> {
  await sql.query('delete from import_chunk where workspace_id = $1 and import_id = $2', [workspaceId, id]);
}

/** Uploads that went silent: their server was stopped. */
export async function listCutUploads(sql: Sql, silentSeconds: number): Promise<{ workspaceId: string; id: string }[]> {
  return sql.query(
    `select workspace_id as "workspaceId", id from import
     where status = 'pending' and stored_at is null
       and heartbeat_at < clock_timestamp() - make_interval(secs => $1) limit 100`,
    [silentSeconds],
  );
}
