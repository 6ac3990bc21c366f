import { describe, expect, it } from 'vitest';
import type { Statement } from '../statement.ts';
import { canonicalize } from './canonicalize.ts';

const silent: Statement = {
  type: 'person',
  name: null,
  title: null,
  company: null,
  domain: null,
  industry: null,
  size: null,
  location: null,
  socials: [],
  contacts: [],
  sources: [],
  attributes: {},
  raw: {},
};

function person(said: Partial<Statement>): Statement {
  return { ...silent, ...said };
}

function company(said: Partial<Statement>): Statement {
  return { ...silent, type: 'company', ...said };
}

function keysOf(statement: Statement): string[] {
  return canonicalize(statement).map(({ kind, key, tier, path }) => `${kind}:${key} tier ${tier} at ${path}`);
}

const memberToken = 'ACoAAAdbzRUBBwcHBwcHBwcHBwcHBwcHBwcHBwc';

describe('canonicalize', () => {
  it('says where each identifier was said, in the order contacts, socials, domain, sources', () => {
    const found = keysOf(
      person({
        contacts: [{ value: 'jane@acme.com', type: 'email' }],
        socials: [{ url: 'https://x.com/jane', platform: 'x' }],
        company: { domain: 'acme.com' },
        sources: [{ provider: 'apollo', id: '1' }],
      }),
    );
    expect(found).toEqual([
      'email:jane@acme.com tier 1 at contacts[0].value',
      'x:jane tier 2 at socials[0].url',
      'domain:acme.com tier null at company.domain',
      'provider:apollo::1 tier 0 at sources[0].id',
    ]);
  });

  it('keeps the value as it was received', () => {
    const [found] = canonicalize(person({ contacts: [{ value: ' Jane@ACME.com', type: 'email' }] }));
    expect(found?.value).toBe(' Jane@ACME.com');
  });

  it('gives different spellings of one identity once', () => {
    const found = keysOf(
      person({
        contacts: [
          { value: 'Jane@Acme.com', type: 'email' },
          { value: 'mailto:jane@acme.com', type: 'email' },
        ],
      }),
    );
    expect(found).toEqual(['email:jane@acme.com tier 1 at contacts[0].value']);
  });

  it('lets a member number confirm the number in a member token', () => {
    const token = { url: `https://www.linkedin.com/in/${memberToken}`, platform: 'linkedin' };
    const number = { url: 'urn:li:member:123456789', platform: 'linkedin' };
    const [alone] = canonicalize(person({ socials: [token] }));
    expect(alone).toMatchObject({ kind: 'li_member', tier: 1, exclusive: null });
    const both = canonicalize(person({ socials: [token, number] }));
    expect(both).toMatchObject([{ kind: 'li_member', key: '123456789', tier: 0, exclusive: 'li_member' }]);
  });

  it("never takes an employer's domain for a person, wherever it is said", () => {
    const said = person({
      domain: 'acme.com',
      company: { domain: 'corp.github.io' },
      socials: [{ url: 'https://acme.com', platform: 'website' }],
    });
    for (const { kind, tier, reason } of canonicalize(said)) {
      expect(['domain', 'host']).toContain(kind);
      expect(tier).toBeNull();
      expect(reason).toMatch(/says nothing about a person/);
    }
  });

  it("takes the domain of a company's e-mail at tier 2 when it gives none", () => {
    expect(keysOf(company({ contacts: [{ value: 'jane@mail.acme.com', type: 'email' }] }))).toEqual([
      'email:jane@mail.acme.com tier 3 at contacts[0].value',
      'domain:acme.com tier 2 at contacts[0].value',
    ]);
  });

  it.each([
    ['domain', { domain: 'acme.de' }],
    ['website', { socials: [{ url: 'https://acme.de', platform: 'website' }] }],
    ['contact of type website', { contacts: [{ value: 'acme.de', type: 'website' }] }],
  ])("leaves the domain of a company's e-mail alone when it gives a %s", (_name, stated) => {
    const email = { value: 'jane@acme.com', type: 'email' };
    const said = company({ ...stated, contacts: [email, ...('contacts' in stated ? (stated.contacts ?? []) : [])] });
    const domains = canonicalize(said).filter(({ kind }) => kind === 'domain');
    expect(domains.map(({ key, tier }) => `${key} ${tier}`)).toEqual(['acme.de 1']);
  });

  it.each([
    ['free mail', 'bakery@gmail.com', 'free'],
    ['a relay', 'x7@privaterelay.appleid.com', 'shared'],
    ['disposable mail', 'bakery@mailinator.com', 'disposable'],
  ])('takes no domain from an e-mail at %s', (_name, value, status) => {
    const found = canonicalize(company({ contacts: [{ value, type: 'email' }] })).filter(
      ({ kind }) => kind === 'domain',
    );
    expect(found).toMatchObject([{ tier: null, status }]);
  });

  it('still takes the domain of an e-mail when the stated domain is nobody', () => {
    const said = company({ domain: 'gmail.com', contacts: [{ value: 'info@acme.com', type: 'email' }] });
    expect(keysOf(said)).toContain('domain:acme.com tier 2 at contacts[0].value');
  });

  it('reads several domains in one value', () => {
    expect(keysOf(company({ domain: 'acme.com; acme.de' }))).toEqual([
      'domain:acme.com tier 1 at domain',
      'domain:acme.de tier 1 at domain',
    ]);
  });

  it('takes the domain that a company names under company as its own', () => {
    expect(keysOf(company({ company: { domain: 'acme.com' } }))).toEqual(['domain:acme.com tier 1 at company.domain']);
  });

  it('reads national phone numbers with the country of the statement before the default region', () => {
    const said = person({ location: { country: 'Germany' }, contacts: [{ value: '030 901820', type: 'phone' }] });
    expect(canonicalize(said, { defaultRegion: 'US' })).toMatchObject([{ key: '+4930901820' }]);
    const unplaced = person({ contacts: [{ value: '(415) 555-2671', type: 'phone' }] });
    expect(canonicalize(unplaced, { defaultRegion: 'US' })).toMatchObject([{ key: '+14155552671' }]);
    expect(canonicalize(unplaced)).toMatchObject([{ key: '', status: 'invalid' }]);
  });

  it('understands `<provider>:<id>` for a provider that the workspace has sent', () => {
    const said = person({ sources: [{ id: 'ourcrm:51' }] });
    expect(canonicalize(said)).toMatchObject([{ tier: null }]);
    expect(canonicalize(said, { knownProviders: new Set(['ourcrm']) })).toMatchObject([
      { key: 'ourcrm::51', tier: 0, exclusive: 'provider:ourcrm:' },
    ]);
  });

  it.each(['import', 'csv', 'webhook', 'https', 'mailto'])(
    'never takes %s for a provider, even when the workspace has sent it',
    (word) => {
      const knownProviders = new Set([word]);
      expect(canonicalize(person({ sources: [{ id: `${word}:51` }] }), { knownProviders })).toMatchObject([
        { tier: null },
      ]);
      expect(canonicalize(person({ sources: [{ provider: word, id: '51' }] }))).toMatchObject([{ tier: null }]);
    },
  );

  it('finds a profile that was sent as a contact', () => {
    expect(keysOf(person({ contacts: [{ value: 'linkedin.com/in/jane-doe', type: 'other' }] }))).toEqual([
      'li_slug:jane-doe tier 1 at contacts[0].value',
    ]);
  });

  it('falls back to the handle when the URL names nobody', () => {
    expect(keysOf(person({ socials: [{ url: 'https://x.com/', platform: 'x', handle: '@Jane' }] }))).toEqual([
      'x:jane tier 2 at socials[0].url',
    ]);
  });

  it('calls a key above 512 bytes invalid', () => {
    const [found] = canonicalize(person({ sources: [{ provider: 'apollo', id: 'é'.repeat(300) }] }));
    expect(found).toMatchObject({ key: '', status: 'invalid', tier: null });
  });

  it('gives nothing for a fax number', () => {
    const said = company({ contacts: [{ value: '+1 415 555 2671', type: 'fax' }] });
    expect(canonicalize(said)).toMatchObject([{ kind: 'phone', tier: null, reason: 'A fax number.' }]);
  });
});
