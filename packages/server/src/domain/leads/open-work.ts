import { isId, type LeadType } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findDisputes, findHolders, type HolderRow, type KeyRow, lockWeakKeys } from '../../storage/identifiers.ts';
import { findLeads, lockLeads } from '../../storage/leads.ts';
import { findConflicts, findSharedConflicts, findVerdicts } from '../../storage/ledger.ts';
import { findLeadLists } from '../../storage/memberships.ts';
import { findNewestObservations } from '../../storage/observations.ts';
import { findToldBefore, type ToldKey } from '../../storage/told-before.ts';
import { keyText } from '../identity/fold/state.ts';
import type { IdSource } from '../ids.ts';
import { LeadWork } from '../ledger/lead-work.ts';
import { ownIdKind, type PreparedRequest } from './prepare.ts';

/** A Lead changed between the look-up and the lock: the whole decision has to be made again. */
export class StaleRead extends Error {
  constructor() {
    super('A Lead changed while it was being looked up.');
    this.name = 'StaleRead';
  }
}

export type WorkTools = { readonly workspaceId: string; readonly ids: IdSource; readonly now: Date };

/**
 * Looks up the owners of all identifiers of a group of requests, locks them in id order, and reads what deciding needs: the one
 * look-up of a group, however large. Errors: `StaleRead` when an owner changed before it was locked.
 */
export async function openWork(tx: Sql, tools: WorkTools, requests: readonly PreparedRequest[]): Promise<LeadWork> {
  const { workspaceId } = tools;
  await lockWeakKeys(tx, workspaceId, requests.flatMap(lonelyWeakKeys));
  const wanted = distinctKeys(requests.flatMap(keysOf));
  const holders = await findHolders(tx, workspaceId, wanted);
  const owners = holders.filter((holder) => !holder.isShared).map((holder) => holder.leadId);
  const told = await findToldBefore(tx, workspaceId, disputedKeys(requests, holders));
  const named = await findNamedLeads(tx, workspaceId, requests);
  const known = [...told.map((before) => before.leadId), ...named.values()];
  const work = await lockWork(tx, tools, [...new Set([...owners, ...known])]);
  for (const [id, leadId] of named) learnNamed(work, id, leadId);
  for (const before of told) {
    if (!work.has(before.leadId) || work.lead(before.leadId).status !== 'live') throw new StaleRead();
    work.toldBefore.set(`${before.sender} ${before.bodyHash}`, before);
  }
  for (const holder of holders) {
    checkHolder(work, holder);
    work.foundHolder(holder.type, keyText(holder), holder);
  }
  addOvertaken(work, wanted);
  await learnStandings(tx, work, holders);
  await learnNewest(tx, work, requests);
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
  const locked = leadIds.length === 0 ? [] : await lockLeads(tx, workspaceId, leadIds.filter(isId));
  const work = new LeadWork(workspaceId, ids, now, locked);
  const disputed = locked.filter((lead) => lead.disputed).map((lead) => lead.id);
  if (disputed.length > 0) {
    const [conflicts, verdicts] = await Promise.all([
      findConflicts(tx, workspaceId, disputed),
      findVerdicts(tx, workspaceId, disputed),
    ]);
    for (const conflict of conflicts) work.learnConflict(conflict);
    for (const verdict of verdicts) work.learnVerdict(verdict);
  }
  const lists = await findLeadLists(
    tx,
    workspaceId,
    locked.map((lead) => lead.id),
  );
  for (const [leadId, leadLists] of lists) work.lead(leadId).lists = leadLists;
  return work;
}

/** The state of a locked Lead is the truth about its keys; a look-up that says otherwise was overtaken. */
function checkHolder(work: LeadWork, holder: HolderRow): void {
  if (holder.isShared) return;
  const isHeld = work.has(holder.leadId) && work.lead(holder.leadId).status === 'live' && holdsKey(work, holder);
  if (!isHeld) throw new StaleRead();
}

/** Keys that a locked Lead has got since the look-up: without them another Lead could claim what is its own by now. */
function addOvertaken(work: LeadWork, wanted: readonly KeyRow[]): void {
  const texts = new Set(wanted.map((key) => `${key.type} ${keyText(key)}`));
  for (const { id, type, status, state } of work.allLeads()) {
    for (const key of status === 'live' ? state.keys : []) {
      const text = keyText(key);
      const isNews = texts.has(`${type} ${text}`) && !work.holdersOf(type, text).some((holder) => holder.leadId === id);
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

async function learnNewest(tx: Sql, work: LeadWork, requests: readonly PreparedRequest[]): Promise<void> {
  const wanted = new Map<string, { leadId: string; sender: string }>();
  for (const request of requests) {
    const told = work.toldBefore.get(`${request.sender} ${request.bodyHash}`);
    if (told) wanted.set(`${told.leadId} ${request.sender}`, { leadId: told.leadId, sender: request.sender });
    for (const identifier of request.claimant.identifiers) {
      for (const { leadId } of work.holdersOf(request.body.type, keyText(identifier))) {
        if (work.has(leadId)) wanted.set(`${leadId} ${request.sender}`, { leadId, sender: request.sender });
      }
    }
  }
  const newest = await findNewestObservations(tx, work.workspaceId, [...wanted.values()]);
  for (const { leadId, sender, id, bodyHash } of newest) work.sawNewest(leadId, sender, id, bodyHash);
}

/** The keys that a request is looked up by. */
export function keysOf(request: PreparedRequest): KeyRow[] {
  const type: LeadType = request.body.type;
  return request.claimant.identifiers.map(({ kind, key }) => ({ type, kind, key }));
}

/** The tier 2 keys of a request that has nothing stronger: nothing unique in the database would stop its twin. */
function lonelyWeakKeys(request: PreparedRequest): KeyRow[] {
  return request.claimant.identifiers.every((identifier) => identifier.tier === 2) ? keysOf(request) : [];
}

/**
 * The keys of requests that might find nobody although they were told before: others dispute their keys, or only an agreeing name lets
 * them in.
 */
function disputedKeys(requests: readonly PreparedRequest[], holders: readonly HolderRow[]): ToldKey[] {
  const held = new Map(holders.map((holder) => [`${holder.type} ${keyText(holder)}`, holder]));
  return requests.flatMap((request) => {
    const { sender, bodyHash } = request;
    const keys = keysOf(request);
    const isWeak = request.claimant.identifiers.every(({ kind, tier }) => tier === 2 || kind === ownIdKind);
    const isDisputed = keys.some((key) => {
      const holder = held.get(`${key.type} ${keyText(key)}`);
      return holder !== undefined && (isWeak || holder.disputes > 0 || holder.isShared);
    });
    return isDisputed ? keys.map((key) => ({ ...key, sender, bodyHash })) : [];
  });
}

export function distinctKeys(keys: readonly KeyRow[]): KeyRow[] {
  return [...new Map(keys.map((key) => [`${key.type} ${keyText(key)}`, key])).values()];
}
