import type { JobFunction, SearchFilters, SearchPlace, Seniority } from '@puffle/contract';
import { industryTerms } from '../domain/search/industry-terms.ts';
import type { Egress } from './egress.ts';
import { at, type CallLimits, createJsonCaller, faultOf, type JsonAnswer, rowsAt, textAt } from './json-caller.ts';
import { type LeadProvider, ProviderFault, type ProviderPage, type ProviderRow } from './lead-provider.ts';
import { countryName, stateName } from './place-names.ts';
import { type FilterPart, unapplied } from './unapplied.ts';

export type PeopleDataLabsOptions = {
  readonly apiKey: string;
  readonly egress: Egress;
  readonly baseUrl?: string;
  readonly limits?: CallLimits;
};

const name = 'People Data Labs';
const pageRows = 100;
/** Limits count calls in windows of a minute (docs.peopledatalabs.com, Usage Limits). */
const windowMs = 60_000;
const endCursor = 'end';

const personParts: ReadonlySet<FilterPart> = new Set<FilterPart>([
  ...(['titles', 'notTitles', 'seniorities', 'notSeniorities', 'functions', 'notFunctions', 'locations'] as const),
  ...(['notLocations', 'companyNames', 'companyDomains', 'notCompanies', 'industries', 'notIndustries'] as const),
  ...(['keywords', 'notKeywords', 'size'] as const),
]);
const companyParts: ReadonlySet<FilterPart> = new Set<FilterPart>([
  ...(['locations', 'notLocations', 'companyNames', 'companyDomains', 'notCompanies', 'industries'] as const),
  ...(['notIndustries', 'keywords', 'notKeywords', 'size', 'fundingTotal', 'fundingStages'] as const),
]);

/** People Data Labs' Person Search and Company Search: a credit a record. */
export function createPeopleDataLabsProvider(options: PeopleDataLabsOptions): LeadProvider {
  const { apiKey, egress, baseUrl = 'https://api.peopledatalabs.com/v5', limits } = options;
  const call = createJsonCaller({ egress, name, ...limits });
  return {
    name: 'people-data-labs',
    pageRows,
    priceOf: () => ({ perCall: 0, perRow: 1 }),
    findUnsupported: (filters) => unapplied(name, filters, appliedParts(filters)),
    async search({ filters, cursor, limit, signal }) {
      if (cursor === endCursor) return { rows: [], cursor, isEnd: true, credits: 0 };
      const token = cursor === null ? {} : { scroll_token: cursor };
      const body = { query: queryOf(filters), size: limit, titlecase: true, ...token };
      const url = new URL(`${baseUrl}/${filters.type}/search`);
      const answer = await call({ url, method: 'POST', headers: { 'x-api-key': apiKey }, body, signal });
      return toPage(filters, answer);
    },
  };
}

function appliedParts({ type, funding }: SearchFilters): ReadonlySet<FilterPart> {
  const applied = new Set(type === 'person' ? personParts : companyParts);
  if (funding.currency !== null && funding.currency !== 'USD') applied.delete('fundingTotal');
  return applied;
}

type Clause = Readonly<Record<string, unknown>>;

