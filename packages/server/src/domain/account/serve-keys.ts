import { isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import {
  changeKey,
  countValidKeys,
  endKey,
  findKeyById,
  holdWorkspace,
  type KeyRow,
  listKeys,
  lockKey,
  revokeKey,
} from '../../storage/keys.ts';
import type { Answer, CallContext, ReadVerb, WriteVerb } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';
import { readTime } from '../read-time.ts';
import { boundExpiry, boundLimits, requireRoom, requireScopes } from './bound-key.ts';
import { createKey as makeKey } from './manage-keys.ts';
import { presentKey } from './present-key.ts';

const mostKeys = 1000;
const overlapHoursUnlessTold = 24;
const hourMs = 60 * 60 * 1000;

/** A page of the keys of the workspace, newest first, or one. Errors: `not_found`. */
export const getKeys: ReadVerb<'getKeys'> = async (sql, { workspaceId, now }, { query }) => {
  const { id, cursor, limit = 50 } = query;
  if (id !== undefined) {
    return { body: { keys: [presentKey(await requireKey(sql, workspaceId, id), now)], nextCursor: null } };
  }
  const rows = await listKeys(sql, workspaceId, { beforeId: readIdCursor(cursor), limit: limit + 1 });
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ id: last.id }));
  return { body: { keys: page.map((row) => presentKey(row, now)), nextCursor } };
};

/**
 * A key that may do no more than the one that asks for it. Errors: `forbidden` for a scope, a limit or a time beyond that,
 * `validation_failed` for a time that has passed, `conflict` when the workspace has 1,000 valid keys.
 */
export const createKey: WriteVerb<'createKey'> = async (tx, ctx, { body }) => {
  const { caller } = ctx;
  const scopes = [...new Set(body.scopes ?? (['read', 'write'] as const))];
  requireScopes(caller, scopes);
  const wanted = typeof body.expiresAt === 'string' ? readTime('expiresAt', body.expiresAt) : null;
  const expiresAt = boundExpiry(caller, wanted, ctx.now);
  return answerNew(tx, ctx, { name: body.name, scopes, expiresAt, limits: boundLimits(caller, body.limits ?? {}) });
};

/** Names a key anew, or sets limits of it; what is not given stays. Errors: `not_found`, `forbidden` for a limit beyond that of the call's key. */
export const updateKey: WriteVerb<'updateKey'> = async (tx, { caller, workspaceId, now }, { body }) => {
  const former = await requireKey(tx, workspaceId, body.id, lockKey);
  const limits = { ...former.limits, ...requireRoom(caller, body.limits ?? {}) };
  await changeKey(tx, workspaceId, former.id, { name: body.name ?? former.name, limits });
  return { body: { key: presentKey(await requireKey(tx, workspaceId, former.id), now) } };
};

/** A successor of a key, which then ends. Errors: `not_found`, `conflict` for one that is not valid, `forbidden` as for a new key. */
export const rotateKey: WriteVerb<'rotateKey'> = async (tx, ctx, { params, body }) => {
  const { caller, workspaceId, now } = ctx;
  const former = await requireKey(tx, workspaceId, params.id, lockKey);
  const { status } = presentKey(former, now);
  if (status !== 'valid') {
    throw new DomainError('conflict', `The key is ${status}.`, { hint: 'Make a new one with POST /api/keys.' });
  }
  requireScopes(caller, former.scopes);
  const expiresAt = boundExpiry(caller, former.expiresAt, now);
  const { name, scopes } = former;
  const answer = await answerNew(tx, ctx, { name, scopes, expiresAt, limits: boundLimits(caller, former.limits) });
  const overlapMs = (body.overlapHours ?? overlapHoursUnlessTold) * hourMs;
  await endKey(tx, workspaceId, former.id, new Date(now.getTime() + overlapMs));
  return answer;
};

/** Revokes a key. Errors: `not_found`; `conflict` for the key of the call itself. */
export const deleteKey: WriteVerb<'deleteKey'> = async (tx, { caller, workspaceId, now }, { body }) => {
  if (body.id === caller.keyId) {
    throw new DomainError('conflict', 'A key cannot revoke itself.', {
      hint: 'Replace it with POST /api/keys/{id}/rotate, or revoke it with another key or puffle-server key revoke.',
    });
  }
  const { id } = await requireKey(tx, workspaceId, body.id, lockKey);
  await revokeKey(tx, workspaceId, id, now);
  return { body: { success: true } };
};

type NewKeyAnswer = Answer<'createKey'> & Answer<'rotateKey'>;
type NewKey = Pick<KeyRow, 'name' | 'scopes' | 'expiresAt' | 'limits'>;

async function answerNew(tx: Sql, ctx: CallContext, order: NewKey): Promise<NewKeyAnswer> {
  const { workspaceId, now } = ctx;
  await holdWorkspace(tx, workspaceId);
  if ((await countValidKeys(tx, workspaceId, now)) >= mostKeys) {
    throw new DomainError('conflict', `A workspace has at most ${mostKeys} valid keys.`, {
      hint: 'Revoke one with DELETE /api/keys first.',
    });
  }
  const { id, key: secret } = await makeKey(tx, ctx.ids, now, { workspaceId, ...order });
  const key = presentKey(await requireKey(tx, workspaceId, id), now);
  return {
    status: 201,
    body: { key, secret },
    headers: { Location: `/api/keys/${id}` },
    hasSecret: true,
  };
}

async function requireKey(sql: Sql, workspaceId: string, id: string, find = findKeyById): Promise<KeyRow> {
  const row = isId(id) ? await find(sql, workspaceId, id) : null;
  if (row === null) throw notFound('key', id);
  return row;
}
