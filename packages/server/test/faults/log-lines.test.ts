import { type Operation, operations } from '@puffle/contract';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { DatabaseUnavailable } from '../../src/storage/database.ts';
import { sampleFields, toCall } from '../contract/support/sample-call.ts';
import { createWorld } from '../contract/support/world.ts';
import { createTestApi } from '../support/test-api.ts';

const all: readonly Operation[] = operations;

test('no log line holds a key or anything that a request said', async () => {
  const api = await createTestApi();
  const world = await createWorld(api);
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const app = createApp({ database: api.test.database, log });
  const send = (method: string, url: string, payload: unknown, headers: Record<string, string> = {}) =>
    app.inject({
      method: method as 'POST',
      url,
      headers: { authorization: `Bearer ${world.key}`, 'puffle-actor': world.marker, ...headers },
      ...(payload === undefined ? {} : { payload: payload as object }),
    });
  for (const operation of all) {
    const { path, query, body, headers } = toCall(operation, sampleFields(operation, world));
    const said = typeof body === 'object' ? { ...body, [world.marker]: world.marker } : body;
    await send(operation.method, `${path}?${new URLSearchParams(query)}`, body, headers);
    await send(operation.method, `${path}?${world.marker}=${world.key}`, said, headers);
    await send(operation.method, path, `{"broken": ${world.marker}`, { 'content-type': 'application/json' });
    await send(operation.method, `/api/${world.marker}/${world.key}?q=${world.marker}`, undefined);
  }
  const person = { type: 'person', name: world.marker, contacts: [`${world.marker}@logged-corp.io`] };
  await send('POST', '/api/leads', person);
  await send('GET', `/api/leads?q=${world.marker}`, undefined);
  await app.close();

  const broken = createApp({
    database: {
      ...api.test.database,
      transaction: () => Promise.reject(new DatabaseUnavailable('The database is not available.')),
    },
    log,
  });
  const headers = { authorization: `Bearer ${world.key}` };
  const refused = await broken.inject({ method: 'POST', url: '/api/leads', headers, payload: person });
  expect(refused.statusCode).toBe(503);
  await broken.close();
  await api.close();

  expect(lines.length).toBeGreaterThan(all.length * 3);
  expect(lines.filter((line) => line.includes(world.marker))).toEqual([]);
  expect(lines.filter((line) => line.includes(world.key.slice('pk_live_'.length)))).toEqual([]);
});
