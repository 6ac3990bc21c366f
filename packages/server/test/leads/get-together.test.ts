import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let ids: readonly string[];
beforeAll(async () => {
  api = await createTestApi();
  ids = await everyKind();
});
afterAll(() => api.close());

async function create(body: object): Promise<string> {
  return (await api.post('/api/leads', body)).body.lead.id;
}

/** Ids of every kind that a get can meet. */
async function everyKind(): Promise<string[]> {
  const company = await create({ type: 'company', name: 'Together', domain: 'together-corp.com' });
  const employee = await create({ type: 'person', name: 'By Domain', company: { domain: 'www.together-corp.com' } });
  const named = await create({ type: 'person', name: 'By Id', company: { id: company, domain: 'elsewhere-corp.com' } });
  const foreignId = await create({
    type: 'person',
    name: 'Crm Id',
    company: { id: 'crm-77', domain: 'together-corp.com' },
  });
  const severalDomains = await create({
    type: 'person',
    name: 'Two Employers',
    company: { domain: 'together-corp.com, other-corp.com' },
  });
  const loser = await create({ type: 'person', name: 'Twin', contacts: ['twin-a@together-corp.com'] });
  const survivor = await create({ type: 'person', name: 'Twin', contacts: ['twin-b@together-corp.com'] });
  const merged = await api.post('/api/leads/merge', { ids: [loser, survivor], survivorId: survivor });
  expect(merged.status).toBe(200);
  for (const name of ['Together', 'A second'])
    expect((await api.post('/api/lists', { name, leadIds: [employee, named] })).status).toBe(201);
  const gone = await create({ type: 'person', name: 'Gone' });
  expect((await api.call('DELETE', `/api/leads/${gone}`)).status).toBeLessThan(300);
  const unknown = '018bcfe5-7f80-7000-8000-000000000001';
  return [company, employee, named, foreignId, severalDomains, loser, survivor, gone, unknown, 'no-id', employee];
}

test('gets that arrive together are each answered as when they come alone', async () => {
  const stranger = await api.newWorkspace();
  const read = async (id: string, key: string) => {
    const { status, headers, body } = await api.get(`/api/leads/${id}`, undefined, { key });
    const { requestId, ...rest } = body;
    return { status, etag: headers.etag, redirected: headers['puffle-redirected-from'], body: rest };
  };
  const calls = ids.flatMap((id) => [api.workspace.key, stranger.key].map((key) => [id, key] as const));
  const alone = [];
  for (const [id, key] of calls) alone.push(await read(id, key));
  const together = await Promise.all(calls.map(([id, key]) => read(id, key)));
  expect(together).toEqual(alone);
  expect(alone.map(({ status }) => status)).toContain(404);
  expect(alone.filter(({ status }) => status === 200)).toHaveLength(8);
});

test('a get shows the same employer and Lists as a page does', async () => {
  const page = await api.get('/api/leads', { limit: 100 });
  const single = await Promise.all(page.body.leads.map((lead: { id: string }) => api.get(`/api/leads/${lead.id}`)));
  expect(single.map(({ body }) => body.leads[0])).toEqual(page.body.leads);
  const linked = page.body.leads.filter((lead: { company?: { id?: string } }) => lead.company?.id !== undefined);
  expect(linked).toHaveLength(3);
});
