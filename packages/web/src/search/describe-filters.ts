import type { SearchFilters, SearchPlace } from '@puffle/contract';

/** One part of what a search looks for, as it is read out: a field, its values, and whether they are left out. */
export type FilterPart = { readonly field: string; readonly values: readonly string[]; readonly isExcluded: boolean };

/** The parts of a filter that ask for something. */
export function describeFilters(filters: SearchFilters): FilterPart[] {
  const { companies, size, revenue, funding } = filters;
  const choices: readonly (readonly [
    string,
    { readonly include: readonly string[]; readonly exclude: readonly string[] },
  ])[] = [
    ['Title', filters.titles],
    ['Seniority', filters.seniorities],
    ['Function', filters.functions],
    [
      'Location',
      { include: filters.locations.include.map(sayPlace), exclude: filters.locations.exclude.map(sayPlace) },
    ],
    ['Company', { include: namesOf(companies.include), exclude: namesOf(companies.exclude) }],
    ['Industry', filters.industries],
    ['Words', filters.keywords],
    ['Employees', { include: sayRange(size), exclude: [] }],
    ['Revenue', { include: sayRange(revenue, revenue.currency), exclude: [] }],
    ['Funding', { include: [...funding.stages, ...sayRange(funding, funding.currency)], exclude: [] }],
  ];
  const parts = choices.flatMap(([field, { include, exclude }]) => [
    { field, values: include.map(sayWord), isExcluded: false },
    { field, values: exclude.map(sayWord), isExcluded: true },
  ]);
  const type = { field: 'Type', values: [filters.type === 'person' ? 'people' : 'companies'], isExcluded: false };
  return [type, ...parts.filter(({ values }) => values.length > 0)];
}

function namesOf({
  names,
  domains,
}: {
  readonly names: readonly string[];
  readonly domains: readonly string[];
}): string[] {
  return [...names, ...domains];
}

function sayPlace({ city, state, country }: SearchPlace): string {
  return [city, state, country].filter(Boolean).join(', ');
}

function sayWord(word: string): string {
  return word.replaceAll('_', ' ');
}

type Range = { readonly min: number | null; readonly max: number | null };

function sayRange({ min, max }: Range, unit: string | null = null): string[] {
  if (min === null && max === null) return [];
  const [from, to] = [min, max].map((end) => (end === null ? '' : end.toLocaleString()));
  const range = min === null ? `up to ${to}` : max === null ? `from ${from}` : `${from} to ${to}`;
  return [unit === null ? range : `${range} ${unit}`];
}
