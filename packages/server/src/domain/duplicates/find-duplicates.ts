import type { LeadType } from '@puffle/contract';
import type { Database, Sql } from '../../storage/database.ts';
import {
  addTerms,
  claimSearch,
  findCandidates,
  findGoneProfiles,
  findProfiles,
  findProgress,
  findTerms,
  forgetProfiles,
  hasChangesSince,
  listChangedLeads,
  type PairToWrite,
  replacePairs,
  type SearchPlace,
  saveProfiles,
  saveProgress,
  type TermCount,
} from '../../storage/duplicates.ts';
import { together } from '../../storage/together.ts';
import type { LeadRecord } from '../ledger/records.ts';
import { blockingKeys, profileTerms } from './blocking-keys.ts';
import { compareProfiles } from './compare-profiles.ts';
import type { Frequencies } from './evidence.ts';
import { type Profile, readProfile } from './read-profile.ts';

const leadsAtOnce = 200;
/** A key that more Leads share tells too little to compare them all. */
const mostShare = 40;
const mostCandidates = 100;
const bandNumbers = { very_likely: 1, likely: 2, possible: 3 } as const;
const start: SearchPlace = { at: new Date(0), id: '00000000-0000-0000-0000-000000000000' };

/**
 * Compares every Lead of a workspace that changed since the last time with those that share a blocking key, and keeps the pairs that
 * may be one. Runs beside the requests, never within one, and rests after each batch; answers how many Leads it took in.
 */
export async function findDuplicates(
  database: Database,
  workspaceId: string,
  now: () => Date,
  isStopping: () => boolean = () => false,
  rest: () => Promise<void> = async () => undefined,
): Promise<number> {
  const doneUntil = await database.read((sql) => findProgress(sql, workspaceId));
  let place: SearchPlace | null = placeOf(doneUntil);
  let taken = 0;
  while (place !== null && !isStopping()) {
    const from: SearchPlace = place;
    const leads: readonly LeadRecord[] = await database.transaction((tx) => takeBatch(tx, workspaceId, from, now()), {
      isClaim: true,
    });
    taken += leads.length;
    const last = leads.at(-1);
    place = leads.length < leadsAtOnce || last === undefined ? null : { at: last.updatedAt, id: last.id };
    await rest();
  }
  if (taken === 0 && doneUntil !== null)
    await database.transaction((tx) => catchUp(tx, workspaceId, doneUntil, now()), { isClaim: true });
  return taken;
}

/** Whether Leads that changed are still to be compared. */
export async function isBehind(sql: Sql, workspaceId: string): Promise<boolean> {
  const place = placeOf(await findProgress(sql, workspaceId));
  return (await listChangedLeads(sql, workspaceId, place, 1)).length > 0;
}

function placeOf(doneUntil: Date | null): SearchPlace {
  return doneUntil === null ? start : { at: doneUntil, id: start.id };
}

/** Leads behind the mark that are all indexed need not be looked through again. */
async function catchUp(tx: Sql, workspaceId: string, doneUntil: Date, now: Date): Promise<void> {
  if (!(await claimSearch(tx, workspaceId))) return;
  if (await hasChangesSince(tx, workspaceId, doneUntil)) await saveProgress(tx, workspaceId, now);
}

async function takeBatch(tx: Sql, workspaceId: string, after: SearchPlace, now: Date): Promise<readonly LeadRecord[]> {
  if (!(await claimSearch(tx, workspaceId))) return [];
  const leads = await listChangedLeads(tx, workspaceId, after, leadsAtOnce);
  if (leads.length === 0) return leads;
  const profiles = new Map(leads.map((lead) => [lead.id, readProfile(lead.state)]));
  await enterProfiles(tx, workspaceId, leads, profiles);
  const pairs = await findPairs(tx, workspaceId, profiles);
  await together([
    replacePairs(tx, workspaceId, [...profiles.keys()], pairs, now),
    saveProgress(tx, workspaceId, leads.at(-1)?.updatedAt ?? now),
  ]);
  return leads;
}

