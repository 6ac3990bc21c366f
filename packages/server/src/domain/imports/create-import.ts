import { type Input, isId } from '@puffle/contract';
import { type Database, isDiskFull, type Sql } from '../../storage/database.ts';
import { storePlan } from '../../storage/import-files.ts';
import { findMapping, rememberMapping } from '../../storage/import-results.ts';
import { countOpenImports, insertImport, openImport } from '../../storage/imports.ts';
import { holdWorkspace } from '../../storage/keys.ts';
import type { CallContext, Received, Upload, UploadVerb } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { allListId, getList } from '../lists/find-list.ts';
import { dropUpload, failUpload } from './fail-upload.ts';
import { byWords, planImport } from './plan-import.ts';
import { presentImport } from './present-import.ts';
import { receiveFile, type StoredBody } from './receive-file.ts';
import { storedFile } from './stored-file.ts';

type Query = Input<'createImport'>['query'];
type ReceivedFile = Received & { readonly body: StoredBody };

/**
 * Create Import: the file is stored as it arrives, read far enough to know what its columns mean, and then waits for the runner.
 * Errors: `not_found` of the List; `validation_failed` for a header or a mapping that makes no Leads; `nothing_imported` for a file
 * without rows; `rate_limited`, `too_large` where the server has no room for it. An upload that is cut off stays as a failed import.
 */
export const createImport: UploadVerb<'createImport'> = {
  async receive(database, ctx, { query }, upload): Promise<ReceivedFile> {
    await checkList(database, ctx, query);
    const id = ctx.ids.next();
    await database.transaction(async (tx) => {
      await checkQuota(tx, ctx);
      await insertImport(tx, ctx.workspaceId, {
        id,
        dryRun: query.dryRun === true,
        leadType: query.type ?? null,
        listId: query.listId === undefined || query.listId === allListId ? null : query.listId,
        source: query.source ?? null,
        contentType: upload.contentType,
        origin: { ...ctx.origin, ...(query.source === undefined ? {} : { source: query.source }) },
        createdAt: ctx.now,
      });
    });
    try {
      const body = await receiveFile(database, ctx.workspaceId, id, upload, ctx.uploads.importBytes);
      await plan(database, ctx, query, upload, id, body);
      return { id, digest: body.digest, body };
    } catch (error) {
      await giveUp(database, ctx, id, error);
      throw error;
    }
  },

  async discard(database, ctx, { id }) {
    await dropUpload(database, ctx.workspaceId, id);
  },

  async write(tx, ctx, { query }, received) {
    const { id } = received;
    const row = await openImport(tx, ctx.workspaceId, id, ctx.now);
    if (query.mapping !== undefined && query.dryRun !== true)
      await remember(tx, ctx, query.mapping, row.plan?.fingerprint);
    return {
      status: 202,
      body: { import: presentImport(row) },
      headers: { Location: `/api/imports/${id}` },
      hasJob: true,
    };
  },
};

/** Errors: `rate_limited` while as many imports are open as may be. */
async function checkQuota(tx: Sql, { workspaceId, uploads }: CallContext): Promise<void> {
  const { importsAtOnce } = uploads;
  await holdWorkspace(tx, workspaceId);
  if ((await countOpenImports(tx, workspaceId)) < importsAtOnce) return;
  throw new DomainError('rate_limited', `This workspace may have ${importsAtOnce} imports open at once, and has.`, {
    retryAfter: 10,
    hint: 'Wait until one has finished (GET /api/imports), or cancel one with POST /api/imports/{id}/cancel.',
  });
}

async function checkList(database: Database, ctx: CallContext, { listId, type }: Query): Promise<void> {
  if (listId === undefined) return;
  const list = await database.read((sql) => getList(sql, ctx.workspaceId, listId));
  if (type === undefined || list.leadType === 'mixed' || list.leadType === type) return;
  const message = `The List ${JSON.stringify(list.name)} takes no ${type} Lead.`;
  throw new DomainError('validation_failed', message, {
    issues: [{ path: 'listId', code: 'wrong_lead_type', message }],
  });
}

async function plan(
  database: Database,
  ctx: CallContext,
  query: Query,
  upload: Upload,
  id: string,
  body: StoredBody,
): Promise<void> {
  const { workspaceId } = ctx;
  const file = storedFile(database, workspaceId, id, body.bytes);
  const planned = await planImport(file, {
    contentType: upload.contentType,
    encoding: body.encoding,
    textEncoding: body.textEncoding,
    type: query.type ?? null,
    mapping: query.mapping ?? null,
    recall: (fingerprint) => database.read((sql) => findMapping(sql, workspaceId, fingerprint)),
  });
  await database.read((sql) => storePlan(sql, workspaceId, id, planned, body.bytes));
}

/** What the file itself is wrong about leaves nothing behind, nor does a full disk; what broke on the way stays, so that it can be told. */
async function giveUp(
  database: Database,
  { workspaceId, now }: CallContext,
  id: string,
  error: unknown,
): Promise<void> {
  if (error instanceof DomainError || isDiskFull(error)) await dropUpload(database, workspaceId, id);
  else await failUpload(database, workspaceId, id, now);
}

async function remember(
  tx: Sql,
  ctx: CallContext,
  mapping: Readonly<Record<string, string>>,
  fingerprint: string | null | undefined,
): Promise<void> {
  if (fingerprint) await rememberMapping(tx, ctx.workspaceId, fingerprint, byWords(mapping), ctx.now);
}

/** Errors: `not_found`. */
export async function requireImport<Row>(
  find: (sql: Sql, workspaceId: string, id: string) => Promise<Row | null>,
  sql: Sql,
  workspaceId: string,
  id: string,
): Promise<Row> {
  const row = isId(id) ? await find(sql, workspaceId, id) : null;
  if (row === null) throw notFound('import', id);
  return row;
}
