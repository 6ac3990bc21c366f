import type { Conflict } from '@puffle/contract';

const words: Readonly<Record<string, string>> = {
  email: 'e-mail address',
  phone: 'phone number',
  domain: 'domain',
  host: 'page',
  li_slug: 'LinkedIn profile',
  li_member: 'LinkedIn member number',
  li_token: 'LinkedIn profile',
  li_company: 'LinkedIn page',
  li_company_id: 'LinkedIn company number',
  li_showcase: 'LinkedIn page',
  x: 'X handle',
  x_id: 'X account',
  github: 'GitHub handle',
  facebook: 'Facebook page',
  facebook_id: 'Facebook account',
  instagram: 'Instagram handle',
  youtube: 'YouTube handle',
  youtube_channel: 'YouTube channel',
  crunchbase: 'Crunchbase page',
  provider: 'record id',
};

/** What an identifier is, in words. */
export function sayKind({ kind }: Pick<Conflict['identifier'], 'kind'>): string {
  return words[kind] ?? kind;
}

/** What a contradiction asks, as a question or in one line. */
export function askAbout({ kind, identifier, leads, evidence }: Conflict): string {
  if (kind === 'name_mismatch') return `Is ${leads[0]?.name ?? 'this Lead'} also “${evidence.name ?? '?'}”?`;
  if (kind === 'shared_value') return `${leads.length.toLocaleString()} Leads share ${identifier.key}`;
  if (kind === 'bridge') return 'Are these two one?';
  return leads.length === 1 ? `Is ${identifier.key} right?` : `Whose is ${identifier.key}?`;
}
