import { readFileSync } from 'node:fs';
import { leadType, type SearchFilters } from '@puffle/contract';
import { z } from 'zod';
import { ConfigError } from '../config-error.ts';
import { DomainError } from '../domain/domain-error.ts';
import { isField } from '../domain/imports/mapping/fields.ts';
import { rowReader } from '../domain/imports/mapping/row-to-lead.ts';
import { formatPath } from '../domain/parse-part.ts';
import type { Egress } from './egress.ts';
import { at, type CallLimits, createJsonCaller, faultOf, rowsAt } from './json-caller.ts';
import type { LeadProvider, ProviderPage, ProviderRequest, ProviderRow } from './lead-provider.ts';
import { type FilterPart, placeText, unapplied } from './unapplied.ts';

const path = z.string().min(1);

/** How an HTTP API is asked and read. `{word}` in `query` and `body` stands for a part of the search. */
const fileSchema = z.strictObject({
  name: z.string().regex(/^[a-z0-9][a-z0-9-]{0,49}$/, 'Small letters, digits and hyphens.'),
  url: z.url(),
  method: z.enum(['GET', 'POST']).default('POST'),
  type: leadType,
  headers: z.record(z.string(), z.string()).default({}),
  query: z.record(z.string(), z.string()).default({}),
  body: z.record(z.string(), z.unknown()).optional(),
  pageRows: z.number().int().min(1).max(500).default(100),
  paging: z.enum(['page', 'offset', 'cursor']),
  rows: path,
  next: path.optional(),
  columns: z.record(path, z.string()),
  creditsPerCall: z.number().int().min(0).default(0),
  creditsPerRow: z.number().int().min(0).default(0),
});
type Description = z.output<typeof fileSchema>;

export type GenericHttpOptions = {
  readonly file: string;
  readonly apiKey: string | null;
  readonly egress: Egress;
  readonly limits?: CallLimits;
};

/** Any JSON API over HTTP, as a file describes it. Errors: `ConfigError`. */
export function createGenericHttpProvider({ file, apiKey, egress, limits }: GenericHttpOptions): LeadProvider {
  const described = readDescription(file, apiKey);
  const { name, pageRows } = described;
  const call = createJsonCaller({ egress, name, ...limits });
  const applied = appliedParts(described);
  return {
    name,
    pageRows,
    priceOf: () => ({ perCall: described.creditsPerCall, perRow: described.creditsPerRow }),
    findUnsupported: (filters) =>
      filters.type === described.type
        ? unapplied(name, filters, applied)
        : [{ text: filters.type === 'person' ? 'people' : 'companies', reason: `${name} knows none.` }],
    async search(request) {
      if (request.filters.type !== described.type)
        return { rows: [], cursor: request.cursor ?? '', isEnd: true, credits: 0 };
      const words = wordsOf(described, request, apiKey);
      const url = new URL(described.url);
      for (const [key, text] of Object.entries(described.query)) {
        const value = fill(text, words);
        if (value !== undefined) url.searchParams.set(key, Array.isArray(value) ? value.join(',') : String(value));
      }
      const headers = Object.fromEntries(
        Object.entries(described.headers).map(([key, text]) => [key, text.replaceAll('{key}', apiKey ?? '')]),
      );
      const body = described.body === undefined ? {} : { body: fill(described.body, words) ?? {} };
      const answer = await call({ url, method: described.method, headers, ...body, signal: request.signal });
      const fault = faultOf(name, answer);
      if (fault !== null) throw fault;
      return toPage(described, request, answer.data);
    },
  };
}

function readDescription(file: string, apiKey: string | null): Description {
  const result = fileSchema.safeParse(readJson(file));
  if (!result.success) {
    const [issue] = result.error.issues;
    throw new ConfigError(`${file}: ${issue === undefined ? '' : `${formatPath(issue.path)}: ${issue.message}`}`);
  }
  const { data } = result;
  const strange = Object.entries(data.columns).find(([, field]) => !isField(field));
  if (strange !== undefined)
    throw new ConfigError(`${file}: ${strange[0]} is mapped to ${strange[1]}, which is no field.`);
  if (data.paging === 'cursor' && data.next === undefined)
    throw new ConfigError(`${file}: paging by cursor needs next.`);
  if (data.paging === 'page' && data.creditsPerRow > 0) {
    throw new ConfigError(`${file}: rows that cost credits need paging by offset or cursor.`);
  }
  if (apiKey === null && JSON.stringify([data.headers, data.query, data.body]).includes('{key}')) {
    throw new ConfigError(`${file} uses {key}, and PUFFLE_SEARCH_HTTP_API_KEY is not set.`);
  }
  return data;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    throw new ConfigError(`The file ${file} of PUFFLE_SEARCH_HTTP_FILE cannot be read as JSON.`);
  }
}

type Words = Readonly<Record<string, string | number | readonly string[] | null>>;

/** What each word stands for; an empty list, like null, leaves its place out. */
function filterWords(filters: SearchFilters): Partial<Record<FilterPart, readonly string[]>> & Words {
  const { titles, seniorities, functions, locations, companies, industries, keywords } = filters;
  return {
    titles: titles.include,
    notTitles: titles.exclude,
    seniorities: seniorities.include,
    notSeniorities: seniorities.exclude,
    functions: functions.include,
    notFunctions: functions.exclude,
    locations: locations.include.map(placeText),
    notLocations: locations.exclude.map(placeText),
    companyNames: companies.include.names,
    companyDomains: companies.include.domains,
    notCompanies: [...companies.exclude.names, ...companies.exclude.domains],
    industries: industries.include,
    notIndustries: industries.exclude,
    keywords: keywords.include,
    notKeywords: keywords.exclude,
    fundingStages: filters.funding.stages,
  };
}

