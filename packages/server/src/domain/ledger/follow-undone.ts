import {
  type ConflictPlace,
  findAbsorbed,
  findConflictPlaces,
  findHeads,
  moveConflictPlaces,
  reopenConflicts,
  returnVerdicts,
  settleConflicts,
} from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import { findVerdicts } from '../../storage/ledger.ts';
import type { LeadWork } from './lead-work.ts';
import type { UndoneMerge } from './ledger-changes.ts';
import { standingVerdict } from './standing-verdict.ts';

/**
 * After merges were taken back and the Leads are written: verdicts and conflicts name the Leads that they were about, a conflict that
 * such a merge had settled is open again where it is still true, and one whose observation counts for nobody is settled.
 */
export async function followUndone(tx: Sql, work: LeadWork): Promise<void> {
  const { workspaceId, ledger } = work;
  if (ledger.undone.length === 0) return;
  const touched = [...new Set(ledger.undone.flatMap((merge) => [merge.headId, ...merge.loserIds]))];
  const heads = await findHeads(tx, workspaceId, await findAbsorbed(tx, workspaceId, touched));
  await returnVerdicts(
    tx,
    workspaceId,
    [...heads].map(([leadId, holdsId]) => ({ leadId, holdsId })),
  );
  const places = await findConflictPlaces(tx, workspaceId, touched);
  const named = await findHeads(tx, workspaceId, [...new Set(places.map((place) => place.leadId))]);
  const settled = standInAll(places, named, ledger.undone);
  await moveConflictPlaces(
    tx,
    workspaceId,
    settled.filter((place) => place.isMoved),
  );
  const pairs = Map.groupBy(await findVerdicts(tx, workspaceId, touched), ({ leadIds }) => leadIds.toSorted().join());
  const decided = [...pairs.values()].flatMap((between) => standingVerdict(between) ?? []);
  const isDecided = (ids: readonly string[]): boolean =>
    decided.some((pair) => pair.verdict !== 'unsure' && pair.leadIds.every((id) => ids.includes(id)));
  const changes = judge(settled, isDecided);
  await reopenConflicts(tx, workspaceId, changes.reopened);
  await settleConflicts(tx, workspaceId, changes.settled, work.at);
}

type StandingPlace = ConflictPlace & { readonly namesId: string; readonly isMoved: boolean };

function standInAll(
  places: readonly ConflictPlace[],
  heads: ReadonlyMap<string, string>,
  undone: readonly UndoneMerge[],
): StandingPlace[] {
  const taken = new Set(places.map((place) => `${place.conflictId} ${place.leadId}`));
  return places.map((place) => {
    const isFree = (id: string): boolean => !taken.has(`${place.conflictId} ${id}`);
    const standing = standIn(place, heads, undone, isFree);
    taken.add(`${place.conflictId} ${standing.namesId}`);
    return standing;
  });
}

/**
 * The Lead of a place: as its id says, unless the conflict arose while several Leads were one; then the one that it was said of, or
 * the one that has the key. A conflict names each Lead once.
 */
function standIn(
  place: ConflictPlace,
  heads: ReadonlyMap<string, string>,
  undone: readonly UndoneMerge[],
  isFree: (leadId: string) => boolean,
): StandingPlace {
  const head = heads.get(place.leadId) ?? place.leadId;
  const group = place.kind === 'shared_value' ? new Set<string>() : sidesOf(head, place.openedAt, undone);
  const meant = [place.saidOf, place.ownerId].find((id) => id !== null && group.has(id)) ?? null;
  if (meant !== null && meant !== head && isFree(meant))
    return { ...place, namesId: meant, holdsId: meant, isMoved: true };
  return { ...place, namesId: place.leadId, holdsId: head, isMoved: head !== place.holdsId };
}

/** The Leads that were one with this Lead at that time by merges that are now taken back. */
function sidesOf(leadId: string, at: Date, undone: readonly UndoneMerge[]): ReadonlySet<string> {
  const group = new Set<string>();
  for (const merge of undone) {
    if (merge.mergedAt <= at && merge.headId === leadId)
      for (const id of [merge.headId, ...merge.loserIds]) group.add(id);
  }
  return group;
}

type Judged = { readonly reopened: string[]; readonly settled: { id: string; cause: 'verdict' | 'withdrawal' }[] };

function judge(places: readonly StandingPlace[], isDecided: (leadIds: readonly string[]) => boolean): Judged {
  const judged: Judged = { reopened: [], settled: [] };
  const byConflict = Map.groupBy(places, (place) => place.conflictId);
  for (const [id, own] of byConflict) {
    const [first] = own;
    if (first === undefined || first.kind === 'shared_value') continue;
    const leadIds = [...new Set(own.map((place) => place.holdsId))];
    const isSaid = first.saidOf !== null && leadIds.includes(first.saidOf);
    const isOwned = first.ownerId !== null && leadIds.includes(first.ownerId);
    if (first.isOpen && !isSaid) judged.settled.push({ id, cause: 'withdrawal' });
    else if (first.isOpen && leadIds.length > 1 && isDecided(leadIds)) judged.settled.push({ id, cause: 'verdict' });
    else if (first.wasMerged && leadIds.length > 1 && isSaid && isOwned && !isDecided(leadIds))
      judged.reopened.push(id);
  }
  return judged;
}
