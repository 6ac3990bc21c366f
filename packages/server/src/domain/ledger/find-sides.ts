import type { Sql } from '../../storage/database.ts';
import {
  findMergesOfLosers,
  findPastAssignments,
  type PastAssignment,
  type StoredMerge,
} from '../../storage/merges.ts';
import type { LeadWork, WorkingLead } from './lead-work.ts';
import type { ObservationRecord } from './records.ts';

export type Sides = {
  /** Observations by the Lead that they belong to without question. */
  readonly base: ReadonlyMap<string, readonly ObservationRecord[]>;
  /** Observations made while the sides were one. */
  readonly later: readonly ObservationRecord[];
};

/**
 * What each side of a merge had: a loser, what came to the head through this merge; the head, everything else that was not said while
 * the sides were one.
 */
export async function findSides(
  tx: Sql,
  work: LeadWork,
  merge: StoredMerge,
  head: WorkingLead,
  observations: readonly ObservationRecord[],
): Promise<Sides> {
  const loserIds = merge.losers.map((loser) => loser.leadId);
  const past = await findPastAssignments(
    tx,
    work.workspaceId,
    observations.map((observation) => observation.id),
  );
  const carriers = await findCarriers(tx, work, merge);
  const base = new Map<string, ObservationRecord[]>([head.id, ...loserIds].map((id) => [id, []]));
  const later: ObservationRecord[] = [];
  for (const observation of observations) {
    const origin = traceBack(observation, past.get(observation.id) ?? [], merge, carriers);
    if (origin === 'later') later.push(observation);
    else base.get(origin ?? head.id)?.push(observation);
  }
  return { base, later };
}

/** A Lead while it held the merged one: what was first said of it then was said of all sides. */
type Carrier = {
  readonly leadId: string;
  readonly fromId: string;
  readonly undoneId: string | null;
  readonly until: Date | null;
};

async function findCarriers(tx: Sql, work: LeadWork, merge: StoredMerge): Promise<Carrier[]> {
  const carriers: Carrier[] = [{ leadId: merge.survivorId, fromId: merge.id, undoneId: null, until: null }];
  for (let place = 0; place < carriers.length; place++) {
    const carrier = carriers[place];
    if (carrier === undefined) break;
    const above = await findMergesOfLosers(tx, work.workspaceId, [carrier.leadId]);
    for (const next of above) {
      const isWithin = next.id > carrier.fromId && (carrier.until === null || next.at < carrier.until);
      if (isWithin)
        carriers.push({ leadId: next.survivorId, fromId: next.id, undoneId: next.undoneId, until: next.undoneAt });
    }
  }
  return carriers;
}

/**
 * Follows an observation back through the merges that carried it to the head: a loser's id when it came through this merge, `later`
 * when it was first said of a Lead that held all sides, null when it came another way.
 */
function traceBack(
  observation: ObservationRecord,
  past: readonly PastAssignment[],
  merge: StoredMerge,
  carriers: readonly Carrier[],
): string | 'later' | null {
  const loserIds = merge.losers.map((loser) => loser.leadId);
  const causes = new Set(carriers.flatMap((carrier) => [carrier.fromId, carrier.undoneId]));
  let leadId = observation.leadId;
  let since = observation.assignedAt;
  for (const step of past) {
    const isOfLoser = loserIds.includes(step.leadId);
    // A gap: it counted for nobody, and was given back to whoever stood for the loser.
    if (isOfLoser && (step.causeId === merge.id || step.to < since)) return step.leadId;
    if (!causes.has(step.causeId) && step.to >= since) return null;
    leadId = step.leadId;
    since = step.from;
  }
  return carriers.some((carrier) => carries(carrier, leadId, observation)) ? 'later' : null;
}

function carries(carrier: Carrier, leadId: string | null, observation: ObservationRecord): boolean {
  if (carrier.leadId !== leadId || observation.id < carrier.fromId) return false;
  return carrier.until === null || observation.at < carrier.until;
}
