import type { Decision, Veto } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import type { CallContext } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { contradictingGroups } from '../identity/decide/links.ts';
import { namesClearlyDiffer } from '../identity/names/names-clearly-differ.ts';
import { asParty } from '../leads/resolve-request.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import { mergeLeads } from '../ledger/merge-leads.ts';

/**
 * Merges Leads because somebody says so, across every veto, and records what was crossed. Errors: `validation_failed` for a person
 * with a company. The unit of work is not saved.
 */
export async function joinLeads(
  tx: Sql,
  ctx: CallContext,
  work: LeadWork,
  survivor: WorkingLead,
  losers: readonly WorkingLead[],
  cause: 'request' | 'verdict',
): Promise<Decision> {
  requireOneType([survivor, ...losers]);
  const vetoes = crossedVetoes(work, [survivor, ...losers]);
  const id = work.nextId();
  const merging = await mergeLeads(tx, work, survivor, losers, id);
  const decision: Decision = {
    id,
    leadId: survivor.id,
    at: work.at.toISOString(),
    outcome: 'merged',
    identifiers: [],
    matchedBy: [],
    vetoes,
    merged: losers.map((loser) => loser.id),
    conflicts: [],
    changes: [...merging.changes],
    notes: [
      cause === 'request' ? 'Merged by hand.' : 'Merged by a verdict.',
      ...vetoes.map((veto) => `Crossed: ${veto.detail}`),
    ],
  };
  work.merges.push({
    id,
    survivorId: survivor.id,
    at: work.at,
    cause,
    observationId: null,
    origin: ctx.origin,
    decision,
    losers: merging.losers,
  });
  return decision;
}

export function requireOneType(leads: readonly WorkingLead[]): void {
  if (new Set(leads.map((lead) => lead.type)).size === 1) return;
  throw new DomainError('validation_failed', 'A person is never merged with a company.', {
    issues: [{ path: 'ids', code: 'different_types', message: 'All of them must be persons, or all companies.' }],
    hint: 'Link a person to an employer with company.id in PATCH /api/leads instead.',
  });
}

/** What speaks against any two of them. */
function crossedVetoes(work: LeadWork, leads: readonly WorkingLead[]): Veto[] {
  return leads.flatMap((a, place) => leads.slice(place + 1).flatMap((b) => pairVetoes(work, a, b)));
}

export function pairVetoes(work: LeadWork, a: WorkingLead, b: WorkingLead): Veto[] {
  const leadIds = [a.id, b.id];
  const vetoes: Veto[] = contradictingGroups(a.state.keys, b.state.keys).map((group) => ({
    rule: 'exclusive_identifier',
    leadIds,
    detail: `The Leads have different values of ${group}, of which a Lead has only one.`,
  }));
  if (work.isDifferent(a.id, b.id)) {
    vetoes.push({ rule: 'verdict_different', leadIds, detail: 'Somebody has said that the two are different.' });
  }
  if (work.hasOpenConflict(a.id, b.id)) {
    vetoes.push({ rule: 'open_conflict', leadIds, detail: 'A conflict between the two is open.' });
  }
  if (namesClearlyDiffer(asParty(a).names, asParty(b).names, a.type)) {
    vetoes.push({ rule: 'different_names', leadIds, detail: 'The names are clearly different.' });
  }
  return vetoes;
}
