import { constraintOf, type Database, type Sql } from '../../storage/database.ts';
import { listStoredKeys, repairStored } from '../../storage/doctor.ts';
import { deleteStrong, deleteWeak, insertStrong, insertWeak, updateStrong } from '../../storage/identifiers.ts';
import { lockLeads, updateLeads } from '../../storage/leads.ts';
import { diffLeads } from '../identity/fold/diff-leads.ts';
import { projectLead } from '../identity/fold/project.ts';
import type { LeadRecord } from '../ledger/records.ts';
import { searchText } from '../ledger/search-text.ts';
import { emptyFold, foldLeads } from './examine.ts';
import { diffKeys, expectedKeys } from './examine-lead.ts';
import type { Examination } from './finding.ts';

/**
 * Rebuilds what can be derived for the Leads that an examination has named: the running fold, the search text, the identifier rows,
 * and the Leads that conflicts and verdicts name. What was said stays untouched. What cannot be cured this way, such as a key that two
 * folds hold, is left for the next examination to name.
 */
export async function repair(
  database: Database,
  workspaceId: string,
  examination: Examination,
  now: Date,
): Promise<void> {
  const ids = [...new Set(examination.findings.flatMap(({ leadId }) => (leadId === undefined ? [] : [leadId])))];
  for (const id of ids) await database.transaction((tx) => rebuildLead(tx, workspaceId, id, now));
  for (const id of ids) await addMissingKeys(database, workspaceId, id);
  await database.transaction((tx) => repairStored(tx, workspaceId));
}

/** Rows too many go first everywhere, so that they are not in the way of the rows that are missing elsewhere. */
async function rebuildLead(tx: Sql, workspaceId: string, id: string, now: Date): Promise<void> {
  const [lead] = await lockLeads(tx, workspaceId, [id]);
  if (lead === undefined) return;
  const { state, newestId } = await foldOf(tx, workspaceId, lead);
  const isVisible = diffLeads(projectLead(lead.state), projectLead(state), 'repaired').length > 0;
  const rebuilt = {
    ...lead,
    state,
    lastObservationId: newestId > lead.lastObservationId ? newestId : lead.lastObservationId,
    version: Math.max(1, lead.version + Number(isVisible)),
    updatedAt: isVisible ? now : lead.updatedAt,
    folded: searchText(state),
  };
  await updateLeads(tx, workspaceId, [rebuilt]);
  const { surplus } = await keyDifference(tx, workspaceId, lead, state);
  await deleteStrong(
    tx,
    workspaceId,
    surplus.filter((row) => row.tier <= 1),
  );
  await deleteWeak(
    tx,
    workspaceId,
    surplus.filter((row) => row.tier === 2),
  );
}

async function addMissingKeys(database: Database, workspaceId: string, id: string): Promise<void> {
  try {
    await database.transaction(async (tx) => {
      const [lead] = await lockLeads(tx, workspaceId, [id]);
      if (lead === undefined) return;
      const { missing, wrong } = await keyDifference(tx, workspaceId, lead, lead.state);
      await updateStrong(
        tx,
        workspaceId,
        wrong.filter((row) => row.tier <= 1),
      );
      await deleteWeak(
        tx,
        workspaceId,
        wrong.filter((row) => row.tier === 2),
      );
      await insertStrong(
        tx,
        workspaceId,
        missing.filter((row) => row.tier <= 1),
      );
      await insertWeak(
        tx,
        workspaceId,
        [...missing, ...wrong].filter((row) => row.tier === 2),
      );
    });
  } catch (error) {
    if (constraintOf(error) !== 'identifier_pk') throw error;
  }
}

async function foldOf(tx: Sql, workspaceId: string, lead: LeadRecord) {
  return (await foldLeads(tx, workspaceId, [lead])).get(lead.id) ?? emptyFold(lead);
}

async function keyDifference(tx: Sql, workspaceId: string, lead: LeadRecord, state: LeadRecord['state']) {
  const stored = await listStoredKeys(tx, workspaceId, [lead.id]);
  return diffKeys(stored, lead.status === 'live' ? expectedKeys(lead, state) : []);
}
