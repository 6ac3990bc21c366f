import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/app.ts';
import { examine } from '../../src/domain/doctor/examine.ts';
import { createTestApi, noBackground, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let serial = 0;

beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function newLead(type: 'person' | 'company' = 'person', extra: object = {}): Promise<string> {
  serial += 1;
  const body = { type, name: `Lead ${serial}`, contacts: [`lead${serial}@lists.example-test.net`], ...extra };
  return (await api.post('/api/leads', body)).body.lead.id;
}

async function newList(fields: object = {}): Promise<string> {
  return (await api.post('/api/lists', fields)).body.list.id;
}

/** A moment that lies after everything written so far and before everything written next. */
async function afterwards(): Promise<string> {
  const written = Date.now();
  while (Date.now() <= written + 1) await api.get('/api/me');
  const moment = Date.now();
  while (Date.now() <= moment + 1) await api.get('/api/me');
  return new Date(moment).toISOString();
}

const readList = async (id: string) => (await api.get('/api/lists', { id })).body.lists[0];
const missing = '0193a1b2-0000-7000-8000-000000000000';

describe('a List', () => {
  it('is created with its defaults, and found first after all', async () => {
    const { status, body, headers } = await api.post('/api/lists', {});
    expect(status).toBe(201);
    expect(headers.location).toBe(`/api/lists/${body.list.id}`);
    expect(body.list).toMatchObject({ name: 'Untitled List', description: null, leadType: 'person', leadCount: 0 });
    const { lists } = (await api.get('/api/lists')).body;
    expect(lists[0].id).toBe('all');
    expect(lists[1].id).toBe(body.list.id);
  });

  it('starts with the Leads that it is created with', async () => {
    const leadIds = [await newLead(), await newLead()];
    const { list } = (await api.post('/api/lists', { name: 'Start', leadIds })).body;
    expect(list).toMatchObject({ leadCount: 2, personCount: 2, companyCount: 0 });
  });

  it('that does not exist is not found as a filter of Leads either; one without Leads is empty', async () => {
    expect((await api.get('/api/leads', { listId: await newList() })).body).toMatchObject({ leads: [] });
    for (const listId of [missing, 'Prospects']) {
      for (const accept of ['application/json', 'text/csv']) {
        const answer = await api.get('/api/leads', { listId }, { headers: { accept } });
        expect([answer.status, answer.body.detail], accept).toEqual([
          404,
          `There is no List "${listId}" in this workspace.`,
        ]);
      }
    }
  });

  it('is renamed and described; what is not named stays', async () => {
    const id = await newList({ name: 'Before', description: 'Why' });
    const { list } = (await api.patch('/api/lists', { id, name: 'After' })).body;
    expect(list).toMatchObject({ name: 'After', description: 'Why' });
    expect((await api.patch(`/api/lists/${id}`, { description: null })).body.list.description).toBeNull();
  });

  it('shows its new name in every member', async () => {
    const id = await newList({ name: 'Old name' });
    const leadId = await newLead('person', { listIds: [id] });
    await api.patch('/api/lists', { id, name: 'New name' });
    expect((await api.get('/api/leads', { id: leadId })).body.leads[0].lists).toEqual([{ id, name: 'New name' }]);
  });

  it('is deleted, and its Leads stay', async () => {
    const id = await newList();
    const leadId = await newLead('person', { listIds: [id] });
    expect((await api.call('DELETE', '/api/lists', { id })).body).toEqual({ success: true });
    expect((await api.get('/api/lists', { id })).status).toBe(404);
    expect((await api.get('/api/leads', { id: leadId })).body.leads[0].lists).toEqual([]);
    expect((await api.post('/api/leads', { type: 'person', name: 'X', listIds: [id] })).status).toBe(404);
    expect((await api.call('DELETE', '/api/lists', { id })).status).toBe(404);
  });

  it('of another workspace does not exist', async () => {
    const id = await newList();
    const { key } = await api.newWorkspace();
    const missingAnswer = await api.get('/api/lists', { id: missing }, { key });
    const foreign = await api.get('/api/lists', { id }, { key });
    expect(foreign.status).toBe(404);
    expect(foreign.body.detail).toBe(missingAnswer.body.detail.replace(missing, id));
    expect((await api.patch('/api/lists', { id, name: 'Mine' }, { key })).status).toBe(404);
    expect((await api.get(`/api/lists/${id}/leads`, {}, { key })).status).toBe(404);
  });

  it('takes Leads of its leadType only', async () => {
    const id = await newList();
    const company = await newLead('company');
    const refused = await api.post(`/api/lists/${id}/leads`, { leadIds: [await newLead(), company] });
    expect(refused.status).toBe(400);
    expect(refused.body.issues[0]).toMatchObject({ path: 'leadIds[1]', code: 'wrong_lead_type' });
    expect((await readList(id)).leadCount).toBe(0);
  });

  it('becomes mixed at any time, and narrower only when its members fit', async () => {
    const id = await newList();
    await newLead('person', { listIds: [id] });
    expect((await api.patch('/api/lists', { id, leadType: 'company' })).status).toBe(409);
    expect((await api.patch('/api/lists', { id, leadType: 'mixed' })).status).toBe(200);
    await newLead('company', { listIds: [id] });
    expect(await readList(id)).toMatchObject({ leadCount: 2, personCount: 1, companyCount: 1 });
    expect((await api.patch('/api/lists', { id, leadType: 'person' })).status).toBe(409);
  });
});

describe('membership', () => {
  it('is added once however often it is sent, and removed once', async () => {
    const id = await newList();
    const leadIds = [await newLead(), await newLead()];
    for (const _ of [1, 2]) {
      expect((await api.post(`/api/lists/${id}/leads`, { leadIds })).body.list.leadCount).toBe(2);
    }
    for (const _ of [1, 2]) {
      const { body } = await api.call('DELETE', `/api/lists/${id}/leads`, { leadIds: leadIds.slice(0, 1) });
      expect(body.list.leadCount).toBe(1);
    }
  });

  it('names the first Lead that does not exist and adds none', async () => {
    const id = await newList();
    const answer = await api.post(`/api/lists/${id}/leads`, { leadIds: [await newLead(), missing, 'nonsense'] });
    expect(answer.status).toBe(404);
    expect((await readList(id)).leadCount).toBe(0);
  });

  it('takes 10,000 Leads in one call', async () => {
    const { id: workspaceId, key } = await api.newWorkspace();
    const leads = Array.from({ length: 10_000 }, (_, n) => ({
      type: 'person',
      name: `Member ${n}`,
      contacts: [`member${n}@crowd.example-test.net`],
    }));
    const ids: string[] = [];
    for (let start = 0; start < leads.length; start += 1000) {
      const batch = await api.post('/api/leads/batch', { leads: leads.slice(start, start + 1000) }, { key });
      ids.push(...batch.body.results.map((row: { lead: { id: string } }) => row.lead.id));
    }
    const { id } = (await api.post('/api/lists', {}, { key })).body.list;
    const { list } = (await api.post(`/api/lists/${id}/leads`, { leadIds: ids }, { key })).body;
    expect(list.leadCount).toBe(10_000);
    expect((await api.get('/api/lists', { id: 'all' }, { key })).body.lists[0].leadCount).toBe(10_000);
    expect(workspaceId).not.toBe(api.workspace.id);
  });

  it('refuses 10,001 Leads in one call', async () => {
    const id = await newList();
    const leadIds = Array.from({ length: 10_001 }, () => missing);
    expect((await api.post(`/api/lists/${id}/leads`, { leadIds })).status).toBe(400);
  });

  it('is paged without gaps or repeats, newest Lead first, while others are added', async () => {
    const id = await newList();
    const ids = [];
    for (let n = 0; n < 7; n++) ids.push(await newLead('person', { listIds: [id] }));
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const query: Record<string, string | number> = { limit: 3, ...(cursor === null ? {} : { cursor }) };
      const { body } = await api.get(`/api/lists/${id}/leads`, query);
      expect(body.hasMore).toBe(body.nextCursor !== null);
      seen.push(...body.leads.map((lead: { id: string }) => lead.id));
      cursor = body.nextCursor;
      await newLead('person', { listIds: [id] });
    } while (cursor !== null);
    expect(seen).toEqual(ids.toReversed());
  });

  it('shows the Leads of one type with their total', async () => {
    const id = await newList({ leadType: 'mixed' });
    await newLead('person', { listIds: [id] });
    const company = await newLead('company', { listIds: [id] });
    const { body } = await api.get(`/api/lists/${id}/leads`, { type: 'company' });
    expect(body).toMatchObject({ total: 1, hasMore: false, nextCursor: null });
    expect(body.leads.map((lead: { id: string }) => lead.id)).toEqual([company]);
  });

  it('is told as of a time: who was in the List then, as they were known then', async () => {
    const id = await newList();
    const [stays, leaves] = [await newLead('person', { listIds: [id] }), await newLead('person', { listIds: [id] })];
    await api.patch('/api/leads', { id: stays, title: 'Before' });
    const asOf = await afterwards();
    await api.patch('/api/leads', { id: stays, title: 'After' });
    await api.call('DELETE', `/api/lists/${id}/leads`, { leadIds: [leaves] });
    await newLead('person', { listIds: [id] });
    const then = (await api.get(`/api/lists/${id}/leads`, { asOf, limit: 1 })).body;
    const rest = (await api.get(`/api/lists/${id}/leads`, { asOf, limit: 1, cursor: then.nextCursor })).body;
    const leads = [...then.leads, ...rest.leads];
    expect([then.total, then.hasMore, rest.hasMore]).toEqual([2, true, false]);
    expect(leads.map((lead) => lead.id)).toEqual([leaves, stays]);
    expect(leads[1].title).toBe('Before');
    const headers = { accept: 'application/x-ndjson' };
    const file = await api.get(`/api/lists/${id}/leads`, { asOf }, { headers });
    expect(
      file.body
        .trim()
        .split('\n')
        .map((line: string) => JSON.parse(line)),
    ).toEqual(leads);
    expect((await api.get('/api/lists/all/leads', { asOf })).status).toBe(400);
    expect((await api.get('/api/lists/all/leads', { asOf }, { headers })).status).toBe(400);
  });

  it('survives a merge: the survivor is in the Lists of both, once', async () => {
    const [a, b] = [await newList({ name: 'A' }), await newList({ name: 'B' })];
    await api.post('/api/leads', { type: 'person', name: 'Mia Merge', contacts: ['mia@merge-a.net'], listIds: [a, b] });
    await api.post('/api/leads', {
      type: 'person',
      name: 'Mia Merge',
      socials: ['https://www.linkedin.com/in/mia-merge'],
      listIds: [b],
    });
    const { body } = await api.post('/api/leads', {
      type: 'person',
      name: 'Mia Merge',
      contacts: ['mia@merge-a.net'],
      socials: ['https://www.linkedin.com/in/mia-merge'],
    });
    expect(body.lead.lists.map((list: { name: string }) => list.name).sort()).toEqual(['A', 'B']);
    expect((await readList(a)).leadCount).toBe(1);
    expect((await readList(b)).leadCount).toBe(1);
  });
});

