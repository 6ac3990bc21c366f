import type { KeptPart } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { lockListTypes } from '../../storage/memberships.ts';
import {
  findMembershipIntervals,
  findMergesOfLosers,
  type MembershipInterval,
  type StoredMerge,
} from '../../storage/merges.ts';
import type { LeadWork, WorkingLead } from './lead-work.ts';
import { leaveList } from './merge-leads.ts';

export type RestoredLists = { readonly kept: readonly KeptPart[]; readonly hasLeft: boolean };

/** Each loser is in its Lists again; the head leaves those that it has only through this merge. */
export async function restoreLists(
  tx: Sql,
  work: LeadWork,
  merge: StoredMerge,
  head: WorkingLead,
): Promise<RestoredLists> {
  const chain = await standingChain(tx, work, merge, head);
  const intervals = await findMembershipIntervals(
    tx,
    work.workspaceId,
    [...chain, ...merge.losers].map((link) => link.leadId),
  );
  const brought = new Set(merge.losers.flatMap((loser) => loser.listIds));
  const borrowed = [...brought].filter((listId) => chain.every((link) => cameWith(intervals, link, listId)));
  for (const listId of borrowed) {
    if (head.lists.some((list) => list.id === listId)) leaveList(work, listId, head.id);
  }
  head.lists = head.lists.filter((list) => !borrowed.includes(list.id));
  chain.slice(1).forEach((link, place) => {
    const leadId = chain[place]?.leadId;
    if (leadId !== undefined && borrowed.length > 0)
      work.ledger.forgotten.push({ mergeId: link.mergeId, leadId, listIds: borrowed });
  });
  await rejoin(tx, work, merge, intervals);
  return { kept: listsSince(merge, head, intervals), hasLeft: borrowed.length > 0 };
}

type ChainLink = { readonly leadId: string; readonly mergeId: string; readonly at: Date };

/** From the survivor of a merge up to the head: through which merge each Lead holds the merged one. */
async function standingChain(
  tx: Sql,
  work: LeadWork,
  merge: StoredMerge,
  head: WorkingLead,
): Promise<readonly ChainLink[]> {
  const chain: ChainLink[] = [{ leadId: merge.survivorId, mergeId: merge.id, at: merge.at }];
  for (let leadId = merge.survivorId; leadId !== head.id; ) {
    const above = await findMergesOfLosers(tx, work.workspaceId, [leadId]);
    const standing = above.findLast((next) => next.undoneAt === null);
    if (standing === undefined) break;
    chain.push({ leadId: standing.survivorId, mergeId: standing.id, at: standing.at });
    leadId = standing.survivorId;
  }
  return chain;
}

function cameWith(intervals: readonly MembershipInterval[], link: ChainLink, listId: string): boolean {
  return intervals.some(
    (interval) =>
      interval.listId === listId && interval.leadId === link.leadId && interval.addedAt.getTime() === link.at.getTime(),
  );
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
      work.joined.push({ listId, leadId, importId: past?.importId ?? null });
    }
  }
}

function listsSince(
  merge: StoredMerge,
  head: WorkingLead,
  intervals: readonly MembershipInterval[],
): readonly KeptPart[] {
  return intervals
    .filter((interval) => interval.leadId === head.id && interval.removedAt === null && interval.addedAt > merge.at)
    .filter((interval) => head.lists.some((list) => list.id === interval.listId))
    .map(({ listId, name, addedAt }) => ({
      kind: 'membership',
      id: listId,
      at: addedAt.toISOString(),
      detail: `A member of the List ${JSON.stringify(name)} since the merge.`,
    }));
}
