import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Sql } from '../../src/storage/database.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { findHolders, type KeyRow } from '../../src/storage/identifiers.ts';
import { findLeads, lockLeads } from '../../src/storage/leads.ts';
import { findNewestObservations } from '../../src/storage/observations.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const leads = 1000;
const rounds = 8;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

function people(of: string): object[] {
  return Array.from({ length: leads }, (_, n) => ({
    type: 'person',
    name: `${of} ${n}`,
    contacts: [`p${n}@${of.toLowerCase()}.example`],
    socials: [`linkedin.com/in/${of.toLowerCase()}-${n}`],
  }));
}

/** What this transaction has read through an index, in rows. */
async function rowsRead(tx: Sql): Promise<number> {
  const [row] = await tx.query<{ rows: number }>(
    `select sum(pg_stat_get_xact_tuples_returned(indexrelid))::float8 as rows from pg_stat_user_indexes
     where schemaname = 'public' and relname in ('identifier', 'weak_identifier', 'lead', 'observation')`,
  );
  return row?.rows ?? Number.NaN;
}

test('a workspace that the statistics do not know yet is looked up key by key, not read whole for each', async () => {
  const old = await api.newWorkspace();
  await api.post('/api/leads/batch', { leads: people('Old') }, { key: old.key });
  await withClient(api.test.owner, (client) => client.query('vacuum analyze'));
  const fresh = await api.newWorkspace();
  const { body } = await api.post('/api/leads/batch', { leads: people('Fresh') }, { key: fresh.key });
  const ids: string[] = body.results.map(({ lead }: { lead: { id: string } }) => lead.id);
  const keys = ids.map((_, n): KeyRow => ({ type: 'person', kind: 'email', key: `p${n}@fresh.example` }));
  const database = openDatabase(api.test.app, { applicationName: 'puffle-test', log: pino({ level: 'silent' }) });
  try {
    const read = await database.transaction(async (tx) => {
      const before = await rowsRead(tx);
      for (let round = 0; round < rounds; round++) {
        expect((await findHolders(tx, fresh.id, keys)).length).toBe(leads);
        expect((await lockLeads(tx, fresh.id, ids)).length).toBe(leads);
        await findNewestObservations(
          tx,
          fresh.id,
          ids.map((leadId) => ({ leadId, sender: '00' })),
        );
      }
      return (await rowsRead(tx)) - before;
    });
    expect(read).toBeLessThanOrEqual(rounds * leads * 3);
  } finally {
    await database.close();
  }
});

test('a database that has no statistics yet looks Leads up by their primary key', async () => {
  const young = await createTestApi();
  const database = openDatabase(young.test.app, { applicationName: 'puffle-test', log: pino({ level: 'silent' }) });
  try {
    const { id, key } = await young.newWorkspace();
    const { body } = await young.post('/api/leads/batch', { leads: people('Young') }, { key });
    const ids: string[] = body.results.map(({ lead }: { lead: { id: string } }) => lead.id).slice(0, 20);
    const plans = await database.transaction(async (tx) => {
      const explained: string[] = [];
      const watched: Sql = {
        ...tx,
        async query<Row extends object>(text: string, values: readonly unknown[] = []) {
          const plan = await tx.query<{ 'QUERY PLAN': string }>(`explain (costs off) ${text}`, values);
          explained.push(plan.map((line) => line['QUERY PLAN']).join('\n'));
          return tx.query<Row>(text, values);
        },
      };
      expect((await lockLeads(watched, id, ids.toReversed())).map((lead) => lead.id)).toEqual(ids.toSorted());
      expect((await findLeads(watched, id, ids)).length).toBe(ids.length);
      return explained;
    });
    expect(plans.length).toBe(2);
    for (const plan of plans) expect(plan).toMatch(/Index Scan using lead_pk on lead/);
  } finally {
    await database.close();
    await young.close();
  }
});
