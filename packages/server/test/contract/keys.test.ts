import { randomBytes } from 'node:crypto';
import { type Operation, operations, type Scope } from '@puffle/contract';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createKey } from '../../src/domain/account/manage-keys.ts';
import { IdSource } from '../../src/domain/ids.ts';
import { revokeKey } from '../../src/storage/keys.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { checkProblem } from './support/check-answer.ts';
import { type SampleCall, sampleFields, toCall } from './support/sample-call.ts';
import { fingerprint } from './support/table-fingerprint.ts';
import { createWorld, type World } from './support/world.ts';

const all: readonly Operation[] = operations;
let api: TestApi;
let world: World;
const keys = new Map<string, string>();
const anHourAgo = new Date(Date.now() - 3_600_000);

beforeAll(async () => {
  api = await createTestApi();
  world = await createWorld(api);
  keys.set('revoked', await makeKey(null, true));
  keys.set('expired', await makeKey(anHourAgo, false));
});
afterAll(() => api.close());

async function makeKey(expiresAt: Date | null, isRevoked: boolean): Promise<string> {
  const order = {
    workspaceId: world.id,
    name: isRevoked ? 'revoked' : 'expired',
    scopes: ['read'] as Scope[],
    expiresAt,
  };
  return api.test.database.transaction(async (tx) => {
    const { id, key } = await createKey(tx, new IdSource(Date.now), new Date(), order);
    if (isRevoked) await revokeKey(tx, world.id, id, new Date());
    return key;
  });
}

async function send(operation: Operation, call: SampleCall, headers: Record<string, string>) {
  const response = await api.app.inject({
    method: operation.method,
    url: call.path,
    query: { ...call.query },
    headers: { ...call.headers, ...headers },
    ...(call.body === undefined
      ? {}
      : { payload: typeof call.body === 'string' ? call.body : JSON.stringify(call.body) }),
  });
  const head = response.headers as Record<string, string | undefined>;
  return { status: response.statusCode, headers: head, body: response.json() };
}

/** Every way to come without a valid key, by name. */
function badHeaders(): Record<string, Record<string, string>> {
  const { key } = world;
  return {
    'no header': {},
    'an empty header': { authorization: '' },
    'the scheme alone': { authorization: 'Bearer' },
    'the key without a scheme': { authorization: key },
    'another scheme': { authorization: `Basic ${Buffer.from(`${key}:`).toString('base64')}` },
    'a truncated key': { authorization: `Bearer ${key.slice(0, -1)}` },
    'a longer key': { authorization: `Bearer ${key}0` },
    'the public prefix': { authorization: `Bearer ${key.slice(0, 24)}` },
    'an upper-case key': { authorization: `Bearer ${key.toUpperCase()}` },
    'a key that never was': { authorization: `Bearer pk_live_${randomBytes(32).toString('hex')}` },
    'a revoked key': { authorization: `Bearer ${keys.get('revoked')}` },
    'an expired key': { authorization: `Bearer ${keys.get('expired')}` },
    'two keys': { authorization: `Bearer ${key} ${key}` },
    'the key in X-Api-Key': { 'x-api-key': key },
    'the key in a cookie': { cookie: `api_key=${key}; authorization=Bearer%20${key}` },
    'the key in Proxy-Authorization': { 'proxy-authorization': `Bearer ${key}` },
  };
}

describe.each(all)('$id', (operation) => {
  test('answers 401, the same whatever is wrong with the key, and does nothing', async () => {
    const call = toCall(operation, sampleFields(operation, world));
    const before = await fingerprint(api.test.database);
    const bodies = new Set<string>();
    for (const [what, headers] of Object.entries(badHeaders())) {
      const answer = await send(operation, call, headers);
      expect([what, answer.status, answer.body.code]).toEqual([what, 401, 'unauthenticated']);
      expect(answer.headers['www-authenticate']).toMatch(/^Bearer/);
      checkProblem(answer);
      bodies.add(JSON.stringify({ ...answer.body, requestId: '' }));
    }
    expect([...bodies]).toEqual([unauthenticatedBody]);
    expect(await fingerprint(api.test.database)).toEqual(before);
  });

  test('does not take a key from the URL', async () => {
    const call = toCall(operation, sampleFields(operation, world));
    for (const name of ['key', 'api_key', 'apiKey', 'access_token', 'token', 'authorization']) {
      const answer = await send(operation, { ...call, query: { ...call.query, [name]: world.key } }, {});
      expect([name, answer.status]).toEqual([name, 401]);
      expect(JSON.stringify(answer.body)).not.toContain(world.key);
    }
  });

  test('does not even read the body of a request without a key', async () => {
    const call = toCall(operation, sampleFields(operation, world));
    if (call.body === undefined) return expect((await send(operation, call, {})).status).toBe(401);
    const response = await api.app.inject({
      method: operation.method,
      url: call.path,
      headers: call.headers,
      payload: '{ this is no JSON',
    });
    expect(response.statusCode).toBe(401);
  });

  test('answers 403 to a key without its scope, and does nothing', async () => {
    const others = (['read', 'write', 'send', 'admin'] as const).filter((scope) => scope !== operation.scope);
    const call = toCall(operation, sampleFields(operation, world));
    const before = await fingerprint(api.test.database, world.id);
    for (const scopes of [[], ...others.map((scope) => [scope]), others]) {
      const key = await api.newKey(world.id, scopes);
      const answer = await send(operation, call, { authorization: `Bearer ${key}` });
      expect([scopes, answer.status, answer.body.code]).toEqual([scopes, 403, 'forbidden']);
      checkProblem(answer);
    }
    const { api_key: _before, ...rest } = before;
    const { api_key: _after, ...now } = await fingerprint(api.test.database, world.id);
    expect(now).toEqual(rest);
  });
});

const unauthenticatedBody = JSON.stringify({
  type: '/docs/errors#unauthenticated',
  title: 'No valid API key',
  status: 401,
  detail: 'The request has no valid API key.',
  error: 'The request has no valid API key.',
  code: 'unauthenticated',
  requestId: '',
  hint: 'Send Authorization: Bearer pk_live_… with a key made by puffle-server key create.',
});

test('every write needs more than the read scope', () => {
  const writes = all.filter(({ method }) => method !== 'GET');
  expect(writes.filter(({ scope }) => scope === 'read').map(({ id }) => id)).toEqual([]);
});

test('a revocation holds within one second', async () => {
  let now = Date.now();
  const clock = () => new Date(now);
  const app = createApp({ database: api.test.database, log: pino({ level: 'silent' }), clock });
  const order = { workspaceId: world.id, name: 'short-lived', scopes: ['read'] as Scope[], expiresAt: null };
  const { id, key } = await api.test.database.transaction((tx) =>
    createKey(tx, new IdSource(Date.now), clock(), order),
  );
  const status = async () =>
    (await app.inject({ url: '/api/me', headers: { authorization: `Bearer ${key}` } })).statusCode;
  expect(await status()).toBe(200);
  await api.test.database.transaction((tx) => revokeKey(tx, world.id, id, clock()));
  now += 999;
  expect(await status()).toBe(401);
  await app.close();
});

test('the database holds no key as it was given out', async () => {
  const rows = await api.test.database.read((sql) =>
    sql.query<{ row: string }>('select api_key::text as row from api_key'),
  );
  expect(rows.length).toBeGreaterThan(0);
  for (const { row } of rows) expect(row).not.toMatch(/pk_live_[0-9a-f]{17}/);
  for (const { row } of rows) expect(row).not.toContain(world.key.slice('pk_live_'.length));
});
