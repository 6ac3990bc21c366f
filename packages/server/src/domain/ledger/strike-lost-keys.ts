import { createHash } from 'node:crypto';
import type { Sql } from '../../storage/database.ts';
import { findHolders } from '../../storage/identifiers.ts';
import { canonVersion } from '../identity/canonicalize/canonicalize.ts';
import { applyCorrection } from '../identity/fold/apply-correction.ts';
import type { Correction } from '../identity/fold/correction.ts';
import { keyText } from '../identity/fold/state.ts';
import type { LeadWork, WorkingLead } from './lead-work.ts';
import type { Origin } from './records.ts';

/** The Lead that has a key, by type and key, as things were before. */
export type KeyOwners = ReadonlyMap<string, WorkingLead>;

/**
 * A Lead that gets observations back may find that another has claimed one of its keys meanwhile: the key stays where it is, and a
 * correction entered in the Lead's own history takes it off. Among the Leads given, the one of `owners` keeps a key that several have,
 * else the first.
 */
export async function strikeLostKeys(
  tx: Sql,
  work: LeadWork,
  leads: readonly WorkingLead[],
  cause: { readonly origin: Origin },
  owners: KeyOwners = new Map(),
): Promise<void> {
  const taken = await keysOfOthers(tx, work, leads);
  for (const lead of leads) {
    const strong = lead.state.keys.filter((key) => key.tier <= 1).map((key) => `${lead.type} ${keyText(key)}`);
    const isLost = (text: string): boolean => taken.has(text) || (owners.get(text) ?? lead) !== lead;
    const lost = strong.filter(isLost).map((text) => text.slice(lead.type.length + 1));
    for (const text of strong) if (!isLost(text)) taken.add(text);
    if (lost.length > 0) strike(work, lead, lost, cause.origin);
  }
}

/** Who has which key of tier 0 or 1 at this point of the unit of work. */
export function keyOwners(work: LeadWork): Map<string, WorkingLead> {
  const owners = new Map<string, WorkingLead>();
  for (const lead of work.allLeads()) {
    if (lead.status !== 'live') continue;
    for (const key of lead.state.keys) if (key.tier <= 1) owners.set(`${lead.type} ${keyText(key)}`, lead);
  }
  return owners;
}

async function keysOfOthers(tx: Sql, work: LeadWork, leads: readonly WorkingLead[]): Promise<Set<string>> {
  const own = new Set(leads.map((lead) => lead.id));
  const wanted = leads.flatMap((lead) =>
    lead.state.keys.filter((key) => key.tier <= 1).map(({ kind, key }) => ({ type: lead.type, kind, key })),
  );
  const holders = await findHolders(tx, work.workspaceId, wanted);
  const taken = new Set<string>();
  for (const holder of holders) {
    if (holder.tier <= 1 && !work.has(holder.leadId)) taken.add(`${holder.type} ${keyText(holder)}`);
  }
  for (const lead of work.allLeads()) {
    if (own.has(lead.id) || lead.status !== 'live') continue;
    for (const key of lead.state.keys) if (key.tier <= 1) taken.add(`${lead.type} ${keyText(key)}`);
  }
  return taken;
}

function strike(work: LeadWork, lead: WorkingLead, lost: readonly string[], origin: Origin): void {
  const id = work.nextId();
  const correction: Correction = { pin: false, strikeKeys: lost };
  const applied = applyCorrection(lead.state, { id, correction, keys: [] });
  work.setState(lead, applied.state, false);
  lead.lastObservationId = id;
  work.observations.push({
    id,
    kind: 'correction',
    body: { request: { id: lead.id }, correction },
    mode: 'update',
    isNameMismatch: false,
    keys: [],
    leadId: lead.id,
    assignedAt: work.at,
    at: work.at,
    sender: digest(`lost ${lead.id}`).slice(0, 16),
    bodyHash: digest(lost.join('\n')),
    origin,
    canonVersion,
    decision: {
      id,
      leadId: lead.id,
      at: work.at.toISOString(),
      outcome: 'unchanged',
      identifiers: [],
      matchedBy: [],
      vetoes: [],
      merged: [],
      conflicts: [],
      changes: [],
      notes: lost.map((text) => `${text} was claimed by another Lead meanwhile and does not identify this one.`),
    },
    importId: null,
    importRow: null,
  });
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
