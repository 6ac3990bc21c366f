import type { Database, Sql } from '../../storage/database.ts';
import {
  derivedChecks,
  findBroken,
  listStoredKeys,
  listStoredLeads,
  readObservationsByLead,
  type StoredLead,
  storedChecks,
} from '../../storage/doctor.ts';
import { applyObservation } from '../identity/fold/fold-observations.ts';
import { emptyState } from '../identity/fold/state.ts';
import { examineLead, type Folded } from './examine-lead.ts';
import type { Examination, Finding } from './finding.ts';

const leadsAtOnce = 200;

/**
 * Proves the stored Leads of one workspace against what was said about them: folds every Lead anew from its observations and compares,
 * and checks what has to hold between the rows. Reads one snapshot, a page of Leads at a time; each finding
 * is also reported as it is made.
 */
export async function examine(
  database: Database,
  workspaceId: string,
  report: (finding: Finding) => void = () => undefined,
): Promise<Examination> {
  return database.transaction((tx) => examineWithin(tx, workspaceId, report), {
    isolation: 'repeatable read',
    readOnly: true,
  });
}

/** The same in the transaction under way. */
export async function examineWithin(
  tx: Sql,
  workspaceId: string,
  report: (finding: Finding) => void = () => undefined,
): Promise<Examination> {
  const findings: Finding[] = [];
  const keep = (found: readonly Finding[]): void => {
    for (const finding of found) {
      findings.push(finding);
      report(finding);
    }
  };
  const seen = await examineLeads(tx, workspaceId, keep);
  for (const [check, text] of Object.entries({ ...storedChecks, ...derivedChecks })) {
    const broken = await findBroken(tx, workspaceId, text);
    keep(broken.map(({ subject, detail }) => ({ check, subject, detail })));
  }
  return { ...seen, findings };
}

async function examineLeads(
  tx: Sql,
  workspaceId: string,
  keep: (found: readonly Finding[]) => void,
): Promise<{ leads: number; observations: number }> {
  const seen = { leads: 0, observations: 0 };
  for (let after: string | null = null; ; ) {
    const leads: StoredLead[] = await listStoredLeads(tx, workspaceId, after, leadsAtOnce);
    const ids = leads.map((lead) => lead.id);
    const folds = await foldLeads(tx, workspaceId, leads);
    const keys = await listStoredKeys(tx, workspaceId, ids);
    for (const lead of leads) {
      const folded = folds.get(lead.id) ?? emptyFold(lead);
      const own = keys.filter((key) => key.leadId === lead.id);
      keep(examineLead(lead, folded, own));
      seen.observations += folded.count;
    }
    seen.leads += leads.length;
    after = ids.at(-1) ?? null;
    if (leads.length < leadsAtOnce) return seen;
  }
}

/** The folds of these Leads, without those that have no observation. */
export async function foldLeads(
  tx: Sql,
  workspaceId: string,
  leads: readonly Pick<StoredLead, 'id' | 'type'>[],
): Promise<Map<string, Folded>> {
  const types = new Map(leads.map((lead) => [lead.id, lead]));
  const folds = new Map<string, Folded>();
  for await (const observation of readObservationsByLead(tx, workspaceId, [...types.keys()])) {
    const lead = types.get(observation.leadId ?? '');
    if (lead === undefined) continue;
    const { state, count } = folds.get(lead.id) ?? emptyFold(lead);
    folds.set(lead.id, {
      state: applyObservation(state, observation),
      count: count + 1,
      newestId: observation.id,
    });
  }
  return folds;
}

export function emptyFold(lead: Pick<StoredLead, 'type'>): Folded {
  return { state: emptyState(lead.type), count: 0, newestId: '' };
}
