import type { LeadType } from '@puffle/contract';
import { namesAgree } from '../../../src/domain/identity/names/names-agree.ts';
import { namesClearlyDiffer } from '../../../src/domain/identity/names/names-clearly-differ.ts';
import { foldModel, type ModelObservation, shown, type View } from './fold-model.ts';
import type { ModelKey, Said } from './vocabulary.ts';

export type ModelLead = {
  readonly number: number;
  readonly type: LeadType;
  mergedInto: ModelLead | null;
  version: number;
  observations: ModelObservation[];
};

/** How one Lead is joined to a request. */
export type Party = {
  readonly lead: ModelLead;
  readonly matches: readonly { readonly key: ModelKey; readonly tier: number }[];
  readonly contradictions: readonly string[];
  readonly isNameDifferent: boolean;
};

/** Kind and key as one text. */
export const text = (key: { kind: string; key: string }): string => `${key.kind} ${key.key}`;

/** The keys of a request: of one kind and key the strongest; a company's mail domain only when it gives no domain or host. */
export function keysOf(said: Said): ModelKey[] {
  const stated = [...said.words.map(({ word }) => word.key), said.domain?.word.key ?? null].filter(
    (key) => key !== null,
  );
  const hasSite = stated.some((key) => key.kind === 'domain' || key.kind === 'host');
  const fromMail = said.type === 'person' || hasSite ? [] : said.words.flatMap(({ word }) => word.mailDomain ?? []);
  return unite([...stated, ...fromMail]);
}

export function unite(keys: readonly ModelKey[]): ModelKey[] {
  const strongest = new Map<string, ModelKey>();
  for (const key of keys) {
    const known = strongest.get(text(key));
    if (known === undefined || key.tier < known.tier) strongest.set(text(key), key);
  }
  return [...strongest.values()];
}

export function leadKeys(lead: ModelLead): ModelKey[] {
  return unite(lead.observations.flatMap((known) => known.keys));
}

/** Of these keys those that the Lead has not, or not as strongly. */
export function newKeys(lead: ModelLead, keys: readonly ModelKey[]): ModelKey[] {
  const held = leadKeys(lead);
  return keys.filter((key) => !held.some((known) => text(known) === text(key) && known.tier <= key.tier));
}

export function view(lead: ModelLead): View {
  return foldModel(lead.type, lead.observations);
}

/** Full name and aliases: every spelling that was applied. */
export function leadNames(lead: ModelLead): string[] {
  return lead.observations
    .filter((known) => known.mode !== 'keep' && !known.isMismatch)
    .map((known) => shown(known.said.name.full, lead.type));
}

export function meet(said: Said, keys: readonly ModelKey[], lead: ModelLead): Party {
  const held = leadKeys(lead);
  return {
    lead,
    matches: keys.flatMap((key) => {
      const known = held.find((other) => text(other) === text(key));
      return known === undefined ? [] : [{ key, tier: Math.max(key.tier, known.tier) }];
    }),
    contradictions: contradictions(keys, held),
    isNameDifferent: namesClearlyDiffer([said.name.full], leadNames(lead), said.type),
  };
}

/** A tier 2 key alone admits a Lead only with an agreeing name and nothing exclusive against it. */
export function isAdmitted(said: Said, party: Party): boolean {
  if (party.matches.length === 0) return false;
  if (party.matches.some((match) => match.tier <= 1)) return true;
  return agrees(said, party.lead) && party.contradictions.length === 0;
}

/** Vetoes (a) and (d) between the request and a Lead. */
export function isVetoed(party: Party): boolean {
  return party.contradictions.length > 0 || (party.isNameDifferent && isJoinedByOneTierOne(party));
}

export function isJoinedByOneTierOne(party: Party): boolean {
  return !hasTierZero(party) && party.matches.filter((match) => match.tier === 1).length <= 1;
}

/** Only the name speaks against it, and the request has no other tier 0 or 1 key that could point elsewhere. */
export function isOnlyMisnamed(party: Party, keys: readonly ModelKey[]): boolean {
  const matched = party.matches.map((match) => match.key);
  return party.contradictions.length === 0 && keys.every((key) => key.tier === 2 || matched.includes(key));
}

export function hasTierZero(party: Party): boolean {
  return party.matches.some((match) => match.tier === 0);
}

export function tierZeroMatches(party: Party): number {
  return party.matches.filter((match) => match.tier === 0).length;
}

export function tierZeroKeys(lead: ModelLead): number {
  return leadKeys(lead).filter((key) => key.tier === 0).length;
}

export function agrees(said: Said, lead: ModelLead): boolean {
  return namesAgree([said.name.full], leadNames(lead), said.type);
}

/** Exclusive kinds of which both have values and share none. */
export function contradictions(a: readonly ModelKey[], b: readonly ModelKey[]): string[] {
  const groups = new Set(a.flatMap((key) => (key.exclusive === null ? [] : [key.exclusive])));
  return [...groups].filter((group) => {
    const ofA = a.filter((key) => key.exclusive === group).map(text);
    const ofB = b.filter((key) => key.exclusive === group).map(text);
    return ofB.length > 0 && !ofA.some((key) => ofB.includes(key));
  });
}
