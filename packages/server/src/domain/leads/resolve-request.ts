import type { DecidedIdentifier, Decision, Outcome } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { canonVersion, type Identifier } from '../identity/canonicalize/canonicalize.ts';
import { decide } from '../identity/decide/decide.ts';
import type { Holder } from '../identity/decide/links.ts';
import type { LeadParty, NewConflict, Ruling } from '../identity/decide/ruling.ts';
import { applyStatement } from '../identity/fold/apply-statement.ts';
import { type HeldKey, keyText } from '../identity/fold/state.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import { type Merging, mergeLeads } from '../ledger/merge-leads.ts';
import type { PreparedRequest } from './prepare.ts';
import { refuseConflict } from './refuse-conflict.ts';

export type Resolution = { readonly lead: WorkingLead; readonly outcome: Outcome; readonly decision: Decision };

/**
 * Decides one request against the unit of work and enters what follows from it: the Lead, its observation, merges and conflicts.
 * Errors: `identity_conflict` with onConflict=refuse, before anything is entered.
 */
export async function resolveRequest(
  tx: Sql,
  work: LeadWork,
  request: PreparedRequest,
  autoMerge: 'on' | 'propose',
): Promise<Resolution> {
  const { claimant } = request;
  const identifiers = claimant.identifiers.filter((identifier) => !isShared(work, request, identifier));
  const ruled = decide({ ...claimant, identifiers }, holdersFor(work, request, identifiers), work, autoMerge);
  const ruling = ruled.targetId !== null && request.onMatch === 'keep' ? onlyRecord(ruled) : ruled;
  const conflicts = newConflicts(work, ruling);
  if (request.onConflict === 'refuse' && (conflicts.length > 0 || ruling.loserIds.length > 0)) {
    throw refuseConflict(work, ruling);
  }
  return enter(tx, work, request, ruling, conflicts);
}

/** onMatch=keep attaches no key, merges nothing and opens no conflict. */
function onlyRecord(ruling: Ruling): Ruling {
  return { ...ruling, attach: [], loserIds: [], conflicts: [], isNameMismatch: false };
}

function isShared(work: LeadWork, request: PreparedRequest, identifier: Identifier): boolean {
  return work.holdersOf(request.body.type, keyText(identifier)).some((holder) => holder.isShared);
}

function holdersFor(
  work: LeadWork,
  request: PreparedRequest,
  identifiers: readonly Identifier[],
): Map<string, Holder[]> {
  const parties = new Map<string, LeadParty>();
  const found = new Map<string, Holder[]>();
  for (const identifier of identifiers) {
    const holders = work.holdersOf(request.body.type, keyText(identifier));
    if (holders.length === 0) continue;
    found.set(
      keyText(identifier),
      holders.map((holder) => {
        const party = parties.get(holder.leadId) ?? asParty(work.lead(holder.leadId));
        parties.set(holder.leadId, party);
        return { lead: party, tier: holder.tier };
      }),
    );
  }
  return found;
}

export function asParty(lead: WorkingLead): LeadParty {
  const full = lead.state.name?.value.full;
  return {
    id: lead.id,
    names: full === undefined ? lead.state.aliases : [full, ...lead.state.aliases],
    keys: lead.state.keys,
    createdAt: lead.createdAt.getTime(),
  };
}

/** The conflicts of a ruling that are not on record yet, and that no verdict has settled. */
function newConflicts(work: LeadWork, ruling: Ruling): NewConflict[] {
  return ruling.conflicts.filter((conflict) => {
    const [own, other] = conflict.leadIds.map((id) => id ?? ruling.targetId);
    if (own === null || own === undefined) return true;
    if (other !== null && other !== undefined && work.isDifferent(own, other)) return false;
    const leadIds = conflict.leadIds.map((id) => id ?? own);
    return !work.knowsConflict({ kind: conflict.kind, keyKind: conflict.key.kind, key: conflict.key.key, leadIds });
  });
}

