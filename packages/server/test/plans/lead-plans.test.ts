import { afterAll, beforeAll, expect, test } from 'vitest';
import { readFilter } from '../../src/domain/leads/lead-filter.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { markCommon, selectLeads } from '../../src/storage/lead-pages.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

/** `PUFFLE_PLAN_LEADS=1000000 npx vitest run packages/server/test/plans` is the long form. */
const leadCount = Number(process.env.PUFFLE_PLAN_LEADS ?? 40_000);

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await withClient(api.test.owner, async (client) => {
    await client.query(
      `insert into lead (workspace_id, id, type, status, version, created_at, updated_at, last_observation_id, state, folded)
       select $1, id, case n % 4 when 0 then 'company' else 'person' end, 'live', 1, at, at, id,
         '{"keys":[],"from":[]}'::json,
         E'\\nn| ' || (array['ada','grace','alan','edsger','barbara','donald','margaret','ken'])[1 + n % 8] || ' ' || md5(n::text)
           || E'\\nt| ' || (array['head of sales','vp engineering','founder','recruiter'])[1 + n % 4]
           || E'\\nc| company ' || n % 5000 || E'\\nd|\\tcompany' || n % 5000 || E'.com\\t company' || n % 5000 || ' com'
           || E'\\nl| amsterdam\\nl| netherlands'
           || E'\\ne|\\tp' || n || '@company' || n % 5000 || E'.com\\t p' || n || ' company' || n % 5000 || E' com\\n'
       from (
         select n, now() - make_interval(secs => $2::int - n) as at,
           (substr(lpad(to_hex((1700000000000 + n::bigint * 10)), 12, '0'), 1, 8) || '-' ||
            substr(lpad(to_hex((1700000000000 + n::bigint * 10)), 12, '0'), 9, 4) || '-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid as id
         from generate_series(1, $2::int) as n
       ) as made`,
      [api.workspace.id, leadCount],
    );
    await client.query('vacuum analyze lead');
  });
}, 900_000);
afterAll(() => api.close());

const newest = { by: 'id', direction: 'desc' } as const;

test.each([
  ['a rare word anywhere', { q: 'c4ca4238' }],
  ['a common word anywhere', { q: 'amsterdam' }],
  ['part of a word', { q: 'ompany 49' }],
  ['a name', { name: 'grace' }],
  ['part of a name', { name: 'c4ca' }],
  ['a word beginning of two letters', { name: 'ad' }],
  ['a company', { company: 'company 4999' }],
  ['a title', { title: 'founder' }],
  ['a domain', { domain: 'www.company77.com' }],
  ['an e-mail', { email: 'P77@Company77.com' }],
  ['a place and a type', { location: 'netherlands', type: 'person' }],
  ['nothing', {}],
  ['a time', { updatedSince: new Date(Date.now() - 60_000).toISOString() }],
] as const)('a page by %s reads an index, not the table', async (_, query) => {
  const { text, values } = selectLeads(api.workspace.id, readFilter(query), newest, null, 51);
  const plan = await api.test.database.read((sql) =>
    sql.queryUnprepared<{ 'QUERY PLAN': string }>(
      `explain (analyze, buffers off, costs off, timing off, summary off) ${text}`,
      values,
    ),
  );
  const lines = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(lines).not.toMatch(/Seq Scan on lead/);
  expect(lines).toMatch(/Index/);
});

test.each([
  ['a word that all have', { company: 'company 4999' }, '4999', 'company'],
  ['whichever comes first', { q: '4999 amsterdam' }, '4999', 'amsterdam'],
  ['a word of another field', { title: 'founder', name: 'c4ca4238' }, 'c4ca4238', 'founder'],
])('of a rare word and %s the index is asked for the rare one alone', async (_, query, rare, common) => {
  const lines = await api.test.database.read(async (sql) => {
    const filter = readFilter(query);
    const matches = await markCommon(sql, api.workspace.id, filter.matches);
    const { text, values } = selectLeads(api.workspace.id, { ...filter, matches }, newest, null, 51);
    const plan = await sql.queryUnprepared<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, values);
    return plan.map((row) => row['QUERY PLAN']);
  });
  const asked = lines.filter((line) => line.includes('Index Cond')).join('\n');
  expect(asked).toContain(`%${rare}%`);
  expect(asked).not.toContain(common);
  expect(lines.find((line) => line.includes('Filter'))).toContain(common);
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
