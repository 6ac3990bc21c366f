import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SearchFilters } from '@puffle/contract';
import { leadInput } from '@puffle/contract';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { emptyFilters } from '../../src/domain/search/parse/empty-filters.ts';
import { createApolloProvider } from '../../src/providers/apollo.ts';
import { createEgress } from '../../src/providers/egress.ts';
import { createGenericHttpProvider } from '../../src/providers/generic-http.ts';
import type { LeadProvider, ProviderRow } from '../../src/providers/lead-provider.ts';
import { createPeopleDataLabsProvider } from '../../src/providers/people-data-labs.ts';

type Asked = {
  readonly path: string;
  readonly query: URLSearchParams;
  readonly key: string | undefined;
  // biome-ignore lint/suspicious/noExplicitAny: each test knows what it has sent
  readonly body: any;
};
type Reply = { readonly status?: number; readonly body?: unknown; readonly headers?: Record<string, string> };

const asked: Asked[] = [];
let answer: (request: Asked) => Reply;
let baseUrl: string;
let folder: string;
const server = createServer(async (request, response) => {
  const url = new URL(request.url ?? '/', 'http://fake');
  const text = await textOf(request);
  const known: Asked = {
    path: url.pathname,
    query: url.searchParams,
    key: request.headers['x-api-key'] as string | undefined,
    body: text === '' ? null : JSON.parse(text),
  };
  asked.push(known);
  const { status = 200, body = {}, headers = {} } = answer(known);
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
});

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  folder = await mkdtemp(join(tmpdir(), 'puffle-providers-'));
});
beforeEach(() => {
  asked.length = 0;
});
afterEach(() => {
  answer = () => ({ status: 500 });
});
afterAll(async () => {
  server.close();
  await rm(folder, { recursive: true });
});

const egress = createEgress(['127.0.0.1']);
const only = <Item>(...include: Item[]) => ({ include, exclude: [] });
const filtersOf = (wanted: Partial<SearchFilters>): SearchFilters => ({ ...emptyFilters(), ...wanted });
const ask = (
  provider: LeadProvider,
  wanted: Partial<SearchFilters>,
  cursor: string | null = null,
  limit = provider.pageRows,
) => provider.search({ filters: filtersOf(wanted), cursor, limit, signal: new AbortController().signal });

/** Follows the pages to the end; every row has to be a Create Lead body. */
async function readAll(provider: LeadProvider, wanted: Partial<SearchFilters>, limit?: number): Promise<ProviderRow[]> {
  const rows: ProviderRow[] = [];
  let cursor: string | null = null;
  for (let isEnd = false; !isEnd; ) {
    const page = await ask(provider, wanted, cursor, limit);
    rows.push(...page.rows);
    ({ cursor, isEnd } = page);
  }
  for (const { lead } of rows) leadInput.parse(lead);
  return rows;
}

