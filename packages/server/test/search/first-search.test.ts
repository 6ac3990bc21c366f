import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSearch } from '../../src/providers/create-search.ts';
import { createEgress } from '../../src/providers/egress.ts';
import { readSearchConfig } from '../../src/providers/search-config.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { type SearchApi, searchApi } from './search-api.ts';

let api: TestApi;
let searches: SearchApi;

beforeAll(async () => {
  api = await createTestApi({ search: createSearch(readSearchConfig({}), null, createEgress([])) });
  searches = searchApi(api);
});
afterAll(() => api.close());

const senators = 'senators from Washington or Minnesota';

test('the four senators of two states are found in the directory that ships, two at a time, and one who is known is reused', async () => {
  const known = await api.post('/api/leads', {
    type: 'person',
    name: 'Senator Patty Murray',
    sources: [{ provider: 'bioguide', id: 'M001111' }],
  });
  const first = await searches.run({ prompt: senators, fetch_count: 2 });
  expect(first).toMatchObject({ status: 'completed', resultCount: 2, hasMore: true, unsupported: [] });
  const names = async () => (await searches.members(first.resultListId)).map(({ name }) => name).sort();
  expect(await names()).toEqual(['Amy Klobuchar', 'Maria Cantwell']);
  const next = await searches.run({ prompt: senators, fetch_count: 10, listId: first.resultListId });
  expect(next).toMatchObject({ resultCount: 2, hasMore: false, counts: { created: 1, updated: 1 } });
  const members = await searches.members(first.resultListId);
  expect(members.map(({ id }) => id)).toContain(known.body.lead.id);
  expect(await names()).toEqual([
    'Amy Klobuchar',
    'Maria Cantwell',
    expect.stringContaining('Patty Murray'),
    'Tina Smith',
  ]);
});

test('banks in Germany are found, and no company of which the country is not known', async () => {
  const task = await searches.run({ prompt: 'banks in Germany', fetch_count: 100 });
  expect(task).toMatchObject({ status: 'completed', hasMore: false, unsupported: [], filters: { type: 'company' } });
  const names = (await searches.members(task.resultListId)).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(['Commerzbank', 'Deutsche Bank', 'N26', 'Postbank']));
  const raws = (await searches.results(task.id)).map(({ raw }: { raw: Record<string, string> }) => raw);
  for (const { Industry, 'Serves only': only } of raws) {
    expect([Industry, only]).toEqual([expect.stringContaining('banking'), expect.stringMatching(/\bDE\b/)]);
  }
});

test('without a country companies are found wherever they are, and outside of one those of which it is not known', async () => {
  const names = async (prompt: string): Promise<string[]> => {
    const task = await searches.run({ prompt, fetch_count: 100 });
    return (await searches.members(task.resultListId)).map(({ name }) => name);
  };
  const anywhere = await names('password managers and VPN companies');
  expect(anywhere).toEqual(
    expect.arrayContaining(['1Password', 'Bitwarden', 'NordVPN', 'Mullvad', 'ID.me', 'logwien', 'Profil zaufany']),
  );
  const outside = await names('password managers and VPN companies outside the US');
  expect(outside.toSorted()).toEqual(anywhere.filter((name) => name !== 'ID.me').toSorted());
});

test('what the directory cannot search by is told before and after', async () => {
  const prompt = 'senators with more than 500 employees';
  const { body } = await api.post('/api/leads/search/parse', { prompt });
  expect(body.unsupported.length).toBeGreaterThan(0);
  expect((await searches.run({ prompt, fetch_count: 1 })).unsupported).toEqual(body.unsupported);
});

test.each([
  [
    { PUFFLE_SEARCH_PROVIDER: 'appolo' },
    /^PUFFLE_SEARCH_PROVIDER must be one of directory, apollo, .+, not "appolo"\.$/,
  ],
  [{ PUFFLE_SEARCH_PROVIDER: 'apollo' }, /^PUFFLE_SEARCH_PROVIDER=apollo needs PUFFLE_APOLLO_API_KEY\.$/],
  [
    { PUFFLE_SEARCH_PROVIDER: 'people-data-labs', PUFFLE_PEOPLE_DATA_LABS_API_KEY: ' ' },
    /needs PUFFLE_PEOPLE_DATA_LABS_API_KEY\.$/,
  ],
  [{ PUFFLE_SEARCH_PROVIDER: 'generic-http', PUFFLE_SEARCH_HTTP_FILE: '/nowhere.json' }, /cannot be read as JSON\.$/],
  [{ PUFFLE_SEARCH_DIRECTORY: '/nowhere.json' }, /^The directory file \/nowhere\.json cannot be read\.$/],
  [
    { PUFFLE_SEARCH_CREDITS_PER_DAY: 'many' },
    /^PUFFLE_SEARCH_CREDITS_PER_DAY must be a whole number of at least 0, not "many"\.$/,
  ],
])('the configuration %j stops the start with a sentence', (env, message) => {
  expect(() => createSearch(readSearchConfig(env), null, createEgress([]))).toThrow(message);
});

test('names of the directory that ships are written with letters, not as HTML writes them', async () => {
  const { resultListId } = await searches.run({ prompt: 'banks in Germany', fetch_count: 25 });
  const names = (await searches.members(resultListId)).map(({ name }) => name);
  expect(names).toContain('Deutsche Apotheker- und Ärztebank');
  expect(names.filter((name) => /&[A-Za-z]+;/.test(name))).toEqual([]);
});
