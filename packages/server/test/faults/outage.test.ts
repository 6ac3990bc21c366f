import type { FastifyInstance } from 'fastify';
import pg from 'pg';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { type Line, openLine } from './database-line.ts';

const log = pino({ level: 'silent' });
let api: TestApi;
let line: Line;
const opened: (() => Promise<void>)[] = [];

beforeAll(async () => {
  api = await createTestApi({ hasBackground: false });
  line = await openLine(api.test.app.url);
});
afterEach(async () => {
  for (const close of opened.splice(0)) await close();
});
afterAll(async () => {
  line.close();
  await api.close();
});

type Answer = { readonly status: number; readonly code: string | undefined; readonly retryAfter: string | undefined };
type Limits = { readonly poolSize?: number; readonly statementTimeoutMs?: number; readonly acquireTimeoutMs?: number };

function serve(url: string, limits: Limits): { app: FastifyInstance; database: Database } {
  const role = api.test.app.role;
  const settings = { url, ...(role === undefined ? {} : { role }) };
  const database = openDatabase(settings, { applicationName: 'puffle-outage', log, ...limits });
  const app = createApp({ database, log, checksAnswers: true });
  opened.push(async () => {
    await app.close();
    await database.close();
  });
  return { app, database };
}

async function call(
  app: FastifyInstance,
  method: 'GET' | 'POST' | 'PATCH',
  url: string,
  payload?: object,
): Promise<Answer> {
  const headers = { authorization: `Bearer ${api.workspace.key}` };
  const answer = await app.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
  const { code } = answer.json() as { code?: string };
  return { status: answer.statusCode, code, retryAfter: answer.headers['retry-after']?.toString() };
}

const person = (name: string) => ({ type: 'person', name, contacts: [`${name.toLowerCase()}@outage-corp.io`] });
const unavailable = { status: 503, code: 'database_unavailable', retryAfter: expect.stringMatching(/^\d+$/) };
const busy = { status: 503, code: 'overloaded', retryAfter: expect.stringMatching(/^\d+$/) };

/** Holds the row of a Lead, so that a write to it waits, until it is told to let go. */
async function holdLead(id: string): Promise<() => Promise<void>> {
  const client = new pg.Client(api.test.owner.url);
  await client.connect();
  await client.query('begin');
  await client.query('select from lead where id = $1 for update', [id]);
  return async () => {
    await client.query('rollback');
    await client.end();
  };
}

/** Resolves when those statements of the server under test that wait for a lock, by the time when they began, are the ones looked for. */
async function untilWaiting(areThose: (began: readonly string[]) => boolean): Promise<void> {
  // The login of the server, without the role that it takes on: others are not shown what it waits for.
  await withClient({ url: api.test.app.url }, async (client) => {
    for (let began: readonly string[] = []; !areThose(began); ) {
      const { rows } = await client.query<{ began: string }>(
        `select query_start::text as began from pg_stat_activity
         where application_name = 'puffle-outage' and wait_event_type = 'Lock' and datname = current_database()`,
      );
      began = rows.map((row) => row.began);
    }
  });
}

async function leadNamed(name: string): Promise<number> {
  const rows = await api.test.database.read((sql) =>
    sql.queryUnprepared(`select from observation where body ->> 'name' = $1`, [name]),
  );
  return rows.length;
}

test('while the database is away, every call says so with Retry-After; when it is back, all goes on without a restart', async () => {
  const { app } = serve(line.url, { acquireTimeoutMs: 300 });
  expect(await call(app, 'POST', '/api/leads', person('Before'))).toMatchObject({ status: 201 });
  await line.cut();
  for (let round = 0; round < 3; round++) {
    expect(await call(app, 'POST', '/api/leads', person('Meanwhile'))).toEqual(unavailable);
    expect(await call(app, 'GET', '/api/leads')).toEqual(unavailable);
    expect(await call(app, 'GET', '/health/ready')).toMatchObject({ status: 503 });
    expect(await call(app, 'GET', '/health/live')).toMatchObject({ status: 200 });
  }
  await line.mend();
  expect(await call(app, 'POST', '/api/leads', person('After'))).toMatchObject({ status: 201 });
  expect(await call(app, 'GET', '/api/leads')).toMatchObject({ status: 200 });
  expect(await call(app, 'GET', '/health/ready')).toMatchObject({ status: 200 });
  expect([await leadNamed('Before'), await leadNamed('Meanwhile'), await leadNamed('After')]).toEqual([1, 0, 1]);
});

