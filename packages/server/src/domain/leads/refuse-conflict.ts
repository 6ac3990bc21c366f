import { DomainError } from '../domain-error.ts';
import type { Ruling } from '../identity/decide/ruling.ts';
import type { LeadWork } from '../ledger/lead-work.ts';

/** The refusal of onConflict=refuse: every Lead involved, and why. */
export function refuseConflict(work: LeadWork, ruling: Ruling): DomainError {
  const ids = new Set([
    ...ruling.matches.map((match) => match.leadId),
    ...ruling.contested.map((entry) => entry.leadId),
    ...ruling.vetoes.flatMap((veto) => veto.parties.filter((party) => party !== null)),
  ]);
  const leads = [...ids].map((id) => ({
    id,
    name: work.lead(id).state.name?.value.full ?? null,
    identifiers: [...ruling.matches, ...ruling.contested]
      .filter((entry) => entry.leadId === id)
      .map((entry) => ({ kind: entry.identifier.kind, key: entry.identifier.key })),
  }));
  const isMerge = ruling.loserIds.length > 0;
  return new DomainError(
    'identity_conflict',
    isMerge
      ? `The identifiers belong to ${leads.length} Leads that would be merged.`
      : 'The identifiers contradict what is known of the Leads that own them.',
    {
      extra: { leads, vetoes: ruling.vetoes.map((veto) => ({ rule: veto.rule, detail: veto.detail })) },
      hint: isMerge
        ? `Send it with onConflict=resolve to merge them, or merge by hand with POST /api/leads/merge { "ids": ${JSON.stringify([...ids])} }.`
        : 'Send it with onConflict=resolve to keep both sides and record the conflict, or settle it with POST /api/leads/verdicts.',
    },
  );
}
