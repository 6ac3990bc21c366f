import type { LeadType } from '../statement.ts';

export type IdentifierStatus = 'ok' | 'shared' | 'free' | 'disposable' | 'placeholder' | 'invalid' | 'opaque';

/** How much a value says: 0-3 by the table of docs/identity.md, section 1; null when it says nothing about who this is. */
export type Tier = 0 | 1 | 2 | 3 | null;

export type Weight = { readonly tier: Tier; readonly reason?: string };

/** One value in canonical form, with what it would say about a person and about a company. `key` is '' when it cannot identify. */
export type Reading = {
  readonly kind: string;
  readonly key: string;
  readonly status: IdentifierStatus;
  readonly exclusive: string | null;
  readonly person: Weight;
  readonly company: Weight;
};

const maxKeyBytes = 512;

/** A reading whose key identifies with the given weights; a key above 512 bytes (btree entries are bounded) is invalid. */
export function readKey(
  kind: string,
  key: string,
  weights: Readonly<Record<LeadType, Weight>>,
  extra: { readonly status?: IdentifierStatus; readonly exclusive?: string | null } = {},
): Reading {
  if (key.length * 3 > maxKeyBytes && Buffer.byteLength(key) > maxKeyBytes) {
    return readNothing(kind, 'invalid', 'Longer than 512 bytes.');
  }
  return { kind, key, status: extra.status ?? 'ok', exclusive: extra.exclusive ?? null, ...weights };
}

/** A reading that identifies nobody, and why. */
export function readNothing(kind: string, status: IdentifierStatus, reason: string, key = ''): Reading {
  const weight = { tier: null, reason };
  return readKey(kind, key, { person: weight, company: weight }, { status });
}
