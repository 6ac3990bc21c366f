import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

let api: TestApi;
let receiver: Server | undefined;
const received: Received[] = [];

beforeAll(async () => {
  api = await createTestApi();
});
afterEach(async () => {
  const { body } = await api.get('/api/webhooks');
  for (const { id } of body.webhooks) await api.call('DELETE', '/api/webhooks', { id });
  receiver?.close();
  received.length = 0;
});
afterAll(() => api.close());

/** An address that answers with the next of these statuses, the last one for good. */
async function listen(...statuses: number[]): Promise<string> {
  receiver = createServer(async (request, response) => {
    received.push({ headers: request.headers, body: await text(request) });
    response.writeHead(statuses.length > 1 ? (statuses.shift() ?? 200) : (statuses[0] ?? 200)).end();
  });
  await new Promise<void>((resolve) => receiver?.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/hook`;
}

async function subscribe(body: object = {}) {
  const answer = await api.post('/api/webhooks', body);
  expect(answer.status).toBe(201);
  return { id: answer.body.webhook.id as string, secret: answer.body.secret as string };
}

const take = async (id: string) => (await api.post(`/api/webhooks/${id}/take`)).body.events;
const deliveries = async (id: string) => (await api.get(`/api/webhooks/${id}/deliveries`)).body.deliveries;
const person = (name: string, email: string, more: object = {}) => ({
  type: 'person',
  name,
  contacts: [email],
  ...more,
});
const createLead = async (...args: Parameters<typeof person>) =>
  (await api.post('/api/leads', person(...args))).body.lead.id;
const sign = (secret: string, { headers, body }: Received) =>
  `v1,${createHmac('sha256', Buffer.from(secret.slice(6), 'base64'))
    .update(`${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`)
    .digest('base64')}`;

describe('what is told', () => {
  test('a Lead that comes, changes, is merged and goes', async () => {
    const { id } = await subscribe();
    const ada = await createLead('Ada Lovelace', 'ada@engines.example');
    await createLead('Ada Lovelace', 'ada@engines.example');
    await api.patch('/api/leads', { id: ada, title: 'Countess' });
    const other = await createLead('A. Lovelace', 'lovelace@engines.example');
    const merged = await api.post('/api/leads/merge', { ids: [ada, other], survivorId: ada });
    expect(merged.status).toBe(200);
    await api.call('DELETE', '/api/leads', { id: ada });
    const events = await take(id);
    expect(events.map(({ type, data }: { type: string; data: { leadId: string } }) => [type, data.leadId])).toEqual([
      ['lead.created', ada],
      ['lead.updated', ada],
      ['lead.created', other],
      ['lead.merged', ada],
      ['lead.deleted', ada],
      ['lead.deleted', other],
    ]);
    expect(events[3].data).toMatchObject({ mergedIds: [other], lead: null });
    expect(await take(id)).toEqual([]);
  });

  test('a contradiction, with the Leads that it names', async () => {
    const { id } = await subscribe({ events: ['conflict.opened'] });
    const emily = await createLead('Emily Brontë', 'emily@haworth.example', { socials: ['linkedin.com/in/emily-b'] });
    const charlotte = await createLead('Grace Hopper', 'grace@cobol.example', {
      socials: ['linkedin.com/in/grace-hopper'],
    });
    await createLead('Emily Brontë', 'grace@cobol.example', { socials: ['linkedin.com/in/emily-b'] });
    const events = await take(id);
    expect(events.map(({ type }: { type: string }) => type)).toEqual(['conflict.opened']);
    expect(events[0].data.leadIds.toSorted()).toEqual([emily, charlotte].toSorted());
  });

  test('the end of an import', async () => {
    const { id } = await subscribe({ events: ['import.finished'] });
    const headers = { 'content-type': 'text/csv' };
    const file = 'name,email\nGrace Hopper,grace@cobol.example\n';
    await api.call('POST', '/api/imports', file, { query: { type: 'person', dryRun: true }, headers });
    const { body } = await api.call('POST', '/api/imports', file, { query: { type: 'person' }, headers });
    const events = await vi.waitUntil(async () => {
      const taken = await take(id);
      return taken.length > 0 ? taken : null;
    }, 20_000);
    expect(events).toMatchObject([
      { type: 'import.finished', data: { importId: body.import.id, status: 'completed' } },
    ]);
  });

  test('nothing of a dry run, of another workspace, of a type that nobody wants, or while it is disabled', async () => {
    const { id } = await subscribe({ events: ['lead.created'] });
    await api.post('/api/leads', person('Dry Run', 'dry@run.example'), { query: { dryRun: true } });
    const { key } = await api.newWorkspace();
    await api.post('/api/leads', person('Elsewhere', 'else@where.example'), { key });
    const lead = await createLead('Wanted', 'wanted@here.example');
    await api.patch('/api/leads', { id: lead, title: 'Unwanted change' });
    await api.patch('/api/webhooks', { id, enabled: false });
    await createLead('Meanwhile', 'meanwhile@here.example');
    await api.patch('/api/webhooks', { id, enabled: true });
    expect(await take(id)).toMatchObject([{ type: 'lead.created', data: { leadId: lead } }]);
  });
});

describe('delivery', () => {
  test('is signed by the rules of Standard Webhooks, and carries the Lead', async () => {
    const { id, secret } = await subscribe({ url: await listen(200) });
    const leadId = await createLead('Mary Somerville', 'mary@jedburgh.example');
    const [first] = await vi.waitUntil(() => (received.length > 0 ? received : null), 20_000);
    if (first === undefined) throw new Error('Nothing was received.');
    expect(first.headers['webhook-signature']).toBe(sign(secret, first));
    const [delivery] = await vi.waitUntil(async () => {
      const rows = await deliveries(id);
      return rows[0]?.status === 'delivered' ? rows : null;
    }, 20_000);
    expect(delivery).toMatchObject({ eventId: first.headers['webhook-id'], attempts: 1, lastStatus: 200 });
    expect(JSON.parse(first.body)).toMatchObject({
      id: delivery.eventId,
      type: 'lead.created',
      data: { leadId, lead: { name: { full: 'Mary Somerville' } } },
    });
  });

  test('a secret is shown again to a retry of the request, and lies nowhere in the database', async () => {
    const create = () => api.post('/api/webhooks', {}, { headers: { 'idempotency-key': 'hook-1' } });
    const first = await create();
    const rotate = () =>
      api.post(`/api/webhooks/${first.body.webhook.id}/rotate`, undefined, {
        headers: { 'idempotency-key': 'turn-1' },
      });
    const rotated = await rotate();
    for (const [again, body] of [
      [await create(), first.body],
      [await rotate(), rotated.body],
    ] as const) {
      expect(again.headers['idempotent-replayed']).toBe('true');
      expect(again.body).toEqual(body);
    }
    const stored = await api.test.database.read((sql) =>
      sql.query<{ text: string }>(`select body::text as text from idempotency where key in ('hook-1', 'turn-1')`, []),
    );
    expect(stored).toHaveLength(2);
    for (const { text } of stored) expect(text).not.toContain('whsec_');
  });

  test('carries both signatures after a rotation', async () => {
    const { id, secret } = await subscribe({ url: await listen(200) });
    const rotated = await api.post(`/api/webhooks/${id}/rotate`);
    expect(rotated.body.secret).not.toBe(secret);
    await createLead('Two Keys', 'two@keys.example');
    const [first] = await vi.waitUntil(() => (received.length > 0 ? received : null), 20_000);
    if (first === undefined) throw new Error('Nothing was received.');
    expect(first.headers['webhook-signature']).toBe(`${sign(rotated.body.secret, first)} ${sign(secret, first)}`);
  });

  test('that is refused is tried again later under the same id, and can be replayed at once', async () => {
    const { id } = await subscribe({ url: await listen(500, 200) });
    await createLead('Try Again', 'try@again.example');
    const failed = await vi.waitUntil(async () => {
      const rows = await deliveries(id);
      return rows[0]?.lastStatus === 500 ? rows[0] : null;
    }, 20_000);
    expect(failed).toMatchObject({ status: 'pending', attempts: 1, lastError: 'The address answered 500.' });
    expect(failed.nextAttemptAt).not.toBeNull();
    expect((await api.get('/api/webhooks', { id })).body.webhooks[0].failingSince).not.toBeNull();
    const replayed = await api.post(`/api/webhooks/${id}/replay`, { eventIds: [failed.eventId] });
    expect(replayed.body).toEqual({ replayed: 1 });
    await vi.waitUntil(async () => (await deliveries(id))[0]?.status === 'delivered', 20_000);
    expect(received.map(({ headers }) => headers['webhook-id'])).toEqual([failed.eventId, failed.eventId]);
    expect((await api.get('/api/webhooks', { id })).body.webhooks[0]).toMatchObject({
      failingSince: null,
      status: 'active',
    });
  });

  test('of many events while more are recorded: each once, in one attempt', async () => {
    const { id } = await subscribe({ url: await listen(204), events: ['lead.created'] });
    const leads = (group: number) =>
      Array.from({ length: 50 }, (_, n) => person(`Many ${group} ${n}`, `many-${group}-${n}@events.example`));
    await Promise.all([0, 1, 2, 3, 4].map((group) => api.post('/api/leads/batch', { leads: leads(group) })));
    const told = () => received.map(({ headers }) => headers['webhook-id']);
    await vi.waitUntil(() => new Set(told()).size === 250, 20_000);
    await vi.waitUntil(
      async () => (await api.get(`/api/webhooks/${id}/deliveries`, { status: 'pending' })).body.deliveries.length === 0,
      20_000,
    );
    expect(told()).toHaveLength(250);
    const rows = (await api.get(`/api/webhooks/${id}/deliveries`, { limit: 500 })).body.deliveries;
    expect(rows.every((row: { attempts: number }) => row.attempts === 1)).toBe(true);
  });

  test('to an address that never answers keeps no other waiting, and costs the untried no attempt', async () => {
    const silent = createServer(() => {});
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/hook`;
    const { id: stuck } = await subscribe({ url, events: ['lead.created'] });
    const { id: good } = await subscribe({ url: await listen(204), events: ['lead.created'] });
    const leads = Array.from({ length: 20 }, (_, n) => person(`Silent ${n}`, `silent-${n}@events.example`));
    await api.post('/api/leads/batch', { leads });
    await vi.waitUntil(() => received.length === 20, 8000);
    expect((await deliveries(good)).every((row: { attempts: number }) => row.attempts === 1)).toBe(true);
    const tried = await vi.waitUntil(async () => {
      const rows = await deliveries(stuck);
      return rows.some((row: { lastError: string | null }) => row.lastError !== null) ? rows : null;
    }, 30_000);
    const attempts = tried.map((row: { attempts: number }) => row.attempts);
    expect(attempts.filter((count: number) => count === 0).length).toBeGreaterThanOrEqual(12);
    silent.closeAllConnections();
    silent.close();
  });

  test('to an address that answers slowly, with hundreds waiting, keeps no other waiting', async () => {
    const held: ServerResponse[] = [];
    let gaveUp = 0;
    const slow = createServer((_, response) => {
      held.push(response.once('close', () => (gaveUp += 1)));
    });
    await new Promise<void>((resolve) => slow.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/hook`;
    await subscribe({ url, events: ['lead.created'] });
    const leads = Array.from({ length: 200 }, (_, n) => person(`Slow ${n}`, `slow-${n}@events.example`));
    await api.post('/api/leads/batch', { leads });
    await vi.waitUntil(() => held.length >= 24, 20_000);
    await subscribe({ url: await listen(204), events: ['lead.deleted'] });
    await api.call('DELETE', '/api/leads', { id: await createLead('Not Kept Waiting', 'not-kept@events.example') });
    await vi.waitUntil(() => received.length === 1, 20_000);
    expect(gaveUp).toBe(0);
    slow.closeAllConnections();
    slow.close();
  });

  test('to an address that is gone disables it with the reason', async () => {
    const { id } = await subscribe({ url: await listen(410) });
    await createLead('Gone Away', 'gone@away.example');
    await vi.waitUntil(
      async () => (await api.get('/api/webhooks', { id })).body.webhooks[0].status === 'disabled',
      20_000,
    );
    expect((await api.get('/api/webhooks', { id })).body.webhooks[0].disabledReason).toBe(
      'The address answered 410 Gone.',
    );
    const refused = await api.post(`/api/webhooks/${id}/replay`, {});
    expect([refused.status, refused.body.code]).toEqual([409, 'conflict']);
    expect(refused.body.hint).toContain('"enabled": true');
  });

  test('to an address inside is refused before anything is sent, and says why', async () => {
    const { id } = await subscribe({ url: 'https://hook.example/' });
    const { database } = api.test;
    await database.read((sql) =>
      sql.query(`update webhook_endpoint set url = 'https://10.1.2.3/hook' where id = $1`, [id]),
    );
    await createLead('Inside Job', 'inside@job.example');
    const failed = await vi.waitUntil(async () => {
      const rows = await deliveries(id);
      return rows[0]?.attempts === 1 && rows[0].lastError !== null ? rows[0] : null;
    }, 20_000);
    expect(failed).toMatchObject({
      lastStatus: null,
      lastError: '10.1.2.3 is no public address; PUFFLE_EGRESS_ALLOW of the server can allow it.',
    });
  });
});

describe('endpoints', () => {
  test.each([
    ['https://10.1.2.3/hook', 'PUFFLE_EGRESS_ALLOW'],
    ['https://[::1]:8443/hook', 'PUFFLE_EGRESS_ALLOW'],
    ['http://127.0.0.2:3000/hook', 'PUFFLE_EGRESS_ALLOW'],
    ['https://93.184.216.34:22/hook', 'Port 22'],
  ])('the address %s, to which nothing would be sent, is refused at once and says why', async (url, reason) => {
    const refused = await api.post('/api/webhooks', { url });
    expect([refused.status, refused.body.issues[0].path]).toEqual([400, 'url']);
    expect(refused.body.detail).toContain(reason);
    const { id } = await subscribe({ url: 'https://hook.example/' });
    expect((await api.patch('/api/webhooks', { id, url })).status).toBe(400);
    expect((await api.get('/api/webhooks', { id })).body.webhooks[0].url).toBe('https://hook.example/');
  });

  test.each(['http://127.0.0.1:3000/hook', 'http://localhost:3000/hook', 'https://crm.inside:444/hook'])(
    'the address %s is taken: it is allowed, or its name has to be looked up',
    async (url) => {
      await subscribe({ url });
    },
  );

  test.each([
    'http://example.net/hook',
    'ftp://example.net',
    'https://user:pass@example.net',
    'nonsense',
    'https://a.example/#x',
  ])('the address %s is refused by name', async (url) => {
    const refused = await api.post('/api/webhooks', { url });
    expect([refused.status, refused.body.issues[0].path]).toEqual([400, 'url']);
  });

  test('a key without the admin scope can neither read nor make one', async () => {
    const key = await api.newKey(api.workspace.id, ['read', 'write']);
    expect((await api.get('/api/webhooks', {}, { key })).status).toBe(403);
    expect((await api.post('/api/webhooks', {}, { key })).status).toBe(403);
  });

  test('are fifty at most, however many are made at once', async () => {
    const { key } = await api.newWorkspace();
    const made = await Promise.all(Array.from({ length: 60 }, () => api.post('/api/webhooks', {}, { key })));
    const statuses = made.map(({ status }) => status).toSorted();
    expect(statuses).toEqual([...Array(50).fill(201), ...Array(10).fill(409)]);
  });

  test('one that is deleted takes its deliveries along', async () => {
    const { id } = await subscribe();
    await createLead('Short Lived', 'short@lived.example');
    expect((await api.call('DELETE', '/api/webhooks', { id })).body).toEqual({ success: true });
    expect((await api.get(`/api/webhooks/${id}/deliveries`)).status).toBe(404);
  });

  test('events can only be taken from one without an address', async () => {
    const { id } = await subscribe({ url: 'https://crm.example/hook' });
    expect((await api.post(`/api/webhooks/${id}/take`)).status).toBe(409);
  });
});
