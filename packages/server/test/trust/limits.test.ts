import { setImmediate as turn } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createKey } from '../../src/domain/account/manage-keys.ts';
import { IdSource } from '../../src/domain/ids.ts';
import { readRate } from '../../src/key-commands.ts';
import type { Database } from '../../src/storage/database.ts';
import type { KeyLimits } from '../../src/storage/keys.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/** Ten seconds into a minute. */
const start = Date.UTC(2026, 10, 25, 12, 0, 10);
let api: TestApi;
let now = start;
const apps: FastifyInstance[] = [];
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(async () => {
  for (const app of apps) await app.close();
  await api.close();
});

function server(keyLimits: KeyLimits = {}, database: Database = api.test.database): FastifyInstance {
  const log = pino({ level: 'silent' });
  const app = createApp({ database, log, clock: () => new Date(now), keyLimits });
  apps.push(app);
  return app;
}

async function keyWith(limits?: KeyLimits): Promise<string> {
  const { id } = await api.newWorkspace();
  const order = { workspaceId: id, name: 'limited', scopes: ['read', 'write'] as const, expiresAt: null };
  const ids = new IdSource(Date.now);
  const full = limits === undefined ? order : { ...order, limits };
  return (await api.test.database.transaction((tx) => createKey(tx, ids, new Date(), full))).key;
}

