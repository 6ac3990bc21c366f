import { findHeads } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import { findKeysDisputedBy, raiseDisputes } from '../../storage/disputes.ts';
import { findLeads } from '../../storage/leads.ts';
import { findMerges, type StoredMerge } from '../../storage/merges.ts';
import { findHomes } from '../../storage/observations.ts';
import type { WithdrawalProgress, WithdrawalRow } from '../../storage/withdrawals.ts';
import {
  listTaken,
  listTouched,
  listUnmade,
  markRedone,
  reopenConflictsOf,
  restoreMemberships,
  saveTouchedLeads,
} from '../../storage/withdrawn.ts';
import { lockWork, StaleRead, type WorkTools } from '../leads/open-work.ts';
import type { LeadWork } from '../ledger/lead-work.ts';
import { restoreObservations } from '../ledger/restore-observations.ts';
import { saveWork } from '../ledger/save-work.ts';
import { headOf } from '../ledger/unmake-merge.ts';

const leadsEach = 200;
/** Before every id: the merges stand again, the Leads come next, in the order of their ids. */
const leadsBegin = '00000000-0000-0000-0000-000000000000';

/**
 * One transaction's worth of putting a withdrawal back: first the Leads of merges that it took back, each group at once, then all
 * others. Null when nothing is left. Errors: `StaleRead`, on which the step is repeated.
 */
export async function restoreStep(tx: Sql, tools: WorkTools, row: WithdrawalRow): Promise<WithdrawalProgress | null> {
  const { workspaceId, id, nextId } = row;
  if (nextId === null) {
    const merges = await findMerges(tx, workspaceId, await listUnmade(tx, workspaceId, id));
    const heads = await findHeads(tx, workspaceId, [...new Set(merges.flatMap(sidesOf))]);
    const group = firstGroup(merges, heads);
    if (group.length === 0) return { nextId: leadsBegin, observations: 0, mergesUnmade: 0 };
    const leadIds = await withSurvivors(tx, workspaceId, [...new Set(group.flatMap(sidesOf))]);
    await restoreLeads(tx, tools, row, leadIds, group);
    return { nextId: null, observations: 0, mergesUnmade: 0 };
  }
  const leadIds = await listTouched(tx, workspaceId, id, nextId, leadsEach);
  const last = leadIds.at(-1);
  if (last === undefined) return null;
  await restoreLeads(tx, tools, row, leadIds, []);
  return { nextId: last, observations: 0, mergesUnmade: 0 };
}

function sidesOf(merge: StoredMerge): string[] {
  return [merge.survivorId, ...merge.losers.map((loser) => loser.leadId)];
}

/** The merges that hang together with the oldest one by the Leads that stand for their sides now, oldest first. */
function firstGroup(merges: readonly StoredMerge[], heads: ReadonlyMap<string, string>): StoredMerge[] {
  const headsOf = (merge: StoredMerge): string[] => sidesOf(merge).map((id) => heads.get(id) ?? id);
  const [first] = merges;
  if (first === undefined) return [];
  const leads = new Set(headsOf(first));
  for (let known = 0; known < leads.size; ) {
    known = leads.size;
    for (const merge of merges) {
      const sides = headsOf(merge);
      if (sides.some((id) => leads.has(id))) for (const id of sides) leads.add(id);
    }
  }
  return merges.filter((merge) => headsOf(merge).some((id) => leads.has(id)));
}

async function restoreLeads(
  tx: Sql,
  tools: WorkTools,
  row: WithdrawalRow,
  leadIds: readonly string[],
  merges: readonly StoredMerge[],
): Promise<void> {
  const { workspaceId, id, origin } = row;
  const taken = await listTaken(tx, workspaceId, id, leadIds);
  const homes = await findHomes(tx, workspaceId, taken);
  const wanted = new Set([...leadIds, ...homes.values()]);
  const work = await lockWork(tx, tools, await withSurvivors(tx, workspaceId, [...wanted]));
  for (const lead of work.allLeads()) if (lead.mergedInto !== null && !work.has(lead.mergedInto)) throw new StaleRead();
  const due = merges.length === 0 ? homes : homesAmong(work, homes, leadIds);
  const restored = await restoreObservations(tx, work, { homes: due, merges, cause: { id: work.nextId(), origin } });
  await saveWork(tx, work);
  await markRedone(tx, workspaceId, restored.redone);
  await saveTouchedLeads(tx, workspaceId, id, restored.leads);
  await reopenConflictsOf(tx, workspaceId, restored.observationIds);
  await raiseDisputes(tx, workspaceId, await findKeysDisputedBy(tx, workspaceId, restored.observationIds));
  await restoreMemberships(tx, workspaceId, id, leadIds, work.at);
}

/** What these Leads said for others is put back when it is the others' turn. */
function homesAmong(
  work: LeadWork,
  homes: ReadonlyMap<string, string>,
  leadIds: readonly string[],
): ReadonlyMap<string, string> {
  const heads = new Set(leadIds.filter((id) => work.has(id)).map((id) => headOf(work, id).id));
  return new Map([...homes].filter(([, home]) => work.has(home) && heads.has(headOf(work, home).id)));
}

/** These Leads and those that they have been merged into since. */
async function withSurvivors(tx: Sql, workspaceId: string, leadIds: readonly string[]): Promise<string[]> {
  const known = new Set(leadIds);
  for (let open = leadIds; open.length > 0; ) {
    const leads = await findLeads(tx, workspaceId, open);
    open = leads.flatMap(({ mergedInto }) => (mergedInto === null || known.has(mergedInto) ? [] : [mergedInto]));
    for (const id of open) known.add(id);
  }
  return [...known];
}
