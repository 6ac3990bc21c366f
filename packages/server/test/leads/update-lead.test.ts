import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let serial = 0;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

async function person(extra: object = {}): Promise<{ id: string; email: string; body: object }> {
  serial += 1;
  const email = `person${serial}@update-corp.io`;
  const body = {
    type: 'person',
    name: `Person Number${serial}`,
    title: 'Engineer',
    contacts: [email, `+1 415 555 ${1000 + serial}`],
    ...extra,
  };
  const answer = await api.post('/api/leads', body);
  return { id: answer.body.lead.id, email, body };
}

test('a value set by hand holds against a later import, and unpin releases it', async () => {
  const { id, body } = await person();
  const patched = await api.patch('/api/leads', { id, title: 'Head of Sales' });
  expect(patched.body.lead.title).toBe('Head of Sales');
  const imported = await api.post('/api/leads', { ...body, title: 'Intern' }, { query: { explain: true } });
  expect(imported.body.lead.title).toBe('Head of Sales');
  expect(imported.body.decision.notes).toContain('title keeps the value that was set by hand.');
  const released = await api.patch('/api/leads', { id, unpin: ['title'] });
  expect(released.body.lead.title).toBe('Intern');
});

test('null clears and stays cleared; attributes merge by key and null removes one', async () => {
  const { id, body } = await person({ attributes: { tier: 'A', seat: 3 } });
  const patched = await api.patch('/api/leads', { id, title: null, attributes: { tier: null, note: 'vip' } });
  expect(patched.body.lead).toMatchObject({ title: null, attributes: { seat: 3, note: 'vip' } });
  const again = await api.post('/api/leads', { ...body, title: 'Back Again', attributes: { tier: 'B' } });
  expect(again.body.lead).toMatchObject({ title: null, attributes: { seat: 3, note: 'vip' } });
  expect(again.body.lead.attributes).not.toHaveProperty('tier');
});

test('a contact left out by hand is struck: not shown, not identifying, and free for others', async () => {
  const { id, email, body } = await person();
  const patched = await api.patch('/api/leads', { id, contacts: [{ value: 'kept@update-corp.io', type: 'email' }] });
  expect(patched.body.lead.contacts).toEqual([{ value: 'kept@update-corp.io', type: 'email' }]);
  const other = await api.post('/api/leads', { type: 'person', name: 'Somebody Else', contacts: [email] });
  expect(other.status).toBe(201);
  const source = await api.post('/api/leads', { ...body, contacts: ['kept@update-corp.io', '+1 415 555 9999'] });
  expect(source.body.lead.id).toBe(id);
  expect(source.body.lead.contacts.map((contact: { value: string }) => contact.value)).toEqual([
    'kept@update-corp.io',
    '+1 415 555 9999',
  ]);
});

test('an identifier of another Lead is refused with its owner and the next call', async () => {
  const owner = await person();
  const { id } = await person();
  const refused = await api.patch('/api/leads', { id, contacts: [owner.email] });
  expect([refused.status, refused.body.code]).toEqual([409, 'identity_conflict']);
  expect(refused.body.leads[1].id).toBe(owner.id);
  expect(refused.body.hint).toContain('/api/leads/merge');
  expect((await api.get('/api/leads', { id })).body.leads[0].contacts).toHaveLength(2);
});

test('If-Match refuses a change of a Lead that has moved on', async () => {
  const { id } = await person();
  const first = await api.patch('/api/leads', { id, title: 'One' }, { headers: { 'if-match': '"1"' } });
  expect([first.status, first.headers.etag]).toEqual([200, '"2"']);
  const stale = await api.patch('/api/leads', { id, title: 'Two' }, { headers: { 'if-match': '"1"' } });
  expect([stale.status, stale.body.code, stale.body.version]).toEqual([412, 'stale_version', 2]);
});

test('pin=false counts like any other source', async () => {
  const { id, body } = await person();
  await api.patch('/api/leads', { id, title: 'Soft' }, { query: { pin: false } });
  const imported = await api.post('/api/leads', { ...body, title: 'Newest' });
  expect(imported.body.lead.title).toBe('Newest');
});

test('the same PATCH again changes nothing and moves no version', async () => {
  const { id } = await person();
  const first = await api.patch('/api/leads', { id, title: 'Same', contacts: ['x@same-corp.io'] });
  const again = await api.patch('/api/leads', { id, title: 'Same', contacts: ['x@same-corp.io'] });
  expect(again.headers).toMatchObject({ 'puffle-outcome': 'unchanged', etag: first.headers.etag });
});

test('a company domain set by hand frees the old one', async () => {
  const company = await api.post('/api/leads', { type: 'company', name: 'Moving Co', domain: 'moving-old.com' });
  const { id } = company.body.lead;
  const moved = await api.patch('/api/leads', { id, domain: 'moving-new.com' });
  expect(moved.body.lead.domain).toBe('moving-new.com');
  expect((await api.post('/api/leads', { type: 'company', name: 'Squatter', domain: 'moving-old.com' })).status).toBe(
    201,
  );
  expect(
    (await api.post('/api/leads', { type: 'company', name: 'Moving Co', domain: 'moving-new.com' })).body.lead.id,
  ).toBe(id);
});

test('a name set by hand stays; the import brings its spelling as an alias', async () => {
  const { id, body } = await person();
  await api.patch('/api/leads', { id, name: { first: 'Grace', last: 'Hopper' } });
  const imported = await api.post('/api/leads', { ...body, name: 'Grace Brewster Hopper', title: 'Admiral' });
  expect(imported.body.lead.name).toMatchObject({ full: 'Grace Hopper', first: 'Grace', last: 'Hopper' });
  expect(imported.body.lead.name.aliases).toContain('Grace Brewster Hopper');
});

test('a default region that is no country, or is not written as its code, is refused', async () => {
  for (const [region, message] of [
    ['XX', 'An ISO 3166 code such as US, DE or GB.'],
    ['de', 'A country as two capital letters, such as US.'],
  ]) {
    const { status, body } = await api.patch('/api/settings', { defaultRegion: region });
    expect([status, body.issues]).toMatchObject([400, [{ path: 'defaultRegion', message }]]);
  }
  expect((await api.get('/api/settings')).body.settings.defaultRegion).toBeNull();
});

test('settings are read, changed and hold for the next request', async () => {
  expect((await api.get('/api/settings')).body.settings).toEqual({
    autoMerge: 'on',
    defaultRegion: null,
    onSuppressed: 'refuse',
  });
  const changed = await api.patch('/api/settings', { autoMerge: 'propose' });
  expect(changed.body.settings.autoMerge).toBe('propose');
  const one = await api.post('/api/leads', { type: 'person', name: 'Pro Pose', contacts: ['pro@propose-corp.io'] });
  const two = await api.post('/api/leads', { type: 'person', name: 'Pro Pose', socials: ['linkedin.com/in/pro-pose'] });
  const both = {
    type: 'person',
    name: 'Pro Pose',
    contacts: ['pro@propose-corp.io'],
    socials: ['linkedin.com/in/pro-pose'],
  };
  const answer = await api.post('/api/leads', both, { query: { explain: true } });
  expect(answer.body.decision.merged).toEqual([]);
  expect(answer.body.decision.conflicts).toMatchObject([
    { kind: 'bridge', leadIds: [one.body.lead.id, two.body.lead.id] },
  ]);
  await api.patch('/api/settings', { autoMerge: 'on' });
});
