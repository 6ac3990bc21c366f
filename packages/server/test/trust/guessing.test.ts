import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { makeApiKey } from '../../src/domain/account/api-key.ts';
import { GuessThrottle, networkOf } from '../../src/domain/account/guess-throttle.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

const limits = { perAddress: 3, total: 8, windowMs: 10_000 };

function serve(trustProxy: readonly string[] = ['127.0.0.1']) {
  let now = Date.now();
  const log = pino({ level: 'silent' });
  const database = { ...api.test.database, reads: 0 };
  database.read = (work) => {
    database.reads += 1;
    return api.test.database.read(work);
  };
  const app = createApp({ database, log, clock: () => new Date(now), guessLimits: limits, trustProxy });
  const knock = async (key: string, from = '198.51.100.1') => {
    const headers = { authorization: `Bearer ${key}`, 'x-forwarded-for': from };
    const { statusCode, headers: head } = await app.inject({ url: '/api/me', headers });
    return statusCode === 429 ? `429 after ${head['retry-after']}` : String(statusCode);
  };
  const pass = (ms: number) => {
    now += ms;
  };
  return { app, knock, pass, database };
}

describe('who guesses keys', () => {
  test('is held up after a few, without a look at the database, until the window is over', async () => {
    const { app, knock, pass, database } = serve();
    for (let n = 0; n < 3; n++) expect(await knock(makeApiKey())).toBe('401');
    const reads = database.reads;
    for (let n = 0; n < 50; n++) expect(await knock(makeApiKey())).toBe('429 after 10');
    expect(database.reads).toBe(reads);
    pass(10_000);
    expect(await knock(makeApiKey())).toBe('401');
    await app.close();
  });

  test('locks out no key that works from the same address, and a new one for ten seconds at most', async () => {
    const { app, knock, pass } = serve();
    const { id } = api.workspace;
    const [working, fresh] = [await api.newKey(id, ['read']), await api.newKey(id, ['read'])];
    expect(await knock(working)).toBe('200');
    for (let n = 0; n < 10; n++) await knock(makeApiKey());
    pass(2000);
    expect(await knock(working)).toBe('200');
    expect(await knock(fresh)).toBe('429 after 8');
    pass(8000);
    expect(await knock(fresh)).toBe('200');
    await app.close();
  });

  test('from many addresses has one try from each, once they are many', async () => {
    const { app, knock } = serve();
    for (let n = 0; n < 8; n++) expect(await knock(makeApiKey(), `198.51.100.${n}`)).toBe('401');
    expect(await knock(makeApiKey(), '198.51.100.3')).toMatch('429');
    expect(await knock(makeApiKey(), '203.0.113.9')).toBe('401');
    expect(await knock(makeApiKey(), '203.0.113.9')).toMatch('429');
    expect(await knock(await api.newKey(api.workspace.id, ['read']), '203.0.113.10')).toBe('200');
    await app.close();
  });

  test('is one where all requests come through a proxy that is not believed', async () => {
    const { app, knock } = serve([]);
    for (let n = 0; n < 3; n++) await knock(makeApiKey(), `198.51.100.${n}`);
    expect(await knock(makeApiKey(), '203.0.113.1')).toMatch('429');
    await app.close();
  });
});

test('a header that is no key is refused without counting', async () => {
  const { app, knock } = serve();
  for (let n = 0; n < 20; n++) expect(await knock('nonsense')).toBe('401');
  expect(await knock(makeApiKey())).toBe('401');
  await app.close();
});

test('the memory of guesses is bounded, whatever addresses they come from', () => {
  const told: number[][] = [];
  const limits = { perAddress: 5, total: 1_000_000, windowMs: 1000 };
  const throttle = new GuessThrottle(limits, (...counts) => void told.push(counts));
  const address = (n: number) => `10.${n >> 16}.${(n >> 8) & 255}.${n & 255}`;
  for (let n = 0; n < 20_000; n++) throttle.count(address(n), 0);
  expect(() => throttle.check(address(5), 0)).not.toThrow();
  expect(() => throttle.check(address(19_999), 0)).toThrow('Too many unknown API keys');
  expect(() => throttle.check(address(19_999), 1000)).not.toThrow();
  expect(told).toEqual([[20_000, 10_000]]);
});

test.each([
  ['192.0.2.1', '192.0.2.1'],
  ['::ffff:192.0.2.1', '192.0.2.1'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:db8::5', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
])('%s is counted as %s', (address, network) => {
  expect(networkOf(address)).toBe(network);
});
