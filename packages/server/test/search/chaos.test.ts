import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createEgress } from '../../src/providers/egress.ts';
import { createGenericHttpProvider } from '../../src/providers/generic-http.ts';
import { readWords } from '../support/fake-provider.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { type SearchApi, searchApi } from './search-api.ts';
import { type ChaosServer, knownPeople, startChaosServer } from './support/chaos-server.ts';

let chaos: ChaosServer;
let folder: string;
let api: TestApi;
let searches: SearchApi;

beforeAll(async () => {
  chaos = await startChaosServer();
  folder = await mkdtemp(join(tmpdir(), 'puffle-chaos-'));
  const file = join(folder, 'provider.json');
  const description = {
    name: 'chaos',
    url: chaos.url,
    type: 'person',
    body: { q: '{keywords}', offset: '{offset}', limit: '{limit}' },
    pageRows: 10,
    paging: 'offset',
    rows: 'items',
    columns: { name: 'name', email: 'email' },
    creditsPerRow: 1,
  };
  await writeFile(file, JSON.stringify(description));
  const limits = { totalMs: 1000, mostBytes: 1024 * 1024 };
  const provider = createGenericHttpProvider({ file, apiKey: null, egress: createEgress(['127.0.0.1']), limits });
  const search = { readPrompt: readWords, provider, caps: { perSearch: 100_000, perDay: 100_000 }, firstPauseMs: 1 };
  api = await createTestApi({ search });
  searches = searchApi(api);
});
afterAll(async () => {
  await api.close();
  await chaos.close();
  await rm(folder, { recursive: true });
});

const tries = 6;

test.concurrent.each([
  ['silence', tries, /^chaos could not be reached: no whole answer within 1000 ms\. It was tried 6 times\.$/],
  ['drip', tries, /^chaos could not be reached: no whole answer within 1000 ms\. It was tried 6 times\.$/],
  ['html', tries, /^chaos answered with HTML\. It was tried 6 times\.$/],
  ['cut', tries, /^chaos could not be reached: .+ It was tried 6 times\.$/],
  ['no list', tries, /^chaos answered with no list of records in items\. It was tried 6 times\.$/],
  ['list of numbers', tries, /^chaos answered with no list of records in items\. It was tried 6 times\.$/],
  ['storm', tries, /^chaos takes no more calls at this moment \(429\)\. It was tried 6 times\.$/],
  ['broken', tries, /^chaos failed with status 503\. It was tried 6 times\.$/],
  ['gigabyte', 1, /^chaos answered with more than 1 MiB\.$/],
  ['no credits', 1, /^The account with chaos has no credits left \(402\)\. It says: Your plan is used up\.$/],
  ['bad key', 1, /^chaos does not accept the API key \(401\)\. It says: Invalid key$/],
  ['redirect', 1, /^chaos refused the search with status 302\.$/],
])(
  '%s ends the search after %i calls, and says why',
  async (word, calls, message) => {
    const task = await searches.run({ prompt: word, fetch_count: 20 });
    expect(task).toMatchObject({ status: 'failed', resultCount: 0, errorMessage: expect.stringMatching(message) });
    expect(chaos.asked.get(word)).toBe(calls);
    expect(task.completedAt).not.toBeNull();
  },
  60_000,
);

test.concurrent('a storm that passes delays the search and doubles nothing', async () => {
  const task = await searches.run({ prompt: 'storm that passes', fetch_count: 25 });
  expect(task).toMatchObject({ status: 'completed', resultCount: 25, counts: { received: 25, created: 25 } });
  expect(chaos.asked.get('storm that passes')).toBe(9);
  expect(task.creditsSpent).toBe(25);
  const rows = await searches.results(task.id);
  expect(new Set(rows.map(({ leadId }: { leadId: string }) => leadId)).size).toBe(25);
}, 60_000);

test.concurrent('records without a name are refused one by one, and kept with the reason', async () => {
  const task = await searches.run({ prompt: 'no names', fetch_count: 5 });
  expect(task).toMatchObject({
    status: 'completed',
    resultCount: 0,
    counts: { received: knownPeople, rejected: knownPeople },
  });
  const [first] = await searches.results(task.id);
  expect(first).toMatchObject({
    outcome: 'rejected',
    leadId: null,
    code: 'required',
    raw: { email: 'p0@no-names.net' },
  });
}, 60_000);

test('a body of a gigabyte is cut off long before it fills the memory', async () => {
  const before = process.memoryUsage().rss;
  await searches.run({ prompt: 'gigabyte', fetch_count: 20 });
  expect(chaos.sentBytes.get('gigabyte')).toBeLessThan(64 * 1024 * 1024);
  expect(process.memoryUsage().rss - before).toBeLessThan(128 * 1024 * 1024);
});
