import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createMetrics, writeMetrics } from '../../src/metrics.ts';
import type { Database } from '../../src/storage/database.ts';
import { createTestApi, noBackground, type TestApi } from '../support/test-api.ts';

type Line = { readonly level: number; readonly msg: string; readonly status?: number; readonly route?: string };

let api: TestApi;
let app: FastifyInstance;
let lines: Line[];
/** What the server does with its database from the next call on. */
let between: Partial<Database>;

beforeAll(async () => {
  api = await createTestApi({ hasBackground: false });
  const leads = Array.from({ length: 700 }, (_, n) => ({ type: 'person', name: `Gone ${n}` }));
  await api.post('/api/leads/batch', { leads });
});
afterAll(() => api.close());
beforeEach(async () => {
  lines = [];
  between = {};
  const database = new Proxy(api.test.database, { get: (own, name: keyof Database) => between[name] ?? own[name] });
  const log = pino({ level: 'info' }, { write: (line: string) => void lines.push(JSON.parse(line)) });
  const metrics = createMetrics();
  const readMetrics = async () => writeMetrics([await metrics.read()]);
  app = createApp({ database, log, metrics, siblings: { ...noBackground, readMetrics } });
  await app.listen({ port: 0, host: '127.0.0.1' });
});
afterEach(() => app.close());

const requests = () => lines.filter(({ msg }) => msg === 'request').map(({ route, status }) => `${route} ${status}`);
const complaints = () => lines.filter(({ level }) => level > 30);

async function open(): Promise<Socket> {
  const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

function head(method: string, path: string, type: string, length: number, key = api.workspace.key): string {
  return [
    `${method} ${path} HTTP/1.1`,
    'Host: x',
    `Authorization: Bearer ${key}`,
    `Content-Type: ${type}`,
    `Content-Length: ${length}`,
    '\r\n',
  ].join('\r\n');
}

function write(socket: Socket, bytes: string | Uint8Array): Promise<void> {
  return new Promise((resolve) => socket.write(bytes, () => resolve()));
}

async function countOf(operation: string, status: number): Promise<string | undefined> {
  const { body } = await app.inject({ url: '/metrics' });
  return new RegExp(`_count\\{operation="${operation}",status="${status}"\\} (\\d+)`).exec(body)?.[1];
}

describe('a caller who leaves', () => {
  test.each([
    ['a Lead', '/api/leads', 'createLead', 'application/json', '{"type":"person",'],
    ['a file', '/api/imports', 'createImport', 'text/csv', 'name,email,type\n'],
    ['a packed file', '/api/imports', 'createImport', 'text/csv', gzipSync('name,email\n').subarray(0, 15)],
  ])('in the middle of %s is on record, and no failure of the server', async (_, path, operation, type, part) => {
    const socket = await open();
    await write(socket, head('POST', path, type, 500));
    await write(socket, part);
    socket.destroy();
    await expect.poll(requests).toEqual([`${path} 499`]);
    expect(complaints()).toEqual([]);
    expect(await countOf(operation, 499)).toBe('1');
  });

  test('before the answer is on record, and what was asked for is done', async () => {
    const working = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    const { transaction } = api.test.database;
    between.transaction = async (...call) => {
      working.resolve();
      await left.promise;
      return transaction(...call);
    };
    const body = JSON.stringify({ type: 'person', name: 'Left Early', contacts: ['early@gone-corp.io'] });
    const socket = await open();
    await write(socket, `${head('POST', '/api/leads', 'application/json', body.length)}${body}`);
    await working.promise;
    socket.destroy();
    await expect.poll(requests).toEqual(['/api/leads 499']);
    left.resolve();
    await expect
      .poll(async () => (await api.get('/api/leads', { email: 'early@gone-corp.io' })).body.leads.length)
      .toBe(1);
    expect(requests()).toEqual(['/api/leads 499']);
    expect(complaints()).toEqual([]);
  });

  test('in the middle of an export is on record, and gives the connection to the database back', async () => {
    const socket = await open();
    await write(
      socket,
      `GET /api/leads HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\nAuthorization: Bearer ${api.workspace.key}\r\n\r\n`,
    );
    await once(socket, 'data');
    socket.destroy();
    await expect.poll(requests).toHaveLength(1);
    await expect.poll(() => api.test.database.connections().inUse).toBe(0);
    expect(complaints()).toEqual([]);
  });

  test('while the key is looked up takes no place among those that a key may have at once', async () => {
    const { secret } = (await api.post('/api/keys', { name: 'one', scopes: ['read'], limits: { concurrent: 1 } })).body;
    const looking = Promise.withResolvers<void>();
    const left = Promise.withResolvers<void>();
    const { read } = api.test.database;
    let reads = 0;
    between.read = async (...call) => {
      reads += 1;
      looking.resolve();
      await left.promise;
      return read(...call);
    };
    const socket = await open();
    await write(socket, head('GET', '/api/lists', 'text/plain', 0, secret));
    await looking.promise;
    socket.destroy();
    await expect.poll(requests).toEqual(['/api/lists 499']);
    left.resolve();
    // The Lists are read once the call has been let in.
    await expect.poll(() => reads).toBeGreaterThan(1);
    const authorization = `Bearer ${secret}`;
    for (let times = 0; times < 3; times++) {
      expect((await app.inject({ url: '/api/lists', headers: { authorization } })).statusCode).toBe(200);
    }
  });
});

test('an export that fails in its middle breaks the connection off, and the log and the metrics say so', async () => {
  const { stream } = api.test.database;
  between.stream = async function* <Row extends object>(...call: Parameters<Database['stream']>) {
    yield* take(stream<Row>(...call), 1);
    throw new Error('The database is lost.');
  };
  const socket = await open();
  await write(
    socket,
    `GET /api/leads HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\nAuthorization: Bearer ${api.workspace.key}\r\n\r\n`,
  );
  let text = '';
  socket.setEncoding('utf8').on('data', (data: string) => {
    text += data;
  });
  await once(socket, 'close');
  expect(text).toMatch(/^HTTP\/1\.1 200 [\s\S]*Gone/);
  expect(text).not.toMatch(/\r\n0\r\n\r\n$/);
  await expect.poll(requests).toEqual(['/api/leads 500']);
  expect(complaints()).toMatchObject([{ level: 50, msg: 'request failed', err: { message: 'The database is lost.' } }]);
  expect(await countOf('getLeads', 500)).toBe('1');
});

async function* take<T>(items: AsyncIterable<T>, count: number): AsyncGenerator<T> {
  let taken = 0;
  for await (const item of items) {
    yield item;
    if (++taken === count) return;
  }
}
