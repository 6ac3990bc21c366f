import type { SearchFilters, SearchPlace, Seniority } from '@puffle/contract';
import type { Egress } from './egress.ts';
import { at, type CallLimits, createJsonCaller, faultOf, rowsAt, textAt } from './json-caller.ts';
import { free, type LeadProvider, type ProviderPage, type ProviderRequest, type ProviderRow } from './lead-provider.ts';
import { countryName, stateName } from './place-names.ts';
import { type FilterPart, unapplied } from './unapplied.ts';

export type ApolloOptions = {
  readonly apiKey: string;
  readonly egress: Egress;
  readonly baseUrl?: string;
  readonly limits?: CallLimits;
};

const name = 'Apollo';
/** Pages are numbered, so that every call of a search has to ask for pages of one size. */
const pageRows = 100;
/** Apollo shows no more of a search: 500 pages of 100 (docs.apollo.io, People API Search). */
const lastPage = 500;

const peopleParts: ReadonlySet<FilterPart> = new Set<FilterPart>([
  ...(['titles', 'seniorities', 'locations', 'companyDomains', 'keywords', 'size', 'revenue'] as const),
]);
const companyParts: ReadonlySet<FilterPart> = new Set<FilterPart>([
  ...(['locations', 'notLocations', 'companyNames', 'companyDomains', 'industries', 'keywords', 'size'] as const),
  ...(['revenue', 'fundingTotal'] as const),
]);

/**
 * Apollo's People API Search and Organization Search. People come without addresses and with shortened last names and cost nothing;
 * a page of companies costs a credit.
 */
export function createApolloProvider({
  apiKey,
  egress,
  baseUrl = 'https://api.apollo.io/api/v1',
  limits,
}: ApolloOptions): LeadProvider {
  const call = createJsonCaller({ egress, name, ...limits });
  return {
    name: 'apollo',
    pageRows,
    priceOf: ({ type }) => (type === 'person' ? free : { perCall: 1, perRow: 0 }),
    findUnsupported: (filters) => unapplied(name, filters, appliedParts(filters)),
    async search(request) {
      const { page, skip } = readCursor(request.cursor);
      const url = new URL(
        `${baseUrl}${request.filters.type === 'person' ? '/mixed_people/api_search' : '/mixed_companies/search'}`,
      );
      for (const [key, value] of queryOf(request.filters)) url.searchParams.append(key, value);
      url.searchParams.set('page', String(page));
      url.searchParams.set('per_page', String(pageRows));
      const answer = await call({ url, method: 'POST', headers: { 'x-api-key': apiKey }, signal: request.signal });
      const fault = faultOf(name, answer);
      if (fault !== null) throw fault;
      return toPage(request, answer.data, page, skip);
    },
  };
}

function appliedParts(filters: SearchFilters): ReadonlySet<FilterPart> {
  const applied = new Set(filters.type === 'person' ? peopleParts : companyParts);
  const { revenue, funding, keywords, companies } = filters;
  if (revenue.currency !== null && revenue.currency !== 'USD') applied.delete('revenue');
  if (funding.currency !== null && funding.currency !== 'USD') applied.delete('fundingTotal');
  // Several words of a people search all have to hold, and one name of a company is asked for at a time.
  if (filters.type === 'person' && keywords.include.length > 1) applied.delete('keywords');
  if (companies.include.names.length > 1) applied.delete('companyNames');
  return applied;
}

const levels: Readonly<Record<Seniority, readonly string[]>> = {
  founder: ['founder'],
  owner: ['owner'],
  c_suite: ['c_suite'],
  partner: ['partner'],
  vp: ['vp'],
  head: ['head'],
  director: ['director'],
  senior: ['senior'],
  manager: ['manager'],
  entry: ['entry', 'intern'],
};

function queryOf(filters: SearchFilters): [string, string][] {
  const applied = appliedParts(filters);
  const list = (part: FilterPart, key: string, values: readonly string[]): [string, string][] =>
    applied.has(part) ? values.map((value) => [`${key}[]`, value]) : [];
  const { titles, seniorities, locations, companies, industries, keywords, size, revenue, funding } = filters;
  const isPerson = filters.type === 'person';
  const places = isPerson ? 'person_locations' : 'organization_locations';
  return [
    ...list('titles', 'person_titles', titles.include),
    ...(titles.include.length > 0 && isPerson ? ([['include_similar_titles', 'false']] as [string, string][]) : []),
    ...list(
      'seniorities',
      'person_seniorities',
      seniorities.include.flatMap((level) => levels[level]),
    ),
    ...list('locations', places, locations.include.map(placeOf)),
    ...list('notLocations', 'organization_not_locations', locations.exclude.map(placeOf)),
    ...list('companyDomains', 'q_organization_domains_list', companies.include.domains),
    ...(applied.has('companyNames')
      ? companies.include.names.map((value): [string, string] => ['q_organization_name', value])
      : []),
    ...list(
      'industries',
      'q_organization_keyword_tags',
      industries.include.map((id) => id.replaceAll('_', ' ')),
    ),
    ...(isPerson
      ? applied.has('keywords')
        ? keywords.include.map((value): [string, string] => ['q_keywords', value])
        : []
      : list('keywords', 'q_organization_keyword_tags', keywords.include)),
    ...sizeOf(size),
    ...rangeOf(applied.has('revenue'), 'revenue_range', revenue),
    ...rangeOf(applied.has('fundingTotal'), 'total_funding_range', funding),
  ];
}

