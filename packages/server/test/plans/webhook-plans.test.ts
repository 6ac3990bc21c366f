import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Sql } from '../../src/storage/database.ts';
import { claimDeliveries } from '../../src/storage/webhook-deliveries.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const batch = 40;
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ hasBackground: false });
});
afterAll(() => api.close());

/** How many deliveries this transaction has read through an index. */
async function rowsRead(tx: Sql): Promise<number> {
  const [row] = await tx.query<{ rows: number }>(
    `select sum(pg_stat_get_xact_tuples_returned(indexrelid))::float8 as rows from pg_stat_user_indexes
     where schemaname = 'public' and relname = 'webhook_delivery'`,
  );
  return row?.rows ?? Number.NaN;
}

test.each([
  ['was told thousands of events', 'delivered', null],
  ['has thousands more that are due', 'pending', '2026-01-02'],
])('a claim at an endpoint that %s reads what it takes', async (_, status, nextAt) => {
  const { id, key } = await api.newWorkspace();
  const { body } = await api.post('/api/webhooks', { url: 'https://hook.example/in' }, { key });
  const read = await api.test.database.transaction(
    async (tx) => {
      await tx.query(
        `insert into webhook_event (workspace_id, id, type, at, data)
         select $1, gen_random_uuid(), 'lead.created', '2026-01-01', '{}' from generate_series(1, 5000)`,
        [id],
      );
      await tx.query(
        `insert into webhook_delivery (workspace_id, endpoint_id, event_id, status, next_at)
         select $1, $2, event.id, case when row_number() over () <= 60 then 'pending' else $3 end,
           case when row_number() over () <= 60 then '2026-01-01' else $4::timestamptz end
         from webhook_event as event where event.workspace_id = $1`,
        [id, body.webhook.id, status, nextAt],
      );
      const before = await rowsRead(tx);
      const claimed = await claimDeliveries(tx, new Date('2026-01-03'), new Date('2026-01-04'), batch, []);
      expect(claimed?.due).toHaveLength(batch);
      return (await rowsRead(tx)) - before;
    },
    { rollback: true },
  );
  expect(read).toBeLessThanOrEqual(batch * 5);
});