async function enter(
  tx: Sql,
  work: LeadWork,
  request: PreparedRequest,
  ruling: Ruling,
  conflicts: readonly NewConflict[],
): Promise<Resolution> {
  const isNew = ruling.targetId === null;
  const lead = ruling.targetId === null ? work.addLead(request.body.type) : work.lead(ruling.targetId);
  const id = work.nextId();
  const newKeys = ruling.attach.filter((key) => !holdsKey(lead, key));
  const newest = isNew ? undefined : work.newest.get(`${lead.id} ${request.sender}`);
  if (
    newest?.bodyHash === request.bodyHash &&
    newKeys.length === 0 &&
    ruling.loserIds.length === 0 &&
    conflicts.length === 0
  ) {
    const head = describe(work, request, ruling, lead, id, []);
    return enterRepeat(work, request, head, lead, newest.id);
  }
  const losers = ruling.loserIds.map((loserId) => work.lead(loserId));
  const merging = losers.length === 0 ? null : await mergeLeads(tx, work, lead, losers, id);
  const mode = isNew ? 'update' : request.onMatch;
  const applied = applyStatement(lead.state, {
    id,
    statement: request.statement,
    mode,
    isNameMismatch: ruling.isNameMismatch,
    keys: ruling.attach,
  });
  const changes = [...(merging?.changes ?? []), ...applied.changes];
  work.setState(lead, applied.state, isNew || changes.length > 0);
  lead.lastObservationId = id;
  work.newest.set(`${lead.id} ${request.sender}`, { id, bodyHash: request.bodyHash });
  const opened = openConflicts(work, conflicts, lead, id);
  const outcome = isNew ? 'created' : merging ? 'merged' : changes.length > 0 ? 'updated' : 'unchanged';
  const decision: Decision = {
    ...describe(work, request, ruling, lead, id, newKeys),
    outcome,
    conflicts: opened,
    changes: isNew ? [] : [...changes],
    notes: [...request.notes, ...applied.notes, ...identityNotes(request, ruling, isNew)],
  };
  work.observations.push({
    id,
    kind: 'statement',
    body: request.body,
    mode,
    isNameMismatch: ruling.isNameMismatch,
    keys: ruling.attach,
    leadId: lead.id,
    assignedAt: work.at,
    at: work.at,
    sender: request.sender,
    bodyHash: request.bodyHash,
    origin: request.origin,
    canonVersion,
    decision,
    importId: request.importId ?? null,
    importRow: request.importRow ?? null,
  });
  if (merging) recordMerge(work, request, merging, lead, decision);
  return { lead, outcome, decision };
}

function enterRepeat(
  work: LeadWork,
  request: PreparedRequest,
  head: DecisionHead,
  lead: WorkingLead,
  observationId: string,
): Resolution {
  const decision: Decision = {
    ...head,
    outcome: 'unchanged',
    conflicts: [],
    changes: [],
    notes: [...request.notes, 'The same was said before by the same sender; only the time is recorded.'],
  };
  work.repeats.push({ id: head.id, observationId, leadId: lead.id, at: work.at, origin: request.origin, decision });
  return { lead, outcome: 'unchanged', decision };
}

function recordMerge(
  work: LeadWork,
  request: PreparedRequest,
  merging: Merging,
  lead: WorkingLead,
  decision: Decision,
): void {
  work.merges.push({
    id: decision.id,
    survivorId: lead.id,
    at: work.at,
    cause: 'bridge',
    observationId: decision.id,
    origin: request.origin,
    decision,
    losers: merging.losers,
  });
}

function openConflicts(
  work: LeadWork,
  conflicts: readonly NewConflict[],
  lead: WorkingLead,
  observationId: string,
): Decision['conflicts'] {
  return conflicts.flatMap((conflict) => {
    const leadIds = [...new Set(conflict.leadIds.map((id) => id ?? lead.id))];
    const opened = [openConflict(work, conflict, lead, leadIds, observationId)];
    const isBlocked = conflict.kind === 'contested' && leadIds.length === 1;
    const becameShared = !isBlocked && work.dispute(lead.type, conflict.key.kind, conflict.key.key);
    if (becameShared) opened.push(openShared(work, conflict, lead, leadIds, observationId));
    return opened;
  });
}

