import { type Input, isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { lockImport } from '../../storage/imports.ts';
import { findKey } from '../../storage/keys.ts';
import { listKept, type Selector } from '../../storage/withdrawn.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { requireImport } from '../imports/create-import.ts';
import { checkUndoable } from '../imports/undo-import.ts';
import { readTime } from '../read-time.ts';
import { presentWithdrawal } from './present-withdrawal.ts';
import { startWithdrawal } from './start-withdrawal.ts';

type Body = Input<'withdrawSource'>['body'];

/**
 * Withdraws what a provider, an import or an API key has said: `POST /api/sources/withdraw`. Errors: `validation_failed` unless exactly
 * one is named; `not_found` of the import or the key; `conflict` for an import that is under way.
 */
export const withdrawSource: WriteVerb<'withdrawSource'> = async (tx, ctx, { query, body }) => {
  const selector = await readSelector(tx, ctx, body);
  const row = await startWithdrawal(tx, ctx, selector, query.dryRun === true);
  const kept = await listKept(tx, ctx.workspaceId, row.id);
  return { status: 202, body: { withdrawal: presentWithdrawal(row, kept) }, hasJob: true };
};

async function readSelector(tx: Sql, ctx: CallContext, body: Body): Promise<Selector> {
  const { provider = null, importId = null, keyId = null, since = null } = body;
  const named = [provider, importId, keyId].filter((value) => value !== null);
  if (named.length !== 1) {
    const message = 'Name exactly one of provider, importId and keyId.';
    throw new DomainError('validation_failed', message, { issues: [{ path: '', code: 'invalid_choice', message }] });
  }
  if (importId !== null) checkUndoable(await requireImport(lockImport, tx, ctx.workspaceId, importId));
  if (keyId !== null && !(isId(keyId) && (await findKey(tx, ctx.workspaceId, keyId)))) throw notFound('API key', keyId);
  return { provider, importId, keyId, since: since === null ? null : readTime('since', since) };
}
