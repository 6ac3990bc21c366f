import type { Decision } from '@puffle/contract';
import type { NewConflict, Ruling } from '../identity/decide/ruling.ts';
import { keyText } from '../identity/fold/state.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import type { PreparedRequest } from './prepare.ts';

/** The conflicts of a ruling that are not on record yet, and that no verdict has settled. */
export function newConflicts(work: LeadWork, request: PreparedRequest, ruling: Ruling): NewConflict[] {
  return ruling.conflicts.filter((conflict) => {
    const [own, other] = conflict.leadIds.map((id) => id ?? ruling.targetId);
    if (own === null || own === undefined) return true;
    if (other !== null && other !== undefined && work.isDifferent(own, other)) return false;
    const leadIds = conflict.leadIds.map((id) => id ?? own);
    const { kind, key, party } = conflict;
    return !work.knowsConflict(request.body.type, { kind, keyKind: key.kind, key: key.key, leadIds, party });
  });
}

/** Records conflicts that the request brings; a value about which too many disagree becomes shared. */
export function openConflicts(
  work: LeadWork,
  conflicts: readonly NewConflict[],
  lead: WorkingLead,
  observationId: string,
): Decision['conflicts'] {
  return conflicts.flatMap((conflict) => {
    const leadIds = [...new Set(conflict.leadIds.map((id) => id ?? lead.id))];
    const opened = [openConflict(work, conflict, lead, leadIds, observationId)];
    const disagrees = conflict.kind === 'name_mismatch' || (conflict.kind === 'contested' && leadIds.length === 2);
    const becameShared = disagrees && work.dispute(lead.type, conflict.key.kind, conflict.key.key);
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
  const opened = openConflict(work, shared, lead, [...new Set([...leadIds, ...parties])], observationId);
  work.learnSharedConflict(lead.type, keyText(conflict.key), opened.id);
  return opened;
}

/** A Lead that brings a value which is shared already is listed with the others that share it. */
export function joinSharedConflicts(
  work: LeadWork,
  request: PreparedRequest,
  lead: WorkingLead,
): Decision['conflicts'] {
  return request.claimant.identifiers.flatMap((identifier) => {
    const { kind, key } = identifier;
    const text = keyText(identifier);
    const id = work.isShared(lead.type, text) ? work.findSharedConflict(lead.type, text, lead.id) : null;
    if (id === null) return [];
    work.conflictParties.push({ conflictId: id, leadId: lead.id });
    const leadIds = [lead.id];
    work.learnConflict({ id, kind: 'shared_value', keyKind: kind, key, party: null, isOpen: true, leadIds });
    lead.disputed = true;
    return [{ id, kind: 'shared_value', leadIds, detail: `${kind} ${key} is shared by several Leads.` }];
  });
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
  const party = kind === 'shared_value' ? null : conflict.party;
  work.conflicts.push({
    id,
    type: lead.type,
    kind,
    keyKind: key.kind,
    key: key.key,
    party,
    detail,
    observationId,
    at: work.at,
    leadIds,
  });
  work.learnConflict({ id, kind, keyKind: key.kind, key: key.key, party, isOpen: true, leadIds });
  for (const leadId of leadIds) if (work.has(leadId)) work.lead(leadId).disputed = true;
  return { id, kind, leadIds: [...leadIds], detail };
}