type Range = { readonly min: number | null; readonly max: number | null };

function sizeOf({ min, max }: Range): [string, string][] {
  return min === null && max === null
    ? []
    : [['organization_num_employees_ranges[]', `${min ?? 1},${max ?? 10_000_000}`]];
}

function rangeOf(isApplied: boolean, key: string, { min, max }: Range): [string, string][] {
  if (!isApplied) return [];
  return [
    ...(min === null ? [] : ([[`${key}[min]`, String(min)]] as [string, string][])),
    ...(max === null ? [] : ([[`${key}[max]`, String(max)]] as [string, string][])),
  ];
}

function placeOf(place: SearchPlace): string {
  return [place.city, stateName(place), countryName(place)].filter((part) => part !== undefined).join(', ');
}

function toPage({ filters, limit, cursor }: ProviderRequest, data: unknown, page: number, skip: number): ProviderPage {
  const isPerson = filters.type === 'person';
  const found = rowsAt(name, data, isPerson ? 'people' : 'organizations');
  const rows = found.slice(skip, skip + limit).map(
    (raw, place): ProviderRow => ({
      raw,
      lead: isPerson ? toPerson(raw) : toCompany(raw),
      cursor: JSON.stringify([page, skip + place + 1]),
    }),
  );
  const isWhole = skip + rows.length >= found.length;
  const isEnd = isWhole && (found.length < pageRows || page >= lastPage);
  const next =
    isWhole && !isEnd ? JSON.stringify([page + 1, 0]) : (rows.at(-1)?.cursor ?? cursor ?? JSON.stringify([page, skip]));
  return { rows, cursor: next, isEnd, credits: isPerson ? 0 : 1 };
}

function toPerson(raw: Record<string, unknown>): ProviderRow['lead'] {
  const first = textAt(raw, 'first_name') ?? '';
  const hidden = textAt(raw, 'last_name_obfuscated');
  const last = textAt(raw, 'last_name') ?? (hidden === undefined ? '' : `${hidden.charAt(0)}.`);
  const organization = textAt(raw, 'organization', 'name');
  const domain = textAt(raw, 'organization', 'primary_domain');
  const linkedin = textAt(raw, 'linkedin_url');
  return {
    type: 'person',
    name: textAt(raw, 'name') ?? `${first} ${last}`.trim(),
    title: textAt(raw, 'title'),
    ...(organization === undefined && domain === undefined ? {} : { company: { name: organization, domain } }),
    location: placeAt(raw),
    ...(linkedin === undefined ? {} : { socials: [linkedin] }),
    ...sourceOf(raw),
  };
}

function toCompany(raw: Record<string, unknown>): ProviderRow['lead'] {
  const phone = textAt(raw, 'primary_phone', 'number') ?? textAt(raw, 'phone');
  const socials = ['website_url', 'linkedin_url', 'twitter_url', 'facebook_url'].flatMap(
    (key) => textAt(raw, key) ?? [],
  );
  const size = at(raw, 'estimated_num_employees');
  return {
    type: 'company',
    name: textAt(raw, 'name') ?? '',
    domain: textAt(raw, 'primary_domain'),
    industry: textAt(raw, 'industry'),
    ...(typeof size === 'number' ? { size: String(size) } : {}),
    location: placeAt(raw),
    socials,
    ...(phone === undefined ? {} : { contacts: [{ value: phone, type: 'phone' }] }),
    ...sourceOf(raw),
  };
}

function placeAt(raw: Record<string, unknown>) {
  const place = { city: textAt(raw, 'city'), state: textAt(raw, 'state'), country: textAt(raw, 'country') };
  return Object.values(place).some((part) => part !== undefined) ? place : undefined;
}

function sourceOf(raw: Record<string, unknown>) {
  const id = textAt(raw, 'id');
  return { source: { provider: 'apollo', type: 'search', ...(id === undefined ? {} : { id }) } };
}

function readCursor(cursor: string | null): { page: number; skip: number } {
  if (cursor === null) return { page: 1, skip: 0 };
  const [page, skip] = JSON.parse(cursor) as [number, number]; // written by `toPage`
  return { page, skip };
}
