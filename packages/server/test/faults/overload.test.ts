import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Answered, createTestApi, type TestApi } from '../support/test-api.ts';

/** The calls that may wait, and with them two groups that may be under way by then. */
const mostWaiting = 1024;
const mostTaken = 2 * 64 + mostWaiting;
const sent = mostTaken + 300;

let api: TestApi;
let blocker: pg.Client;
beforeAll(async () => {
  api = await createTestApi();
  blocker = new pg.Client({ connectionString: api.test.owner.url });
  await blocker.connect();
});
afterAll(async () => {
  await blocker.end();
  await api.close();
});

it('refuses creates beyond those that can wait, goes on reading, and answers all that it took', async () => {
  const { lead } = (await api.post('/api/leads', { type: 'person', name: 'Known', contacts: ['known@load.net'] })).body;
  await blocker.query('begin; lock table lead in share mode');
  const refused: Answered[] = [];
  const { promise: allRefused, resolve } = Promise.withResolvers<void>();
  const answers = Array.from({ length: sent }, async (_, n) => {
    const answer = await api.post('/api/leads', { type: 'person', name: `P ${n}`, contacts: [`p${n}@load.net`] });
    if (answer.status === 503 && refused.push(answer) === sent - mostTaken) resolve();
    return answer;
  });
  await allRefused;
  for (const { headers, body } of refused) {
    expect([headers['retry-after'], body.code, body.hint]).toEqual([
      '1',
      'overloaded',
      expect.stringContaining('batch'),
    ]);
  }
  expect((await api.get('/api/leads', { id: lead.id })).status).toBe(200);
  await blocker.query('rollback');
  const statuses = (await Promise.all(answers)).map(({ status }) => status);
  const created = statuses.filter((status) => status === 201).length;
  expect(created).toBeGreaterThanOrEqual(mostWaiting);
  expect(created).toBeLessThanOrEqual(mostTaken);
  expect(statuses.filter((status) => status === 503)).toHaveLength(sent - created);
  const [row] = await api.test.database.read((sql) =>
    sql.query<{ count: number }>('select count(*) as count from lead where workspace_id = $1', [api.workspace.id]),
  );
  expect(row?.count).toBe(created + 1);
  expect((await api.post('/api/leads', { type: 'person', name: 'After' })).status).toBe(201);
});
