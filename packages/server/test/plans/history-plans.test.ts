import { afterAll, beforeAll, expect, test } from 'vitest';
import { getLeadHistory } from '../../src/domain/history/get-lead-history.ts';
import type { Sql } from '../../src/storage/database.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const said = 1000;
const limit = 50;

let api: TestApi;
let id: string;
beforeAll(async () => {
  api = await createTestApi();
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
  Plans?: Plan[];
};

test('a page of the history of a Lead with 1,000 observations reads 1,000 ids from an index, and 50 of what was said', async () => {
  const scans: { how: string; table: string; rows: number; statement: number }[] = [];
  let statement = 0;
  await api.test.database.read(async (sql) => {
    const explain = async (text: string, values: readonly unknown[]): Promise<void> => {
      statement += 1;
      const [row] = await sql.queryUnprepared<{ 'QUERY PLAN': [{ Plan: Plan }] }>(
        `explain (analyze, format json) ${text}`,
        values,
      );
      if (row !== undefined) collect(row['QUERY PLAN'][0].Plan);
    };
    const collect = (plan: Plan): void => {
      const table = plan['Relation Name'];
      const rows = plan['Actual Rows'] * plan['Actual Loops'];
      if (table !== undefined) scans.push({ how: plan['Node Type'], table, rows, statement });
      for (const part of plan.Plans ?? []) collect(part);
    };
    const watched: Sql = {
      query: async (text, values) => {
        await explain(text, values ?? []);
        return sql.query(text, values);
      },
      queryUnprepared: async (text, values) => {
        await explain(text, values ?? []);
        return sql.queryUnprepared(text, values);
      },
    };
    const ctx = { workspaceId: api.workspace.id } as Parameters<typeof getLeadHistory>[1];
    const { body } = await getLeadHistory(watched, ctx, { params: { id }, query: { limit }, body: {} });
    expect(body.entries).toHaveLength(limit);
  });
  const ofObservations = scans.filter(({ table, rows }) => table === 'observation' && rows > 0);
  expect(ofObservations.map(({ rows }) => rows).toSorted((a, b) => a - b)).toEqual([limit, said]);
  expect(ofObservations.find(({ rows }) => rows === said)?.how).toBe('Index Only Scan');
  expect(Math.max(...scans.filter(({ table }) => table !== 'observation').map(({ rows }) => rows))).toBeLessThanOrEqual(
    limit,
  );
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
