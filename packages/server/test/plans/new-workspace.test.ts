import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Sql } from '../../src/storage/database.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { findHolders, type KeyRow } from '../../src/storage/identifiers.ts';
import { lockLeads } from '../../src/storage/leads.ts';
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
