import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { presentLead } from '../../src/domain/leads/present-leads.ts';
import { leadAsOf } from '../../src/domain/ledger/as-of.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

let api: TestApi;
let workspace: TestWorkspace;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());
beforeEach(async () => {
  workspace = await api.newWorkspace();
});

const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  api.post(path, body, { key: workspace.key, headers });
const get = (path: string, query: Record<string, string> = {}) => api.get(path, query, { key: workspace.key });
const person = async (name: string, contacts: string[], more: object = {}): Promise<string> =>
  (await post('/api/leads', { type: 'person', name, contacts, ...more })).body.lead.id;
const shown = async (id: string) => (await get('/api/leads', { id })).body.leads[0];
/** Until the clock has moved, so that what follows has a later time. */
const nextMillisecond = async () => {
  for (const now = Date.now(); Date.now() === now; ) await new Promise((resolve) => setImmediate(resolve));
};
const asOf = async (id: string, time: string | Date) => {
  const view = await api.test.database.read((sql) => leadAsOf(sql, workspace.id, id, new Date(time)));
  return view === null ? null : presentLead(view);
};
type Entry = {
  id: string;
  kind: string;
  counts: string | null;
  changes: { path: string; rule: string; why: string }[];
};
const history = async (id: string): Promise<Entry[]> => (await get(`/api/leads/${id}/history`)).body.entries;

describe('history', () => {
  test('tells who said what, what changed, and by which rule, newest first', async () => {
    const id = await person('Ada Lovelace', ['ada@example.net'], { title: 'Analyst' });
    await post(
      '/api/leads',
      {
        type: 'person',
        name: 'Ada Lovelace',
        contacts: ['ada@example.net'],
        title: 'Director',
        source: { provider: 'crm' },
      },
      { 'puffle-actor': 'agent 7' },
    );
    await api.patch('/api/leads', { id, title: 'Countess' }, { key: workspace.key });
    const entries = await history(id);
    expect(entries.map((entry) => entry.kind)).toEqual(['correction', 'statement', 'statement']);
    expect(entries[1]).toMatchObject({
      by: { keyName: 'test', actor: 'agent 7' },
      source: 'crm',
      outcome: 'updated',
      counts: 'here',
    });
    const changed = entries.map((entry) => entry.changes.find((change) => change.path === 'title'));
    expect(changed.map((change) => change?.rule)).toEqual(['by_hand', 'newest', 'first']);
    for (const change of changed) expect(change?.why).toMatch(/^[A-Z].*\.$/);
  });

  test('counts equal repeats and shows each request when asked', async () => {
    const body = { type: 'person', name: 'Ada Lovelace', contacts: ['ada@example.net'] };
    const id = (await post('/api/leads', body)).body.lead.id;
    await post('/api/leads', body);
    const entries = (await get(`/api/leads/${id}/history`, { include: 'request' })).body.entries;
    expect(entries.map((entry: Entry) => entry.kind)).toEqual(['repeat', 'statement']);
    expect(entries[1]).toMatchObject({ seen: 2, request: body });
  });

  test('pages through everything once', async () => {
    const id = await person('Ada Lovelace', ['ada@example.net']);
    for (let i = 0; i < 7; i++) await person('Ada Lovelace', ['ada@example.net'], { title: `Title ${i}` });
    const seen: string[] = [];
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page = await get(`/api/leads/${id}/history`, { limit: '3', ...(cursor === '' ? {} : { cursor }) });
      seen.push(...page.body.entries.map((entry: Entry) => entry.id));
      cursor = page.body.nextCursor;
    }
    expect(seen).toHaveLength(8);
    expect(seen).toEqual(seen.toSorted().toReversed());
    expect(new Set(seen).size).toBe(8);
  });

  test('keeps a merge, its undoing, the verdict and what was set aside', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada Lovelace', ['king@corp.test']);
    await person('Ada Lovelace', ['ada@example.net', 'king@corp.test'], { title: 'Both' });
    expect((await history(b)).map((entry) => entry.kind)).toEqual(['statement', 'statement', 'statement']);
    await post('/api/leads/unmerge', { id: a });
    const ofA = await history(a);
    expect(ofA.map((entry) => [entry.kind, entry.counts])).toEqual([
      ['verdict', null],
      ['unmerge', null],
      ['statement', 'aside'],
      ['statement', 'elsewhere'],
      ['statement', 'here'],
    ]);
    const ofB = await history(b);
    expect(ofB.map((entry) => entry.kind)).toEqual(['verdict', 'unmerge', 'merge', 'statement']);
  });

  test('of another workspace does not exist', async () => {
    const id = await person('Ada Lovelace', ['ada@example.net']);
    const stranger = await api.newWorkspace();
    expect((await api.get(`/api/leads/${id}/history`, {}, { key: stranger.key })).status).toBe(404);
    expect((await api.get('/api/leads/diff', { id, from: '2020-01-01' }, { key: stranger.key })).status).toBe(404);
    expect((await api.get('/api/leads/why', { ids: `${id},${id}` }, { key: stranger.key })).status).toBe(404);
  });
});

