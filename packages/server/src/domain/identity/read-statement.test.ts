import type { LeadInput } from '@puffle/contract';
import { expect, test } from 'vitest';
import { isEmpty, readStatement } from './read-statement.ts';

const read = (body: Partial<LeadInput>) => readStatement({ type: 'person', name: 'Ada Lovelace', ...body });

test('takes a string for the main key of each object', () => {
  const { statement } = read({
    company: 'Acme',
    location: 'London',
    contacts: ['ada@lovelace.net'],
    socials: ['https://x.com/ada_l'],
  });
  expect(statement).toMatchObject({
    name: { full: 'Ada Lovelace' },
    company: { name: 'Acme' },
    location: { raw: 'London' },
    contacts: [{ value: 'ada@lovelace.net', type: 'email' }],
    socials: [{ url: 'https://x.com/ada_l', platform: 'x' }],
  });
});

test('makes the full name of first and last', () => {
  expect(read({ name: { first: 'Ada', last: 'Lovelace' } }).statement.name).toMatchObject({ full: 'Ada Lovelace' });
});

test.each([null, undefined, '', '  ', [], {}])('%j makes no statement', (value) => {
  expect(isEmpty(value)).toBe(true);
  const { statement, notes } = read({ attributes: { a: value }, company: { name: 'Acme', industry: value } });
  expect([statement.attributes, statement.company, notes]).toEqual([{}, { name: 'Acme' }, []]);
});

test.each([
  ['size', 'person', { type: 'person', size: '10' }],
  ['industry', 'person', { type: 'person', industry: 'Steel' }],
  ['title', 'company', { type: 'company', title: 'CTO' }],
] as const)('keeps the %s of a %s under attributes and says so', (field, _, body) => {
  const { statement, notes } = read(body);
  expect([statement[field], Object.keys(statement.attributes), notes]).toEqual([
    null,
    [field],
    [expect.stringContaining(field)],
  ]);
});

test('the domain of a person is the employer’s; what a company says under company is its own', () => {
  expect(read({ domain: 'acme.io' }).statement).toMatchObject({ domain: null, company: { domain: 'acme.io' } });
  const own = read({ type: 'company', name: { full: null }, company: { name: 'Acme', domain: 'acme.io' } }).statement;
  expect(own).toMatchObject({ name: { full: 'Acme' }, domain: 'acme.io', company: null });
});

test('source is one more entry of sources', () => {
  const { statement } = read({ sources: [{ provider: 'crm', id: '1' }], source: { provider: 'erp', id: '2' } });
  expect(statement.sources).toEqual([
    { provider: 'crm', id: '1' },
    { provider: 'erp', id: '2' },
  ]);
});
