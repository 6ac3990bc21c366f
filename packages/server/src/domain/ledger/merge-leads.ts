import type { Change } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { listObservations } from '../../storage/observations.ts';
import { diffLeads } from '../identity/fold/diff-leads.ts';
import { foldObservations } from '../identity/fold/fold-observations.ts';
import { projectLead } from '../identity/fold/project.ts';
import { emptyState } from '../identity/fold/state.ts';
import { type LeadWork, later, type WorkingLead } from './lead-work.ts';
import type { ObservationRecord } from './records.ts';

export type Merging = {
  readonly changes: readonly Change[];
  readonly losers: readonly { leadId: string; listIds: readonly string[] }[];
};

/**
 * Makes several locked Leads one: the survivor is the fold of all their observations, Lists unite, and what was known of the losers
 * holds for the survivor. Nothing is lost: each assignment that ends is kept with `causeId`, the id of the merge.
 */
export async function mergeLeads(
  tx: Sql,
  work: LeadWork,
  survivor: WorkingLead,
  losers: readonly WorkingLead[],
  causeId: string,
): Promise<Merging> {
  const ids = [survivor, ...losers].map((lead) => lead.id);
  const observations = await observationsOf(tx, work, ids);
  const before = projectLead(survivor.state);
  for (const observation of observations) {
    if (observation.leadId !== survivor.id) moveObservation(work, observation, survivor.id, causeId);
  }
  for (const { id, sender, bodyHash } of observations) work.sawNewest(survivor.id, sender, id, bodyHash);
  const kept = losers.map((loser) => ({ leadId: loser.id, listIds: loser.lists.map((list) => list.id) }));
  for (const loser of losers) retireLoser(work, loser, survivor, causeId);
  const state = foldObservations(survivor.type, observations);
  const changes = diffLeads(before, projectLead(state), 'merged');
  work.setState(survivor, state, true);
  survivor.lastObservationId = ids.map((id) => work.lead(id).lastObservationId).reduce(later, causeId);
  return { changes, losers: kept };
}

/** All observations that count for these Leads at this point of the unit of work, stored and new. */
export async function observationsOf(
  tx: Sql,
  work: LeadWork,
  leadIds: readonly string[],
): Promise<ObservationRecord[]> {
  const isWanted = (leadId: string | null): boolean => leadId !== null && leadIds.includes(leadId);
  const storedIds = leadIds.filter((id) => work.isWritten(id));
  const movedIn = [...work.movedObservations].filter(([, to]) => isWanted(to.leadId)).map(([id]) => id);
  const stored =
    storedIds.length + movedIn.length === 0 ? [] : await listObservations(tx, work.workspaceId, storedIds, movedIn);
  const current = stored.map((observation) => ({ ...observation, ...work.movedObservations.get(observation.id) }));
  return [...current, ...work.observations].filter((observation) => isWanted(observation.leadId));
}

/** From now on the observation counts for another Lead, or (null) for none; with `isGiven` it is that Lead's own. */
export function moveObservation(
  work: LeadWork,
  observation: ObservationRecord,
  leadId: string | null,
  causeId: string,
  isGiven = false,
): void {
  if (observation.leadId !== null) {
    work.endedAssignments.push({
      observationId: observation.id,
      leadId: observation.leadId,
      from: observation.assignedAt,
      to: work.at,
      causeId,
    });
  }
  const place = work.observations.findIndex((pending) => pending.id === observation.id);
  if (place >= 0) work.observations[place] = { ...observation, leadId, assignedAt: work.at };
  else {
    const homeId = isGiven ? leadId : (work.movedObservations.get(observation.id)?.homeId ?? null);
    work.movedObservations.set(observation.id, { leadId, assignedAt: work.at, homeId });
  }
}

function retireLoser(work: LeadWork, loser: WorkingLead, survivor: WorkingLead, mergeId: string): void {
  for (const list of loser.lists) {
    leaveList(work, list.id, loser.id);
    if (!survivor.lists.some((known) => known.id === list.id)) {
      work.joined.push({ listId: list.id, leadId: survivor.id, mergeId });
      survivor.lists = [...survivor.lists, list];
    }
  }
  loser.lists = [];
  loser.status = 'merged';
  loser.mergedInto = survivor.id;
  loser.goneAt = work.at;
  // One who polls by time hears of it where the page has its place.
  loser.updatedAt = work.at;
  work.setState(loser, emptyState(loser.type), false);
  survivor.disputed ||= loser.disputed;
  work.standIn(loser.id, survivor.id);
}

/** A membership that began in this unit of work was never stored: it does not begin. */
export function leaveList(work: LeadWork, listId: string, leadId: string): void {
  const place = work.joined.findIndex((row) => row.listId === listId && row.leadId === leadId);
  if (place >= 0) work.joined.splice(place, 1);
  else work.left.push({ listId, leadId });
}