test('a database that answers nothing is 503 too, for reads and writes, and what was not answered is not there twice', async () => {
  const { app } = serve(line.url, { acquireTimeoutMs: 300, statementTimeoutMs: 100, poolSize: 12 });
  expect(await call(app, 'GET', '/api/leads')).toMatchObject({ status: 200 });
  line.freeze();
  const calls = [
    ...Array.from({ length: 4 }, (_, n) => call(app, 'POST', '/api/leads', person(`Frozen${n}`))),
    ...Array.from({ length: 4 }, () => call(app, 'GET', '/api/leads')),
  ];
  expect(await Promise.all(calls)).toEqual(calls.map(() => unavailable));
  line.thaw();
  for (let n = 0; n < 4; n++) {
    expect([200, 201]).toContain((await call(app, 'POST', '/api/leads', person(`Frozen${n}`))).status);
    expect(await leadNamed(`Frozen${n}`)).toBe(1);
  }
});

test('a statement that takes too long is 503 with Retry-After and leaves nothing; reads and other writes go on', async () => {
  const { app } = serve(api.test.app.url, { statementTimeoutMs: 300 });
  const { body } = await api.post('/api/leads', person('Held'));
  const letGo = await holdLead(body.lead.id);
  const patch = { id: body.lead.id, title: 'Too Late' };
  const waiting = call(app, 'PATCH', '/api/leads', patch);
  expect(await call(app, 'GET', `/api/leads?id=${body.lead.id}`)).toMatchObject({ status: 200 });
  expect(await call(app, 'POST', '/api/leads', person('Beside'))).toMatchObject({ status: 201 });
  expect(await waiting).toEqual(busy);
  await letGo();
  const { body: read } = await api.get(`/api/leads/${body.lead.id}`);
  expect(JSON.stringify(read)).not.toContain('Too Late');
  expect(await call(app, 'PATCH', '/api/leads', patch)).toMatchObject({ status: 200 });
});

test('when every connection is taken, calls are refused with Retry-After, and served again once one is free', async () => {
  const { app } = serve(api.test.app.url, { poolSize: 2, acquireTimeoutMs: 200 });
  const held = await Promise.all(
    ['PoolOne', 'PoolTwo'].map(async (name) => (await api.post('/api/leads', person(name))).body.lead.id),
  );
  const letGo = await Promise.all(held.map(holdLead));
  const waiting = held.map((id) => call(app, 'PATCH', '/api/leads', { id, title: 'Waited' }));
  // Both wait in the database before anybody else asks.
  await untilWaiting((began) => began.length === 2);
  expect(await call(app, 'GET', '/api/leads')).toEqual(unavailable);
  expect(await call(app, 'POST', '/api/leads', person('Refused'))).toEqual(unavailable);
  for (const release of letGo) await release();
  expect(await Promise.all(waiting)).toMatchObject([{ status: 200 }, { status: 200 }]);
  expect(await call(app, 'POST', '/api/leads', person('Served'))).toMatchObject({ status: 201 });
  expect([await leadNamed('Refused'), await leadNamed('Served')]).toEqual([0, 1]);
});

test('an import that meets a Lead which is held for longer than a statement may take goes on afterwards, and refuses no row', async () => {
  const { app } = serve(api.test.app.url, { statementTimeoutMs: 200 });
  await app.ready();
  const { body } = await api.post('/api/leads', person('HeldLong'));
  const letGo = await holdLead(body.lead.id);
  const lines = ['HeldLong', 'NotHeld1', 'NotHeld2'].map((name) => `${name},${name}@outage-corp.io,Imported`);
  const sent = await api.post('/api/imports', `name,email,title\n${lines.join('\n')}`, {
    query: { type: 'person' },
    headers: { 'content-type': 'text/csv' },
  });
  // One is ended, and the next begins, for as long as the Lead is held.
  const seen = new Set<string>();
  await untilWaiting((began) => {
    for (const one of began) seen.add(one);
    return seen.size >= 5;
  });
  await letGo();
  const read = async () => (await api.get('/api/imports', { id: sent.body.import.id })).body.import;
  let found = await read();
  while (found.status === 'pending' || found.status === 'running') found = await read();
  expect(found).toMatchObject({ status: 'completed', counts: { received: 3, created: 2, updated: 1, rejected: 0 } });
});
