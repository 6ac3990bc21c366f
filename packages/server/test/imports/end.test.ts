import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { IdSource } from '../../src/domain/ids.ts';
import { runImports } from '../../src/jobs/import-job.ts';
import type { Database } from '../../src/storage/database.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { sendFile } from './import-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ hasBackground: false });
});
afterAll(() => api.close());

function turn(database: Database): Promise<boolean> {
  return runImports({
    database,
    log: pino({ level: 'silent' }),
    clock: () => new Date(),
    ids: new IdSource(Date.now),
    suppressionKey: Buffer.alloc(32, 7),
    runner: randomUUID(),
    isOver: () => false,
  });
}

async function upload(rows: number, notes = '', query: { readonly dryRun?: boolean } = {}): Promise<string> {
  const lines = Array.from({ length: rows }, (_, n) => `Row ${n},row${n}@end-corp.io,${notes}`);
  const answer = await sendFile(api, `name,email,notes\n${lines.join('\n')}\n`, {
    query: { type: 'person', ...query },
  });
  return answer.body.import.id;
}

const present = async (id: string) => (await api.get('/api/imports', { id })).body.import;

test('an import that is cancelled after its last row is cancelled, and nobody is told otherwise', async () => {
  const { webhook } = (await api.post('/api/webhooks', { events: ['import.finished'] })).body;
  const id = await upload(3);
  // The third transaction, after the claim and the rows, is the one that would complete it.
  let begun = 0;
  const transaction: Database['transaction'] = async (work, options) => {
    begun += 1;
    if (begun === 3) await api.post(`/api/imports/${id}/cancel`);
    return api.test.database.transaction(work, options);
  };
  await turn(Object.assign(Object.create(api.test.database), { transaction }));
  expect(await present(id)).toMatchObject({ status: 'cancelled', rowsDone: 3, leadsTouched: 3 });
  const { events } = (await api.post(`/api/webhooks/${webhook.id}/take`)).body;
  expect(events.map(({ data }: { data: object }) => data)).toEqual([{ importId: id, status: 'cancelled' }]);
});

test('a dry run that is cancelled counts the Leads of its rows, too', async () => {
  const id = await upload(2000, 'x'.repeat(800), { dryRun: true });
  let begun = 0;
  const transaction: Database['transaction'] = async (work, options) => {
    begun += 1;
    if (begun === 4) await api.post(`/api/imports/${id}/cancel`);
    return api.test.database.transaction(work, options);
  };
  await turn(Object.assign(Object.create(api.test.database), { transaction }));
  const cancelled = await present(id);
  expect(cancelled.status).toBe('cancelled');
  expect(cancelled.rowsDone).toBeGreaterThan(0);
  expect(cancelled.leadsTouched).toBe(cancelled.rowsDone);
});

test('an import that fails half-way counts the Leads of the rows that stay', async () => {
  const id = await upload(1500, 'x'.repeat(800));
  const cut = 'delete from import_chunk where import_id = $1 and start_byte > 0';
  await api.test.database.read((sql) => sql.query(cut, [id]));
  await turn(api.test.database);
  const failed = await present(id);
  expect(failed).toMatchObject({ status: 'failed', rowsDone: 500 });
  expect(failed.leadsTouched).toBe(500);
});
