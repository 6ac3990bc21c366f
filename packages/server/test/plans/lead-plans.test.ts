import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFilter } from '../../src/domain/leads/lead-filter.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { type LeadOrder, listLeads, selectLeads } from '../../src/storage/lead-pages.ts';
import { listLists } from '../../src/storage/lists.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { type Examined, examine } from './examine.ts';

/** `PUFFLE_PLAN_LEADS=1000000 npx vitest run packages/server/test/plans` is the long form. */
const leadCount = Number(process.env.PUFFLE_PLAN_LEADS ?? 40_000);

let api: TestApi;
let [oldList, fewList] = ['', ''];
beforeAll(async () => {
  api = await createTestApi();
  await withClient(api.test.owner, async (client) => {
    await client.query(
      `insert into lead (workspace_id, id, type, status, version, created_at, updated_at, last_observation_id, state, folded)
       select $1, id, case when n <= 500 then 'company' else 'person' end, 'live', 1, at, at, id,
         '{"keys":[],"from":[]}'::json,
         E'\\nn| ' || (array['ada','grace','alan','edsger','barbara','donald','margaret','ken'])[1 + n % 8] || ' ' || md5(n::text)
           || E'\\nt| ' || (array['head of sales','vp engineering','founder','recruiter'])[1 + n % 4]
           || E'\\nc| company ' || n % 5000 || E'\\nd|\\tcompany' || n % 5000 || E'.com\\t company' || n % 5000 || ' com'
           || E'\\nl| ' || case when n <= $2::int * 3 / 10 then 'utrecht' else 'amsterdam' end || E'\\nl| netherlands'
           || E'\\ne|\\tp' || n || '@company' || n % 5000 || E'.com\\t p' || n || ' company' || n % 5000 || E' com\\n'
       from (
         select n, now() - make_interval(secs => $2::int - n) as at,
           (substr(lpad(to_hex((1700000000000 + n::bigint * 10)), 12, '0'), 1, 8) || '-' ||
            substr(lpad(to_hex((1700000000000 + n::bigint * 10)), 12, '0'), 9, 4) || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id
         from generate_series(1, $2::int) as n
       ) as made`,
      [api.workspace.id, leadCount],
    );
    const { rows } = await client.query(
      `insert into list (workspace_id, id, name, lead_type, created_at, updated_at)
       select $1, gen_random_uuid(), name, 'mixed', now(), now() from unnest(array['old', 'few']) as name returning id`,
      [api.workspace.id],
    );
    [oldList, fewList] = rows.map(({ id }) => id);
    await client.query(
      `insert into membership (workspace_id, list_id, lead_id, added_at)
       select $1, $2::uuid, id, now() from (select id from lead where workspace_id = $1 order by id limit $4) as old
       union all select $1, $3::uuid, id, now() from (select id from lead where workspace_id = $1 order by id limit 100) as few`,
      [api.workspace.id, oldList, fewList, (leadCount * 2) / 10],
    );
    await client.query('vacuum analyze lead, membership');
  });
}, 900_000);
afterAll(() => api.close());

const newest = { by: 'id', direction: 'desc' } as const;
const pageSize = 51;

function page(query: object, order: LeadOrder = newest, afterId: string | null = null): Promise<Examined> {
  const after = afterId === null ? null : { id: afterId };
  return api.test.database.read((sql) =>
    examine(sql, (watched) => listLeads(watched, api.workspace.id, readFilter(query), order, after, pageSize)),
  );
}

test.each([
  ['a rare word anywhere', { q: 'c4ca4238' }],
  ['a common word anywhere', { q: 'amsterdam' }],
  ['a common word that only old Leads have', { q: 'utrecht' }],
  ['a word that nobody has', { q: 'zzzz' }],
  ['one letter', { q: 'a' }],
  ['part of a word', { q: 'ompany 49' }],
  ['a name', { name: 'grace' }],
  ['part of a name', { name: 'c4ca' }],
  ['a word beginning of two letters', { name: 'ad' }],
  ['the beginning of a number', { company: 'company 49' }],
  ['a company', { company: 'company 4999' }],
  ['a title', { title: 'founder' }],
  ['a domain', { domain: 'www.company77.com' }],
  ['an e-mail', { email: 'P77@Company77.com' }],
  ['a place and a type', { location: 'netherlands', type: 'person' }],
  ['two words that nobody has both', { name: 'ada grace' }],
  ['an old place and a name', { location: 'utrecht', name: 'ada' }],
  ['an old type', { type: 'company' }],
  ['an old type and a word', { type: 'company', q: 'netherlands' }],
  ['nothing', {}],
  ['a time', { updatedSince: new Date(Date.now() - 60_000).toISOString() }],
] as const)('a page by %s reads an index, and few of the Leads', async (_, query) => {
  const { lines, leads } = await page(query);
  expect(lines.join('\n')).not.toMatch(/Seq Scan on lead/);
  expect(lines.join('\n')).toMatch(/Index/);
  expect(leads).toBeLessThan(8_000);
});

