import type { DecidedIdentifier, Decision } from '@puffle/contract';
import type { Identifier } from '../identity/canonicalize/canonicalize.ts';
import type { Ruling } from '../identity/decide/ruling.ts';
import { mostPairVetoes } from '../identity/decide/vetoes.ts';
import { type HeldKey, keyText } from '../identity/fold/state.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import type { LeadRequest, PreparedRequest } from './prepare.ts';

export type DecisionHead = Pick<Decision, 'id' | 'leadId' | 'at' | 'identifiers' | 'matchedBy' | 'vetoes' | 'merged'>;

/** What a decision says before it is known what it changed. */
export function describeDecision(
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
  if (work.isShared(request.body.type, keyText(identifier))) {
    return { ...base, status: 'shared', reason: 'Several parties disagree about whose it is; it identifies nobody.' };
  }
  return { ...base, status: 'opaque', reason: 'onMatch=keep attaches no key.' };
}

/** Why a request is kept and not applied, if it is not. */
export function keepNotes(mode: LeadRequest['onMatch'], isRepeat: boolean): string[] {
  if (mode !== 'keep') return [];
  if (isRepeat) return ['The same was said before by the same sender; its values are not applied again.'];
  return ['onMatch=keep: nothing is applied.'];
}

export function identityNotes(request: PreparedRequest, ruling: Ruling, isNew: boolean): string[] {
  const notes: string[] = [];
  if (isNew && request.claimant.identifiers.length === 0) {
    notes.push('The request has no identifier that could find this Lead again: sent again, it makes another one.');
  }
  if (ruling.isNameMismatch)
    notes.push('The name that came with the matching identifier is clearly different; it is not an alias.');
  const betweenLeads = ruling.vetoes.filter(({ parties }) => !parties.includes(null));
  if (betweenLeads.length === mostPairVetoes)
    notes.push(`Of the vetoes between the Leads that the request joins the first ${mostPairVetoes} are told.`);
  return notes;
}
