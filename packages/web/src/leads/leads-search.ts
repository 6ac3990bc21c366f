import type { OperationById } from '@puffle/contract';
import type { CallInput } from '@puffle/contract/client';

type Filters = CallInput<OperationById<'getLeads'>>;

/** What the address of the table says: the filter, the order, and the Lead that is open. */
export type LeadsSearch = {
  readonly q?: string;
  readonly type?: 'person' | 'company';
  readonly name?: string;
  readonly title?: string;
  readonly company?: string;
  readonly domain?: string;
  readonly email?: string;
  readonly industry?: string;
  readonly location?: string;
  readonly list?: string;
  readonly sort?: NonNullable<Filters['sort']>;
  readonly lead?: string;
};

/** Filters that are a word each, as the table offers them. */
export const wordFilters = ['name', 'title', 'company', 'domain', 'email', 'industry', 'location'] as const;
export type WordFilter = (typeof wordFilters)[number];

const orders = ['-createdAt', 'createdAt', '-updatedAt', 'updatedAt'] as const;
const texts = ['q', ...wordFilters, 'list', 'lead'] as const;

/** Reads an address; what it does not understand is left out. */
export function readLeadsSearch(given: Readonly<Record<string, unknown>>): LeadsSearch {
  const words = texts.flatMap((name) => {
    const value = given[name];
    const text = typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
    return text === '' ? [] : [[name, text]];
  });
  const type = given.type;
  const sort = orders.find((order) => order === given.sort);
  return {
    ...Object.fromEntries(words),
    ...((type === 'person' || type === 'company') && { type }),
    ...(sort !== undefined && { sort }),
  };
}

/** The filter of the call that the address stands for. */
export function toFilters({ list, lead: _lead, ...rest }: LeadsSearch): Filters {
  return { ...rest, ...(list !== undefined && { listId: list }) };
}

export function isFiltered({ sort: _sort, lead: _lead, ...filters }: LeadsSearch): boolean {
  return Object.keys(filters).length > 0;
}
