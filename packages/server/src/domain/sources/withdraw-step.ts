import type { Sql } from '../../storage/database.ts';
import { findMerges, type StoredMerge } from '../../storage/merges.ts';
import type { WithdrawalProgress, WithdrawalRow } from '../../storage/withdrawals.ts';
import {
  endWithdrawnMemberships,
  findSelectedOf,
  listCausedMerges,
  listSelected,
  saveTouchedLeads,
  settleConflictsOf,
  type TouchedLead,
} from '../../storage/withdrawn.ts';
import { lockWork, StaleRead, type WorkTools } from '../leads/open-work.ts';
import { saveWork } from '../ledger/save-work.ts';
import { leadsOfMerges, type Unmade, unmakeMerge } from '../ledger/unmake-merge.ts';
import { withdrawObservations } from '../ledger/withdraw-observations.ts';

const mergesEach = 20;
const observationsEach = 300;
/** After every id: the merges are done, the observations come next, newest first. */
const observationsBegin = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/**
 * One transaction's worth of a withdrawal: first the merges that it takes back, newest first, then the observations. Null when nothing
 * is left. Errors: `StaleRead` when a Lead moved on meanwhile, on which the step is repeated.
 */
export async function withdrawStep(tx: Sql, tools: WorkTools, row: WithdrawalRow): Promise<WithdrawalProgress | null> {
  if (row.nextId !== null) return withdrawPage(tx, tools, row);
  const mergeIds = await listCausedMerges(tx, row.workspaceId, row, mergesEach);
  if (mergeIds.length > 0) return takeMergesBack(tx, tools, row, mergeIds);
  return { nextId: observationsBegin, observations: 0, mergesUnmade: 0 };
}

async function takeMergesBack(
  tx: Sql,
  tools: WorkTools,
  row: WithdrawalRow,
  mergeIds: readonly string[],
): Promise<WithdrawalProgress> {
  const { workspaceId } = row;
  const merges = await pickDisjoint(tx, workspaceId, mergeIds);
  const work = await lockWork(tx, tools, [...new Set(merges.flatMap((merge) => merge.leadIds))]);
  const unmade: Unmade[] = [];
  for (const { merge } of merges) {
    const [current] = await findMerges(tx, workspaceId, [merge.id]);
    const isWhole = merge.losers.every(({ leadId }) => work.has(leadId) && work.lead(leadId).status === 'merged');
    if (current === undefined || current.undoneAt !== null || !isWhole) throw new StaleRead();
    unmade.push(await unmakeMerge(tx, work, merge, { id: row.id, kind: 'undo', origin: row.origin }));
  }
  const heads = unmade.map(({ head }) => head.id);
  const setAside = unmade.flatMap((merge) => merge.setAside.map((observation) => observation.id));
  await saveWork(tx, work);
  await saveTouchedLeads(tx, workspaceId, row.id, unmade.flatMap(touchedBy));
  await settleConflictsOf(tx, workspaceId, setAside, work.at);
  return { nextId: null, observations: setAside.length, mergesUnmade: heads.length };
}

/** Merges that share no Lead, the newest first: those that do share one wait for their turn. */
async function pickDisjoint(
  tx: Sql,
  workspaceId: string,
  mergeIds: readonly string[],
): Promise<{ merge: StoredMerge; leadIds: readonly string[] }[]> {
  const taken = new Set<string>();
  const picked: { merge: StoredMerge; leadIds: readonly string[] }[] = [];
  const merges = (await findMerges(tx, workspaceId, mergeIds)).toReversed();
  for (const merge of merges) {
    const leadIds = await leadsOfMerges(tx, workspaceId, [merge]);
    if (leadIds.every((id) => !taken.has(id))) picked.push({ merge, leadIds });
    for (const id of leadIds) taken.add(id);
  }
  return picked;
}

function touchedBy({ head, losers, kept, setAside }: Unmade): TouchedLead[] {
  const isPatched = kept.some((part) => part.kind === 'patch');
  const reason = isPatched ? 'changed_by_hand' : setAside.length > 1 ? 'said_by_others' : null;
  return [head, ...losers].map((lead) => ({
    leadId: lead.id,
    isGone: false,
    reason: lead === head ? reason : null,
    fields: [],
  }));
}

async function withdrawPage(tx: Sql, tools: WorkTools, row: WithdrawalRow): Promise<WithdrawalProgress | null> {
  const { workspaceId } = row;
  const page = await listSelected(tx, workspaceId, row, row.nextId, observationsEach);
  const last = page.at(-1);
  if (last === undefined) return null;
  const leadIds = [...new Set(page.map((observation) => observation.leadId))];
  const work = await lockWork(tx, tools, leadIds);
  const selected = await findSelectedOf(tx, workspaceId, row, leadIds);
  const withdrawn = await withdrawObservations(tx, work, (observation) => selected.has(observation.id), row.id);
  if (page.some((observation) => !withdrawn.seenIds.has(observation.id))) throw new StaleRead();
  await saveWork(tx, work);
  await saveTouchedLeads(tx, workspaceId, row.id, withdrawn.leads);
  await settleConflictsOf(tx, workspaceId, withdrawn.observationIds, work.at);
  const goneIds = withdrawn.leads.filter((lead) => lead.isGone).map((lead) => lead.leadId);
  const changedIds = leadIds.filter((id) => !withdrawn.wholeIds.has(id));
  const order = { importId: row.importId, leadIds: changedIds, goneIds };
  await endWithdrawnMemberships(tx, workspaceId, row.id, order, work.at);
  return { nextId: last.id, observations: withdrawn.observationIds.length, mergesUnmade: 0 };
}
