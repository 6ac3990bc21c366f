import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { createTestApi } from '../support/test-api.ts';

const migration = join(import.meta.dirname, '../../src/storage/migrations/0015_brought_memberships.sql');

test('memberships that began before they said which merge has brought them say it', async () => {
  const api = await createTestApi();
  onTestFinished(() => api.close());
  const { key } = await api.newWorkspace();
  const hot = (await api.post('/api/lists', { name: 'Hot' }, { key })).body.list.id;
  const make = async (listIds: string[]): Promise<string> =>
    (await api.post('/api/leads', { type: 'person', name: 'Ada Lovelace', listIds }, { key })).body.lead.id;
  const [bare, brought, alone, other] = [await make([]), await make([hot]), await make([hot]), await make([hot])];
  const mergeIds: string[] = [];
  for (const ids of [
    [bare, brought],
    [alone, other],
  ]) {
    const { body } = await api.post('/api/leads/merge', { ids, survivorId: ids[0] }, { key });
    mergeIds.push(body.decision.id);
  }
  const told = () =>
    withClient(api.test.owner, async (client) => {
      const { rows } = await client.query('select lead_id, merge_id from membership where removed_at is null');
      return Object.fromEntries(rows.map((row) => [row.lead_id, row.merge_id]));
    });
  expect(await told()).toEqual({ [bare]: mergeIds[0], [alone]: null });
  const sql = await readFile(migration, 'utf8');
  await withClient(api.test.owner, async (client) => {
    await client.query('alter table membership drop column merge_id');
    await client.query(sql);
  });
  expect(await told()).toEqual({ [bare]: mergeIds[0], [alone]: null });
});