describe('Apollo', () => {
  const apollo = () => createApolloProvider({ apiKey: 'secret', egress, baseUrl });
  const person = (n: number) => ({
    id: `ap${n}`,
    first_name: `First${n}`,
    last_name_obfuscated: 'Ha***r',
    title: 'CTO',
    has_email: true,
    organization: { name: 'Rivet' },
  });

  test('is asked as its People API Search documents, with the key in its header', async () => {
    answer = () => ({ body: { total_entries: 0, people: [] } });
    await ask(apollo(), {
      titles: only('cto', 'head of data'),
      seniorities: only('c_suite', 'entry'),
      locations: only({ country: 'US', state: 'WA' }, { country: 'DE', city: 'Berlin' }),
      companies: { include: { names: [], domains: ['rivet.dev'] }, exclude: { names: [], domains: [] } },
      size: { min: 51, max: null },
      revenue: { min: 1_000_000, max: 5_000_000, currency: 'USD' },
      keywords: only('rust'),
    });
    const [{ path, query, key } = asked[0] as Asked] = asked;
    expect([path, key, query.get('page'), query.get('per_page')]).toEqual([
      '/mixed_people/api_search',
      'secret',
      '1',
      '100',
    ]);
    expect(query.getAll('person_titles[]')).toEqual(['cto', 'head of data']);
    expect(query.getAll('person_seniorities[]')).toEqual(['c_suite', 'entry', 'intern']);
    expect(query.getAll('person_locations[]')).toEqual(['Washington, United States', 'Berlin, Germany']);
    expect(query.getAll('q_organization_domains_list[]')).toEqual(['rivet.dev']);
    expect(query.getAll('organization_num_employees_ranges[]')).toEqual(['51,10000000']);
    expect([query.get('revenue_range[min]'), query.get('revenue_range[max]')]).toEqual(['1000000', '5000000']);
    expect([query.get('q_keywords'), query.get('include_similar_titles')]).toEqual(['rust', 'false']);
  });

  test('gives its numbered pages one after the other, each person once, and goes on amid a page', async () => {
    const total = 230;
    answer = ({ query }) => {
      const from = (Number(query.get('page')) - 1) * 100;
      const people = Array.from({ length: Math.max(0, Math.min(100, total - from)) }, (_, n) => person(from + n));
      return { body: { total_entries: total, people } };
    };
    const rows = await readAll(apollo(), {});
    expect(rows.map(({ raw }) => raw.id)).toEqual(Array.from({ length: total }, (_, n) => `ap${n}`));
    const next = await ask(apollo(), {}, rows[150]?.cursor ?? null);
    expect(next.rows[0]?.raw.id).toBe('ap151');
    expect(rows[0]?.lead).toMatchObject({
      name: 'First0 H.',
      title: 'CTO',
      company: { name: 'Rivet' },
      source: { provider: 'apollo', id: 'ap0' },
    });
  });

  test('finds companies, and counts a credit a page', async () => {
    answer = () => ({
      body: {
        pagination: { page: 1, per_page: 100, total_entries: 1, total_pages: 1 },
        organizations: [
          {
            id: 'o1',
            name: 'Rivet',
            primary_domain: 'rivet.dev',
            website_url: 'http://rivet.dev',
            primary_phone: { number: '+1 415 555 2671' },
          },
        ],
      },
    });
    const page = await ask(apollo(), {
      type: 'company',
      industries: { include: ['software'], exclude: [] },
      locations: { include: [], exclude: [{ country: 'FR' }] },
    });
    expect([page.credits, page.isEnd, apollo().priceOf(filtersOf({ type: 'company' }))]).toEqual([
      1,
      true,
      { perCall: 1, perRow: 0 },
    ]);
    expect(page.rows[0]?.lead).toMatchObject({ type: 'company', domain: 'rivet.dev', source: { id: 'o1' } });
    expect(asked[0]?.query.getAll('organization_not_locations[]')).toEqual(['France']);
  });

  test('tells what it cannot search by', () => {
    const wanted = filtersOf({
      titles: { include: ['cto'], exclude: ['interim'] },
      functions: only('sales'),
      funding: { stages: ['seed'], min: null, max: null, currency: null },
    });
    expect(
      apollo()
        .findUnsupported(wanted)
        .map(({ text }) => text),
    ).toEqual(['title: not interim', 'function: sales', 'funding stage: seed']);
  });
});

describe('People Data Labs', () => {
  const labs = () => createPeopleDataLabsProvider({ apiKey: 'secret', egress, baseUrl });
  const record = (n: number) => ({
    id: `pdl${n}`,
    full_name: `Sean Thorne ${n}`,
    job_title: 'ceo',
    job_company_name: 'people data labs',
    job_company_website: 'peopledatalabs.com',
    work_email: `sean${n}@peopledatalabs.com`,
    personal_emails: true,
    mobile_phone: true,
    linkedin_url: `linkedin.com/in/seanthorne${n}`,
    location_country: 'united states',
  });

  test('is asked with a query in the language that it documents', async () => {
    answer = () => ({
      status: 404,
      body: { status: 404, error: { type: 'not_found', message: 'No records were found' } },
    });
    const page = await ask(
      labs(),
      {
        titles: only('sales director'),
        seniorities: { include: ['c_suite'], exclude: ['vp'] },
        locations: only({ country: 'US', state: 'WA', city: 'Seattle' }),
        size: { min: 100, max: 400 },
      },
      null,
      7,
    );
    expect(page).toEqual({ rows: [], cursor: 'end', isEnd: true, credits: 0 });
    expect([asked[0]?.path, asked[0]?.key, asked[0]?.body.size]).toEqual(['/person/search', 'secret', 7]);
    expect(asked[0]?.body.query.bool).toEqual({
      must: [
        { bool: { must: [{ match: { job_title: 'sales' } }, { match: { job_title: 'director' } }] } },
        { term: { job_title_levels: 'cxo' } },
        {
          bool: {
            must: [
              { term: { location_country: 'united states' } },
              { term: { location_region: 'washington' } },
              { term: { location_locality: 'seattle' } },
            ],
          },
        },
        { terms: { job_company_size: ['51-200', '201-500'] } },
      ],
      must_not: [{ term: { job_title_levels: 'vp' } }],
    });
  });

  test('is followed by its scroll tokens; a credit a record, and none for asking after the end', async () => {
    answer = ({ body }) => {
      const from = Number(body.scroll_token?.split('$')[0] ?? 0);
      const data = Array.from({ length: Math.min(body.size, 25 - from) }, (_, n) => record(from + n));
      const next = from + data.length;
      return { body: { status: 200, data, total: 25, ...(next < 25 ? { scroll_token: `${next}$1.5` } : {}) } };
    };
    const rows = await readAll(labs(), {}, 10);
    expect(rows.map(({ raw }) => raw.id)).toEqual(Array.from({ length: 25 }, (_, n) => `pdl${n}`));
    expect(rows[0]?.lead).toMatchObject({
      company: { domain: 'peopledatalabs.com' },
      contacts: [{ value: 'sean0@peopledatalabs.com', type: 'email' }],
    });
    const calls = asked.length;
    expect(await ask(labs(), {}, rows.at(-1)?.cursor ?? null)).toMatchObject({ rows: [], isEnd: true, credits: 0 });
    expect(asked.length).toBe(calls);
  });

  test('whose window of calls is full is asked again after it', async () => {
    answer = () => ({ status: 429, body: { status: 429, error: { type: 'rate_limit_error', message: 'Too many' } } });
    await expect(ask(labs(), {})).rejects.toMatchObject({ kind: 'passing', retryAfterMs: 60_000, isAnswered: true });
  });
});

