import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { data, importFile, ndjson } from './import-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const hostile = [
  {
    type: 'person',
    name: { full: '=HYPERLINK("http://evil")', first: '+1', last: '-2', middle: "'=quoted", short: 'x\ty' },
    title: '@SUM(A1)',
    company: { name: '-Dash & "Quote", Ltd', domain: 'dash.example-export.net', hq: { city: 'Köln' } },
    location: { city: "'+city", country: 'Deutschland', raw: 'line\nbreak;semi', planet: 'Earth' },
    contacts: [{ value: 'a.b@export.net', label: 'Büro; main', note: { x: 1 } }, '+49 221 4710', 'odd; value'],
    socials: [{ url: 'https://x.com/export', followers: 3 }],
    sources: [{ provider: 'hubspot', id: '77', objectType: 'contact' }],
    attributes: { score: 7, tags: ['a', '=b'], nested: { deep: null, yes: true }, text: '=1+1' },
    raw: { note: '\tTab', '=key': ['🦆', 'שלום'] },
  },
  {
    type: 'company',
    name: '@Company',
    domain: 'export-company.net',
    size: '-5',
    industry: '=Toys',
    attributes: { a: 1 },
  },
  { type: 'person', name: 'Nobody Known' },
];

async function fill(key: string): Promise<void> {
  for (const body of hostile) await api.post('/api/leads', body, { key });
  await importFile(api, data('people-social.ndjson'), { contentType: ndjson, key });
  const [lead] = (await api.get('/api/leads', { name: 'Nobody' }, { key })).body.leads;
  await api.patch('/api/leads', { id: lead.id, title: 'By hand', contacts: ['hand@export.net'] }, { key });
}

async function readAll(key: string): Promise<Record<string, unknown>[]> {
  const leads: Record<string, unknown>[] = [];
  let cursor: string | null = null;
  do {
    const query: Record<string, string | number> = { limit: 500, ...(cursor === null ? {} : { cursor }) };
    const { body } = await api.get('/api/leads', query, { key });
    leads.push(...body.leads);
    cursor = body.nextCursor;
  } while (cursor !== null);
  return leads;
}

const take = (path: string, accept: string, query: Record<string, string>, key: string) =>
  api.get(path, query, { headers: { accept }, key });
const formats = [
  ['application/x-ndjson', {}],
  ['text/csv', {}],
  ['text/csv', { csv: 'machine' }],
] as const;

describe.each(formats)('an export as %s %o', (accept, profile) => {
  it('imported again changes nothing: every row is unchanged', async () => {
    const { key } = await api.newWorkspace();
    await fill(key);
    const before = await readAll(key);
    const file = await take('/api/leads', accept, profile, key);
    expect(file.headers['content-type']).toContain(accept);
    const again = await importFile(api, file.body, { contentType: accept, key });
    expect(again.counts).toMatchObject({ received: before.length, unchanged: before.length });
    expect(await readAll(key)).toEqual(before);
  });

  it('imported elsewhere makes the same Leads', async () => {
    const { key } = await api.newWorkspace();
    await fill(key);
    const elsewhere = await api.newWorkspace();
    const file = await take('/api/leads', accept, { sort: 'createdAt', ...profile }, key);
    const made = await importFile(api, file.body, { contentType: accept, key: elsewhere.key });
    const plain = (leads: Record<string, unknown>[]) =>
      leads.map(({ id: _id, createdAt: _createdAt, updatedAt: _updatedAt, ...lead }) => lead);
    expect(made.counts.rejected).toBe(0);
    expect(plain(await readAll(elsewhere.key))).toEqual(plain(await readAll(key)));
  });
});

describe('an export', () => {
  it('for a spreadsheet has no cell that is taken for a formula', async () => {
    const { key } = await api.newWorkspace();
    await fill(key);
    const { body } = await take('/api/leads', 'text/csv', {}, key);
    expect(body.charCodeAt(0)).toBe(0xfeff);
    const cells = parse(body, { bom: true }).flat();
    expect(cells.length).toBeGreaterThan(1000);
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
    expect(body).toContain(`"'=HYPERLINK(""http://evil"")"`);
  });

  it('holds exactly the matches of the filters, in their order', async () => {
    const { key } = await api.newWorkspace();
    await fill(key);
    const { body } = await take('/api/leads', 'application/x-ndjson', { type: 'company', sort: 'createdAt' }, key);
    const lines = body
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(lines.map((lead: { name: { full: string } }) => lead.name.full)).toEqual(['@Company']);
  });

  it('of a List holds its Leads with their Lists', async () => {
    const { key } = await api.newWorkspace();
    await fill(key);
    const leadIds = (await readAll(key)).slice(0, 3).map((lead) => lead.id);
    const { id } = (await api.post('/api/lists', { name: 'Out', leadType: 'mixed', leadIds }, { key })).body.list;
    const { body } = await take(`/api/lists/${id}/leads`, 'application/x-ndjson', {}, key);
    const lines = body
      .trim()
      .split('\n')
      .map((line: string) => JSON.parse(line));
    expect(lines.map((lead: { id: string }) => lead.id)).toEqual(leadIds);
    expect(lines[0].lists).toEqual([{ id, name: 'Out' }]);
    expect((await take('/api/lists/none/leads', 'text/csv', {}, key)).status).toBe(404);
  });

  it('is refused in a form that does not exist', async () => {
    expect((await take('/api/leads', 'text/html', {}, api.workspace.key)).status).toBe(406);
  });
});
