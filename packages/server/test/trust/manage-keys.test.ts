import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createKey } from '../../src/domain/account/manage-keys.ts';
import { IdSource } from '../../src/domain/ids.ts';
import { limitKeyByHand } from '../../src/key-commands.ts';
import type { KeyLimits } from '../../src/storage/keys.ts';
import { createTestApi, type TestApi, type TestWorkspace } from '../support/test-api.ts';

let api: TestApi;
let workspace: TestWorkspace;
beforeAll(async () => {
  api = await createTestApi();
  workspace = await api.newWorkspace();
});
afterAll(() => api.close());

const make = (body: object, key = workspace.key, headers = {}) => api.post('/api/keys', body, { key, headers });
const statusOf = async (key: string) => (await api.get('/api/me', {}, { key })).status;

/** A key of the workspace with bounds that the API would not give to a key without them. */
async function makeBounded(order: { expiresAt?: Date; limits?: KeyLimits; scopes?: 'admin'[] }): Promise<string> {
  const full = { workspaceId: workspace.id, name: 'bounded', scopes: ['read', 'admin'] as const, expiresAt: null };
  const ids = new IdSource(Date.now);
  return (await api.test.database.transaction((tx) => createKey(tx, ids, new Date(), { ...full, ...order }))).key;
}

test('changes of one key that come at once all hold', async () => {
  const { id } = (await make({ name: 'shared' })).body.key;
  const change = (body: object) => api.patch('/api/keys', { id, ...body }, { key: workspace.key });
  for (let round = 1; round <= 5; round++) {
    const changes = [
      { name: `shared ${round}` },
      { limits: { concurrent: round } },
      { limits: { readsPerMinute: round } },
    ];
    await Promise.all(changes.map(change));
    const [key] = (await api.get('/api/keys', { id }, { key: workspace.key })).body.keys;
    expect(key).toMatchObject({ name: `shared ${round}`, limits: { concurrent: round, readsPerMinute: round } });
  }
});

describe('a new key', () => {
  test('works, and neither a list nor the database has it as it was given out', async () => {
    const headers = { 'idempotency-key': 'new-key' };
    const made = await make({ name: 'agent', scopes: ['read'] }, workspace.key, headers);
    expect(made.status).toBe(201);
    const { key, secret } = made.body;
    expect(secret).toMatch(/^pk_live_[0-9a-f]{64}$/);
    expect(key).toMatchObject({ name: 'agent', prefix: secret.slice(0, 24), scopes: ['read'], status: 'valid' });
    expect(await statusOf(secret)).toBe(200);
    const again = await make({ name: 'agent', scopes: ['read'] }, workspace.key, headers);
    expect([again.status, again.headers['idempotent-replayed'], again.body]).toEqual([201, 'true', made.body]);
    const listed = await api.get('/api/keys', { id: key.id }, { key: workspace.key });
    expect(JSON.stringify(listed.body)).not.toContain(secret.slice(24));
    const tables = await api.test.database.read((sql) =>
      sql.query<{ row: string }>(
        'select api_key::text as row from api_key union all select idempotency::text from idempotency',
      ),
    );
    for (const { row } of tables) expect(row).not.toContain(secret.slice(24));
  });

  test('may read and write unless told', async () => {
    expect((await make({ name: 'default' })).body.key.scopes).toEqual(['read', 'write']);
  });

  test('has no scope that the key which makes it has not', async () => {
    const admin = await makeBounded({ scopes: ['admin'] });
    const answer = await make({ name: 'more' }, admin);
    expect([answer.status, answer.body.code]).toEqual([403, 'forbidden']);
    expect(answer.body.detail).toContain('no read and no write scope');
    expect((await make({ name: 'same', scopes: ['admin'] }, admin)).status).toBe(201);
  });

  test('does not outlive the key that makes it', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000);
    const mortal = await makeBounded({ expiresAt });
    const later = new Date(expiresAt.getTime() + 1000).toISOString();
    expect((await make({ name: 'later', scopes: ['read'], expiresAt: later }, mortal)).status).toBe(403);
    const unless = await make({ name: 'unless told', scopes: ['read'] }, mortal);
    expect(unless.body.key.expiresAt).toBe(expiresAt.toISOString());
  });

  test('has no more room than the key that makes it', async () => {
    const limited = await makeBounded({ limits: { readsPerMinute: 60, concurrent: null } });
    const ask = (limits: object) => make({ name: 'room', scopes: ['read'], limits }, limited);
    expect((await ask({ readsPerMinute: 61 })).status).toBe(403);
    expect((await ask({ readsPerMinute: null })).status).toBe(403);
    expect((await ask({ readsPerMinute: 59, writesPerMinute: 5 })).body.key.limits).toEqual({
      readsPerMinute: 59,
      writesPerMinute: 5,
    });
    expect((await ask({})).body.key.limits).toEqual({ readsPerMinute: 60 });
  });

  test.each([
    ['a time that has passed', { name: 'x', expiresAt: '2020-01-01' }, 'expiresAt'],
    ['a time that is none', { name: 'x', expiresAt: 'soon' }, 'expiresAt'],
    ['no name', { name: ' ' }, 'name'],
    ['no scopes', { name: 'x', scopes: [] }, 'scopes'],
    ['an unknown scope', { name: 'x', scopes: ['root'] }, 'scopes[0]'],
    ['a limit of nothing', { name: 'x', limits: { concurrent: 0 } }, 'limits.concurrent'],
  ])('with %s is refused', async (_, body, path) => {
    const answer = await make(body);
    expect([answer.status, answer.body.issues?.[0]?.path]).toEqual([400, path]);
  });

  test('needs the admin scope', async () => {
    const writer = await api.newKey(workspace.id, ['read', 'write', 'send']);
    expect((await make({ name: 'x' }, writer)).status).toBe(403);
  });
});

