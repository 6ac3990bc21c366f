import type { Identifier } from '../canonicalize/canonicalize.ts';
import { type HeldKey, keyText } from '../fold/state.ts';
import { namesAgree } from '../names/names-agree.ts';
import { namesClearlyDiffer } from '../names/names-clearly-differ.ts';
import type { Claimant, LeadParty, Match } from './ruling.ts';

/** Who holds a key, and how strongly. */
export type Holder = { readonly lead: LeadParty; readonly tier: 0 | 1 | 2 };
export type Holders = ReadonlyMap<string, readonly Holder[]>;

/** How one known Lead is joined to the request. */
export type Link = {
  readonly lead: LeadParty;
  readonly matches: readonly Match[];
  readonly isTierZero: boolean;
  /** Matched keys of tier 0 or 1. */
  readonly strongCount: number;
  /** Groups of which the request and the Lead have different values. */
  readonly contradictions: readonly string[];
  readonly namesDiffer: boolean;
};

/**
 * The Leads that own the request's keys. A key counts with the weaker of the two tiers; a tier 2 key admits a Lead only when the names
 * agree and no exclusive key of tier 0 contradicts.
 */
export function linkLeads(claimant: Claimant, holders: Holders): Link[] {
  const found = new Map<string, { lead: LeadParty; matches: Match[] }>();
  for (const identifier of claimant.identifiers) {
    for (const holder of holders.get(keyText(identifier)) ?? []) {
      const tier = identifier.tier > holder.tier ? identifier.tier : holder.tier;
      const entry = found.get(holder.lead.id) ?? { lead: holder.lead, matches: [] };
      entry.matches.push({ identifier, leadId: holder.lead.id, tier });
      found.set(holder.lead.id, entry);
    }
  }
  return [...found.values()].flatMap(({ lead, matches }) => describeLink(claimant, lead, matches) ?? []);
}

/** Null where the Lead is not admitted. */
function describeLink(claimant: Claimant, lead: LeadParty, matches: readonly Match[]): Link | null {
  const isTierZero = matches.some((match) => match.tier === 0);
  const strongCount = matches.filter((match) => match.tier <= 1).length;
  const contradictions = contradictingGroups(claimant.identifiers, lead.keys);
  if (strongCount > 0) {
    const namesDiffer = namesClearlyDiffer(claimant.names, lead.names, claimant.type);
    return { lead, matches, isTierZero, strongCount, contradictions, namesDiffer };
  }
  const isAdmitted = contradictions.length === 0 && namesAgree(claimant.names, lead.names, claimant.type);
  return isAdmitted ? { lead, matches, isTierZero, strongCount, contradictions, namesDiffer: false } : null;
}

type GroupedKey = Pick<HeldKey | Identifier, 'key' | 'exclusive'>;

/** The exclusive groups of which both sides have values and share none. */
export function contradictingGroups(a: readonly GroupedKey[], b: readonly GroupedKey[]): string[] {
  const groups = new Set<string>();
  for (const key of a) if (key.exclusive !== null) groups.add(key.exclusive);
  return [...groups].filter((group) => {
    const theirs = b.filter((key) => key.exclusive === group);
    return (
      theirs.length > 0 && !a.some((key) => key.exclusive === group && theirs.some((other) => other.key === key.key))
    );
  });
}
