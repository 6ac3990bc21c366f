import { isId, type LeadType } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findDisputes, type HolderRow, type KeyRow, mostWeakHolders } from '../../storage/identifiers.ts';
import { findLeads, lockLeads } from '../../storage/leads.ts';
import { findConflicts, findSharedConflicts, findVerdicts } from '../../storage/ledger.ts';
import { findLeadLists } from '../../storage/memberships.ts';
import { findNewestObservations } from '../../storage/observations.ts';
import { together } from '../../storage/together.ts';
import { findToldBefore, type ToldKey } from '../../storage/told-before.ts';
import { keyText } from '../identity/fold/state.ts';
import type { IdSource } from '../ids.ts';
import { LeadWork } from '../ledger/lead-work.ts';
import { hasOnlyWeakKeys, ownIdKind, type PreparedRequest } from './prepare.ts';

/** A Lead changed between the look-up and the lock: the whole decision has to be made again. */
export class StaleRead extends Error {
  constructor() {
    super('A Lead changed while it was being looked up.');
    this.name = 'StaleRead';
  }
}

export type WorkTools = { readonly workspaceId: string; readonly ids: IdSource; readonly now: Date };

/**
 * Locks the owners that a look-up of all identifiers of a group of requests has found, in id order, and reads what deciding needs.
 * Errors: `StaleRead` when an owner changed before it was locked.
 */
export async function openWork(
  tx: Sql,
  tools: WorkTools,
  requests: readonly PreparedRequest[],
  holders: readonly HolderRow[],
): Promise<LeadWork> {
  const { workspaceId } = tools;
  const owners = holders.filter((holder) => !holder.isShared).map((holder) => holder.leadId);
  const told = await findToldBefore(tx, workspaceId, disputedKeys(requests, holders));
  const named = await findNamedLeads(tx, workspaceId, requests);
  const known = [...told.map((before) => before.leadId), ...named.values()];
  const likely = newestWanted(requests, holdersBy(holders));
  const [work, newest] = await together([
    lockWork(tx, tools, [...new Set([...owners, ...known])]),
    findNewestObservations(tx, workspaceId, [...likely.values()]),
  ]);
  for (const [id, leadId] of named) learnNamed(work, id, leadId);
  for (const before of told) {
    if (!work.has(before.leadId) || work.lead(before.leadId).status !== 'live') throw new StaleRead();
    work.toldBefore.set(`${before.sender} ${before.bodyHash}`, before);
  }
  for (const holder of holders) {
    checkHolder(work, holder);
    work.foundHolder(holder.type, keyText(holder), holder);
  }
  addOvertaken(work, requests, holders);
  await learnStandings(tx, work, holders);
  for (const { leadId, sender, id, bodyHash } of newest) work.sawNewest(leadId, sender, id, bodyHash);
  await learnNewest(tx, work, requests, likely);
  return work;
}

/** The live Leads that requests name by our own ids, through any number of merges. */
export async function findNamedLeads(
  tx: Sql,
  workspaceId: string,
  requests: readonly Pick<PreparedRequest, 'leadId'>[],
): Promise<Map<string, string>> {
  const named = new Map<string, string>();
  const ids = requests.flatMap(({ leadId }) => (leadId === undefined ? [] : [leadId]));
  for (let open = new Map(ids.map((id) => [id, id])); open.size > 0; ) {
    const found = new Map((await findLeads(tx, workspaceId, [...open.values()])).map((lead) => [lead.id, lead]));
    const next = new Map<string, string>();
    for (const [id, at] of open) {
      const lead = found.get(at);
      if (lead?.status === 'live') named.set(id, lead.id);
      else if (lead?.mergedInto) next.set(id, lead.mergedInto);
    }
    open = next;
  }
  return named;
}

function learnNamed(work: LeadWork, id: string, leadId: string): void {
  if (!work.has(leadId) || work.lead(leadId).status !== 'live') throw new StaleRead();
  const key = keyText({ kind: ownIdKind, key: id });
  work.foundHolder(work.lead(leadId).type, key, { leadId, tier: 0, disputes: 0, isShared: false });
}

/** Locks Leads by id and reads their Lists and what is known about pairs of them. */
export async function lockWork(tx: Sql, tools: WorkTools, leadIds: readonly string[]): Promise<LeadWork> {
  const { workspaceId, ids, now } = tools;
  const wanted = leadIds.filter(isId);
  const [locked, lists] = await together([lockLeads(tx, workspaceId, wanted), findLeadLists(tx, workspaceId, wanted)]);
  const work = new LeadWork(workspaceId, ids, now, locked);
  const disputed = locked.filter((lead) => lead.disputed).map((lead) => lead.id);
  if (disputed.length > 0) {
    const [conflicts, verdicts] = await together([
      findConflicts(tx, workspaceId, disputed),
      findVerdicts(tx, workspaceId, disputed),
    ]);
    for (const conflict of conflicts) work.learnConflict(conflict);
    for (const verdict of verdicts) work.learnVerdict(verdict);
  }
  for (const [leadId, leadLists] of lists) if (work.has(leadId)) work.lead(leadId).lists = leadLists;
  return work;
}

/** The state of a locked Lead is the truth about its keys; a look-up that says otherwise was overtaken. */
function checkHolder(work: LeadWork, holder: HolderRow): void {
  if (holder.isShared) return;
  const isHeld = work.has(holder.leadId) && work.lead(holder.leadId).status === 'live' && holdsKey(work, holder);
  if (!isHeld) throw new StaleRead();
}

