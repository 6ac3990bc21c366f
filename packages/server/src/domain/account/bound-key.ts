import type { Scope } from '@puffle/contract';
import type { KeyLimits } from '../../storage/keys.ts';
import type { Caller } from '../calls.ts';
import { DomainError } from '../domain-error.ts';

/** A key hands out nothing that it has not. Errors: `forbidden`. */
export function requireScopes(caller: Caller, scopes: readonly Scope[]): void {
  const missing = scopes.filter((scope) => !caller.scopes.includes(scope));
  if (missing.length === 0) return;
  throw beyond(`This key has no ${missing.join(' and no ')} scope, so that it cannot make a key with it.`);
}

/** The end of a new key: not after that of the key that makes it. Errors: `forbidden`, `validation_failed` for a time that has passed. */
export function boundExpiry(caller: Caller, wanted: Date | null, now: Date): Date | null {
  const { keyExpiresAt } = caller;
  if (wanted === null) return keyExpiresAt;
  if (wanted.getTime() <= now.getTime()) {
    throw new DomainError('validation_failed', 'expiresAt must be in the future.', {
      issues: [{ path: 'expiresAt', code: 'too_small', message: 'A time in the future.' }],
    });
  }
  if (keyExpiresAt === null || wanted.getTime() <= keyExpiresAt.getTime()) return wanted;
  throw beyond(`This key ends at ${keyExpiresAt.toISOString()}; a key that it makes cannot end later.`);
}

const limitFields = ['readsPerMinute', 'writesPerMinute', 'concurrent'] as const;

/** The limits of a new key: not above those of the key that makes it, which hold where none is given. Errors: `forbidden`. */
export function boundLimits(caller: Caller, wanted: KeyLimits): KeyLimits {
  const own = limitFields.flatMap((field) => (caller.limits[field] ? [[field, caller.limits[field]] as const] : []));
  return { ...Object.fromEntries(own), ...requireRoom(caller, wanted) };
}

/** The limits that are given, none above that of the key that gives it. Errors: `forbidden`. */
export function requireRoom(caller: Caller, wanted: KeyLimits): KeyLimits {
  const given = limitFields.filter((field) => wanted[field] !== undefined);
  for (const field of given) {
    const [own, asked] = [caller.limits[field] ?? null, wanted[field] ?? null];
    if (own === null || (asked !== null && asked <= own)) continue;
    throw beyond(`This key has ${field} ${own}; it cannot give a key more.`);
  }
  return Object.fromEntries(given.map((field) => [field, wanted[field]]));
}

function beyond(message: string): DomainError {
  return new DomainError('forbidden', message, {
    hint: 'Ask for less, or have puffle-server key create make the key.',
  });
}
