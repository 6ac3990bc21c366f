import { DomainError } from '@puffle/server/domain/domain-error.ts';
import { blockingKeys, profileTerms } from '@puffle/server/domain/duplicates/blocking-keys.ts';
import type { Frequencies } from '@puffle/server/domain/duplicates/evidence.ts';
import { type Profile, readProfile } from '@puffle/server/domain/duplicates/read-profile.ts';
import { applyStatement } from '@puffle/server/domain/identity/fold/apply-statement.ts';
import { emptyState } from '@puffle/server/domain/identity/fold/state.ts';
import { parseLeadRow } from '@puffle/server/domain/leads/parse-lead-row.ts';
import { prepareRequest } from '@puffle/server/domain/leads/prepare.ts';
import type { GeneratedLead } from './generate-leads.ts';

export type KnownProfile = { readonly truth: number; readonly profile: Profile };

/** The profiles of generated Leads; one that shares a strong key with another is joined to it by every create and left out. */
export function readProfiles(leads: readonly GeneratedLead[], taken = new Set<string>()): KnownProfile[] {
  return leads.flatMap(({ truth, body }): KnownProfile[] => {
    const row = parseLeadRow(body, false);
    if (row instanceof DomainError) throw row;
    const origin = { keyId: '', actor: null, requestId: '' };
    const request = { body: row.body, notes: [], onMatch: 'update', onConflict: 'resolve', origin } as const;
    const { statement, claimant } = prepareRequest(request, { defaultRegion: 'US' });
    const keys = claimant.identifiers.map(({ kind, key, tier, exclusive }) => ({ kind, key, tier, exclusive }));
    const strong = keys.filter((key) => key.tier <= 1).map((key) => `${statement.type} ${key.kind} ${key.key}`);
    if (strong.some((key) => taken.has(key))) return [];
    for (const key of strong) taken.add(key);
    const said = { id: '', statement, mode: 'update', isNameMismatch: false, keys } as const;
    return [{ truth, profile: readProfile(applyStatement(emptyState(statement.type), said).state) }];
  });
}

/** How often each term occurs among these. */
export function countFrequencies(profiles: readonly KnownProfile[]): Frequencies {
  const counts = new Map<string, number>();
  for (const { profile } of profiles) {
    for (const term of profileTerms(profile)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return { total: profiles.length, countOf: (term) => counts.get(term.slice(0, 200)) ?? 0 };
}

/** Pairs that share a key, each once. Of blocks larger than `mostShare` only what comes first, or, as the search does, nothing. */
export function blockedPairs(
  profiles: readonly KnownProfile[],
  keysOf: (profile: Profile) => readonly string[],
  { most = 400_000, mostShare = 60, passesOver = false } = {},
): [KnownProfile, KnownProfile][] {
  const taken = new Set<string>();
  const places = new Map(profiles.map((known, place) => [known, place]));
  const pairs: [KnownProfile, KnownProfile][] = [];
  for (const block of blocksOf(profiles, keysOf).values()) {
    if (passesOver && block.length > mostShare) continue;
    const own = block.slice(0, mostShare);
    own.forEach((a, place) => {
      for (const b of own.slice(place + 1)) {
        const name = `${places.get(a)} ${places.get(b)}`;
        if (pairs.length >= most || taken.has(name)) continue;
        taken.add(name);
        pairs.push([a, b]);
      }
    });
  }
  return pairs;
}

/** The pairs that the search for duplicates compares: those that share a blocking key which at most 40 have. */
export function comparedPairs(profiles: readonly KnownProfile[]): [KnownProfile, KnownProfile][] {
  return blockedPairs(profiles, blockingKeys, { most: Number.POSITIVE_INFINITY, mostShare: 40, passesOver: true });
}

function blocksOf(
  profiles: readonly KnownProfile[],
  keysOf: (profile: Profile) => readonly string[],
): Map<string, KnownProfile[]> {
  const blocks = new Map<string, KnownProfile[]>();
  for (const known of profiles) {
    for (const key of new Set(keysOf(known.profile))) {
      const block = blocks.get(key) ?? [];
      if (key !== '') blocks.set(key, block);
      block.push(known);
    }
  }
  return blocks;
}