test.each([
  ['of the List alone', () => ({ listId: oldList }), 51],
  ['of a word that all members have', () => ({ listId: oldList, q: 'utrecht' }), 51],
  ['of a name', () => ({ listId: oldList, name: 'grace' }), 51],
  ['of a rare word', () => ({ listId: oldList, q: 'c4ca4238' }), 1],
  ['of a type', () => ({ listId: oldList, type: 'company' }), 51],
  ['of a small List and a word that only others have', () => ({ listId: fewList, q: 'amsterdam' }), 0],
  ['of a small List and two words', () => ({ listId: fewList, q: 'ada utrecht' }), 12],
] as const)('a page %s reads an index, and few of the Leads', async (_, query, found) => {
  const { lines, leads, ids } = await page(query());
  expect(ids).toHaveLength(found);
  expect(lines.join('\n')).not.toMatch(/Seq Scan on (lead|membership)/);
  expect(leads).toBeLessThan(8_000);
});

test.each([
  ['newest', { by: 'id', direction: 'desc' }],
  ['oldest', { by: 'id', direction: 'asc' }],
] as const)('a page of the %s first holds the right Leads, wherever they are', async (_, order) => {
  const ids = async (where: string, listId: string | null = null): Promise<string[]> => {
    const rows = await api.test.database.read((sql) =>
      sql.query<{ id: string }>(
        `select id from lead
         where workspace_id = $1 and folded like $2
           and ($3::uuid is null or exists (select from membership where list_id = $3 and lead_id = lead.id))
         order by id ${order.direction} limit ${pageSize}`,
        [api.workspace.id, where, listId],
      ),
    );
    return rows.map(({ id }) => id);
  };
  expect((await page({ q: 'utrecht' }, order)).ids).toEqual(await ids('%utrecht%'));
  expect((await page({ q: '499' }, order)).ids).toEqual(await ids('%499%'));
  expect((await page({ q: 'amsterdam' }, order)).ids).toEqual(await ids('%amsterdam%'));
  expect((await page({ listId: oldList, q: '499' }, order)).ids).toEqual(await ids('%499%', oldList));
});

test.each([
  ['a word that all have', { company: 'company 4999' }, '%4999%', 'company'],
  ['whichever comes first', { q: '4999 netherlands' }, '%4999%', 'netherlands'],
  ['a word of another field', { title: 'founder', name: 'c4ca4238' }, '%c4ca4238%', 'founder'],
  ['pieces of itself that all have', { q: 'company4999.com' }, '4999 %', 'company4999 com'],
  ['a type that most have', { type: 'person', q: 'c4ca4238' }, '%c4ca4238%', 'person'],
])('of something rare and %s the index is asked for the rare alone', async (_, query, rare, common) => {
  const { lines } = await page(query);
  const asked = lines.filter((line) => line.includes('Index Cond') && line.includes('folded')).join('\n');
  expect(asked).toContain(rare);
  expect(asked).not.toContain(common);
  expect(lines.filter((line) => line.includes('Filter')).join('\n')).toContain(common);
});

test('a common word among the newest Leads is found without a text index', async () => {
  const { lines, leads } = await page({ q: 'amsterdam' });
  expect(lines.join('\n')).not.toContain('lead_folded_index');
  expect(leads).toBe(pageSize);
});

test('a page further down asks about no time before it', async () => {
  const first = await page({ q: 'utrecht' });
  const second = await page({ q: 'utrecht' }, newest, first.ids.at(-1) ?? null);
  expect(second.ids).toHaveLength(pageSize);
  expect(second.leads).toBeLessThan(2_000);
  expect(first.ids.at(-1)?.localeCompare(second.ids[0] ?? '')).toBe(1);
});

test.each([
  ['person', 0],
  ['mixed', 100],
])('of the members of a List of type %s %i are looked up to count them', async (type, most) => {
  await api.test.database.transaction((tx) =>
    tx.query('update list set lead_type = $2 where id = $1', [fewList, type]),
  );
  const { leads } = await api.test.database.read((sql) =>
    examine(sql, async (watched) => {
      const [list] = await listLists(watched, api.workspace.id, fewList);
      expect((list?.personCount ?? 0) + (list?.companyCount ?? 0)).toBe(100);
      return [];
    }),
  );
  expect(leads).toBe(most);
});

test('pages one after another read no more of the index the further they go', async () => {
  const read = async (cursorId: string | null): Promise<number> => {
    const { text, values } = selectLeads(
      api.workspace.id,
      readFilter({}),
      newest,
      cursorId === null ? null : { id: cursorId },
      51,
    );
    const [row] = await api.test.database.read((sql) =>
      sql.queryUnprepared<{ 'QUERY PLAN': [{ Plan: { 'Actual Rows': number; 'Shared Hit Blocks': number } }] }>(
        `explain (analyze, buffers, format json) ${text}`,
        values,
      ),
    );
    return row?.['QUERY PLAN'][0].Plan['Shared Hit Blocks'] ?? Number.NaN;
  };
  const first = await read(null);
  const far = await read('018bcfe5-7f80-7000-8000-000000004000');
  expect(far).toBeLessThan(first + 50);
});
