import type { Lead } from '@puffle/contract';
import {
  canonicalDomain,
  canonicalEmail,
  canonicalEmails,
} from '../../src/domain/identity/canonicalize/canonicalize.ts';
import { foldText } from '../../src/domain/identity/names/fold-text.ts';

export type Filters = {
  readonly type?: string;
  readonly q?: string;
  readonly name?: string;
  readonly title?: string;
  readonly role?: string;
  readonly company?: string;
  readonly domain?: string;
  readonly email?: string;
  readonly industry?: string;
  readonly location?: string;
};

/** What a Lead says, field by field, folded once; and its domains and e-mails in canonical form. */
export type Scanned = {
  readonly id: string;
  readonly type: string;
  readonly fields: Readonly<Record<TextField, readonly string[]>>;
  readonly keys: { readonly domain: readonly string[]; readonly email: readonly string[] };
};
type TextField = 'name' | 'title' | 'company' | 'domain' | 'industry' | 'location' | 'email';

/**
 * Whether a Lead passes filters, read off the API contract and nothing else: every filter holds; text filters ignore case and
 * accents and match anywhere, terms under three characters at the beginning of a word; domain and email are compared in canonical form.
 */
export function passes({ type, fields, keys }: Scanned, filters: Filters): boolean {
  const everything = Object.values(fields).flat();
  const hasWords = (text: string | undefined, values: readonly string[], forms: readonly string[] = []): boolean =>
    text === undefined || termsOf(text).every((term) => holdsTerm(values, forms, term));
  return (
    (filters.type === undefined || type === filters.type) &&
    hasWords(filters.q, everything, [...keys.domain, ...keys.email]) &&
    hasWords(filters.name, fields.name) &&
    hasWords(filters.title, fields.title) &&
    hasWords(filters.role, fields.title) &&
    hasWords(filters.company, fields.company) &&
    hasWords(filters.industry, fields.industry) &&
    hasWords(filters.location, fields.location) &&
    isAddress(filters.domain, (text) => canonicalDomain(text).key, keys.domain, fields.domain) &&
    isAddress(filters.email, (text) => canonicalEmail(text).key, keys.email, fields.email)
  );
}

/** The words of a filter, folded; what is nothing but punctuation asks for nothing. */
function termsOf(text: string): string[] {
  return text
    .split(/\s+/u)
    .map(foldText)
    .filter((term) => term !== '');
}

/** Addresses are looked for as they were sent and in canonical form. */
function holdsTerm(values: readonly string[], forms: readonly string[], term: string): boolean {
  if ([...term].length < 3) return values.some((text) => text.includes(` ${term}`));
  return values.some((text) => text.includes(term)) || forms.some((form) => form.includes(term));
}

export function scan(lead: Lead): Scanned {
  const isPerson = lead.type === 'person';
  return {
    id: lead.id,
    type: lead.type,
    fields: {
      name: folded(lead.name.full, lead.name.short, ...lead.name.aliases),
      title: folded(isPerson ? lead.title : null),
      company: folded(isPerson ? lead.company.name : null),
      domain: folded(...domainsOf(lead)),
      industry: folded(isPerson ? null : lead.industry),
      location: folded(lead.location.city, lead.location.state, lead.location.country, lead.location.raw),
      email: folded(...emailsOf(lead)),
    },
    keys: {
      domain: domainsOf(lead).map((domain) => canonicalDomain(domain).key),
      email: emailsOf(lead).flatMap((value) => canonicalEmails(value).map(({ reading }) => reading.key)),
    },
  };
}

/** Folded texts, each with a space before every word. */
function folded(...values: readonly (string | null | undefined)[]): string[] {
  return values.flatMap((value) => (value === null || value === undefined ? [] : [` ${foldText(value)}`]));
}

/** Equal in canonical form, or, where the filter is no whole address, found as words. */
function isAddress(
  text: string | undefined,
  canonical: (text: string) => string,
  keys: readonly string[],
  values: readonly string[],
): boolean {
  if (text === undefined) return true;
  const wanted = canonical(text);
  return wanted === '' ? termsOf(text).every((term) => holdsTerm(values, keys, term)) : keys.includes(wanted);
}

function domainsOf(lead: Lead): string[] {
  const domain = lead.type === 'person' ? lead.company.domain : lead.domain;
  return domain === null || domain === undefined ? [] : [domain];
}

function emailsOf(lead: Lead): string[] {
  return lead.contacts.filter(({ type }) => type === 'email').map(({ value }) => value);
}