function queryOf(filters: SearchFilters): Clause {
  const must: Clause[] = [];
  const mustNot: Clause[] = [];
  const choose = (include: readonly Clause[], exclude: readonly Clause[]): void => {
    if (include.length > 0) must.push(anyOf(include));
    mustNot.push(...exclude);
  };
  const isPerson = filters.type === 'person';
  const { titles, seniorities, functions, locations, companies, industries, keywords } = filters;
  if (isPerson) {
    choose(titles.include.map(titleClause), titles.exclude.map(titleClause));
    choose(seniorities.include.map(levelClause), seniorities.exclude.map(levelClause));
    choose(functions.include.map(functionClause), functions.exclude.map(functionClause));
  }
  const placed = isPerson
    ? (place: SearchPlace) => placeClause('location', '_', place)
    : (place: SearchPlace) => placeClause('location', '.', place);
  choose(locations.include.map(placed), locations.exclude.map(placed));
  choose(employerClauses(isPerson, companies.include), employerClauses(isPerson, companies.exclude));
  const industryField = isPerson ? 'job_company_industry' : 'industry';
  const industryClause = (id: SearchFilters['industries']['include'][number]): Clause => ({
    terms: { [industryField]: [...industryTerms(id)] },
  });
  choose(industries.include.map(industryClause), industries.exclude.map(industryClause));
  const fields = isPerson ? ['job_title', 'job_company_name', 'skills', 'interests'] : ['name', 'tags', 'summary'];
  const wordClause = (word: string): Clause => anyOf(fields.map((field) => ({ match_phrase: { [field]: word } })));
  choose(keywords.include.map(wordClause), keywords.exclude.map(wordClause));
  must.push(...sizeClauses(isPerson ? 'job_company_size' : 'size', filters.size));
  if (!isPerson) must.push(...fundingClauses(filters));
  return { bool: { must, must_not: mustNot } };
}

function anyOf(clauses: readonly Clause[]): Clause {
  const [only] = clauses;
  return clauses.length === 1 && only !== undefined ? only : { bool: { should: clauses } };
}

function titleClause(words: string): Clause {
  return {
    bool: {
      must: words
        .split(/\s+/)
        .filter(Boolean)
        .map((word) => ({ match: { job_title: word } })),
    },
  };
}

const levels: Readonly<Record<Seniority, string | null>> = {
  founder: null,
  owner: 'owner',
  c_suite: 'cxo',
  partner: 'partner',
  vp: 'vp',
  head: null,
  director: 'director',
  senior: 'senior',
  manager: 'manager',
  entry: 'entry',
};

function levelClause(level: Seniority): Clause {
  const own = levels[level];
  return own === null ? { match: { job_title: level } } : { term: { job_title_levels: own } };
}

/** Roles of the product's own list; for other functions the job title tells. */
const roles: Readonly<Partial<Record<JobFunction, string>>> = {
  engineering: 'engineering',
  design: 'design',
  education: 'education',
  finance: 'finance',
  healthcare: 'health',
  human_resources: 'human_resources',
  legal: 'legal',
  marketing: 'marketing',
  operations: 'operations',
  communications: 'public_relations',
  sales: 'sales',
  support: 'customer_service',
};

function functionClause(id: JobFunction): Clause {
  const role = roles[id];
  return role === undefined
    ? { match_phrase: { job_title: id.replaceAll('_', ' ') } }
    : { term: { job_title_role: role } };
}

function placeClause(prefix: string, joint: '_' | '.', place: SearchPlace): Clause {
  const named = { country: countryName(place), region: stateName(place), locality: place.city };
  const must = Object.entries(named).flatMap(([part, value]) =>
    value === undefined ? [] : [{ term: { [`${prefix}${joint}${part}`]: value.toLowerCase() } }],
  );
  return { bool: { must } };
}

function employerClauses(isPerson: boolean, { names, domains }: SearchFilters['companies']['include']): Clause[] {
  const [nameField, domainField] = isPerson ? ['job_company_name', 'job_company_website'] : ['name', 'website'];
  return [
    ...names.map((value) => ({ match_phrase: { [nameField]: value.toLowerCase() } })),
    ...domains.map((value) => ({ term: { [domainField]: value.toLowerCase() } })),
  ];
}

const sizes: readonly (readonly [number, number, string])[] = [
  [1, 10, '1-10'],
  [11, 50, '11-50'],
  [51, 200, '51-200'],
  [201, 500, '201-500'],
  [501, 1000, '501-1000'],
  [1001, 5000, '1001-5000'],
  [5001, 10_000, '5001-10000'],
  [10_001, Number.POSITIVE_INFINITY, '10001+'],
];

/** The bands that meet the range. */
function sizeClauses(field: string, { min, max }: SearchFilters['size']): Clause[] {
  if (min === null && max === null) return [];
  const fits = sizes.filter(([low, high]) => high >= (min ?? 0) && low <= (max ?? Number.POSITIVE_INFINITY));
  return [{ terms: { [field]: fits.map(([, , band]) => band) } }];
}

