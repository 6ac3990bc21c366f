import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createFakeSearch } from '../support/fake-provider.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { type SearchApi, searchApi } from './search-api.ts';

let api: TestApi;
let searches: SearchApi;
const gate = { holds: false, opened: Promise.withResolvers<void>() };
const fake = createFakeSearch({
  people: 25,
  before: async () => {
    if (gate.holds) await gate.opened.promise;
  },
});

beforeAll(async () => {
  api = await createTestApi({ search: fake });
  searches = searchApi(api);
});
afterAll(() => api.close());

/** While `work` runs the provider answers nobody. */
async function whileHeld(work: () => Promise<void>): Promise<void> {
  gate.holds = true;
  gate.opened = Promise.withResolvers();
  try {
    await work();
  } finally {
    gate.holds = false;
    gate.opened.resolve();
  }
}

const names = (word: string, from: number, to: number): string[] =>
  Array.from({ length: to - from }, (_, n) => `Person ${word} ${from + n}`);

describe('a search', () => {
  test('answers at once with a task and its List, and fills the List in the background', async () => {
    const { status, headers, body } = await searches.start({ prompt: 'alpha', fetch_count: 4, listName: 'Alphas' });
    expect([status, body.list.name]).toEqual([202, 'Alphas']);
    expect(body.task).toMatchObject({
      type: 'lead_search',
      resultListId: body.list.id,
      fetchCount: 4,
      prompt: 'alpha',
    });
    expect([headers.location, body.task.statusUrl]).toEqual(Array(2).fill(`/api/leads/search?taskId=${body.task.id}`));
    const task = await searches.untilDone(body.task.id);
    expect(task).toMatchObject({ status: 'completed', resultCount: 4, hasMore: true, errorMessage: null });
    expect(task.counts).toMatchObject({ received: 4, created: 4 });
    expect((await searches.members(body.list.id)).map(({ name }) => name).sort()).toEqual(names('alpha', 0, 4));
  });

  test('goes on where it stopped when the same prompt fills the same List again', async () => {
    const first = await searches.run({ prompt: 'beta', fetch_count: 4 });
    const next = await searches.run({ prompt: '  BETA. ', fetch_count: 4, listId: first.resultListId });
    expect((await searches.results(next.id)).map(({ raw }: { raw: { n: number } }) => raw.n)).toEqual([4, 5, 6, 7]);
    const rest = await searches.run({ prompt: 'beta', fetch_count: 100, listId: first.resultListId });
    expect(rest).toMatchObject({ resultCount: 17, hasMore: false, status: 'completed' });
    expect((await searches.members(first.resultListId)).map(({ name }) => name).sort()).toEqual(
      names('beta', 0, 25).sort(),
    );
    expect(await searches.run({ prompt: 'beta', listId: first.resultListId })).toMatchObject({
      resultCount: 0,
      counts: { received: 0 },
    });
  });

  test('begins anew on another List, and reuses the Leads that are known', async () => {
    const first = await searches.run({ prompt: 'gamma', fetch_count: 5 });
    const other = await searches.run({ prompt: 'gamma', fetch_count: 5 });
    expect(other).toMatchObject({ resultCount: 5, counts: { unchanged: 5, created: 0 } });
    expect(await searches.members(other.resultListId)).toEqual(await searches.members(first.resultListId));
  });

  test('counts Leads that are new to the List, so that one which is in it already costs nobody a place', async () => {
    const lead = await api.post('/api/leads', {
      type: 'person',
      name: 'Known before',
      contacts: ['found.1@delta.net'],
    });
    const list = await api.post('/api/lists', { leadIds: [lead.body.lead.id] });
    const task = await searches.run({ prompt: 'delta', fetch_count: 3, listId: list.body.list.id });
    expect(task).toMatchObject({ resultCount: 3, counts: { received: 4 } });
    const results = await searches.results(task.id);
    expect(results.map(({ added }: { added: boolean }) => added)).toEqual([true, false, true, true]);
    expect(results[1].leadId).toBe(lead.body.lead.id);
    expect(await searches.members(list.body.list.id)).toHaveLength(4);
  });

  test('says of each Lead what the provider says, as its source', async () => {
    const task = await searches.run({ prompt: 'epsilon', fetch_count: 1 });
    const [{ lead, leadId }] = await searches.results(task.id, { include: 'lead' });
    expect(lead).toMatchObject({ id: leadId, title: 'Found', sources: [{ provider: 'fake', type: 'search' }] });
    const { body } = await api.get(`/api/leads/${leadId}/history`);
    expect(body.entries[0].source).toBe('fake');
  });

  test.each([
    [0, 1],
    [-7, 1],
    [99_999, 2500],
    [undefined, 25],
  ])('takes a fetch_count of %s as %s', async (fetch_count, expected) => {
    const { body } = await searches.start({ prompt: `clamp ${fetch_count}`, fetch_count });
    expect(body.task.fetchCount).toBe(expected);
    await searches.untilDone(body.task.id);
  });
});

