import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const person = (name: string, ...contacts: string[]) => ({ type: 'person', name, contacts });
const leadCount = async () => (await api.get('/api/lists', { id: 'all' })).body.lists[0].leadCount;

it('puts created and reused Leads in a new List', async () => {
  await api.post('/api/leads', person('Known Person', 'known@rows.net'));
  const rows = [person('Known Person', 'KNOWN@rows.net'), person('New Person', 'new@rows.net')];
  const { status, body } = await api.post('/api/lists/import', { leads: rows });
  expect(status).toBe(200);
  expect(body.counts).toMatchObject({ received: 2, created: 1, updated: 0, unchanged: 1, rejected: 0 });
  expect(body.list).toMatchObject({ name: 'Untitled List', leadType: 'person', leadCount: 2 });
  expect(body.leads.map((lead: { name: { full: string } }) => lead.name.full)).toEqual(['Known Person', 'New Person']);
  expect(body.leads.every((lead: { lists: unknown[] }) => lead.lists.length > 0)).toBe(true);
});

it('adds to the List that it names', async () => {
  const { id } = (await api.post('/api/lists', {})).body.list;
  const { body } = await api.post('/api/lists/import', { leads: [person('Ola', 'ola@rows.net')], listId: id });
  expect(body.list).toMatchObject({ id, leadCount: 1 });
});

it('makes a mixed List of persons and companies', async () => {
  const leads = [person('Pia', 'pia@rows.net'), { type: 'company', name: 'Rows', domain: 'rows.net' }];
  const { body } = await api.post('/api/lists/import', { leads });
  expect(body.list).toMatchObject({ leadType: 'mixed', personCount: 1, companyCount: 1 });
});

it('names each refused row and goes on with the others', async () => {
  const leads = [{ type: 'person' }, person('Good', 'good@rows.net'), { type: 'alien', name: 'X' }];
  const { body } = await api.post('/api/lists/import', { leads });
  expect(body.counts).toMatchObject({ received: 3, created: 1, rejected: 2 });
  expect(body.errors.map((error: { index: number }) => error.index)).toEqual([0, 2]);
});

it('keeps nothing, not even the List, when every row is refused', async () => {
  const before = (await api.get('/api/lists')).body.lists.length;
  const answer = await api.post('/api/lists/import', { leads: [{ type: 'person' }] });
  expect(answer.status).toBe(422);
  expect(answer.body.code).toBe('nothing_imported');
  expect((await api.get('/api/lists')).body.lists).toHaveLength(before);
});

it('refuses a foreign listId whole', async () => {
  const { key } = await api.newWorkspace();
  const { id } = (await api.post('/api/lists', {}, { key })).body.list;
  const before = await leadCount();
  const answer = await api.post('/api/lists/import', { leads: [person('Nobody', 'nobody@rows.net')], listId: id });
  expect(answer.status).toBe(404);
  expect(await leadCount()).toBe(before);
});

it('previews exactly what the real call then does, and keeps nothing', async () => {
  await api.post('/api/leads', person('Uma Updated', 'uma@preview.net'));
  const leads = [
    { ...person('Uma Updated', 'uma@preview.net'), title: 'CTO' },
    person('Nils Neu', 'nils@preview.net'),
    person('Nils Neu', 'nils@preview.net'),
    { type: 'company', name: 'Preview', domain: 'preview.net' },
    { type: 'person' },
  ];
  const before = [await leadCount(), (await api.get('/api/lists')).body.lists.length];
  const { preview } = (await api.post('/api/lists/import', { leads, preview: true })).body;
  expect([await leadCount(), (await api.get('/api/lists')).body.lists.length]).toEqual(before);
  expect(preview).toEqual({
    leadCount: 3,
    personCount: 2,
    companyCount: 1,
    created: 2,
    updated: 1,
    unchanged: 1,
    merged: 0,
    conflicts: 0,
    rejected: 1,
  });
  const { counts } = (await api.post('/api/lists/import', { leads })).body;
  expect(counts).toMatchObject({ created: 2, updated: 1, unchanged: 1, merged: 0, conflicts: 0, rejected: 1 });
});
