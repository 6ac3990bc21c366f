import { isId, type LeadType } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findHolders, type HolderRow, type KeyRow, lockWeakKeys } from '../../storage/identifiers.ts';
import { lockLeads } from '../../storage/leads.ts';
import { findConflicts, findVerdicts } from '../../storage/ledger.ts';
import { findLeadLists } from '../../storage/memberships.ts';
import { findNewestObservations } from '../../storage/observations.ts';
import { keyText } from '../identity/fold/state.ts';
import type { IdSource } from '../ids.ts';
import { LeadWork } from '../ledger/lead-work.ts';
import type { PreparedRequest } from './prepare.ts';

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
  const holders = await findHolders(tx, workspaceId, distinctKeys(requests.flatMap(keysOf)));
  const owners = [...new Set(holders.filter((holder) => !holder.isShared).map((holder) => holder.leadId))];
  const work = await lockWork(tx, tools, owners);
  for (const holder of holders) {
    checkHolder(work, holder);
    work.foundHolder(holder.type, keyText(holder), holder);
  }
  await learnNewest(tx, work, requests);
  return work;
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

function holdsKey(work: LeadWork, holder: HolderRow): boolean {
  return work.lead(holder.leadId).state.keys.some((key) => key.kind === holder.kind && key.key === holder.key);
}

async function learnNewest(tx: Sql, work: LeadWork, requests: readonly PreparedRequest[]): Promise<void> {
  const wanted = new Map<string, { leadId: string; sender: string }>();
  for (const request of requests) {
    for (const identifier of request.claimant.identifiers) {
      for (const { leadId } of work.holdersOf(request.body.type, keyText(identifier))) {
        if (work.has(leadId)) wanted.set(`${leadId} ${request.sender}`, { leadId, sender: request.sender });
      }
    }
  }
  const newest = await findNewestObservations(tx, work.workspaceId, [...wanted.values()]);
  for (const { leadId, sender, id, bodyHash } of newest) work.newest.set(`${leadId} ${sender}`, { id, bodyHash });
}

function keysOf(request: PreparedRequest): KeyRow[] {
  const type: LeadType = request.body.type;
  return request.claimant.identifiers.map(({ kind, key }) => ({ type, kind, key }));
}

/** The tier 2 keys of a request that has nothing stronger: nothing unique in the database would stop its twin. */
function lonelyWeakKeys(request: PreparedRequest): KeyRow[] {
  return request.claimant.identifiers.every((identifier) => identifier.tier === 2) ? keysOf(request) : [];
}

function distinctKeys(keys: readonly KeyRow[]): KeyRow[] {
  return [...new Map(keys.map((key) => [`${key.type} ${keyText(key)}`, key])).values()];
}
