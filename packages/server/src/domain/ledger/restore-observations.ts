import type { Sql } from '../../storage/database.ts';
import type { StoredMerge } from '../../storage/merges.ts';
import { listObservations } from '../../storage/observations.ts';
import type { TouchedLead } from '../../storage/withdrawn.ts';
import { foldObservations } from '../identity/fold/fold-observations.ts';
import { type LeadWork, later, type WorkingLead } from './lead-work.ts';
import { mergeLeads, moveObservation, observationsOf } from './merge-leads.ts';
import type { MergeRecord, Origin } from './records.ts';
import { strikeLostKeys } from './strike-lost-keys.ts';
import { headOf } from './unmake-merge.ts';

export type RestoreOrder = {
  /** Observations to put back, with the Lead for which each counted. */
  readonly taken: ReadonlyMap<string, string>;
  /** Merges to make again, oldest first. */
  readonly merges: readonly StoredMerge[];
  readonly cause: { readonly id: string; readonly origin: Origin };
};

export type Restored = {
  /** The merges that stand again. */
  readonly remade: readonly MergeRecord[];
  readonly observationIds: readonly string[];
  /** Leads whose keys another Lead has claimed meanwhile. */
  readonly leads: readonly TouchedLead[];
};

/**
 * Puts withdrawn observations back within a unit of work that has locked their Leads: the merges that the withdrawal took back stand
 * again, Leads that went come back, and each is the fold of all that counts for it. A key that another Lead has claimed meanwhile
 * stays there.
 */
export async function restoreObservations(tx: Sql, work: LeadWork, order: RestoreOrder): Promise<Restored> {
  const remade: MergeRecord[] = [];
  for (const merge of order.merges) remade.push(...(await mergeAgain(tx, work, merge)));
  const heads = new Map<string, WorkingLead>();
  const observationIds: string[] = [];
  for (const observation of await listObservations(tx, work.workspaceId, [], [...order.taken.keys()])) {
    const leadId = order.taken.get(observation.id);
    if (leadId === undefined || !work.has(leadId) || observation.leadId !== null) continue;
    const head = headOf(work, leadId);
    moveObservation(work, observation, head.id, order.cause.id);
    observationIds.push(observation.id);
    heads.set(head.id, head);
  }
  for (const head of heads.values()) await refold(tx, work, head);
  const keys = new Map([...heads.values()].map((head) => [head.id, head.state.keys.length]));
  await strikeLostKeys(tx, work, [...heads.values()], order.cause);
  const robbed = [...heads.values()].filter((head) => head.state.keys.length < (keys.get(head.id) ?? 0));
  return {
    remade,
    observationIds,
    leads: robbed.map((head) => ({ leadId: head.id, isGone: false, reason: 'identifier_taken', fields: [] })),
  };
}

/** The merge stands again under its own id, so that it can be taken back as before. */
async function mergeAgain(tx: Sql, work: LeadWork, merge: StoredMerge): Promise<MergeRecord[]> {
  const sides = [merge.survivorId, ...merge.losers.map((loser) => loser.leadId)];
  if (!sides.every((id) => work.has(id))) return [];
  const survivor = headOf(work, merge.survivorId);
  const losers = [...new Set(merge.losers.map((loser) => headOf(work, loser.leadId)))].filter(
    (loser) => loser !== survivor,
  );
  if (losers.length === 0) return [];
  if (survivor.status === 'withdrawn') revive(survivor);
  await mergeLeads(tx, work, survivor, losers, merge.id);
  return [
    { ...merge, survivorId: survivor.id, at: work.at, losers: losers.map(({ id }) => ({ leadId: id, listIds: [] })) },
  ];
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
