import { nicknameRoots } from './nickname-roots.ts';
import type { Profile } from './read-profile.ts';
import { soundKey } from './sound-key.ts';

const shortestLocalPart = 5;
const shortestCompanyToken = 4;
/** Longer names have other keys in common when a letter is wrong. */
const [shortestSlip, longestSlip] = [4, 14];

/** Keys of which duplicates share at least one; Leads that share a key which is not too common are compared. Pure. */
export function blockingKeys(profile: Profile): string[] {
  const keys = profile.type === 'person' ? personKeys(profile) : companyKeys(profile);
  const shared = [
    ...profile.phones.map((phone) => `phone ${phone}`),
    ...profile.handles.map((handle) => `handle ${handle}`),
    ...profile.emails.map((email) => `email ${looseEmail(email)}`),
  ];
  return [...new Set([...keys, ...shared])].map((key) => key.slice(0, 200));
}

function personKeys({ tokens, emails, domains, company, city }: Profile): string[] {
  const keys = emails
    .map(localPart)
    .filter((local) => local.length >= shortestLocalPart)
    .map((local) => `local ${local}`);
  const [first, ...rest] = tokens;
  const last = rest.at(-1);
  if (first === undefined || last === undefined) return keys;
  const sound = soundKey(last);
  const employers = [...domains.map(domainLabel), ...(company === '' ? [] : [company])];
  keys.push(`name ${tokens.toSorted().join(' ')}`, `ends ${[first, last].toSorted().join(' ')}`);
  for (const root of nicknameRoots(first)) keys.push(`sound ${sound} ${root}`);
  if (city !== '') keys.push(`place ${sound} ${first.charAt(0)} ${city}`);
  for (const employer of employers) {
    keys.push(`work ${sound} ${first.charAt(0)} ${employer}`);
    for (const root of nicknameRoots(first)) keys.push(`given ${root} ${employer}`);
  }
  return keys;
}

function companyKeys({ tokens, domains, country, city }: Profile): string[] {
  const keys = domains.map((domain) => `label ${domainLabel(domain)}`);
  const joined = tokens.join('');
  if (joined === '') return keys;
  keys.push(`name ${tokens.toSorted().join(' ')}`, `joined ${joined}`, `label ${joined}`);
  if (joined.length >= shortestSlip && joined.length <= longestSlip)
    keys.push(...withoutOneLetter(joined).map((rest) => `joined ${rest}`));
  keys.push(`start ${joined.slice(0, 6)} ${country}`, `sound ${soundKey(joined)} ${city}`);
  for (const token of tokens) if (token.length >= shortestCompanyToken) keys.push(`word ${token}`);
  return keys;
}

/** Words that are one letter apart share one of these, or the other word itself. */
function withoutOneLetter(word: string): string[] {
  return [...word].map((_, place, letters) => letters.toSpliced(place, 1).join(''));
}

/** An address without what people vary: punctuation and tags of the local part, sub-domains. */
export function looseEmail(email: string): string {
  return `${localPart(email)}@${email
    .slice(email.lastIndexOf('@') + 1)
    .split('.')
    .slice(-2)
    .join('.')}`;
}

/** The local part without tag and punctuation. */
export function localPart(email: string): string {
  return email
    .slice(0, email.lastIndexOf('@'))
    .replace(/\+.*$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** `acme` of acme.com and of acme.co.uk. */
export function domainLabel(domain: string): string {
  return domain.split('.')[0] ?? domain;
}

/** Words whose frequency says how much an agreement is worth. */
export function profileTerms(profile: Profile): string[] {
  const { tokens, domains, company, city, phones } = profile;
  const [first] = tokens;
  const last = tokens.at(-1);
  const named = [
    ...(first === undefined ? [] : [`first ${first}`]),
    ...(last === undefined ? [] : [`last ${last}`]),
    ...(company === '' ? [] : [`company ${company}`]),
    ...(city === '' ? [] : [`city ${city}`]),
  ];
  const own = [...domains.map((domain) => `domain ${domain}`), ...phones.map((phone) => `phone ${phone}`)];
  return [...new Set([...named, ...own, 'leads'])].map((term) => term.slice(0, 200));
}
