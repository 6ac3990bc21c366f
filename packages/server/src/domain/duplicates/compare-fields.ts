import { namesAgree } from '../identity/names/names-agree.ts';
import { domainLabel, localPart, looseEmail } from './blocking-keys.ts';
import { type Evidence, type Field, type Frequencies, frequency } from './evidence.ts';
import type { Profile } from './read-profile.ts';

/** One comparison of two profiles; null where one of them says nothing. */
export type Compare = (a: Profile, b: Profile, frequencies: Frequencies) => Evidence | null;

const longLocalPart = 6;

function found(field: Field, level: string, reason: string | null = null, chance: number | null = null): Evidence {
  return { field, level, chance, reason };
}

export const compareEmployers: Compare = (a, b, frequencies) => {
  const domain = common(a.domains, b.domains);
  if (domain !== undefined) {
    const chance = frequency(frequencies, `domain ${domain}`);
    return found('employer', 'domain', `the same employer domain: ${domain}`, chance);
  }
  if (a.company !== '' && b.company !== '') {
    if (a.company === b.company) {
      const chance = frequency(frequencies, `company ${a.company}`);
      return found('employer', 'name', `the same employer: ${a.company}`, chance);
    }
    if (namesAgree([a.company], [b.company], 'company'))
      return found('employer', 'agree', `the employers agree: ${a.company} and ${b.company}`);
    return found('employer', 'other', `the employers differ: ${a.company} and ${b.company}`);
  }
  return a.domains.length > 0 && b.domains.length > 0
    ? found('employer', 'other', 'the employer domains differ')
    : null;
};

/** Colleagues have addresses of one kind on one domain: there another address speaks against the two, elsewhere it says little. */
export const compareEmails: Compare = (a, b) => {
  if (a.emails.length === 0 || b.emails.length === 0) return null;
  const field = common(a.domains, b.domains) === undefined ? 'email' : 'email_of_employer';
  const loose = common(a.emails.map(looseEmail), b.emails.map(looseEmail));
  if (loose !== undefined) return found(field, 'loose', `e-mail addresses that differ in punctuation only: ${loose}`);
  const local = common(longLocals(a), longLocals(b));
  // An address made of the name says no more than the name: namesakes have it too.
  if (local !== undefined && isMadeOf(local, a.tokens)) return null;
  if (local !== undefined) return found(field, 'local', `the same e-mail name on two hosts: ${local}`);
  const host = common(hosts(a), hosts(b));
  return host !== undefined && a.domains.includes(host)
    ? found(field, 'host', `two addresses on one domain: ${host}`)
    : found(field, 'other');
};

/** Whether a local part is put together from words of the name and their initials. */
function isMadeOf(local: string, tokens: readonly string[]): boolean {
  if (local === '') return true;
  return tokens.some((token, place) => {
    const others = tokens.toSpliced(place, 1);
    return [token, token.charAt(0)].some(
      (part) => local.startsWith(part) && isMadeOf(local.slice(part.length), others),
    );
  });
}

function longLocals({ emails }: Profile): string[] {
  return emails.map(localPart).filter((local) => local.length >= longLocalPart);
}

function hosts({ emails }: Profile): string[] {
  return emails.map((email) => email.slice(email.lastIndexOf('@') + 1));
}

export const comparePlaces: Compare = (a, b, frequencies) => {
  if (a.city !== '' && b.city !== '') {
    if (a.city === b.city)
      return found('place', 'city', `the same place: ${a.city}`, frequency(frequencies, `city ${a.city}`));
    if (a.country !== b.country && a.country !== '' && b.country !== '')
      return found('place', 'other_country', `the countries differ: ${a.country} and ${b.country}`);
    return found('place', 'other_city', `the places differ: ${a.city} and ${b.city}`);
  }
  if (a.country === '' || b.country === '') return null;
  return a.country === b.country
    ? found('place', 'country')
    : found('place', 'other_country', `the countries differ: ${a.country} and ${b.country}`);
};

export const compareTitles: Compare = (a, b) => {
  if (a.title === '' || b.title === '') return null;
  return a.title === b.title ? found('title', 'same', `the same title: ${a.title}`) : found('title', 'other');
};

export const compareDomains: Compare = (a, b) => {
  if (a.domains.length === 0 || b.domains.length === 0) return null;
  const domain = common(a.domains, b.domains);
  if (domain !== undefined) return found('domain', 'same', `the same domain: ${domain}`);
  const label = common(a.domains.map(domainLabel), b.domains.map(domainLabel));
  if (label !== undefined) return found('domain', 'label', `the same domain name under two endings: ${label}`);
  return found('domain', 'other', `the domains differ: ${a.domains[0]} and ${b.domains[0]}`);
};

export const compareIndustries: Compare = (a, b) => {
  if (a.industry === '' || b.industry === '') return null;
  return a.industry === b.industry
    ? found('industry', 'same', `the same industry: ${a.industry}`)
    : found('industry', 'other');
};

export const comparePhones: Compare = (a, b, frequencies) => {
  if (a.phones.length === 0 || b.phones.length === 0) return null;
  const phone = common(a.phones, b.phones);
  if (phone === undefined) return found('phone', 'other');
  return found('phone', 'same', `the same phone number: ${phone}`, frequency(frequencies, `phone ${phone}`));
};

export const compareHandles: Compare = (a, b) => {
  const handle = common(a.handles, b.handles);
  if (handle !== undefined) return found('handle', 'same', `the same profile: ${handle}`);
  const kinds = common(a.handles.map(kindOf), b.handles.map(kindOf));
  return kinds === undefined ? null : found('handle', 'other', `different profiles on ${kinds}`);
};

function kindOf(handle: string): string {
  return handle.split(' ')[0] ?? handle;
}

function common(a: readonly string[], b: readonly string[]): string | undefined {
  return a.find((value) => b.includes(value));
}
