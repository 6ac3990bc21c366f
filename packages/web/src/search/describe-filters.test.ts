import { expect, test } from 'vitest';
import { describeFilters } from './describe-filters.ts';

const nothing = { include: [], exclude: [] };
const nobody = { names: [], domains: [] };
const empty = {
  type: 'company',
  titles: nothing,
  seniorities: nothing,
  functions: nothing,
  locations: nothing,
  companies: { include: nobody, exclude: nobody },
  industries: nothing,
  keywords: nothing,
  size: { min: null, max: null },
  revenue: { min: null, max: null, currency: null },
  funding: { stages: [], min: null, max: null, currency: null },
} as const;

/** Types of the contract are arrays that may change; these do not. */
const describe = (filters: object) =>
  describeFilters(JSON.parse(JSON.stringify({ ...empty, ...filters }))).map(
    ({ field, values, isExcluded }) => `${field}${isExcluded ? ' not' : ''}: ${values.join(' | ')}`,
  );

test('a filter is read out by the fields that ask for something', () => {
  expect(describe({})).toEqual(['Type: companies']);
  const asked = {
    type: 'person',
    titles: { include: ['cto'], exclude: ['interim'] },
    locations: { include: [{ city: 'Seattle', state: 'WA', country: 'US' }], exclude: [] },
    companies: { include: { names: ['Acme'], domains: ['acme.com'] }, exclude: nobody },
    size: { min: 11, max: null },
    funding: { stages: ['series_a'], min: null, max: 5_000_000, currency: 'USD' },
  };
  expect(describe(asked)).toEqual([
    'Type: people',
    'Title: cto',
    'Title not: interim',
    'Location: Seattle, WA, US',
    'Company: Acme | acme.com',
    'Employees: from 11',
    `Funding: series a | up to ${(5_000_000).toLocaleString()} USD`,
  ]);
});