describe('the List all', () => {
  it('holds every Lead and shows in none', async () => {
    const before = (await readList('all')).leadCount;
    const id = await newLead();
    expect((await readList('all')).leadCount).toBe(before + 1);
    const { body } = await api.get('/api/lists/all/leads', { limit: 1 });
    expect(body.leads[0]).toMatchObject({ id, lists: [] });
    expect(body.total).toBe(before + 1);
  });

  it('can be added to without effect, and refuses every change', async () => {
    const leadIds = [await newLead()];
    expect((await api.post('/api/lists/all/leads', { leadIds })).status).toBe(200);
    expect((await api.call('DELETE', '/api/lists/all/leads', { leadIds })).status).toBe(409);
    expect((await api.patch('/api/lists', { id: 'all', name: 'Mine' })).status).toBe(409);
    expect((await api.patch('/api/lists', { id: 'all', leadType: 'person' })).status).toBe(409);
    expect((await api.call('DELETE', '/api/lists', { id: 'all' })).status).toBe(409);
  });
});

describe('a dry run', () => {
  it('answers as the real call would and keeps nothing', async () => {
    const id = await newList({ name: 'Kept' });
    const leadIds = [await newLead()];
    const dryRun = { query: { dryRun: true } };
    expect((await api.post(`/api/lists/${id}/leads`, { leadIds }, dryRun)).body.list.leadCount).toBe(1);
    expect((await api.patch('/api/lists', { id, name: 'Other' }, dryRun)).body.list.name).toBe('Other');
    expect((await api.call('DELETE', '/api/lists', { id }, dryRun)).body).toEqual({ success: true });
    expect(await readList(id)).toMatchObject({ name: 'Kept', leadCount: 0 });
  });
});

