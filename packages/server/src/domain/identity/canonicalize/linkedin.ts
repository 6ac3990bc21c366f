import { decodeMemberToken, isMemberToken, isSpoiltMemberToken } from './linkedin-token.ts';
import { isPlaceholder } from './placeholder.ts';
import { type Reading, readKey, readNothing } from './reading.ts';
import { cleanText, decodeSegment, isKeyText } from './text.ts';
import type { WebAddress } from './web-address.ts';

const notACompany = { tier: null, reason: "A person's LinkedIn profile says nothing about a company." } as const;
const notAPerson = { tier: null, reason: "A company's LinkedIn page says nothing about a person." } as const;
const reservedSlugs: ReadonlySet<string> = new Set([
  'me',
  'unavailable',
  'edit',
  'login',
  'signup',
  'setup',
  'new',
  'admin',
]);
const slugShape = /^[^\s/?#%<>"\\:,;@|{}^`]{1,150}$/u;
const prefixSegments: ReadonlySet<string> = new Set(['m', 'mwlite', 'comm', 'mob']);
const pubPart = /^[0-9a-f]{1,3}$/;
const urn = /^urn:li:([a-z_]+):\(?([^,()\s]+)/i;
const nobody = 'This LinkedIn address is no profile and no company page.';

/** A LinkedIn URL as `li_slug`, `li_member`, `li_token`, `li_company`, `li_company_id` or `li_showcase`. */
export function readLinkedinAddress(address: WebAddress): Reading {
  const [first = '', ...rest] = address.segments;
  const segments = prefixSegments.has(first.toLowerCase()) ? rest : address.segments;
  const [section = '', name = ''] = segments;
  switch (section.toLowerCase()) {
    case 'in':
      return readMemberName(name);
    case 'pub':
      return readPub(segments);
    case 'profile':
      return readProfileView(name, address.query);
    case 'company':
    case 'school':
    case 'company-beta':
      return readCompany(name);
    case 'showcase':
      return readShowcase(name);
    case 'sales':
      return readSales(name.toLowerCase(), segments[2] ?? '');
    default:
      return readNothing('li_slug', 'invalid', nobody);
  }
}

/** `urn:li:member:123`, `urn:li:fs_salesProfile:(ACwAA…,…)`, `urn:li:organization:1441` …; null when it is no LinkedIn URN. */
export function readLinkedinUrn(text: string): Reading | null {
  const match = urn.exec(text);
  if (match === null) return null;
  const [, entity = '', id = ''] = match;
  if (/^(?:member|fs_member)$/i.test(entity) && /^\d+$/.test(id)) return readMemberNumber(id, true);
  if (/(?:profile|person)$/i.test(entity) && isMemberToken(id)) return readToken(id);
  if (/(?:company|organization|school)$/i.test(entity) && /^\d+$/.test(id)) return readCompany(id);
  return readNothing('li_slug', 'invalid', nobody);
}

function readMemberName(segment: string): Reading {
  const raw = cleanText(segment);
  if (isMemberToken(raw)) return readToken(raw);
  if (isSpoiltMemberToken(raw)) {
    return readNothing('li_token', 'invalid', 'A member token that lost its upper case; it names nobody any more.');
  }
  return readSlug(decodeSegment(segment), 'li_slug', { person: { tier: 1 }, company: notACompany });
}

function readPub(segments: readonly string[]): Reading {
  const [name = '', ...parts] = segments.slice(1).map((segment) => decodeSegment(segment) ?? '');
  const [first = '', middle = '', last = ''] = parts;
  if (![first, middle, last].every((part) => pubPart.test(part))) return readNothing('li_slug', 'invalid', nobody);
  const slug = `${name}-${last.padStart(3, '0')}${middle.padStart(3, '0')}${first}`;
  return readSlug(name === '' ? null : slug, 'li_slug', { person: { tier: 1 }, company: notACompany });
}

function readProfileView(name: string, query: string): Reading {
  const id = /(?:^|&)id=(\d+)(?:&|$)/.exec(query)?.[1];
  return name.toLowerCase() === 'view' && id !== undefined
    ? readMemberNumber(id, true)
    : readNothing('li_slug', 'invalid', nobody);
}

function readSales(section: string, segment: string): Reading {
  const id = segment.split(/,|%2c/i)[0] ?? '';
  if (section === 'company' && /^\d+$/.test(id)) return readCompany(id);
  if (!['lead', 'people', 'profile'].includes(section)) return readNothing('li_slug', 'invalid', nobody);
  if (/^\d+$/.test(id)) return readMemberNumber(id, false);
  return isMemberToken(id) ? readToken(id) : readNothing('li_token', 'invalid', nobody);
}

function readToken(token: string): Reading {
  const number = decodeMemberToken(token);
  if (number !== null) return readMemberNumber(String(number), false);
  const person = { tier: 1, reason: 'A member token whose number cannot be read; compared as it is.' } as const;
  return readKey('li_token', token, { person, company: notACompany }, { status: 'opaque' });
}

function readMemberNumber(digits: string, isConfirmed: boolean): Reading {
  const number = digits.replace(/^0+/, '');
  if (number === '' || number.length > 15) return readNothing('li_member', 'invalid', 'Not a member number.');
  if (isConfirmed) {
    return readKey('li_member', number, { person: { tier: 0 }, company: notACompany }, { exclusive: 'li_member' });
  }
  const person = { tier: 1, reason: 'Read from a member token; a member number would confirm it.' } as const;
  return readKey('li_member', number, { person, company: notACompany });
}

function readCompany(segment: string): Reading {
  const name = decodeSegment(segment);
  if (name === null || !/^\d+$/.test(name)) {
    return readSlug(name, 'li_company', { person: notAPerson, company: { tier: 1 } });
  }
  const number = name.replace(/^0+/, '');
  if (number === '' || number.length > 15) return readNothing('li_company_id', 'invalid', 'Not a company number.');
  return readKey('li_company_id', number, { person: notAPerson, company: { tier: 0 } }, { exclusive: 'li_company_id' });
}

function readShowcase(segment: string): Reading {
  const company = { tier: 2, reason: 'A showcase page is a part of a company.' } as const;
  return readSlug(decodeSegment(segment), 'li_showcase', { person: notAPerson, company });
}

function readSlug(slug: string | null, kind: string, weights: Pick<Reading, 'person' | 'company'>): Reading {
  if (slug === null || slug === '') return readNothing(kind, 'invalid', nobody);
  if (isPlaceholder(slug) && slug !== 'x') return readNothing(kind, 'placeholder', 'A placeholder.');
  const isSlug = slugShape.test(slug) && isKeyText(slug) && !reservedSlugs.has(slug);
  return isSlug ? readKey(kind, slug, weights) : readNothing(kind, 'invalid', nobody);
}