function wordsOf(described: Description, { filters, cursor, limit }: ProviderRequest, apiKey: string | null): Words {
  const place = placeOf(described, cursor);
  const { size, revenue, funding } = filters;
  return {
    ...filterWords(filters),
    sizeMin: size.min,
    sizeMax: size.max,
    revenueMin: revenue.min,
    revenueMax: revenue.max,
    fundingMin: funding.min,
    fundingMax: funding.max,
    key: apiKey,
    limit: described.paging === 'page' ? described.pageRows : limit,
    page: place.page,
    offset: place.offset,
    cursor: place.cursor,
  };
}

const ranges: readonly (readonly [FilterPart, string])[] = [
  ['size', 'size'],
  ['revenue', 'revenue'],
  ['fundingTotal', 'funding'],
];

/** A part of the filters is applied where its word stands in the request; a range where both its ends do. */
function appliedParts({ query, body }: Description): ReadonlySet<FilterPart> {
  const text = JSON.stringify([query, body ?? {}]);
  const has = (word: string): boolean => text.includes(`{${word}}`);
  const lists = (Object.keys(filterWords(noFilters)) as FilterPart[]).filter(has); // the keys of a record of parts
  return new Set([
    ...lists,
    ...ranges.flatMap(([part, word]) => (has(`${word}Min`) && has(`${word}Max`) ? [part] : [])),
  ]);
}

const none = { include: [], exclude: [] };
const noFilters: SearchFilters = {
  type: 'person',
  titles: none,
  seniorities: none,
  functions: none,
  locations: none,
  companies: { include: { names: [], domains: [] }, exclude: { names: [], domains: [] } },
  industries: none,
  keywords: none,
  size: { min: null, max: null },
  revenue: { min: null, max: null, currency: null },
  funding: { stages: [], min: null, max: null, currency: null },
};

/** A template with its words filled in; undefined where nothing is left of it. */
function fill(template: unknown, words: Words): unknown {
  if (typeof template === 'string') return fillText(template, words);
  if (Array.isArray(template)) {
    const items = template.map((item) => fill(item, words)).filter((item) => item !== undefined);
    return items.length === 0 && template.length > 0 ? undefined : items;
  }
  if (typeof template !== 'object' || template === null) return template;
  const fields = Object.entries(template).map(([key, value]) => [key, fill(value, words)] as const);
  const kept = fields.filter(([, value]) => value !== undefined);
  return kept.length === 0 && fields.length > 0 ? undefined : Object.fromEntries(kept);
}

function fillText(template: string, words: Words): unknown {
  const whole = /^\{(\w+)\}$/.exec(template)?.[1];
  if (whole === undefined) return template.replace(/\{(\w+)\}/g, (_, word: string) => String(words[word] ?? ''));
  const value = words[whole] ?? null;
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

type Place = { readonly page: number; readonly offset: number; readonly cursor: string | null; readonly skip: number };

function placeOf({ paging }: Description, cursor: string | null): Place {
  const start = { page: 1, offset: 0, cursor: null, skip: 0 };
  if (cursor === null || cursor === '') return start;
  const [value, skip] = JSON.parse(cursor) as [string | number, number]; // written by `toPage`
  if (paging === 'cursor') return { ...start, cursor: String(value), skip };
  return paging === 'page' ? { ...start, page: Number(value), skip } : { ...start, offset: Number(value) };
}

function toPage(described: Description, { cursor, limit }: ProviderRequest, data: unknown): ProviderPage {
  const { name, paging, pageRows, creditsPerCall, creditsPerRow } = described;
  const place = placeOf(described, cursor);
  const found = rowsAt(name, data, ...described.rows.split('.'));
  const read = readerOf(described);
  const used = paging === 'offset' ? found : found.slice(place.skip, place.skip + limit);
  const token = described.next === undefined ? undefined : at(data, ...described.next.split('.'));
  const here = (count: number): string => {
    if (paging === 'offset') return JSON.stringify([place.offset + count, 0]);
    if (paging === 'page') return JSON.stringify([place.page, place.skip + count]);
    return JSON.stringify([place.cursor ?? '', place.skip + count]);
  };
  const rows = used.map((raw, index) => ({ ...read(raw), cursor: here(index + 1) }));
  const isWhole = paging === 'offset' || place.skip + used.length >= found.length;
  const hasToken = (typeof token === 'string' && token !== '') || typeof token === 'number';
  const isLast = paging === 'cursor' ? !hasToken : found.length < (paging === 'page' ? pageRows : limit);
  const nextPage = paging === 'cursor' ? JSON.stringify([token, 0]) : JSON.stringify([place.page + 1, 0]);
  return {
    rows,
    cursor: isWhole && !isLast && paging !== 'offset' ? nextPage : here(used.length),
    isEnd: isWhole && isLast,
    credits: creditsPerCall + creditsPerRow * found.length,
  };
}

/** Reads a record by paths; several values of one path stand between semicolons, as a cell of a file has them. */
function readerOf({ name, type, columns }: Description): (raw: Record<string, unknown>) => Omit<ProviderRow, 'cursor'> {
  const paths = Object.keys(columns);
  const read = rowReader({ columns: paths, mapping: columns, type, isGuarded: false });
  return (raw) => {
    const mapped = read(paths.map((key) => cellOf(at(raw, ...key.split('.')))));
    if (mapped instanceof DomainError) throw mapped;
    const source = mapped.body.sources === undefined ? { source: { provider: name, type: 'search' } } : {};
    // The body is checked by the schema of Create Lead before it is taken in.
    return { raw, lead: { ...mapped.body, ...source } as ProviderRow['lead'] };
  };
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(cellOf).filter(Boolean).join(';');
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
