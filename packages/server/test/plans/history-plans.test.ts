import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database, Sql } from '../../src/storage/database.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { type Answered, createTestApi, type TestApi } from '../support/test-api.ts';

const said = 1000;
const limit = 50;

let api: TestApi;
let id: string;
/** What the statements read while somebody watches. */
let scans: Scan[] | null = null;
beforeAll(async () => {
  api = await createTestApi({ between: watched });
  for (let from = 0; from < said; from += 500) {
    const leads = Array.from({ length: 500 }, (_, place) => ({
      type: 'person',
      name: 'Ada Lovelace',
      title: `Title ${from + place}`,
      contacts: ['ada@lovelace.net'],
    }));
    const { body } = await api.post('/api/leads/batch', { leads });
    id = body.results[0].lead.id;
  }
  const others = Array.from({ length: 1000 }, (_, n) => ({
    type: 'person',
    name: 'Other',
    contacts: [`o${n}@corp.test`],
  }));
  await api.post('/api/leads/batch', { leads: others });
  await withClient(api.test.owner, (client) => client.query('vacuum analyze'));
});
afterAll(() => api.close());

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  Plans?: Plan[];
};
type Scan = { readonly how: string; readonly table: string; readonly rows: number };

/** Explains each statement that reads before it runs. */
function watched(database: Database): Database {
  const explain = async (sql: Sql, text: string, values: readonly unknown[]): Promise<void> => {
    if (scans === null || !/^\s*(?:select|with)/.test(text)) return;
    const [row] = await sql.queryUnprepared<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
      `explain (analyze, format json) ${text}`,
      values,
    );
    if (row !== undefined) collect(row['QUERY PLAN'][0].Plan, scans);
  };
  const watch = (sql: Sql): Sql => ({
    query: async (text, values) => {
      await explain(sql, text, values ?? []);
      return sql.query(text, values);
    },
    queryUnprepared: async (text, values) => {
      await explain(sql, text, values ?? []);
      return sql.queryUnprepared(text, values);
    },
    insert: (text, values) => sql.insert(text, values),
  });
  return {
    ...database,
    read: (work) => database.read((sql) => work(watch(sql))),
    transaction: (work, options) => database.transaction((tx) => work(watch(tx)), options),
  };
}

function collect(plan: Plan, found: Scan[]): void {
  const table = plan['Relation Name'];
  const rows = (plan['Actual Rows'] + (plan['Rows Removed by Filter'] ?? 0)) * plan['Actual Loops'];
  if (table !== undefined) found.push({ how: plan['Node Type'], table, rows });
  for (const part of plan.Plans ?? []) collect(part, found);
}

async function watch(act: () => Promise<Answered>): Promise<{ readonly answer: Answered; readonly read: Scan[] }> {
  const read: Scan[] = [];
  scans = read;
  const answer = await act().finally(() => {
    scans = null;
  });
  return { answer, read: read.filter(({ rows }) => rows > 0) };
}

test('a page of the history of a Lead with 1,000 observations reads 1,000 ids from an index, and 50 of what was said', async () => {
  const { answer, read } = await watch(() => api.get(`/api/leads/${id}/history`, { limit }));
  expect(answer.body.entries).toHaveLength(limit);
  const ofObservations = read.filter(({ table }) => table === 'observation');
  expect(ofObservations.map(({ rows }) => rows).toSorted((a, b) => a - b)).toEqual([limit, said]);
  expect(ofObservations.find(({ rows }) => rows === said)?.how).toBe('Index Only Scan');
  const others = read.filter(({ table }) => table !== 'observation');
  expect(Math.max(...others.map(({ rows }) => rows))).toBeLessThanOrEqual(limit);
});

test('the pages of such a history show everything once', async () => {
  const seen: string[] = [];
  for (let cursor: string | null = null, first = true; first || cursor !== null; first = false) {
    const { body } = await api.get(`/api/leads/${id}/history`, { limit: 300, ...(cursor === null ? {} : { cursor }) });
    seen.push(...body.entries.map((entry: { id: string }) => entry.id));
    cursor = body.nextCursor;
  }
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen).toHaveLength(said);
});

test('a create of a Lead with 1,000 observations reads the newest of them and no other', async () => {
  const body = { type: 'person', name: 'Ada Lovelace', title: 'Countess', contacts: ['ada@lovelace.net'] };
  const { answer, read } = await watch(() => api.post('/api/leads', body));
  expect(answer.body.lead).toMatchObject({ id, title: 'Countess' });
  expect(read.filter(({ table }) => table === 'observation').map(({ rows }) => rows)).toEqual([1]);
  expect(read.find(({ table }) => table === 'lead')?.rows).toBe(1);
});
