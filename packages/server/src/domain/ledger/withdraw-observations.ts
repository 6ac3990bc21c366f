import type { KeptLead } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import type { TouchedLead } from '../../storage/withdrawn.ts';
import { foldObservations } from '../identity/fold/fold-observations.ts';
import { projectLead } from '../identity/fold/project.ts';
import { emptyState } from '../identity/fold/state.ts';
import { sameJson } from '../identity/json.ts';
import type { LeadWork, WorkingLead } from './lead-work.ts';
import { moveObservation, observationsOf } from './merge-leads.ts';
import type { ObservationRecord } from './records.ts';

export type Withdrawn = {
  readonly observationIds: readonly string[];
  /** Every observation that was looked at. */
  readonly seenIds: ReadonlySet<string>;
  readonly leads: readonly TouchedLead[];
  /** Leads that stay as they are, and in their Lists. */
  readonly wholeIds: ReadonlySet<string>;
};

/**
 * Takes observations out of the fold of locked Leads: each Lead is the fold of what is left, and goes when nothing is; one of which only
 * a person's word without a name would be left stays whole. Nothing is erased: the assignments that end are kept with `causeId`. How it is told: docs/imports.md.
 */
export async function withdrawObservations(
  tx: Sql,
  work: LeadWork,
  isSelected: (observation: ObservationRecord) => boolean,
  causeId: string,
): Promise<Withdrawn> {
  const leads = [...work.allLeads()].filter((lead) => lead.status === 'live');
  const observations = await observationsOf(
    tx,
    work,
    leads.map((lead) => lead.id),
  );
  const byLead = Map.groupBy(observations, (observation) => observation.leadId);
  const observationIds: string[] = [];
  const touched: TouchedLead[] = [];
  const wholeIds = new Set<string>();
  for (const lead of leads) {
    const own = byLead.get(lead.id) ?? [];
    const taken = own.filter(isSelected);
    if (taken.length === 0) continue;
    const rest = own.filter((observation) => !isSelected(observation));
    if (isNameless(lead, rest)) {
      touched.push(keepWhole(lead, rest));
      wholeIds.add(lead.id);
      continue;
    }
    for (const observation of taken) moveObservation(work, observation, null, causeId);
    observationIds.push(...taken.map((observation) => observation.id));
    touched.push(rest.some(saysSomething) ? shrink(work, lead, own, taken, rest) : remove(work, lead, rest, causeId));
  }
  const seenIds = new Set(observations.map((observation) => observation.id));
  return { observationIds, seenIds, leads: touched, wholeIds };
}

/** A correction that changed nothing visible keeps no Lead alive. Its changes do not tell: what they showed of a deleted Lead is gone. */
export function saysSomething({ kind, decision }: ObservationRecord): boolean {
  return kind === 'statement' || decision.outcome !== 'unchanged';
}

/** Whether all that would be left of a Lead is what a person changed, and no name with it. */
function isNameless(lead: WorkingLead, rest: readonly ObservationRecord[]): boolean {
  const isOnlyCorrected = rest.some(saysSomething) && rest.every(({ kind }) => kind === 'correction');
  return isOnlyCorrected && foldObservations(lead.type, rest).name === null;
}

/** A Lead that a person has changed is not left without a name: it stays as it is. */
function keepWhole(lead: WorkingLead, rest: readonly ObservationRecord[]): TouchedLead {
  return { leadId: lead.id, isGone: false, reason: 'changed_by_hand', fields: changedFields(rest) };
}

function changedFields(patches: readonly ObservationRecord[]): string[] {
  return [...new Set(patches.flatMap((patch) => patch.decision.changes.map((change) => change.path)))];
}

function shrink(
  work: LeadWork,
  lead: WorkingLead,
  own: readonly ObservationRecord[],
  taken: readonly ObservationRecord[],
  rest: readonly ObservationRecord[],
): TouchedLead {
  const state = foldObservations(lead.type, rest);
  work.setState(lead, state, !sameJson(projectLead(lead.state), projectLead(state)));
  const firstTaken = taken.map((observation) => observation.id).reduce((a, b) => (a < b ? a : b));
  const patches = rest.filter((observation) => observation.kind === 'correction' && observation.id > firstTaken);
  const fields = changedFields(patches);
  const wasMadeByThem = own.every((observation) => observation.id >= firstTaken);
  return { leadId: lead.id, isGone: false, reason: reasonOf(patches, wasMadeByThem), fields };
}

function reasonOf(patches: readonly ObservationRecord[], wasMadeByThem: boolean): KeptLead['reason'] | null {
  if (patches.some(saysSomething)) return 'changed_by_hand';
  return wasMadeByThem ? 'said_by_others' : null;
}

function remove(work: LeadWork, lead: WorkingLead, rest: readonly ObservationRecord[], causeId: string): TouchedLead {
  removeLead(work, lead, rest, causeId);
  return { leadId: lead.id, isGone: true, reason: null, fields: [] };
}

/** A Lead of which nothing is left that says something goes, with what is left. */
export function removeLead(
  work: LeadWork,
  lead: WorkingLead,
  rest: readonly ObservationRecord[],
  causeId: string,
): void {
  for (const observation of rest) moveObservation(work, observation, null, causeId);
  lead.status = 'withdrawn';
  lead.goneAt = work.at;
  work.setState(lead, emptyState(lead.type), true);
}
