import { setTimeout as delay, setImmediate } from 'node:timers/promises';
import { readSettings } from '../domain/account/settings.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { FileRow } from '../domain/imports/file-row.ts';
import { type RowResult, reportBatch } from '../domain/imports/import-batch.ts';
import { previewBatch } from '../domain/imports/preview-batch.ts';
import { readCsvRows } from '../domain/imports/read-csv-rows.ts';
import { readJsonRows } from '../domain/imports/read-json-rows.ts';
import { type RequestReader, requestReader } from '../domain/imports/row-request.ts';
import { storedFile } from '../domain/imports/stored-file.ts';
import { type Ingested, type IngestSettings, ingestPrepared } from '../domain/leads/ingest.ts';
import { type PreparedRequest, prepareRequest } from '../domain/leads/prepare.ts';
import { recordEvents } from '../domain/webhooks/record-event.ts';
import { isLostRace } from '../execute/write-calls.ts';
import { DatabaseUnavailable, isTooSlow, type Sql } from '../storage/database.ts';
import { countTouched, insertErrors, insertExamples } from '../storage/import-results.ts';
import {
  advanceImport,
  claimImport,
  finishImport,
  holdImport,
  type ImportRow,
  refreshImport,
} from '../storage/imports.ts';
import { releaseJob } from '../storage/job-rows.ts';
import { countPreviewLeads } from '../storage/preview-tables.ts';
import { clearDryRun, openDryRun } from './dry-run.ts';
import { isPassing } from './is-passing.ts';
import type { JobTools } from './job-runner.ts';

const batchRows = 500;
const batchBytes = 4 * 1024 * 1024;
/** After so many rows other requests get their turn. */
const rowsAtOnce = 50;
const staleSeconds = 2;
const heartbeatMs = 500;
const maxAttempts = 8;

/** Another runner holds the import, or somebody has cancelled it. */
class ImportTaken extends Error {}

type Run = {
  readonly tools: JobTools;
  readonly settings: IngestSettings;
  readonly read: RequestReader;
  row: ImportRow;
};

/** One turn of the import that has waited longest: batches of rows, each in a transaction with its place in the file. */
export async function runImports(tools: JobTools): Promise<boolean> {
  const { database, runner, clock } = tools;
  const claimed = await database.transaction((tx) => claimImport(tx, runner, staleSeconds, clock()), { isClaim: true });
  if (claimed === null) return false;
  const { row, settings } = claimed;
  const { plan } = row;
  if (plan === null) throw new Error('An import has no plan.');
  const read = requestReader({
    importId: row.id,
    plan,
    listId: row.listId,
    source: row.source,
    origin: row.origin,
  });
  const run: Run = { tools, settings: readSettings(settings), read, row };
  if (row.dryRun) run.row = await openDryRun(tools, row);
  const heart = setInterval(() => beat(run), heartbeatMs);
  try {
    const isDone = await runBatches(run);
    if (isDone) await end(run, 'completed', null);
    else await database.read((sql) => releaseJob(sql, 'import', row.workspaceId, row.id, runner));
  } catch (error) {
    if (!(error instanceof ImportTaken)) await fail(run, error);
  } finally {
    clearInterval(heart);
  }
  if (row.dryRun) await clearDryRun(tools, row);
  return true;
}

/** Where it fails the next one may succeed; what is written holds the import in its own transaction. */
function beat({ tools, row }: Run): void {
  const { database, runner } = tools;
  database.read((sql) => refreshImport(sql, row.workspaceId, row.id, runner)).catch(() => undefined);
}

/** While the database writes one batch, the next one is read and prepared. */
async function runBatches(run: Run): Promise<boolean> {
  let writing: Promise<void> | null = null;
  try {
    for await (const rows of readBatches(run)) {
      const read = await prepareRows(run, rows);
      await writing;
      // However long the first batch took to read: a turn without one would be begun for ever.
      if (writing !== null && run.tools.isOver()) return false;
      writing = writeBatch(run, read);
      // Awaited below; until then a failure must not count as unhandled.
      writing.catch(() => undefined);
    }
  } finally {
    await writing;
  }
  return true;
}

async function prepareRows({ read, settings }: Run, rows: readonly FileRow[]): Promise<ReadRow[]> {
  const prepared: ReadRow[] = [];
  for (const row of rows) {
    const request = read(row);
    prepared.push({ row, request: request instanceof DomainError ? request : prepareRequest(request, settings) });
    if (prepared.length % rowsAtOnce === 0) await setImmediate();
  }
  return prepared;
}

async function* readBatches({ tools, row }: Run): AsyncGenerator<FileRow[]> {
  const { plan } = row;
  if (plan === null) return;
  const file = storedFile(tools.database, row.workspaceId, row.id, row.bytesTotal);
  const from = { byte: row.nextByte, line: row.nextLine, row: row.rowsDone };
  const groups = plan.csv === null ? readJsonRows(file, from) : readCsvRows(file, plan.csv, from);
  let batch: FileRow[] = [];
  let startByte = from.byte;
  for await (const group of groups) {
    for (const next of group) {
      batch.push(next);
      if (batch.length < batchRows && next.next.byte - startByte < batchBytes) continue;
      yield batch;
      startByte = next.next.byte;
      batch = [];
    }
  }
  if (batch.length > 0) yield batch;
}