function fundingClauses({ funding }: SearchFilters): Clause[] {
  const isOwnCurrency = funding.currency === null || funding.currency === 'USD';
  const range = {
    ...(funding.min === null ? {} : { gte: funding.min }),
    ...(funding.max === null ? {} : { lte: funding.max }),
  };
  return [
    ...(Object.keys(range).length > 0 && isOwnCurrency ? [{ range: { total_funding_raised: range } }] : []),
    ...(funding.stages.length > 0 ? [{ terms: { latest_funding_stage: funding.stages } }] : []),
  ];
}

function toPage({ type }: SearchFilters, answer: JsonAnswer): ProviderPage {
  // Nothing found is a 404, and free.
  if (answer.status === 404) return { rows: [], cursor: endCursor, isEnd: true, credits: 0 };
  const fault = faultOf(name, answer);
  if (fault !== null) throw answer.status === 429 ? withWindow(fault) : fault;
  const found = rowsAt(name, answer.data, 'data');
  const token = textAt(answer.data, 'scroll_token');
  const cursor = token ?? endCursor;
  const rows = found.map(
    (raw): ProviderRow => ({ raw, lead: type === 'person' ? toPerson(raw) : toCompany(raw), cursor }),
  );
  return { rows, cursor, isEnd: token === undefined || found.length === 0, credits: found.length };
}

function withWindow(fault: ProviderFault): ProviderFault {
  const { kind, message, isAnswered, retryAfterMs } = fault;
  return new ProviderFault(kind, message, { isAnswered, retryAfterMs: retryAfterMs ?? windowMs });
}

function toPerson(raw: Record<string, unknown>): ProviderRow['lead'] {
  const company = { name: textAt(raw, 'job_company_name'), domain: textAt(raw, 'job_company_website') };
  const emails = [textAt(raw, 'work_email'), ...listAt(raw, 'personal_emails')].filter((value) => value !== undefined);
  const phones = [textAt(raw, 'mobile_phone'), ...listAt(raw, 'phone_numbers')].filter((value) => value !== undefined);
  return {
    type: 'person',
    name: { full: textAt(raw, 'full_name'), first: textAt(raw, 'first_name'), last: textAt(raw, 'last_name') },
    title: textAt(raw, 'job_title'),
    ...(Object.values(company).some((value) => value !== undefined) ? { company } : {}),
    location: {
      city: textAt(raw, 'location_locality'),
      state: textAt(raw, 'location_region'),
      country: textAt(raw, 'location_country'),
    },
    contacts: [
      ...[...new Set(emails)].map((value) => ({ value, type: 'email' })),
      ...[...new Set(phones)].map((value) => ({ value, type: 'phone' })),
    ],
    ...common(raw),
  };
}

function toCompany(raw: Record<string, unknown>): ProviderRow['lead'] {
  return {
    type: 'company',
    name: textAt(raw, 'display_name') ?? textAt(raw, 'name') ?? '',
    domain: textAt(raw, 'website'),
    industry: textAt(raw, 'industry'),
    size: textAt(raw, 'size'),
    location: {
      city: textAt(raw, 'location', 'locality'),
      state: textAt(raw, 'location', 'region'),
      country: textAt(raw, 'location', 'country'),
    },
    ...common(raw),
  };
}

function common(raw: Record<string, unknown>) {
  const urls = ['linkedin_url', 'twitter_url', 'facebook_url', 'github_url'].flatMap((key) => textAt(raw, key) ?? []);
  const id = textAt(raw, 'id');
  return {
    socials: urls,
    source: { provider: 'people-data-labs', type: 'search', ...(id === undefined ? {} : { id }) },
  };
}

/** Plans without a field have `true` in its place. */
function listAt(raw: Record<string, unknown>, key: string): string[] {
  const found = at(raw, key);
  return Array.isArray(found) ? found.filter((value): value is string => typeof value === 'string') : [];
}