describe('a server whose clock is behind that of another', () => {
  it.each([
    ['removeListLeads', 'DELETE', (listId: string) => `/api/lists/${listId}/leads`],
    ['deleteList', 'DELETE', () => '/api/lists'],
    ['mergeLeads', 'POST', () => '/api/leads/merge'],
    ['deleteLead', 'DELETE', () => '/api/leads'],
  ] as const)('ends no membership before it began, by %s', async (operation, method, path) => {
    const leadId = await newLead();
    await afterwards();
    const listId = await newList({ leadIds: [leadId] });
    const bodies = {
      removeListLeads: { leadIds: [leadId] },
      deleteList: { id: listId },
      mergeLeads: { ids: [await newLead(), leadId] },
      deleteLead: { id: leadId },
    };
    const behind = createApp({
      database: api.test.database,
      log: pino({ level: 'silent' }),
      clock: () => new Date(Date.now() - 60_000),
      siblings: noBackground,
    });
    const headers = { authorization: `Bearer ${api.workspace.key}` };
    const answer = await behind.inject({ method, url: path(listId), payload: bodies[operation], headers });
    await behind.close();
    expect(answer.statusCode, answer.body).toBe(200);
    expect((await examine(api.test.database, api.workspace.id)).findings).toEqual([]);
  });
});