/** A batch that cannot be written is halved until the row that it fails on is alone; that row is refused, or waited with. */
async function writeBatch(run: Run, read: readonly ReadRow[]): Promise<void> {
  try {
    await writeRows(run, read);
  } catch (error) {
    if (!isOfRows(error)) throw error;
    const [only] = read;
    if (read.length > 1) {
      const middle = Math.ceil(read.length / 2);
      await writeBatch(run, read.slice(0, middle));
      await writeBatch(run, read.slice(middle));
    } else if (only !== undefined && !(only.request instanceof DomainError) && !isTooSlow(error)) {
      run.tools.log.error({ err: error, importId: run.row.id, row: only.row.row }, 'a row could not be written');
      const refusal = new DomainError('internal', 'The server could not write this row; its log says why.');
      await writeRows(run, [{ row: only.row, request: refusal }]);
    } else throw error;
  }
}

function isOfRows(error: unknown): boolean {
  return !(error instanceof ImportTaken) && !(error instanceof DatabaseUnavailable);
}

type ReadRow = { readonly row: FileRow; readonly request: PreparedRequest | DomainError };

async function writeRows(run: Run, rows: readonly ReadRow[]): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      run.row = await run.tools.database.transaction((tx) => writeOnce(tx, run, rows));
      return;
    } catch (error) {
      if (!isLostRace(error) || attempt >= maxAttempts) throw error;
      await delay(Math.random() * 2 ** attempt * 2);
    }
  }
}

async function writeOnce(tx: Sql, run: Run, rows: readonly ReadRow[]): Promise<ImportRow> {
  const { tools, row } = run;
  const last = rows.at(-1)?.row.next;
  if (last === undefined) return row;
  if (!(await holdImport(tx, row.workspaceId, row.id, tools.runner))) throw new ImportTaken();
  const requests = rows.flatMap(({ request }) => (request instanceof DomainError ? [] : [request]));
  const taken = (await takeIn(tx, run, requests)).values();
  const results = rows.map(({ row: fileRow, request }): RowResult => {
    const result = request instanceof DomainError ? request : taken.next().value;
    if (result === undefined) throw new Error('A row was not answered.');
    return { row: fileRow, result };
  });
  const report = reportBatch(results, row, row.dryRun);
  await insertErrors(tx, row.workspaceId, row.id, report.refused);
  await insertExamples(tx, row.workspaceId, row.id, report.examples);
  const progress = { nextByte: last.byte, nextLine: last.line, rowsDone: last.row, ...report };
  await advanceImport(tx, row.workspaceId, row.id, progress);
  return advanced(row, progress);
}

function takeIn(tx: Sql, run: Run, requests: readonly PreparedRequest[]): Promise<readonly (Ingested | DomainError)[]> {
  const { tools, settings, row } = run;
  const { ids, suppressionKey, clock } = tools;
  const given = { workspaceId: row.workspaceId, ids, suppressionKey, now: clock() };
  return row.dryRun
    ? previewBatch(tx, given, settings, row.id, requests)
    : ingestPrepared(tx, given, settings, requests);
}

function advanced(row: ImportRow, progress: Parameters<typeof advanceImport>[3]): ImportRow {
  const { nextByte, nextLine, rowsDone, counts } = progress;
  return {
    ...row,
    nextByte,
    nextLine,
    rowsDone,
    leadsCreated: row.leadsCreated + progress.leadsCreated,
    rejected: row.rejected + counts.rejected,
    conflicts: row.conflicts + counts.conflicts,
    merged: row.merged + counts.merged,
    created: row.created + counts.created,
    updated: row.updated + counts.updated,
    unchanged: row.unchanged + counts.unchanged,
  };
}

/** Ends an import and tells of it, unless somebody has cancelled it meanwhile, or another runner goes on with it. */
async function end({ tools, row }: Run, status: 'completed' | 'failed', errorMessage: string | null): Promise<void> {
  const { workspaceId, id } = row;
  const { database, ids, runner, clock } = tools;
  await database.transaction(async (tx) => {
    if (!(await holdImport(tx, workspaceId, id, runner))) return;
    const leadsTouched = row.dryRun ? await countPreviewLeads(tx, id) : await countTouched(tx, workspaceId, id);
    const now = clock();
    await finishImport(tx, workspaceId, id, { status, errorMessage, leadsTouched, at: now });
    if (row.dryRun) return;
    await recordEvents(tx, { workspaceId, ids, now }, 'import.finished', [{ importId: id, status }]);
  });
}

/** What is no fault of the file is tried again later; anything else ends the import, with the rows done so far. */
async function fail(run: Run, error: unknown): Promise<void> {
  if (isPassing(error)) throw error;
  run.tools.log.error({ err: error, importId: run.row.id }, 'an import failed');
  await end(run, 'failed', 'The server failed while it read the file; the rows done so far stay.');
}
