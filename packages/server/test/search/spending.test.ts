import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { ProviderFault } from '../../src/providers/lead-provider.ts';
import { createFakeSearch, type FakeOptions, type FakeSearch } from '../support/fake-provider.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { type SearchApi, searchApi } from './search-api.ts';

let api: TestApi;
let searches: SearchApi;
let fake: FakeSearch;

async function open(options: FakeOptions): Promise<void> {
  fake = createFakeSearch({ people: 100, price: { perCall: 0, perRow: 1 }, ...options });
  api = await createTestApi({ search: fake });
  searches = searchApi(api);
}
afterEach(() => api.close());

const spentToday = async (): Promise<number> => {
  const [row] = await api.test.database.read((sql) =>
    sql.query<{ credits: number }>('select coalesce(sum(credits), 0)::bigint as credits from search_spending'),
  );
  return row?.credits ?? 0;
};
const asked = (): number => fake.calls.reduce((sum, { limit }) => sum + limit, 0);

describe('a provider that costs a credit a record', () => {
  test('is never asked for more records than are still wanted', async () => {
    await open({ pageRows: 10 });
    const task = await searches.run({ prompt: 'wanted', fetch_count: 13 });
    expect([task.creditsSpent, fake.calls.map(({ limit }) => limit)]).toEqual([13, [10, 3]]);
    expect(await spentToday()).toBe(13);
  });

  test('ends a search at its cap, and the search says so and keeps what it found', async () => {
    await open({ caps: { perSearch: 7, perDay: 100 } });
    const task = await searches.run({ prompt: 'capped', fetch_count: 20 });
    expect(task).toMatchObject({ status: 'failed', resultCount: 7, creditsSpent: 7 });
    expect(task.errorMessage).toMatch(/^The search has spent the 7 credits of fake that one search may spend/);
    expect([asked(), await spentToday()]).toEqual([7, 7]);
  });

  test('ends every search at the cap of the day, and begins none after it', async () => {
    await open({ caps: { perSearch: 100, perDay: 12 } });
    await searches.run({ prompt: 'one', fetch_count: 9 });
    const task = await searches.run({ prompt: 'two', fetch_count: 9 });
    expect(task).toMatchObject({ status: 'failed', resultCount: 3 });
    expect(task.errorMessage).toMatch(/^The 12 credits of fake for today are spent/);
    const refused = await searches.start({ prompt: 'three' });
    expect([refused.status, refused.body.code, refused.body.limit]).toEqual([402, 'limit_reached', 12]);
    expect(asked()).toBe(12);
  });

  test('costs nothing for a call that it refused, and all that was set aside for one that it never answered', async () => {
    const fault = (isAnswered: boolean) => new ProviderFault('lasting', 'No.', { isAnswered });
    await open({
      before: ({ filters }) => {
        throw fault(filters.keywords.include[0] === 'refused');
      },
    });
    expect((await searches.run({ prompt: 'refused', fetch_count: 5 })).creditsSpent).toBe(0);
    expect((await searches.run({ prompt: 'unanswered', fetch_count: 5 })).creditsSpent).toBe(5);
    expect(await spentToday()).toBe(5);
  });
});

test('a provider that costs a credit a call is counted by calls', async () => {
  await open({ price: { perCall: 1, perRow: 0 }, pageRows: 10, caps: { perSearch: 2, perDay: 100 } });
  const task = await searches.run({ prompt: 'pages', fetch_count: 40 });
  expect(task).toMatchObject({ status: 'failed', resultCount: 20, creditsSpent: 2 });
});

test('two servers that search at once never spend more than the cap of the day', async () => {
  await open({ pageRows: 4, caps: { perSearch: 100, perDay: 31 } });
  const second = createApp({ database: api.test.database, log: pino({ level: 'silent' }), search: fake });
  await second.ready();
  const begun = await Promise.all(
    Array.from({ length: 8 }, (_, n) => searches.start({ prompt: `many ${n}`, fetch_count: 20 })),
  );
  const tasks = await Promise.all(begun.flatMap(({ body }) => (body.task ? [searches.untilDone(body.task.id)] : [])));
  await second.close();
  expect([asked(), await spentToday()]).toEqual([31, 31]);
  expect(tasks.reduce((sum, task) => sum + task.resultCount, 0)).toBe(31);
});