describe('a generic HTTP provider', () => {
  const description = () => ({
    name: 'acme-data',
    url: `${baseUrl}/find`,
    type: 'person',
    headers: { 'x-api-key': '{key}' },
    body: {
      filter: { titles: '{titles}', places: '{locations}', size: { from: '{sizeMin}', to: '{sizeMax}' } },
      page: { cursor: '{cursor}', size: '{limit}' },
    },
    pageRows: 10,
    paging: 'cursor',
    rows: 'result.items',
    next: 'result.next',
    columns: { 'person.name': 'name', 'job.title': 'title', emails: 'email', id: 'source.acme' },
  });
  let files = 0;
  async function generic(change: object = {}): Promise<LeadProvider> {
    const file = join(folder, `http-${files++}.json`);
    await writeFile(file, JSON.stringify({ ...description(), ...change }));
    return createGenericHttpProvider({ file, apiKey: 'secret', egress });
  }
  const item = (n: number) => ({
    id: `a${n}`,
    person: { name: `Person ${n}` },
    job: { title: 'CTO' },
    emails: [`a${n}@acme.net`, `b${n}@acme.net`],
  });

  test('is asked with its template: what is not looked for is left out', async () => {
    answer = () => ({ body: { result: { items: [], next: null } } });
    await ask(await generic(), { titles: only('cto'), size: { min: 5, max: null } });
    expect([asked[0]?.path, asked[0]?.key, asked[0]?.body]).toEqual([
      '/find',
      'secret',
      { filter: { titles: ['cto'], size: { from: 5 } }, page: { size: 10 } },
    ]);
  });

  test.each(['cursor', 'page', 'offset'])(
    'gives every record once, paging by %s, and goes on after any of them',
    async (paging) => {
      const body = { at: `{${paging}}`, size: '{limit}' };
      answer = ({ body: sent }) => {
        const at = Number(sent.at ?? 0);
        const from = paging === 'page' ? (at - 1) * 10 : at;
        const items = Array.from({ length: Math.max(0, Math.min(sent.size, 25 - from)) }, (_, n) => item(from + n));
        return { body: { result: { items, next: from + items.length < 25 ? from + items.length : null } } };
      };
      const provider = await generic({ paging, body });
      const rows = await readAll(provider, {});
      expect(rows.map(({ raw }) => raw.id)).toEqual(Array.from({ length: 25 }, (_, n) => `a${n}`));
      expect((await ask(provider, {}, rows[13]?.cursor ?? null)).rows[0]?.raw.id).toBe('a14');
      expect(rows[3]?.lead).toMatchObject({
        type: 'person',
        name: { full: 'Person 3' },
        title: 'CTO',
        contacts: [{ value: 'a3@acme.net' }, { value: 'b3@acme.net' }],
        sources: [{ provider: 'acme', id: 'a3' }],
      });
    },
  );

  test('tells what its template has no place for', async () => {
    const wanted = filtersOf({ titles: only('cto'), keywords: only('rust') });
    expect((await generic()).findUnsupported(wanted)).toEqual([
      { text: 'keyword: rust', reason: 'acme-data cannot search by this.' },
    ]);
  });

  test.each<[string, object, RegExp]>([
    ['a field that is none', { columns: { id: 'identity' } }, /id is mapped to identity, which is no field\.$/],
    ['paging by cursor without a place of the cursor', { next: undefined }, /paging by cursor needs next\.$/],
    [
      'numbered pages whose rows cost credits',
      { paging: 'page', creditsPerRow: 1 },
      /need paging by offset or cursor\.$/,
    ],
    ['an unknown key', { colums: {} }, /colums/],
  ])('refuses at the start %s', async (_, change, message) => {
    await expect(generic(change)).rejects.toThrow(message);
  });

  test('does not reach into networks that are not public', async () => {
    const file = join(folder, 'inside.json');
    await writeFile(file, JSON.stringify(description()));
    const provider = createGenericHttpProvider({ file, apiKey: 'secret', egress: createEgress([]) });
    await expect(ask(provider, {})).rejects.toMatchObject({
      kind: 'lasting',
      message: expect.stringContaining('no public address'),
    });
    expect(asked).toEqual([]);
  });
});