describe('the List of a search', () => {
  test('is made with the id that the caller has chosen', async () => {
    const listId = randomUUID();
    const task = await searches.run({ prompt: 'zeta', fetch_count: 2, listId: listId.toUpperCase() });
    expect(task.resultListId).toBe(listId);
    const { body } = await api.get('/api/lists', { id: listId });
    expect(body.lists[0]).toMatchObject({ name: 'zeta', leadType: 'person', leadCount: 2, activeSearchTaskId: null });
    expect(body.lists[0].searchFilters).toEqual(task.filters);
  });

  test('shows the search that is filling it', async () => {
    await whileHeld(async () => {
      const { body } = await searches.start({ prompt: 'eta' });
      const list = (await api.get('/api/lists', { id: body.list.id })).body.lists[0];
      expect(list.activeSearchTaskId).toBe(body.task.id);
    });
  });

  test('that was deleted is not filled', async () => {
    const { body } = await api.post('/api/lists', {});
    await api.call('DELETE', '/api/lists', { id: body.list.id });
    const answer = await searches.start({ prompt: 'theta', listId: body.list.id });
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
  });

  test('that takes other Leads is not filled', async () => {
    const { body } = await api.post('/api/lists', { leadType: 'company' });
    const answer = await searches.start({ prompt: 'iota', listId: body.list.id });
    expect([answer.status, answer.body.issues[0]]).toMatchObject([400, { path: 'listId', code: 'wrong_lead_type' }]);
  });

  test('can be deleted while it is filled: the search is cancelled', async () => {
    const { body } = await searches.start({ prompt: 'kappa' });
    const id = body.task.id;
    await whileHeld(async () => {
      const held = (await searches.start({ prompt: 'kappa two' })).body;
      await api.call('DELETE', '/api/lists', { id: held.list.id });
      expect((await searches.read(held.task.id)).status).toBe('cancelled');
    });
    expect((await searches.untilDone(id)).status).toBe('completed');
  });
});

describe('one search at a time fills a List', () => {
  test('a second one is refused, and told of the first', async () => {
    await whileHeld(async () => {
      const { body } = await searches.start({ prompt: 'lambda' });
      const second = await searches.start({ prompt: 'mu', listId: body.list.id });
      expect([second.status, second.body.code, second.body.taskId]).toEqual([409, 'search_active', body.task.id]);
    });
  });

  test('of many that race for one List exactly one begins', async () => {
    const listId = randomUUID();
    await whileHeld(async () => {
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, n) => searches.start({ prompt: `race ${n}`, listId })),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([202, ...Array(19).fill(409)]);
      const begun = answers.find(({ status }) => status === 202)?.body.task.id;
      for (const { status, body } of answers)
        if (status === 409) expect([body.code, body.taskId]).toEqual(['search_active', begun]);
    });
  });
});

describe('cancelling', () => {
  test('keeps what was saved, and may be repeated', async () => {
    await whileHeld(async () => {
      const { body } = await searches.start({ prompt: 'nu' });
      const answer = await api.post('/api/leads/search/cancel', { taskId: body.task.id });
      expect([answer.status, answer.body.task.status]).toEqual([200, 'cancelled']);
      expect((await api.post('/api/leads/search/cancel', { taskId: body.task.id })).status).toBe(200);
    });
  });

  test('a search that has ended is refused', async () => {
    const task = await searches.run({ prompt: 'xi', fetch_count: 1 });
    const answer = await api.post('/api/leads/search/cancel', { taskId: task.id });
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
  });
});