function openShared(
  work: LeadWork,
  conflict: NewConflict,
  lead: WorkingLead,
  leadIds: readonly string[],
  observationId: string,
): Decision['conflicts'][number] {
  const parties = work.conflictLeads(conflict.key.kind, conflict.key.key);
  const shared: NewConflict = {
    ...conflict,
    kind: 'shared_value',
    detail: `More than three parties disagree about ${conflict.key.kind} ${conflict.key.key}; it identifies nobody any more.`,
  };
  return openConflict(work, shared, lead, [...new Set([...leadIds, ...parties])], observationId);
}

function openConflict(
  work: LeadWork,
  conflict: NewConflict,
  lead: WorkingLead,
  leadIds: readonly string[],
  observationId: string,
): Decision['conflicts'][number] {
  const id = work.nextId();
  const { kind, detail, key } = conflict;
  work.conflicts.push({
    id,
    type: lead.type,
    kind,
    keyKind: key.kind,
    key: key.key,
    detail,
    observationId,
    at: work.at,
    leadIds,
  });
  work.learnConflict({ id, kind, keyKind: key.kind, key: key.key, isOpen: true, leadIds });
  for (const leadId of leadIds) if (work.has(leadId)) work.lead(leadId).disputed = true;
  return { id, kind, leadIds: [...leadIds], detail };
}

function holdsKey(lead: WorkingLead, key: HeldKey): boolean {
  const held = lead.state.keys.find((known) => known.kind === key.kind && known.key === key.key);
  if (held === undefined) return lead.state.struck.keys.includes(keyText(key));
  return held.tier <= key.tier;
}

type DecisionHead = Pick<Decision, 'id' | 'leadId' | 'at' | 'identifiers' | 'matchedBy' | 'vetoes' | 'merged'>;

function describe(
  work: LeadWork,
  request: PreparedRequest,
  ruling: Ruling,
  lead: WorkingLead,
  id: string,
  newKeys: readonly HeldKey[],
): DecisionHead {
  return {
    id,
    leadId: lead.id,
    at: work.at.toISOString(),
    identifiers: request.identifiers.map((identifier) =>
      describeIdentifier(work, request, ruling, lead, newKeys, identifier),
    ),
    matchedBy: ruling.matches.map((match) => ({
      kind: match.identifier.kind,
      key: match.identifier.key,
      tier: match.tier,
      leadId: match.leadId,
    })),
    vetoes: ruling.vetoes.map((veto) => ({
      rule: veto.rule,
      leadIds: veto.parties.filter((party) => party !== null),
      detail: veto.detail,
    })),
    merged: [...ruling.loserIds],
  };
}

function describeIdentifier(
  work: LeadWork,
  request: PreparedRequest,
  ruling: Ruling,
  lead: WorkingLead,
  newKeys: readonly HeldKey[],
  identifier: Identifier,
): DecidedIdentifier {
  const { kind, key, value, path, tier, reason } = identifier;
  const base = { kind, key, value, path, tier };
  const is = (other: { kind: string; key: string }): boolean => other.kind === kind && other.key === key;
  const contested = ruling.contested.find((entry) => is(entry.identifier));
  if (contested) return { ...base, status: 'contested', leadId: contested.leadId };
  const match = ruling.matches.find((entry) => is(entry.identifier));
  if (match) return { ...base, status: 'matched', leadId: match.leadId };
  if (newKeys.some(is)) return { ...base, status: 'claimed', leadId: lead.id };
  if (ruling.attach.some(is)) return { ...base, status: 'matched', leadId: lead.id };
  if (!request.claimant.identifiers.some(is)) {
    return {
      ...base,
      status: identifier.status === 'ok' ? 'shared' : identifier.status,
      ...(reason ? { reason } : {}),
    };
  }
  if (isShared(work, request, identifier)) {
    return { ...base, status: 'shared', reason: 'Several parties disagree about whose it is; it identifies nobody.' };
  }
  return { ...base, status: 'opaque', reason: 'onMatch=keep attaches no key.' };
}

function identityNotes(request: PreparedRequest, ruling: Ruling, isNew: boolean): string[] {
  const notes: string[] = [];
  if (isNew && request.claimant.identifiers.length === 0) {
    notes.push('The request has no identifier that could find this Lead again: sent again, it makes another one.');
  }
  if (ruling.isNameMismatch)
    notes.push('The name that came with the matching identifier is clearly different; it is not an alias.');
  return notes;
}
