import type { LeadType } from '../statement.ts';
import type { IdentifierStatus, Reading, Tier } from './reading.ts';

/** One value of a statement in canonical form, and what it says about the Lead. */
export type Identifier = {
  readonly kind: string;
  /** Canonical text of at most 512 bytes; '' when the value is invalid or a placeholder. */
  readonly key: string;
  /** The value as it was received. */
  readonly value: string;
  /** By the table of docs/identity.md, section 1, for this lead type; null: says nothing about identity, `reason` tells why. */
  readonly tier: Tier;
  /** The group of which a Lead has one value only: `li_member`, `li_company_id`, `provider:<provider>:<objectType>`; else null. */
  readonly exclusive: string | null;
  readonly status: IdentifierStatus;
  /** Where it was said: `contacts[0].value`, `socials[1].url`, `sources[0].id`, `domain`, `company.domain`. */
  readonly path: string;
  /** One short sentence for people when the status is not `ok` or the tier is weaker than usual. */
  readonly reason?: string;
};

/** The reading of a value as an identifier of a Lead of this type. Only tier 0 is exclusive. */
export function toIdentifier(reading: Reading, leadType: LeadType, value: string, path: string): Identifier {
  const { tier, reason } = reading[leadType];
  return {
    kind: reading.kind,
    key: reading.key,
    value,
    tier,
    exclusive: tier === 0 ? reading.exclusive : null,
    status: reading.status,
    path,
    ...(reason === undefined ? {} : { reason }),
  };
}

/** One identifier per kind and key, the strongest tier of each, in the order of first mention. */
export function keepStrongest(identifiers: readonly Identifier[]): readonly Identifier[] {
  const byKey = new Map<string, Identifier>();
  for (const identifier of identifiers) {
    const key = `${identifier.kind}\n${identifier.key === '' ? `\n${identifier.value}` : identifier.key}`;
    const known = byKey.get(key);
    if (known === undefined || rank(identifier.tier) < rank(known.tier)) byKey.set(key, identifier);
  }
  return [...byKey.values()];
}

function rank(tier: Tier): number {
  return tier ?? 4;
}