async function enterProfiles(
  tx: Sql,
  workspaceId: string,
  leads: readonly LeadRecord[],
  profiles: ReadonlyMap<string, Profile>,
): Promise<void> {
  const ids = [...profiles.keys()];
  const [before, goneIds] = await together([
    findProfiles(tx, workspaceId, ids),
    findGoneProfiles(tx, workspaceId, ids),
  ]);
  const gone = await forgetProfiles(tx, workspaceId, goneIds);
  const rows = leads.flatMap((lead) => {
    const profile = profiles.get(lead.id);
    if (profile === undefined) return [];
    return [{ leadId: lead.id, type: lead.type, version: lead.version, profile, keys: blockingKeys(profile) }];
  });
  const terms = countTerms([...profiles.values()], [...before.values(), ...gone]);
  await together([saveProfiles(tx, workspaceId, rows), addTerms(tx, workspaceId, terms)]);
}

/** How often each term came and went; what evens out is left out. */
export function countTerms(came: readonly Profile[], went: readonly Profile[]): TermCount[] {
  const counts = new Map<string, { type: LeadType; term: string; leads: number }>();
  const add = (profile: Profile, by: 1 | -1): void => {
    for (const term of profileTerms(profile)) {
      const place = `${profile.type} ${term}`;
      const entry = counts.get(place) ?? { type: profile.type, term, leads: 0 };
      entry.leads += by;
      counts.set(place, entry);
    }
  };
  for (const profile of came) add(profile, 1);
  for (const profile of went) add(profile, -1);
  const byPlace = [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return byPlace.map(([, count]) => count).filter((count) => count.leads !== 0);
}

async function findPairs(tx: Sql, workspaceId: string, profiles: ReadonlyMap<string, Profile>): Promise<PairToWrite[]> {
  const keys = [...profiles].flatMap(([leadId, profile]) =>
    blockingKeys(profile).map((key) => ({ leadId, type: profile.type, key })),
  );
  const candidates = limitEach(await findCandidates(tx, workspaceId, keys, mostShare));
  const others = [...new Set(candidates.map((pair) => pair.otherId))].filter((id) => !profiles.has(id));
  const known = new Map([...profiles, ...(await findProfiles(tx, workspaceId, others))]);
  const frequencies = await readFrequencies(tx, workspaceId, [...known.values()]);
  const pairs = new Map<string, PairToWrite>();
  for (const { leadId, otherId } of candidates) {
    const [leadA, leadB] = leadId < otherId ? [leadId, otherId] : [otherId, leadId];
    const [a, b] = [known.get(leadA), known.get(leadB)];
    const place = `${leadA} ${leadB}`;
    if (a === undefined || b === undefined || a.type !== b.type || pairs.has(place)) continue;
    const { band, score, reasons } = compareProfiles(a, b, frequencies[a.type]);
    if (band !== null) pairs.set(place, { leadA, leadB, type: a.type, band: bandNumbers[band], score, reasons });
  }
  return [...pairs.values()];
}

function limitEach<Row extends { readonly leadId: string }>(candidates: readonly Row[]): Row[] {
  const taken = new Map<string, number>();
  return candidates.filter(({ leadId }) => {
    const count = (taken.get(leadId) ?? 0) + 1;
    taken.set(leadId, count);
    return count <= mostCandidates;
  });
}

async function readFrequencies(
  tx: Sql,
  workspaceId: string,
  profiles: readonly Profile[],
): Promise<Record<LeadType, Frequencies>> {
  const wanted = new Map<string, { type: LeadType; term: string }>();
  for (const profile of profiles) {
    for (const term of profileTerms(profile)) wanted.set(`${profile.type} ${term}`, { type: profile.type, term });
  }
  const found = await findTerms(tx, workspaceId, [...wanted.values()]);
  const counts = new Map(found.map((row) => [`${row.type} ${row.term}`, row.leads]));
  const of = (type: LeadType): Frequencies => ({
    total: counts.get(`${type} leads`) ?? 0,
    countOf: (term) => counts.get(`${type} ${term.slice(0, 200)}`) ?? 0,
  });
  return { person: of('person'), company: of('company') };
}
