import type { KeptPart } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { lockListTypes } from '../../storage/memberships.ts';
import {
  findMembershipIntervals,
  findMergesInto,
  findMergesOfLosers,
  type MembershipInterval,
  type StoredMerge,
} from '../../storage/merges.ts';
import type { LeadWork, WorkingLead } from './lead-work.ts';
import { leaveList } from './merge-leads.ts';

export type RestoredLists = { readonly kept: readonly KeptPart[]; readonly hasLeft: boolean };

/**
 * Each loser is in its Lists again. The Lead that it was part of leaves those in which it was for this merge alone, and so does
 * each Lead that this one has become part of since; what else brought it there, a person or another merge, holds it there.
 */
export async function restoreLists(
  tx: Sql,
  work: LeadWork,
  merge: StoredMerge,
  head: WorkingLead,
): Promise<RestoredLists> {
  const chain = await standingChain(tx, work, merge, head);
  const leadIds = chain.map((link) => link.leadId);
  const past: Past = {
    intervals: await findMembershipIntervals(tx, work.workspaceId, [
      ...leadIds,
      ...merge.losers.map((loser) => loser.leadId),
    ]),
    into: await findMergesInto(tx, work.workspaceId, leadIds),
    away: await findMergesOfLosers(tx, work.workspaceId, leadIds),
  };
  let lost = [...new Set(merge.losers.flatMap((loser) => loser.listIds))];
  chain.forEach(({ leadId, brought }, place) => {
    lost = lost.filter((listId) => !isThereBeside(past, leadId, listId, brought));
    const above = chain[place + 1]?.brought;
    if (above !== undefined && lost.length > 0)
      work.ledger.forgotten.push({ mergeId: above.mergeId, leadId, listIds: lost });
  });
  const left = head.lists.filter((list) => lost.includes(list.id));
  for (const { id } of left) leaveList(work, id, head.id);
  head.lists = head.lists.filter((list) => !left.includes(list));
  await rejoin(tx, work, merge, past.intervals);
  return { kept: listsSince(merge, head, past.intervals), hasLeft: left.length > 0 };
}

/** What a merge has brought to a Lead: all of it, or what came with one of its losers. */
type Brought = { readonly mergeId: string; readonly loserId: string | null };
type ChainLink = { readonly leadId: string; readonly brought: Brought };
type Past = {
  readonly intervals: readonly MembershipInterval[];
  /** The merges by which other Leads are part of those of the chain, and all by which these were part of another. */
  readonly into: readonly StoredMerge[];
  readonly away: readonly StoredMerge[];
};

/** From the survivor of a merge up to the head: through which merge each Lead holds the one below. */
async function standingChain(
  tx: Sql,
  work: LeadWork,
  merge: StoredMerge,
  head: WorkingLead,
): Promise<readonly ChainLink[]> {
  const chain: ChainLink[] = [{ leadId: merge.survivorId, brought: { mergeId: merge.id, loserId: null } }];
  for (let leadId = merge.survivorId; leadId !== head.id; ) {
    const above = await findMergesOfLosers(tx, work.workspaceId, [leadId]);
    const standing = above.findLast((next) => next.undoneAt === null);
    if (standing === undefined) break;
    chain.push({ leadId: standing.survivorId, brought: { mergeId: standing.id, loserId: leadId } });
    leadId = standing.survivorId;
  }
  return chain;
}

/** Whether a Lead is, or was when it was merged, in a List for something beside what is taken back. */
function isThereBeside(past: Past, leadId: string, listId: string, taken: Brought): boolean {
  const own = past.intervals.filter((interval) => interval.leadId === leadId && interval.listId === listId);
  const last = own.at(-1);
  if (last === undefined || last.mergeId === null) return true;
  const since = beginOf(past, leadId, own);
  return past.into.some(
    (merge) =>
      merge.survivorId === leadId &&
      merge.at >= since &&
      merge.losers.some(
        (loser) =>
          loser.listIds.includes(listId) &&
          !(merge.id === taken.mergeId && (taken.loserId === null || taken.loserId === loser.leadId)),
      ),
  );
}

/** Since when a Lead is in a List, the times when it was part of another Lead included. */
function beginOf({ away }: Past, leadId: string, own: readonly MembershipInterval[]): Date {
  let begin = own.at(-1)?.addedAt ?? new Date(0);
  for (const earlier of own.slice(0, -1).toReversed()) {
    const isContinued = away.some(
      (merge) =>
        merge.losers.some((loser) => loser.leadId === leadId) &&
        merge.at.getTime() === earlier.removedAt?.getTime() &&
        merge.undoneAt?.getTime() === begin.getTime(),
    );
    if (!isContinued) break;
    begin = earlier.addedAt;
  }
  return begin;
}

async function rejoin(
  tx: Sql,
  work: LeadWork,
  merge: StoredMerge,
  intervals: readonly MembershipInterval[],
): Promise<void> {
  const wanted = [...new Set(merge.losers.flatMap((loser) => loser.listIds))];
  const lists = await lockListTypes(tx, work.workspaceId, wanted);
  for (const { leadId, listIds } of merge.losers) {
    const loser = work.lead(leadId);
    loser.lists = lists.filter((list) => listIds.includes(list.id)).map(({ id, name }) => ({ id, name }));
    for (const { id: listId } of loser.lists) {
      const past = intervals.findLast((interval) => interval.leadId === leadId && interval.listId === listId);
      work.joined.push({ listId, leadId, importId: past?.importId ?? null, mergeId: past?.mergeId ?? null });
    }
  }
}

function listsSince(
  merge: StoredMerge,
  head: WorkingLead,
  intervals: readonly MembershipInterval[],
): readonly KeptPart[] {
  return intervals
    .filter((interval) => interval.leadId === head.id && interval.removedAt === null)
    .filter((interval) => interval.addedAt >= merge.at && interval.mergeId !== merge.id)
    .filter((interval) => head.lists.some((list) => list.id === interval.listId))
    .map(({ listId, name, addedAt }) => ({
      kind: 'membership',
      id: listId,
      at: addedAt.toISOString(),
      detail: `A member of the List ${JSON.stringify(name)} since the merge.`,
    }));
}
