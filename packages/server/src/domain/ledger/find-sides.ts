import { findAbsorbed } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import { findMergesOfLosers, type StoredMerge } from '../../storage/merges.ts';
import { findHomes } from '../../storage/observations.ts';
import type { LeadWork, WorkingLead } from './lead-work.ts';
import type { ObservationRecord } from './records.ts';

export type Sides = {
  /** Observations by the Lead that they belong to without question. */
  readonly base: ReadonlyMap<string, readonly ObservationRecord[]>;
  /** Observations made while the sides were one. */
  readonly later: readonly ObservationRecord[];
};

/**
 * What each side of a merge had: a loser, what belongs to it or to a Lead below it; the head, everything else that was not said while
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
  const homes = await findHomes(
    tx,
    work.workspaceId,
    observations.map((observation) => observation.id),
  );
  const families = await findFamilies(tx, work.workspaceId, loserIds);
  const carriers = (await findCarriers(tx, work, merge)).filter((carrier) => isBetween(work, merge, carrier.leadId));
  const base = new Map<string, ObservationRecord[]>([head.id, ...loserIds].map((id) => [id, []]));
  const later: ObservationRecord[] = [];
  for (const observation of observations) {
    const home = homes.get(observation.id) ?? head.id;
    const loserId = families.get(home);
    if (loserId !== undefined) base.get(loserId)?.push(observation);
    else if (carriers.some((carrier) => carries(carrier, home, observation))) later.push(observation);
    else base.get(head.id)?.push(observation);
  }
  return { base, later };
}

/** Each loser and the Leads below it, with the loser. */
async function findFamilies(
  tx: Sql,
  workspaceId: string,
  loserIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const families = new Map<string, string>();
  for (const loserId of loserIds) {
    for (const id of await findAbsorbed(tx, workspaceId, [loserId])) families.set(id, loserId);
  }
  return families;
}

/** Whether a Lead stands between the survivor of a merge and the Lead that stands for it now, both included. */
function isBetween(work: LeadWork, merge: StoredMerge, leadId: string): boolean {
  for (let next: string | null = merge.survivorId; next !== null; next = work.lead(next).mergedInto) {
    if (next === leadId) return true;
  }
  return false;
}

/** A Lead while it held the merged one: what was first said of it then was said of all sides. */
type Carrier = { readonly leadId: string; readonly fromId: string; readonly until: Date | null };

async function findCarriers(tx: Sql, work: LeadWork, merge: StoredMerge): Promise<Carrier[]> {
  const carriers: Carrier[] = [{ leadId: merge.survivorId, fromId: merge.id, until: null }];
  for (let place = 0; place < carriers.length; place++) {
    const carrier = carriers[place];
    if (carrier === undefined) break;
    const above = await findMergesOfLosers(tx, work.workspaceId, [carrier.leadId]);
    for (const next of above) {
      const isWithin = next.id > carrier.fromId && (carrier.until === null || next.at < carrier.until);
      if (isWithin) carriers.push({ leadId: next.survivorId, fromId: next.id, until: next.undoneAt });
    }
  }
  return carriers;
}

function carries(carrier: Carrier, home: string, observation: ObservationRecord): boolean {
  if (carrier.leadId !== home || observation.id < carrier.fromId) return false;
  return carrier.until === null || observation.at < carrier.until;
}
