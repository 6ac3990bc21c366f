import type { Lead } from '@puffle/contract';

/** What a Lead does, in a few words: "Analyst at Acme" of a person, domain or industry of a company. */
export function describeLead(lead: Lead): string {
  if (lead.type === 'company') return lead.domain ?? lead.industry ?? '';
  const employer = lead.company.name ?? lead.company.domain ?? '';
  if (lead.title === null || lead.title === '') return employer;
  return employer === '' ? lead.title : `${lead.title} at ${employer}`;
}

/** The place of a Lead as one line. */
export function describePlace({ location }: Lead): string {
  const parts = [location.city, location.state, location.country].filter(Boolean);
  return parts.length > 0 ? parts.join(', ') : (location.raw ?? '');
}
