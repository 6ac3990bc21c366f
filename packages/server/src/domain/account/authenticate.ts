import type { Database } from '../../storage/database.ts';
import { findKeyByHash, type KeyLimits, type KeyRow, markKeyUsed } from '../../storage/keys.ts';
import type { RecordRefusal } from '../audit/record-refusals.ts';
import type { Caller, Settings } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { digestKey, isApiKey } from './api-key.ts';
import { type GuessLimits, GuessThrottle, guessLimits } from './guess-throttle.ts';
import { readSettings } from './settings.ts';

const cacheMs = 500;
const cacheSize = 10_000;
/** How exactly it is known when a key was last used. */
const usedStepMs = 10 * 60_000;

export type Authenticated = { readonly caller: Caller; readonly settings: Settings };
/** A key as it was read, and who calls with it when nobody else is named. */
type Remembered = { readonly key: KeyRow; readonly readAt: number; readonly authenticated: Authenticated };
/** What wants in, and from where. */
export type Arrival = {
  readonly authorization: string | undefined;
  readonly actor: string | undefined;
  readonly address: string | null;
  readonly requestId: string;
  readonly operation: string;
};
export type Authenticate = {
  (arrival: Arrival): Promise<Authenticated>;
  /** The same at once, where the key is remembered and good; otherwise null, and nothing is said about it. */
  known(arrival: Arrival): Authenticated | null;
  /** Reads keys and settings of a workspace anew, after they were changed here. */
  forget(workspaceId: string): void;
};
export type AuthenticateDeps = {
  readonly database: Database;
  readonly clock: () => Date;
  readonly recordRefusal: RecordRefusal;
  readonly guessLimits?: GuessLimits;
  /** Told how many unknown keys came from how many addresses, once the time in which they were counted is over. */
  readonly onGuesses?: (guesses: number, addresses: number) => void;
  /** What holds where a key says nothing; no limit unless told. */
  readonly keyLimits?: KeyLimits;
};

/**
 * Who calls, from the `Authorization` and `Puffle-Actor` headers. A key is looked up by its hash and remembered, by its header, for half
 * a second, so that a revocation holds within one. Errors: `unauthenticated`, the same for a key that never was, is expired, or was
 * revoked; `rate_limited` for unknown keys from an address that has tried too many.
 */
export function createAuthenticate(deps: AuthenticateDeps): Authenticate {
  const { database, clock, recordRefusal } = deps;
  const throttle = new GuessThrottle(deps.guessLimits ?? guessLimits, deps.onGuesses);
  const cache = new Map<string | undefined, Remembered>();
  const underWay = new Map<string, Promise<KeyRow | null>>();
  const read = async (hash: string, { authorization, address }: Arrival, now: number): Promise<KeyRow | null> => {
    const reading = database.read((sql) => findKeyByHash(sql, hash));
    underWay.set(hash, reading);
    try {
      const key = await reading;
      if (key === null) throttle.count(address, now);
      else if (now - (key.lastUsedAt?.getTime() ?? 0) >= usedStepMs) void markUsed(key);
      // Not what was forgotten while it was being read.
      if (underWay.get(hash) !== reading) return key;
      if (cache.size >= cacheSize) cache.clear();
      if (key === null) cache.delete(authorization);
      else cache.set(authorization, { key, readAt: now, authenticated: accept(key) });
      return key;
    } finally {
      if (underWay.get(hash) === reading) underWay.delete(hash);
    }
  };
  const find = async (arrival: Arrival): Promise<KeyRow | null> => {
    const { hash } = digestKey(readToken(arrival.authorization));
    const now = clock().getTime();
    const reading = underWay.get(hash);
    if (reading !== undefined) return reading;
    if (!cache.has(arrival.authorization)) throttle.check(arrival.address, now);
    return read(hash, arrival, now);
  };
  const markUsed = async ({ workspaceId, id }: KeyRow): Promise<void> => {
    const now = clock();
    const before = new Date(now.getTime() - usedStepMs);
    // The next call tries again; this one is not held up.
    await database.read((sql) => markKeyUsed(sql, workspaceId, id, now, before)).catch(() => undefined);
  };
  const forget = (workspaceId: string): void => {
    underWay.clear();
    for (const [authorization, { key }] of cache) if (key.workspaceId === workspaceId) cache.delete(authorization);
  };
  const accept = (key: KeyRow): Authenticated => ({
    caller: { ...toCaller(key), limits: { ...deps.keyLimits, ...key.limits } },
    settings: readSettings(key.settings),
  });
  const remembered = (authorization: string | undefined, now: Date): Remembered | null => {
    const known = cache.get(authorization);
    if (known === undefined) return null;
    const age = now.getTime() - known.readAt;
    return age >= 0 && age < cacheMs ? known : null;
  };
  const authenticate = async (arrival: Arrival): Promise<Authenticated> => {
    const key = remembered(arrival.authorization, clock())?.key ?? (await find(arrival));
    if (key === null) throw unauthenticated();
    const fault = faultOf(key, clock());
    if (fault !== null) {
      await recordRefusal(refusalOf(key, fault, arrival));
      throw unauthenticated();
    }
    return onBehalfOf(accept(key), arrival.actor);
  };
  const known = ({ authorization, actor }: Arrival): Authenticated | null => {
    const now = clock();
    const found = remembered(authorization, now);
    return found !== null && faultOf(found.key, now) === null ? onBehalfOf(found.authenticated, actor) : null;
  };
  return Object.assign(authenticate, { forget, known });
}

function readToken(authorization: string | undefined): string {
  const [scheme, token, ...rest] = (authorization ?? '').split(' ');
  const isBearer = scheme?.toLowerCase() === 'bearer' && token !== undefined && rest.length === 0;
  if (!isBearer || !isApiKey(token)) throw unauthenticated();
  return token;
}

function faultOf({ revokedAt, expiresAt }: KeyRow, now: Date): string | null {
  if (revokedAt !== null) return 'key revoked';
  return expiresAt !== null && expiresAt.getTime() <= now.getTime() ? 'key expired' : null;
}

function refusalOf({ workspaceId, id }: KeyRow, reason: string, arrival: Arrival): Parameters<RecordRefusal>[0] {
  const { operation, address, requestId } = arrival;
  const actor = arrival.actor === undefined ? null : arrival.actor.slice(0, actorLength);
  return { workspaceId, keyId: id, operation, status: 401, reason, actor, address, requestId };
}

function unauthenticated(): DomainError {
  return new DomainError('unauthenticated', 'The request has no valid API key.', {
    hint: 'Send Authorization: Bearer pk_live_… with a key made by puffle-server key create.',
  });
}

const actorLength = 200;

function onBehalfOf(authenticated: Authenticated, actor: string | undefined): Authenticated {
  if (actor === undefined || actor === '') return authenticated;
  if (actor.length <= actorLength) return { ...authenticated, caller: { ...authenticated.caller, actor } };
  throw new DomainError('validation_failed', 'Puffle-Actor may have at most 200 characters.', {
    issues: [{ path: 'Puffle-Actor', code: 'too_long', message: 'At most 200 characters.' }],
  });
}

function toCaller(key: KeyRow): Omit<Caller, 'limits'> {
  return {
    workspaceId: key.workspaceId,
    workspaceName: key.workspaceName,
    keyId: key.id,
    keyName: key.name,
    keyPrefix: key.prefix,
    keyCreatedAt: key.createdAt,
    keyExpiresAt: key.expiresAt,
    scopes: key.scopes,
    actor: null,
  };
}
