import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

test('a Lead is read as it was known at a time, also under the id of a Lead that was merged since', async () => {
  const one = await api.post('/api/leads', {
    type: 'person',
    name: 'Past Tense',
    title: 'Intern',
    contacts: ['past@tense-corp.io'],
  });
  const two = await api.post('/api/leads', {
    type: 'person',
    name: 'Past Tense',
    socials: ['linkedin.com/in/past-tense'],
  });
  const before = two.body.lead.createdAt;
  await api.patch('/api/leads', { id: one.body.lead.id, title: 'Director' });
  await api.post('/api/leads', {
    type: 'person',
    name: 'Past Tense',
    contacts: ['past@tense-corp.io'],
    socials: ['linkedin.com/in/past-tense'],
  });
  const now = await api.get('/api/leads', { id: two.body.lead.id });
  expect(now.body.leads[0]).toMatchObject({ id: one.body.lead.id, title: 'Director' });
  const then = await api.get('/api/leads', { id: one.body.lead.id, asOf: before });
  expect(then.body.leads[0]).toMatchObject({ id: one.body.lead.id, title: 'Intern', socials: [] });
  const other = await api.get('/api/leads', { id: two.body.lead.id, asOf: before });
  expect(other.body.leads[0]).toMatchObject({ id: two.body.lead.id, contacts: [] });
});

test('before it was known a Lead does not exist, and asOf without id is refused', async () => {
  const { body } = await api.post('/api/leads', { type: 'person', name: 'New Born', contacts: ['new@born-corp.io'] });
  const before = await api.get('/api/leads', { id: body.lead.id, asOf: '2020-01-01T00:00:00Z' });
  expect(before.status).toBe(404);
  expect(before.body).toMatchObject({
    detail: `Nothing was known of a Lead "${body.lead.id}" at 2020-01-01T00:00:00.000Z.`,
    hint: `GET /api/leads/${body.lead.id}/history tells since when.`,
  });
  for (const accept of ['application/json', 'text/csv']) {
    expect((await api.get('/api/leads', { asOf: '2020-01-01T00:00:00Z' }, { headers: { accept } })).status).toBe(400);
  }
  expect((await api.get('/api/leads', { id: body.lead.id, asOf: 'yesterday' })).status).toBe(400);
});
