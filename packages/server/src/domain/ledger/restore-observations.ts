import type { Sql } from '../../storage/database.ts';
import type { StoredMerge } from '../../storage/merges.ts';
import { listObservations } from '../../storage/observations.ts';
import type { TouchedLead } from '../../storage/withdrawn.ts';
import { foldObservations } from '../identity/fold/fold-observations.ts';
import { keyText } from '../identity/fold/state.ts';
import { type LeadWork, later, type WorkingLead } from './lead-work.ts';
import { mergeLeads, moveObservation, observationsOf } from './merge-leads.ts';
import type { Origin } from './records.ts';
import { keyOwners, strikeLostKeys } from './strike-lost-keys.ts';
import { headOf } from './unmake-merge.ts';
import { saysSomething } from './withdraw-observations.ts';

export type RestoreOrder = {
  /** Observations to put back, with the Lead to which each belongs. */
  readonly homes: ReadonlyMap<string, string>;
  /** Merges to make again, oldest first. */
  readonly merges: readonly StoredMerge[];
  readonly cause: { readonly id: string; readonly origin: Origin };
};

export type Restored = {
  /** For each merge the one that stands for it now; null where it is not made again. */
  readonly redone: readonly { readonly mergeId: string; readonly redoneId: string | null }[];
  readonly observationIds: readonly string[];
  /** Leads whose keys another Lead has claimed meanwhile. */
  readonly leads: readonly TouchedLead[];
};

/**
 * Puts withdrawn observations back within a unit of work that has locked their Leads: each counts for the Lead that stands for its own,
 * the merges that the withdrawal took back are made again, and Leads that went come back. A key that another Lead has claimed
 * meanwhile stays there.
 */
export async function restoreObservations(tx: Sql, work: LeadWork, order: RestoreOrder): Promise<Restored> {
  const owners = keyOwners(work);
  const observationIds: string[] = [];
  const touched = new Set<string>();
  for (const observation of await listObservations(tx, work.workspaceId, [], [...order.homes.keys()])) {
    const home = order.homes.get(observation.id);
    if (home === undefined || !work.has(home) || observation.leadId !== null) continue;
    const head = headOf(work, home);
    moveObservation(work, observation, head.id, order.cause.id);
    observationIds.push(observation.id);
    touched.add(head.id);
  }
  const redone: Restored['redone'][number][] = [];
  for (const merge of order.merges)
    redone.push({ mergeId: merge.id, redoneId: await mergeAgain(tx, work, merge, order) });
  const heads = [...new Set([...touched].map((id) => headOf(work, id)))].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const head of heads) await refold(tx, work, head);
  const keys = new Map(heads.map((head) => [head.id, head.state.keys.length]));
  const standing = [...owners].flatMap(([text, lead]) => {
    const head = headOf(work, lead.id);
    return holds(head, text) ? [[text, head] as const] : [];
  });
  await strikeLostKeys(tx, work, heads, order.cause, new Map(standing));
  const robbed = heads.filter((head) => head.state.keys.length < (keys.get(head.id) ?? 0));
  return {
    redone,
    observationIds,
    leads: robbed.map((head) => ({ leadId: head.id, isGone: false, reason: 'identifier_taken', fields: [] })),
  };
}

/**
 * Makes a merge again of the Leads that stand for its sides, unless one is gone, they are one already, or somebody has said since that
 * they are different.
 */
async function mergeAgain(
  tx: Sql,
  work: LeadWork,
  merge: StoredMerge,
  { cause }: RestoreOrder,
): Promise<string | null> {
  const sides = [merge.survivorId, ...merge.losers.map((loser) => loser.leadId)];
  if (!sides.every((id) => work.has(id))) return null;
  const survivor = headOf(work, merge.survivorId);
  const losers = [...new Set(sides.map((id) => headOf(work, id)))].filter((lead) => lead !== survivor);
  const all = [survivor, ...losers];
  if (losers.length === 0 || all.some((a) => all.some((b) => work.isDifferent(a.id, b.id)))) return null;
  const ids = all.map((lead) => lead.id);
  if (!(await observationsOf(tx, work, ids)).some(saysSomething)) return null;
  if (survivor.status === 'withdrawn') revive(survivor);
  const id = work.nextId();
  const merging = await mergeLeads(tx, work, survivor, losers, id);
  const { observationId } = merge;
  const decision = {
    ...merge.decision,
    id,
    leadId: survivor.id,
    at: work.at.toISOString(),
    merged: losers.map((loser) => loser.id),
    changes: [...merging.changes],
    notes: ['Merged again: what had brought the Leads together was put back.'],
  };
  work.merges.push({
    id,
    survivorId: survivor.id,
    at: work.at,
    cause: merge.cause,
    observationId,
    origin: cause.origin,
    decision,
    losers: merging.losers,
  });
  return id;
}

/** What was put back may have taken a key from the Lead that had it: then it is nobody's, and not claimed. */
function holds(lead: WorkingLead, text: string): boolean {
  return lead.state.keys.some((key) => key.tier <= 1 && `${lead.type} ${keyText(key)}` === text);
}

async function refold(tx: Sql, work: LeadWork, lead: WorkingLead): Promise<void> {
  if (lead.status === 'withdrawn') revive(lead);
  const observations = await observationsOf(tx, work, [lead.id]);
  work.setState(lead, foldObservations(lead.type, observations), true);
  lead.lastObservationId = observations.map((observation) => observation.id).reduce(later, lead.lastObservationId);
}

function revive(lead: WorkingLead): void {
  lead.status = 'live';
  lead.goneAt = null;
}
