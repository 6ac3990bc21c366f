import type { Database } from '../../storage/database.ts';
import { findKeyByHash, type KeyRow } from '../../storage/keys.ts';
import type { Caller, Settings } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { digestKey, isApiKey } from './api-key.ts';
import { readSettings } from './settings.ts';

const cacheMs = 500;
const cacheSize = 10_000;

export type Authenticated = { readonly caller: Caller; readonly settings: Settings };
export type Authenticate = {
  (authorization: string | undefined, actor: string | undefined): Promise<Authenticated>;
  /** Reads keys and settings of a workspace anew, after they were changed here. */
  forget(workspaceId: string): void;
};

/**
 * Who calls, from the `Authorization` and `Puffle-Actor` headers. A key is looked up by its hash and remembered for half a second, so
 * that a revocation holds within one. Errors: `unauthenticated`, the same for a key that never was, is expired, or was revoked.
 */
export function createAuthenticate(database: Database, clock: () => Date): Authenticate {
  const cache = new Map<string, { readonly key: KeyRow; readonly readAt: number }>();
  const underWay = new Map<string, Promise<KeyRow | null>>();
  const read = async (hash: string, now: number): Promise<KeyRow | null> => {
    const reading = database.read((sql) => findKeyByHash(sql, hash));
    underWay.set(hash, reading);
    try {
      const key = await reading;
      // Not what was forgotten while it was being read.
      if (underWay.get(hash) !== reading) return key;
      if (cache.size >= cacheSize) cache.clear();
      if (key === null) cache.delete(hash);
      else cache.set(hash, { key, readAt: now });
      return key;
    } finally {
      if (underWay.get(hash) === reading) underWay.delete(hash);
    }
  };
  const find = async (hash: string): Promise<KeyRow | null> => {
    const now = clock().getTime();
    const known = cache.get(hash);
    if (known && now - known.readAt >= 0 && now - known.readAt < cacheMs) return known.key;
    return underWay.get(hash) ?? read(hash, now);
  };
  const forget = (workspaceId: string): void => {
    underWay.clear();
    for (const [hash, { key }] of cache) if (key.workspaceId === workspaceId) cache.delete(hash);
  };
  const authenticate = async (authorization: string | undefined, actor: string | undefined): Promise<Authenticated> => {
    const [scheme, token, ...rest] = (authorization ?? '').split(' ');
    const isBearer = scheme?.toLowerCase() === 'bearer' && token !== undefined && rest.length === 0;
    if (!isBearer || !isApiKey(token)) throw unauthenticated();
    const key = await find(digestKey(token).hash);
    if (key === null || key.revokedAt !== null || isPast(key.expiresAt, clock())) throw unauthenticated();
    return { caller: toCaller(key, checkActor(actor)), settings: readSettings(key.settings) };
  };
  return Object.assign(authenticate, { forget });
}

function isPast(time: Date | null, now: Date): boolean {
  return time !== null && time.getTime() <= now.getTime();
}

function unauthenticated(): DomainError {
  return new DomainError('unauthenticated', 'The request has no valid API key.', {
    hint: 'Send Authorization: Bearer pk_live_… with a key made by puffle-server key create.',
  });
}

function checkActor(actor: string | undefined): string | null {
  if (actor === undefined || actor === '') return null;
  if (actor.length <= 200) return actor;
  throw new DomainError('validation_failed', 'Puffle-Actor may have at most 200 characters.', {
    issues: [{ path: 'Puffle-Actor', code: 'too_long', message: 'At most 200 characters.' }],
  });
}

function toCaller(key: KeyRow, actor: string | null): Caller {
  return {
    workspaceId: key.workspaceId,
    workspaceName: key.workspaceName,
    keyId: key.id,
    keyName: key.name,
    keyPrefix: key.prefix,
    keyCreatedAt: key.createdAt,
    keyExpiresAt: key.expiresAt,
    scopes: key.scopes,
    actor,
  };
}
