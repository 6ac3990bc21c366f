import { expect, test } from 'vitest';
import { isFiltered, readLeadsSearch, toFilters } from './leads-search.ts';

test('an address is read as far as it is understood', () => {
  const given = {
    q: 'ada',
    title: 7,
    type: 'robot',
    sort: '-updatedAt',
    lead: 'id',
    cursor: 'x',
    company: ['a'],
    name: '',
  };
  expect(readLeadsSearch(given)).toEqual({ q: 'ada', title: '7', sort: '-updatedAt', lead: 'id' });
});

test('the filter of an address has its List, and neither the order nor the open Lead count as one', () => {
  expect(toFilters({ list: 'l', lead: 'x', sort: 'createdAt', type: 'person' })).toEqual({
    listId: 'l',
    sort: 'createdAt',
    type: 'person',
  });
  expect([{ lead: 'x', sort: 'createdAt' } as const, { q: 'ada' }].map(isFiltered)).toEqual([false, true]);
});
