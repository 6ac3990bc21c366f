import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

let api: TestApi;
let workspace: TestWorkspace;
const migration = join(import.meta.dirname, '../../src/storage/migrations/0014_lifted_verdicts.sql');

beforeAll(async () => {
  api = await createTestApi();
  workspace = await api.newWorkspace();
});
afterAll(() => api.close());

const post = (path: string, body: unknown) => api.post(path, body, { key: workspace.key });
const judge = (leadIds: string[], verdict: string) => post('/api/leads/verdicts', { leadIds, verdict });
const merge = async (survivorId: string, id: string): Promise<string> =>
  (await post('/api/leads/merge', { ids: [survivorId, id], survivorId })).body.decision.id;

async function namesakes(count: number): Promise<string[]> {
  const bodies = Array.from({ length: count }, () => ({ type: 'person', name: 'Ada Lovelace' }));
  const { results } = (await post('/api/leads/batch', { leads: bodies })).body;
  return results.map(({ lead }: { lead: { id: string } }) => lead.id);
}

async function standing([a, b]: readonly [string, string]): Promise<string[]> {
  const { reasons } = (await api.get('/api/leads/why', { ids: `${a},${b}` }, { key: workspace.key })).body;
  return reasons.flatMap(({ rule }: { rule: string }) => (rule.startsWith('verdict_') ? [rule] : []));
}

/** Two Leads: an older `different` about one that was merged in before the `unsure`, after it, or not any more. */
async function histories(): Promise<(readonly [string, string])[]> {
  const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = '', i = '', j = ''] = await namesakes(10);
  await judge([b, c], 'different');
  await merge(a, b);
  await judge([a, c], 'unsure');
  await judge([e, f], 'different');
  await judge([d, f], 'unsure');
  await merge(d, e);
  await judge([h, i], 'different');
  const mergeId = await merge(j, h);
  await merge(g, j);
  await judge([g, i], 'unsure');
  await post('/api/leads/unmerge', { id: g, mergeId });
  return [
    [a, c],
    [d, f],
    [g, i],
    [h, i],
  ];
}

test('verdicts that were given before they said what they lift lift what stood between the two then', async () => {
  const pairs = await histories();
  const told = await Promise.all(pairs.map(standing));
  expect(told).toEqual([['verdict_unsure'], ['verdict_different'], ['verdict_unsure'], ['verdict_different']]);
  const sql = await readFile(migration, 'utf8');
  const lifts = () =>
    withClient(
      api.test.owner,
      async (client) => (await client.query('select id, lifts from verdict order by id')).rows,
    );
  const before = await lifts();
  await withClient(api.test.owner, async (client) => {
    await client.query('alter table verdict drop column lifts');
    await client.query(sql);
  });
  expect(await Promise.all(pairs.map(standing))).toEqual(told);
  const said = before.filter((row) => row.lifts.length > 0).map(({ id }) => id);
  expect(said).toHaveLength(2);
  // Where the two do not stand for the same Leads any more, nothing is lifted either way.
  const since = (await lifts()).filter((row) => row.lifts.length > 0);
  expect(since).toEqual(before.filter(({ id }) => id === said[0]));
});
