import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Statement } from '../statement.ts';
import {
  canonicalDomain,
  canonicalEmail,
  canonicalize,
  canonicalPhone,
  canonicalProfileUrl,
  canonicalSource,
} from './canonicalize.ts';
import { contactKey, normalizeContact, normalizeSocial, socialKey, sourceKey } from './items.ts';
import { vectors } from './vectors/index.ts';

const known = vectors.flatMap(({ given }) => {
  if ('contact' in given) return [given.contact.value];
  if ('social' in given) return [given.social.url];
  return 'domain' in given ? [given.domain] : [given.source.id];
});
const pieces = [
  '@',
  '.',
  ':',
  '/',
  '?',
  '#',
  '%',
  '%40',
  '+',
  '-',
  '_',
  ' ',
  ';',
  ',',
  '"',
  "'",
  '<',
  '>',
  '(',
  ')',
  '\\',
  '|',
  '\n',
]
  .concat([
    'acme.com',
    'gmail.com',
    'linkedin.com/in/',
    'https://',
    'www.',
    'mailto:',
    'tel:',
    'urn:li:',
    'x.com/',
    'hubspot:',
  ])
  .concat([
    'ACoAAAdbzRUBBwcHBwcHBwcHBwcHBwcHBwcHBwc',
    '\u200b',
    '\u0000',
    '\ud800',
    'İ',
    'ß',
    'Σ',
    'e\u0301',
    '中',
    '😀',
    'ﬁ',
    '１',
    '0',
    '7',
  ]);
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary-ascii' }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })), { maxLength: 12 })
    .map((parts) => parts.join('')),
  fc.tuple(fc.constantFrom(...known), fc.string({ maxLength: 3 }), fc.nat(40)).map(([value, piece, at]) => {
    return value.slice(0, at) + piece + value.slice(at);
  }),
  fc.emailAddress(),
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.nat({ max: 99_999_999_999 }).map((number) => `+${number}`),
  fc.constantFrom(...pieces).map((piece) => piece.repeat(3000)),
);
const word = fc.oneof(
  fc.constantFrom('email', 'phone', 'other', 'website', 'linkedin', 'x', 'fax', 'facebook', ''),
  text,
);
const contacts = fc.record({ value: text, type: word }).map(normalizeContact);
const socials = fc.record({ url: text, platform: word }).map(normalizeSocial);
const sources = fc.record(
  {
    id: text,
    provider: fc.oneof(fc.constantFrom('salesforce', 'hubspot', 'linkedin', 'csv'), text),
    objectType: text,
    type: text,
  },
  { requiredKeys: [] },
);
const optionalText = fc.option(text, { nil: null });
const statements: fc.Arbitrary<Statement> = fc.record({
  type: fc.constantFrom('person' as const, 'company' as const),
  name: fc.constant(null),
  title: optionalText,
  company: fc.option(fc.record({ domain: text }), { nil: null }),
  domain: optionalText,
  industry: fc.constant(null),
  size: fc.constant(null),
  location: fc.option(fc.record({ country: text, raw: text }, { requiredKeys: [] }), { nil: null }),
  socials: fc.array(socials, { maxLength: 3 }),
  contacts: fc.array(contacts, { maxLength: 3 }),
  sources: fc.array(sources, { maxLength: 3 }),
  attributes: fc.constant({}),
  raw: fc.constant({}),
});
const runs = { numRuns: Number(process.env.PUFFLE_RUNS ?? 1000) };

describe('canonical forms of arbitrary text', () => {
  it('never throw, are the same each time, and have bounded, well-formed keys', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        const found = canonicalize(statement, { defaultRegion: 'US' });
        expect(canonicalize(structuredClone(statement), { defaultRegion: 'US' })).toEqual(found);
        for (const { key, status, tier, reason, kind } of found) {
          expect(Buffer.byteLength(key)).toBeLessThanOrEqual(512);
          expect(key.isWellFormed()).toBe(true);
          expect(key === '').toBe(status === 'invalid' || status === 'placeholder');
          if (key === '') expect(tier).toBeNull();
          if (tier === null) expect([kind, reason]).not.toContain(undefined);
        }
      }),
      runs,
    );
  });

  it('give each kind and key once', () => {
    fc.assert(
      fc.property(statements, (statement) => {
        const keys = canonicalize(statement).flatMap(({ kind, key }) => (key === '' ? [] : [`${kind}:${key}`]));
        expect(new Set(keys).size).toBe(keys.length);
      }),
      runs,
    );
  });

  it.each([
    ['e-mail', canonicalEmail],
    ['domain', canonicalDomain],
    ['phone', (value: string) => canonicalPhone(value, 'US')],
  ])('are their own canonical form: %s', (_name, canonical) => {
    fc.assert(
      fc.property(text, (value) => {
        const { key } = canonical(value);
        if (key !== '') expect(canonical(key).key).toBe(key);
      }),
      runs,
    );
  });

  it('are their own canonical form: profile', () => {
    fc.assert(
      fc.property(
        text,
        fc.constantFrom('', 'x', 'linkedin', 'facebook', 'github', 'youtube', 'instagram'),
        (value, platform) => {
          const { kind, key } = canonicalProfileUrl(value, platform);
          if (key !== '') expect(canonicalProfileUrl(`${kind}:${key}`)).toMatchObject({ kind, key });
        },
      ),
      runs,
    );
  });

  it('are their own canonical form: provider id', () => {
    fc.assert(
      fc.property(sources, (source) => {
        const reading = canonicalSource(source);
        if (reading?.kind !== 'provider' || reading.key === '' || source.provider === undefined) return;
        expect(canonicalSource({ provider: source.provider, id: reading.key })?.key).toBe(reading.key);
      }),
      runs,
    );
  });
});

describe('items of arbitrary text', () => {
  it('are normalised once and for all', () => {
    fc.assert(
      fc.property(contacts, socials, (contact, social) => {
        expect(normalizeContact(contact)).toEqual(contact);
        expect(normalizeSocial(social)).toEqual(social);
      }),
      runs,
    );
  });

  it('have bounded keys that are their own key', () => {
    fc.assert(
      fc.property(contacts, socials, sources, (contact, social, source) => {
        const keys = [contactKey(contact, 'US'), socialKey(social), sourceKey(source)] as const;
        for (const key of keys) expect(Buffer.byteLength(key)).toBeLessThanOrEqual(512);
        expect(contactKey({ ...contact, value: keys[0] }, 'US')).toBe(keys[0]);
        expect(socialKey({ ...social, url: keys[1] })).toBe(keys[1]);
        if (source.id !== undefined) expect(sourceKey({ ...source, id: keys[2] })).toBe(keys[2]);
      }),
      runs,
    );
  });
});
