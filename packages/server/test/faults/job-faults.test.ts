import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { type Database, DatabaseUnavailable, type Sql } from '../../src/storage/database.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';

const faults = Number(process.env.PUFFLE_RUNS ?? 24);
const rows = 12;
const csv = { 'content-type': 'text/csv' };

/** How many statements pass before one fails; null lets all pass. */
let passing: number | null = null;
let failed = 0;
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ between: failing });
});
afterAll(() => api.close());

/** The database of the whole server, of which one statement fails, by turns as a lost connection and as an error. */
function failing(database: Database): Database {
  const count = <T>(run: () => Promise<T>): Promise<T> => {
    if (passing === null || --passing > 0) return run();
    passing = null;
    failed += 1;
    return Promise.reject(failed % 2 === 0 ? new DatabaseUnavailable('Gone.') : new Error('Something is wrong.'));
  };
  const wrap = (sql: Sql): Sql => ({
    query: (text, values) => count(() => sql.query(text, values)),
    queryUnprepared: (text, values) => count(() => sql.queryUnprepared(text, values)),
  });
  return {
    ...database,
    read: (work) => database.read((sql) => work(wrap(sql))),
    transaction: (work, options) => database.transaction((tx) => work(wrap(tx)), options),
  };
}

/** Seen past the faults: what a statement of this test asks is not to be the one that fails. */
async function importRow(
  id: string,
): Promise<{ status: string; created: number; leads: number; observations: number }> {
  const [row] = await api.test.database.read((sql) =>
    sql.queryUnprepared<{ status: string; created: number; leads: number; observations: number }>(
      `select status, created, count(distinct lead_id)::int as leads, count(observation.id)::int as observations
       from import left join observation on observation.import_id = import.id where import.id = $1 group by 1, 2`,
      [id],
    ),
  );
  if (row === undefined) throw new Error('The import is gone.');
  return row;
}

async function untilStatus(id: string, wanted: readonly string[]): Promise<string> {
  for (;;) {
    const { status } = await importRow(id);
    if (wanted.includes(status)) return status;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('whichever statement of an import or of its undoing fails, each row is done once, or the import says that it failed', {
  timeout: 600_000,
}, async () => {
  for (let at = 1; at <= faults; at++) {
    const lines = Array.from({ length: rows }, (_, n) => `Job ${at} ${n},job${at}n${n}@job-corp.io\n`);
    const sent = await api.post('/api/imports', `name,email\n${lines.join('')}`, {
      query: { type: 'person' },
      headers: csv,
    });
    passing = at;
    const { id } = sent.body.import;
    const status = await untilStatus(id, ['completed', 'failed']);
    passing = null;
    const { created, leads, observations } = await importRow(id);
    expect([at, leads, observations]).toEqual([at, created, created]);
    if (status === 'completed') expect([at, created]).toEqual([at, rows]);
    expect((await api.post(`/api/imports/${id}/undo`)).status).toBeLessThan(300);
    passing = at;
    await untilStatus(id, ['undone']);
    passing = null;
    expect([at, (await importRow(id)).observations]).toEqual([at, created]);
    const { body } = await api.get('/api/leads', { limit: 500 });
    expect([at, body.leads]).toEqual([at, []]);
  }
  expect(failed).toBeGreaterThan(faults);
  const { findings } = await examine(api.test.database, api.workspace.id);
  expect(findings).toEqual([]);
});