async function read(app: FastifyInstance, key: string) {
  const answer = await app.inject({ url: '/api/me', headers: { authorization: `Bearer ${key}` } });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

async function write(app: FastifyInstance, key: string) {
  const headers = { authorization: `Bearer ${key}` };
  const answer = await app.inject({ method: 'POST', url: '/api/lists', headers, payload: { name: 'x' } });
  return { status: answer.statusCode, headers: answer.headers, body: answer.json() };
}

describe('a key with a limit', () => {
  test('is told with every answer where it stands, and refused when it has used it up, until the minute is over', async () => {
    now = start;
    const [app, key] = [server(), await keyWith({ readsPerMinute: 2, writesPerMinute: null })];
    const [first, second, third] = [await read(app, key), await read(app, key), await read(app, key)];
    expect([first.headers['ratelimit-policy'], first.headers.ratelimit]).toEqual([
      '"read";q=2;w=60',
      '"read";r=1;t=50',
    ]);
    expect([second.status, second.headers.ratelimit]).toEqual([200, '"read";r=0;t=50']);
    expect([third.status, third.body.code, third.headers['retry-after']]).toEqual([429, 'rate_limited', '50']);
    expect(third.headers.ratelimit).toBe('"read";r=0;t=50');
    expect(third.body.hint).toContain('Retry-After');
    expect((await write(app, key)).status).toBe(201);
    now = start + 50_000;
    expect([(await read(app, key)).status]).toEqual([200]);
  });

  test('of writes may still read', async () => {
    now = start;
    const [app, key] = [server(), await keyWith({ writesPerMinute: 1 })];
    expect([(await write(app, key)).status, (await write(app, key)).status]).toEqual([201, 429]);
    expect((await read(app, key)).status).toBe(200);
    expect((await write(app, key)).body.hint).toContain('POST /api/leads/batch');
  });

  test('of requests at once is refused one more, and goes on when one has ended', async () => {
    now = start;
    const key = await keyWith({ concurrent: 3 });
    let open = (): void => undefined;
    const gate = { waits: Promise.resolve() };
    const database: Database = {
      ...api.test.database,
      read: async (work) => {
        await gate.waits;
        return api.test.database.read(work);
      },
    };
    const app = server({}, database);
    expect((await read(app, key)).headers.ratelimit).toBe('"concurrent";r=2');
    gate.waits = new Promise((resolve) => {
      open = resolve;
    });
    const held = Array.from({ length: 3 }, () => read(app, key));
    const refused = await Promise.all(Array.from({ length: 7 }, () => read(app, key)));
    for (const { status, body, headers } of refused) {
      expect([status, body.code, headers['retry-after']]).toEqual([429, 'rate_limited', '1']);
    }
    open();
    expect((await Promise.all(held)).map(({ status }) => status)).toEqual([200, 200, 200]);
    const next = await read(app, key);
    expect([next.status, next.headers['ratelimit-policy'], next.headers.ratelimit]).toEqual([
      ...[200, '"concurrent";q=3;qu="concurrent-requests"', '"concurrent";r=2'],
    ]);
  });

  test('is refused nothing that another key has used up', async () => {
    now = start;
    const app = server({ readsPerMinute: 1 });
    const keys = [await keyWith(), await keyWith()];
    for (const key of keys) expect((await read(app, key)).status).toBe(200);
    for (const key of keys) expect((await read(app, key)).status).toBe(429);
  });
});

describe('the limits of the server', () => {
  test('hold for a key that says nothing, and not for one that says otherwise or none', async () => {
    now = start;
    const app = server({ readsPerMinute: 1 });
    const [silent, other, none] = [
      await keyWith(),
      await keyWith({ readsPerMinute: 3 }),
      await keyWith(readRate('off')),
    ];
    expect((await read(app, silent)).headers['ratelimit-policy']).toBe('"read";q=1;w=60');
    expect((await read(app, other)).headers['ratelimit-policy']).toBe('"read";q=3;w=60');
    expect((await read(app, none)).headers['ratelimit-policy']).toBeUndefined();
  });
});

test('two servers together let a key through as often as its limit says', async () => {
  now = start;
  const servers = [server(), server()];
  const key = await keyWith({ readsPerMinute: 50 });
  let passed = 0;
  for (let round = 0; round < 60; round++) {
    for (const app of servers) if ((await read(app, key)).status === 200) passed += 1;
    // The clock stands still while they tell each other.
    while (api.test.database.connections().inUse > 0) await turn();
    now += 300;
  }
  expect(now).toBeLessThan(start + 50_000);
  // A server knows of the other's requests half a second after they were made.
  expect(passed).toBeGreaterThanOrEqual(50);
  expect(passed).toBeLessThanOrEqual(54);
});

test('a tool call counts as a call of its operation, and its refusal says when to go on', async () => {
  now = start;
  const [app, key] = [server(), await keyWith({ readsPerMinute: 1 })];
  const call = async () => {
    const answer = await app.inject({
      method: 'POST',
      url: '/mcp',
      headers: { authorization: `Bearer ${key}`, accept: 'application/json, text/event-stream' },
      payload: { jsonrpc: '2.0', id: 1, method: 'tools/call', params: { name: 'whoami', arguments: {} } },
    });
    const text = answer.body.replace(/^event: message\ndata: /, '');
    return JSON.parse(text.trim()).result;
  };
  expect((await call()).isError).toBeUndefined();
  const refused = await call();
  expect(refused.isError).toBe(true);
  expect(JSON.parse(refused.content[0].text)).toMatchObject({ code: 'rate_limited', hint: expect.any(String) });
});

test('an import waits while as many are open as may be, however many come at once', async () => {
  const log = pino({ level: 'silent' });
  // A server that works nothing off, so that what is open stays open.
  const app = createApp({ database: api.test.database, log, importsAtOnce: 2 });
  const { key, id } = await api.newWorkspace();
  const other = await api.newWorkspace();
  const send = (token: string) =>
    app.inject({
      method: 'POST',
      url: '/api/imports?type=person',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'text/csv' },
      payload: 'name,email\nAda,ada@quota.example\n',
    });
  const columns = '(workspace_id, id, status, dry_run, content_type, origin, created_at, heartbeat_at)';
  for (let n = 0; n < 2; n++) {
    await api.test.database.read((sql) =>
      sql.query(`insert into import ${columns} values ($1, $2, 'pending', false, 'text/csv', '{}', now(), now())`, [
        id,
        new IdSource(Date.now).next(),
      ]),
    );
  }
  const refused = await send(key);
  expect([refused.statusCode, refused.json().code, refused.headers['retry-after']]).toEqual([
    429,
    'rate_limited',
    '10',
  ]);
  const many = await Promise.all(Array.from({ length: 12 }, () => send(other.key)));
  expect(many.map(({ statusCode }) => statusCode).toSorted()).toEqual([202, 202, ...Array(10).fill(429)]);
  await app.close();
});

test.each([
  ['off', { readsPerMinute: null, writesPerMinute: null, concurrent: null }],
  ['read=600', { readsPerMinute: 600 }],
  ['write=60, concurrent=off', { writesPerMinute: 60, concurrent: null }],
])('--rate %s is read', (text, limits) => {
  expect(readRate(text)).toEqual(limits);
});

test.each(['600', 'read=0', 'read=-1', 'reads=5', 'read=1000000', ''])('--rate %j is refused', (text) => {
  expect(() => readRate(text)).toThrow('--rate takes off');
});