describe('a key that is changed', () => {
  test('has the name and the limits that are given, and keeps the others', async () => {
    const { key } = (await make({ name: 'before', limits: { readsPerMinute: 9, concurrent: 2 } })).body;
    const change = (body: object, by = workspace.key) => api.patch('/api/keys', { id: key.id, ...body }, { key: by });
    const renamed = await change({ name: 'after' });
    expect([renamed.status, renamed.body.key]).toMatchObject([200, { name: 'after', limits: key.limits }]);
    const { limits } = (await change({ limits: { readsPerMinute: null, writesPerMinute: 5 } })).body.key;
    expect(limits).toEqual({ readsPerMinute: null, writesPerMinute: 5, concurrent: 2 });
    const limited = await makeBounded({ limits: { readsPerMinute: null, writesPerMinute: 4, concurrent: null } });
    expect((await change({ limits: { writesPerMinute: 5 } }, limited)).status).toBe(403);
    expect((await change({ limits: { writesPerMinute: 4 } }, limited)).status).toBe(200);
    await limitKeyByHand(workspace.id, key.id, 'write=70', api.test.database);
    const [now] = (await api.get('/api/keys', { id: key.id }, { key: workspace.key })).body.keys;
    expect(now.limits).toEqual({ readsPerMinute: null, writesPerMinute: 70, concurrent: 2 });
  });
});

describe('a revoked key', () => {
  test('is refused at once, also on another server after a second, and stays in the list', async () => {
    const { key, secret } = (await make({ name: 'short-lived' })).body;
    let now = Date.now();
    const log = pino({ level: 'silent' });
    const other = createApp({ database: api.test.database, log, clock: () => new Date(now) });
    const elsewhere = async () =>
      (await other.inject({ url: '/api/me', headers: { authorization: `Bearer ${secret}` } })).statusCode;
    expect([await statusOf(secret), await elsewhere()]).toEqual([200, 200]);
    const answer = await api.call('DELETE', '/api/keys', { id: key.id }, { key: workspace.key });
    expect([answer.status, await statusOf(secret)]).toEqual([200, 401]);
    now += 999;
    expect(await elsewhere()).toBe(401);
    await other.close();
    const { body } = await api.get('/api/keys', { id: key.id }, { key: workspace.key });
    expect(body.keys).toMatchObject([{ id: key.id, status: 'revoked', revokedAt: expect.any(String) }]);
  });

  test('is not the key of the call itself', async () => {
    const me = (await api.get('/api/me', {}, { key: workspace.key })).body.key.id;
    const answer = await api.call('DELETE', '/api/keys', { id: me }, { key: workspace.key });
    expect([answer.status, answer.body.code]).toEqual([409, 'conflict']);
    expect(await statusOf(workspace.key)).toBe(200);
  });

  test('that is revoked again or does not exist changes nothing', async () => {
    const { key } = (await make({ name: 'twice' })).body;
    const remove = (id: string) => api.call('DELETE', '/api/keys', { id }, { key: workspace.key });
    await remove(key.id);
    const [once] = (await api.get('/api/keys', { id: key.id }, { key: workspace.key })).body.keys;
    expect((await remove(key.id)).status).toBe(200);
    expect((await api.get('/api/keys', { id: key.id }, { key: workspace.key })).body.keys).toEqual([once]);
    expect((await remove('0193a1b2-0000-7000-8000-000000000000')).status).toBe(404);
  });
});

describe('a key that is rotated', () => {
  test('has a successor like it, and ends after the overlap', async () => {
    const { key, secret } = (await make({ name: 'rotating', scopes: ['read'], limits: { concurrent: 7 } })).body;
    const rotate = (id: string, body: object) => api.post(`/api/keys/${id}/rotate`, body, { key: workspace.key });
    const { status, body } = await rotate(key.id, { overlapHours: 2 });
    expect(status).toBe(201);
    expect(body.key).toMatchObject({ name: 'rotating', scopes: ['read'], limits: { concurrent: 7 } });
    expect([await statusOf(secret), await statusOf(body.secret)]).toEqual([200, 200]);
    const [former] = (await api.get('/api/keys', { id: key.id }, { key: workspace.key })).body.keys;
    const left = Date.parse(former.expiresAt) - Date.parse(body.key.createdAt);
    expect(left).toBe(2 * 3_600_000);
    const last = await rotate(body.key.id, { overlapHours: 0 });
    expect([await statusOf(body.secret), await statusOf(last.body.secret)]).toEqual([401, 200]);
    expect((await rotate(body.key.id, {})).body.code).toBe('conflict');
  });
});

test('keys are listed page by page, newest first, with their last use to ten minutes', async () => {
  const { id, key } = await api.newWorkspace();
  for (let n = 0; n < 4; n++) await make({ name: `key ${n}` }, key);
  const names: string[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { body } = await api.get('/api/keys', { limit: 2, ...(cursor && { cursor }) }, { key });
    names.push(...body.keys.map(({ name }: { name: string }) => name));
    cursor = body.nextCursor;
  }
  expect(names).toEqual(['key 3', 'key 2', 'key 1', 'key 0', 'test']);
  const reader = await api.newKey(id, ['read']);
  const used = async () => {
    const { keys } = (await api.get('/api/keys', {}, { key })).body;
    return keys.find(({ prefix }: { prefix: string }) => reader.startsWith(prefix)).lastUsedAt;
  };
  expect(await used()).toBeNull();
  const before = Date.now();
  await statusOf(reader);
  await expect.poll(used).not.toBeNull();
  const at = await used();
  expect(Date.parse(at)).toBeGreaterThanOrEqual(before);
  await statusOf(reader);
  expect(await used()).toBe(at);
});
