import type { KeptPart } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findMergesOfLosers, type StoredMerge } from '../../storage/merges.ts';
import { foldObservations } from '../identity/fold/fold-observations.ts';
import { projectLead } from '../identity/fold/project.ts';
import type { FoldState } from '../identity/fold/state.ts';
import { sameJson } from '../identity/json.ts';
import { findSides } from './find-sides.ts';
import { type LeadWork, later, type WorkingLead } from './lead-work.ts';
import { leaveList, moveObservation, observationsOf } from './merge-leads.ts';
import type { ObservationRecord, Origin } from './records.ts';
import { restoreLists } from './restore-lists.ts';
import { type LaterObservation, splitLater } from './split-later.ts';
import { strikeLostKeys } from './strike-lost-keys.ts';
import { removeLead, saysSomething } from './withdraw-observations.ts';

export type UnmakeCause = {
  /** The id under which the assignments that end are kept, and the event in the history of each Lead. */
  readonly id: string;
  readonly kind: 'unmerge' | 'undo';
  readonly origin: Origin;
};

export type Unmade = {
  readonly mergeId: string;
  /** The Lead that stood for the survivor. */
  readonly head: WorkingLead;
  readonly losers: readonly WorkingLead[];
  /** Later observations that went to a loser. */
  readonly assigned: readonly LaterObservation[];
  /** Later observations that fit no single side: they count for no Lead from now on. */
  readonly setAside: readonly ObservationRecord[];
  /** What came after the merge and stays with the head. */
  readonly kept: readonly KeptPart[];
};

/** The Leads that taking back these merges touches; lock them all before `unmakeMerge`. */
export async function leadsOfMerges(sql: Sql, workspaceId: string, merges: readonly StoredMerge[]): Promise<string[]> {
  const ids = new Set(merges.flatMap((merge) => [merge.survivorId, ...merge.losers.map((loser) => loser.leadId)]));
  for (let next = merges.map((merge) => merge.survivorId); next.length > 0; ) {
    const above = (await findMergesOfLosers(sql, workspaceId, next)).filter((merge) => merge.undoneAt === null);
    next = above.map((merge) => merge.survivorId).filter((id) => !ids.has(id));
    for (const id of next) ids.add(id);
  }
  return [...ids];
}

/**
 * Takes one merge back within a unit of work that has locked `leadsOfMerges`: each side is the fold of its own observations again,
 * later ones go where their identifiers belong, and PATCHes and Lists since stay with the head. No verdict is stored. The merge must
 * stand. How it is told: docs/identity.md, section 4.
 */
export async function unmakeMerge(tx: Sql, work: LeadWork, merge: StoredMerge, cause: UnmakeCause): Promise<Unmade> {
  const head = headOf(work, merge.survivorId);
  const losers = merge.losers.map((loser) => work.lead(loser.leadId));
  const observations = await observationsOf(tx, work, [head.id]);
  const sides = await findSides(tx, work, merge, head, observations);
  const split = splitLater(head, sides);
  const given = new Set(split.assigned.map(({ observation }) => observation));
  for (const [leadId, owned] of split.owned) {
    if (leadId === head.id) continue;
    for (const observation of owned) moveObservation(work, observation, leadId, cause.id, given.has(observation));
  }
  for (const observation of split.setAside) moveObservation(work, observation, null, cause.id);
  const lists = await restoreLists(tx, work, merge, head);
  for (const loser of losers) revive(loser, head);
  enterState(work, head, split.owned.get(head.id) ?? [], lists.hasLeft);
  for (const loser of losers) enterState(work, loser, split.owned.get(loser.id) ?? [], true);
  for (const lead of [head, ...losers]) leaveIfSilent(work, lead, split.owned.get(lead.id) ?? [], cause.id);
  await strikeLostKeys(
    tx,
    work,
    [...losers, head].filter((lead) => lead.status === 'live'),
    cause,
  );
  for (const lead of [head, ...losers]) lead.lastObservationId = later(lead.lastObservationId, cause.id);
  work.ledger.undone.push({
    mergeId: merge.id,
    undoneId: cause.id,
    at: work.at,
    cause: cause.kind,
    origin: cause.origin,
    headId: head.id,
    loserIds: losers.map((loser) => loser.id),
    mergedAt: merge.at,
  });
  const patches = split.kept.map((observation) => describePatch(observation));
  const { assigned, setAside } = split;
  return { mergeId: merge.id, head, losers, assigned, setAside, kept: [...patches, ...lists.kept] };
}

/** The Lead that stands for this one in the unit of work. */
export function headOf(work: LeadWork, leadId: string): WorkingLead {
  let lead = work.lead(leadId);
  while (lead.mergedInto !== null) lead = work.lead(lead.mergedInto);
  return lead;
}

function revive(loser: WorkingLead, head: WorkingLead): void {
  loser.status = 'live';
  loser.mergedInto = null;
  loser.goneAt = null;
  loser.disputed ||= head.disputed;
}

/** A side of which everything was withdrawn meanwhile does not come back with nothing to say. */
function leaveIfSilent(work: LeadWork, lead: WorkingLead, owned: readonly ObservationRecord[], causeId: string): void {
  if (owned.some(saysSomething)) return;
  for (const list of lead.lists) leaveList(work, list.id, lead.id);
  lead.lists = [];
  const rest = owned.map((observation) => ({ ...observation, ...work.movedObservations.get(observation.id) }));
  removeLead(work, lead, rest, causeId);
}

function enterState(
  work: LeadWork,
  lead: WorkingLead,
  observations: readonly ObservationRecord[],
  isChanged: boolean,
): void {
  const state: FoldState = foldObservations(lead.type, observations);
  const isVisible = isChanged || !sameJson(projectLead(lead.state), projectLead(state));
  work.setState(lead, state, isVisible);
}

function describePatch(observation: ObservationRecord): KeptPart {
  const paths = observation.decision.changes.map((change) => change.path);
  const detail =
    paths.length === 0 ? 'A PATCH that changed nothing visible.' : `A PATCH of ${[...new Set(paths)].join(', ')}.`;
  return { kind: 'patch', id: observation.id, at: observation.at.toISOString(), detail };
}