/** Keys that a locked Lead has got since the look-up: without them another Lead could claim what is its own by now. */
function addOvertaken(work: LeadWork, requests: readonly PreparedRequest[], holders: readonly HolderRow[]): void {
  const texts = new Set(requests.flatMap(keysOf).map((key) => `${key.type} ${keyText(key)}`));
  const known = new Set(holders.map((holder) => `${holder.leadId} ${keyText(holder)}`));
  for (const { id, type, status, state } of work.allLeads()) {
    for (const key of status === 'live' ? state.keys : []) {
      const text = keyText(key);
      const isNews = texts.has(`${type} ${text}`) && !known.has(`${id} ${text}`);
      if (isNews) work.foundHolder(type, text, { leadId: id, tier: key.tier, disputes: 0, isShared: false });
    }
  }
}

function holdsKey(work: LeadWork, holder: HolderRow): boolean {
  return work.lead(holder.leadId).state.keys.some((key) => key.kind === holder.kind && key.key === holder.key);
}

/** How disputed the keys of locked Leads are, read under the lock: the look-up may have been overtaken; and who shares a shared key. */
async function learnStandings(tx: Sql, work: LeadWork, holders: readonly HolderRow[]): Promise<void> {
  const disputed = [...work.allLeads()].filter((lead) => lead.disputed).map((lead) => lead.id);
  for (const row of await findDisputes(tx, work.workspaceId, disputed)) work.learnStanding(row.type, keyText(row), row);
  const shared = holders.filter((holder) => work.isShared(holder.type, keyText(holder)));
  for (const row of await findSharedConflicts(tx, work.workspaceId, shared)) {
    work.learnSharedConflict(row.type, keyText(row), row.id);
  }
}

type Wanted = ReadonlyMap<string, { readonly leadId: string; readonly sender: string }>;

/** Whose newest observations tell whether a request says something new: each holder of a key, with the sender. */
function newestWanted(
  requests: readonly PreparedRequest[],
  holdersOf: (type: LeadType, text: string) => readonly { readonly leadId: string }[],
): Wanted {
  const wanted = new Map<string, { leadId: string; sender: string }>();
  const crowds = new Set<string>();
  for (const { body, claimant, sender } of requests) {
    for (const identifier of claimant.identifiers) {
      const holders = holdersOf(body.type, keyText(identifier));
      if (holders.length > mostWeakHolders) {
        const place = `${sender} ${keyText(identifier)}`;
        if (crowds.has(place)) continue;
        crowds.add(place);
      }
      for (const { leadId } of holders) wanted.set(`${leadId} ${sender}`, { leadId, sender });
    }
  }
  return wanted;
}

function holdersBy(holders: readonly HolderRow[]): (type: LeadType, text: string) => readonly HolderRow[] {
  const byKey = Map.groupBy(holders, (holder) => `${holder.type} ${keyText(holder)}`);
  return (type, text) => byKey.get(`${type} ${text}`) ?? [];
}

/** Reads what the likely ones leave open: of Leads that were found another way, or have got a key since the look-up. */
async function learnNewest(
  tx: Sql,
  work: LeadWork,
  requests: readonly PreparedRequest[],
  likely: Wanted,
): Promise<void> {
  const wanted = new Map(newestWanted(requests, (type, text) => work.holdersOf(type, text)));
  for (const { sender, bodyHash } of requests) {
    const told = work.toldBefore.get(`${sender} ${bodyHash}`);
    if (told) wanted.set(`${told.leadId} ${sender}`, { leadId: told.leadId, sender });
  }
  const open = [...wanted].filter(([place, { leadId }]) => !likely.has(place) && work.has(leadId));
  const newest = await findNewestObservations(
    tx,
    work.workspaceId,
    open.map(([, one]) => one),
  );
  for (const { leadId, sender, id, bodyHash } of newest) work.sawNewest(leadId, sender, id, bodyHash);
}

/** The keys that a request is looked up by. */
export function keysOf(request: PreparedRequest): KeyRow[] {
  const type: LeadType = request.body.type;
  return request.claimant.identifiers.map(({ kind, key }) => ({ type, kind, key }));
}

/** The tier 2 keys of a request that has nothing stronger: nothing unique in the database would stop its twin. */
export function lonelyWeakKeys(request: PreparedRequest): KeyRow[] {
  return hasOnlyWeakKeys(request) ? keysOf(request) : [];
}

/**
 * The keys of requests that might find nobody although they were told before: others dispute their keys, only an agreeing name lets
 * them in, or they were kept without giving a Lead their keys.
 */
function disputedKeys(requests: readonly PreparedRequest[], holders: readonly HolderRow[]): ToldKey[] {
  const held = new Map(holders.map((holder) => [`${holder.type} ${keyText(holder)}`, holder]));
  return requests.flatMap((request) => {
    const { sender, bodyHash } = request;
    const keys = keysOf(request);
    const isWeak = request.claimant.identifiers.every(({ kind, tier }) => tier === 2 || kind === ownIdKind);
    const isLoose = isWeak || request.onMatch === 'keep';
    const isDisputed = keys.some((key) => {
      const holder = held.get(`${key.type} ${keyText(key)}`);
      return holder !== undefined && (isLoose || holder.disputes > 0 || holder.isShared);
    });
    return isDisputed ? keys.map((key) => ({ ...key, sender, bodyHash })) : [];
  });
}

export function distinctKeys(keys: readonly KeyRow[]): KeyRow[] {
  return [...new Map(keys.map((key) => [`${key.type} ${keyText(key)}`, key])).values()];
}
