import type { Decision, Outcome } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { canonVersion, type Identifier } from '../identity/canonicalize/canonicalize.ts';
import { decide } from '../identity/decide/decide.ts';
import type { Holder } from '../identity/decide/links.ts';
import type { LeadParty, NewConflict, Ruling } from '../identity/decide/ruling.ts';
import { applyStatement } from '../identity/fold/apply-statement.ts';
import { diffLeads } from '../identity/fold/diff-leads.ts';
import { projectLead } from '../identity/fold/project.ts';
import { keyText } from '../identity/fold/state.ts';
import { keysNewTo } from '../ledger/keys-new-to.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import { type Merging, mergeLeads } from '../ledger/merge-leads.ts';
import { type DecisionHead, describeDecision, identityNotes, keepNotes } from './describe-decision.ts';
import { findFreed, findTold } from './find-told.ts';
import { joinSharedConflicts, newConflicts, openConflicts } from './open-conflicts.ts';
import { hasOnlyWeakKeys, ownIdKind, type PreparedRequest } from './prepare.ts';
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
  const identifiers = claimant.identifiers.filter((identifier) => !work.isShared(claimant.type, keyText(identifier)));
  const decided = decide({ ...claimant, identifiers }, holdersFor(work, request, identifiers), work, autoMerge);
  const ruled = { ...decided, attach: decided.attach.filter((key) => key.kind !== ownIdKind) };
  const ruling = ruled.targetId !== null && request.onMatch === 'keep' ? onlyRecord(ruled) : ruled;
  // Also where the contradiction is on record already, and where the same was accepted before.
  if (request.onConflict === 'refuse' && (ruling.conflicts.length > 0 || ruling.loserIds.length > 0)) {
    throw refuseConflict(work, ruling);
  }
  const told = findTold(work, request, ruled, identifiers);
  if (told) {
    const freed = findFreed(told.lead, request, ruled, identifiers);
    if (freed.length > 0) return enter(tx, work, request, { ...ruled, targetId: told.lead.id, attach: freed }, []);
    const head = describeDecision(work, request, ruled, told.lead, work.nextId(), []);
    return enterRepeat(work, request, head, told.lead, told.id);
  }
  return enter(tx, work, request, ruling, newConflicts(work, request, ruling));
}

/** onMatch=keep attaches no key, merges nothing and opens no conflict. */
function onlyRecord(ruling: Ruling): Ruling {
  return { ...ruling, attach: [], loserIds: [], conflicts: [], isNameMismatch: false };
}

function holdersFor(
  work: LeadWork,
  request: PreparedRequest,
  identifiers: readonly Identifier[],
): Map<string, Holder[]> {
  const parties = new Map<string, LeadParty>();
  const found = new Map<string, Holder[]>();
  const isAlone = hasOnlyWeakKeys(request);
  for (const identifier of identifiers) {
    const holders = work.meantBy(request.body.type, keyText(identifier), isAlone);
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
  const newKeys = keysNewTo(lead, ruling.attach);
  const newest = isNew ? undefined : work.newest.get(`${lead.id} ${request.sender}`);
  const isRepeat = newest?.bodyHash === request.bodyHash && ruling.loserIds.length === 0;
  if (isRepeat && newKeys.length === 0 && conflicts.length === 0) {
    const head = describeDecision(work, request, ruling, lead, id, []);
    return enterRepeat(work, request, head, lead, newest.id);
  }
  const losers = ruling.loserIds.map((loserId) => work.lead(loserId));
  const before = losers.length === 0 ? null : projectLead(lead.state);
  const merging = losers.length === 0 ? null : await mergeLeads(tx, work, lead, losers, id);
  const mode = isNew ? 'update' : isRepeat ? 'keep' : request.onMatch;
  const applied = applyStatement(lead.state, {
    id,
    statement: request.statement,
    mode,
    isNameMismatch: ruling.isNameMismatch,
    keys: ruling.attach,
  });
  const changes = before ? diffLeads(before, projectLead(applied.state), 'merged') : applied.changes;
  work.setState(lead, applied.state, isNew || (merging === null && changes.length > 0));
  lead.lastObservationId = id;
  work.sawNewest(lead.id, request.sender, id, request.bodyHash);
  const joined = isNew || request.onMatch !== 'keep' ? joinSharedConflicts(work, request, lead) : [];
  const opened = [...openConflicts(work, conflicts, lead, id), ...joined];
  const outcome = isNew ? 'created' : merging ? 'merged' : changes.length > 0 ? 'updated' : 'unchanged';
  const decision: Decision = {
    ...describeDecision(work, request, ruling, lead, id, newKeys),
    outcome,
    conflicts: opened,
    changes: isNew ? [] : [...changes],
    notes: [...request.notes, ...applied.notes, ...keepNotes(mode, isRepeat), ...identityNotes(request, ruling, isNew)],
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