describe('as of', () => {
  test('a Lead is what it was, before, during and after a merge', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net'], { title: 'A' });
    const b = await person('Ada King', ['king@corp.test'], { title: 'B' });
    const before = { a: await shown(a), b: await shown(b) };
    await nextMillisecond();
    await post('/api/leads/merge', { ids: [a, b], survivorId: a });
    const during = await shown(a);
    await nextMillisecond();
    await person('Ada Lovelace', ['king@corp.test'], { title: 'Later' });
    const later = await shown(a);
    await nextMillisecond();
    await post('/api/leads/unmerge', { id: a });
    const after = { a: await shown(a), b: await shown(b) };
    expect(await asOf(a, before.b.updatedAt)).toEqual(before.a);
    expect(await asOf(b, before.b.updatedAt)).toEqual(before.b);
    expect(await asOf(b, during.updatedAt)).toEqual(during);
    expect(await asOf(a, during.updatedAt)).toEqual(during);
    expect(await asOf(a, later.updatedAt)).toEqual(later);
    expect(await asOf(b, after.b.updatedAt)).toEqual(after.b);
    expect(await asOf(a, after.a.updatedAt)).toMatchObject({ title: 'A' });
  });

  test('a Lead is nothing before it was known', async () => {
    const id = await person('Ada Lovelace', ['ada@example.net']);
    expect(await asOf(id, '2001-01-01T00:00:00Z')).toBeNull();
    const diff = await get('/api/leads/diff', { id, from: '2000-01-01', to: '2001-01-01' });
    expect(diff.status).toBe(404);
    expect(diff.body.detail).toContain('Nothing was known of the Lead');
    expect(diff.body.hint).toContain('It was made at');
  });

  test('the difference of two times names each field with the rule behind the newer value', async () => {
    const id = await person('Ada Lovelace', ['ada@example.net'], { title: 'Analyst' });
    const { updatedAt } = await shown(id);
    await nextMillisecond();
    await api.patch('/api/leads', { id, title: 'Countess' }, { key: workspace.key });
    const { body } = await get('/api/leads/diff', { id, from: updatedAt });
    expect(body.changes).toMatchObject([{ path: 'title', from: 'Analyst', to: 'Countess', rule: 'by_hand' }]);
    const all = await get('/api/leads/diff', { id, from: '2001-01-01T00:00:00Z' });
    expect(all.body.changes.map((change: { path: string }) => change.path)).toContain('name');
  });
});

describe('why', () => {
  const why = async (a: string, b: string) => (await get('/api/leads/why', { ids: `${a},${b}` })).body;

  test('names the request that joined two Leads', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    const b = await person('Ada Lovelace', ['king@corp.test']);
    await person('Ada Lovelace', ['ada@example.net', 'king@corp.test']);
    const answer = await why(a, b);
    expect(answer.isOne).toBe(true);
    expect(answer.summary).toContain('email ada@example.net and email king@corp.test');
  });

  test('names every reason that keeps two Leads apart', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net'], { sources: [{ provider: 'apollo', id: '1' }] });
    const b = await person('Grace Hopper', ['grace@corp.test'], { sources: [{ provider: 'apollo', id: '2' }] });
    const rules = async () => (await why(a, b)).reasons.map((reason: { rule: string }) => reason.rule);
    expect(await rules()).toEqual(['exclusive_identifier', 'different_names', 'no_common_key']);
    await post('/api/leads/verdicts', { leadIds: [a, b], verdict: 'different' });
    expect((await rules())[0]).toBe('verdict_different');
  });

  test('says that the same id is the same Lead', async () => {
    const a = await person('Ada Lovelace', ['ada@example.net']);
    expect((await why(a, a)).reasons[0].rule).toBe('same_lead');
  });
});