describe('what is kept of a search', () => {
  test('comes in pages, by what became of it, with the Leads as they are now', async () => {
    const task = await searches.run({ prompt: 'omicron', fetch_count: 5 });
    const first = await api.get('/api/leads/search/results', { taskId: task.id, limit: 2 });
    const second = await api.get('/api/leads/search/results', {
      taskId: task.id,
      limit: 2,
      cursor: first.body.nextCursor,
    });
    expect([...first.body.results, ...second.body.results].map(({ row }: { row: number }) => row)).toEqual([
      1, 2, 3, 4,
    ]);
    expect(await searches.results(task.id, { added: false })).toEqual([]);
    const [one, two] = await searches.results(task.id);
    await api.post('/api/leads/merge', { ids: [one.leadId, two.leadId], survivorId: one.leadId });
    const merged = await searches.results(task.id, { include: 'lead' });
    expect(merged[1].lead.id).toBe(one.leadId);
  });

  test('goes with the Lead when that is deleted', async () => {
    const task = await searches.run({ prompt: 'pi', fetch_count: 2 });
    const [gone] = await searches.results(task.id);
    const { body } = await api.get(`/api/leads/${gone.leadId}/subject`);
    expect(body.searches).toMatchObject([{ taskId: task.id, row: 1, raw: { n: 0, word: 'pi' } }]);
    await api.call('DELETE', '/api/leads', { id: gone.leadId });
    expect((await searches.results(task.id)).map(({ row }: { row: number }) => row)).toEqual([2]);
  });

  test('never holds what a provider says of somebody who was erased', async () => {
    const task = await searches.run({ prompt: 'rho', fetch_count: 1 });
    const [{ leadId }] = await searches.results(task.id);
    await api.post('/api/leads/erase', { id: leadId });
    const again = await searches.run({ prompt: 'rho', fetch_count: 1 });
    expect(again).toMatchObject({ resultCount: 1, counts: { received: 2, rejected: 1 } });
    const [refused] = await searches.results(again.id);
    expect(refused).toMatchObject({ leadId: null, outcome: 'rejected', code: 'suppressed', raw: null });
  });

  test('can be withdrawn by its provider: Leads that nobody else spoke of go', async () => {
    const known = await api.post('/api/leads', { type: 'person', name: 'Known', contacts: ['found.0@sigma.net'] });
    const task = await searches.run({ prompt: 'sigma', fetch_count: 3 });
    const since = task.createdAt;
    await api.post('/api/sources/withdraw', { provider: 'fake', since });
    for (;;) {
      const { withdrawals } = (await api.get('/api/sources/withdrawals')).body;
      if (withdrawals[0].status === 'completed') break;
    }
    expect((await api.get('/api/leads', { email: 'found.1@sigma.net' })).body.leads).toEqual([]);
    const kept = (await api.get('/api/leads', { id: known.body.lead.id })).body.leads[0];
    expect([kept.title, kept.sources]).toEqual([null, []]);
    expect(await searches.members(task.resultListId)).toEqual([{ id: kept.id, name: 'Known' }]);
  });
});

test('a search is replayed under its Idempotency-Key: it is neither begun nor read twice', async () => {
  const options = { headers: { 'idempotency-key': 'search-once' } };
  const reading = vi.spyOn(fake, 'readPrompt');
  const first = await api.post('/api/leads/search', { prompt: 'tau' }, options);
  const again = await api.post('/api/leads/search', { prompt: 'tau' }, options);
  expect([again.status, again.body.task.id]).toEqual([202, first.body.task.id]);
  expect(again.headers['idempotent-replayed']).toBe('true');
  const other = await api.post('/api/leads/search', { prompt: 'not tau' }, options);
  expect([other.status, other.body.code]).toEqual([422, 'idempotency_mismatch']);
  expect(reading).toHaveBeenCalledTimes(1);
  await searches.untilDone(first.body.task.id);
});

test('parsing starts nothing', async () => {
  const before = fake.calls.length;
  const { status, body } = await api.post('/api/leads/search/parse', { prompt: 'upsilon' });
  expect([status, body.filters.keywords.include, body.unsupported]).toEqual([200, ['upsilon'], []]);
  expect(
    (await api.get('/api/leads/search')).body.tasks.some(({ prompt }: { prompt: string }) => prompt === 'upsilon'),
  ).toBe(false);
  expect(fake.calls.length).toBe(before);
});

test('the end of a search is told to webhooks', async () => {
  const { body } = await api.post('/api/webhooks', { events: ['search.finished'] });
  const task = await searches.run({ prompt: 'phi', fetch_count: 1 });
  const taken = await api.post(`/api/webhooks/${body.webhook.id}/take`, {});
  expect(JSON.stringify(taken.body)).toContain(task.id);
});
