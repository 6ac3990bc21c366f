import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

const shapes = `select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable as shape
  from information_schema.columns where table_schema = $1 and table_name = any($2::text[]) order by 1`;

it('a dry run writes into tables of the same columns as the real ones', async () => {
  const touched = ['lead', 'observation', 'identifier', 'weak_identifier', 'merge', 'merge_loser', 'conflict', 'list'];
  const [real, preview] = await test.database.read(async (sql) => [
    await sql.query<{ shape: string }>(shapes, ['public', touched]),
    await sql.query<{ shape: string }>(shapes, ['preview', touched]),
  ]);
  expect(preview?.length).toBeGreaterThan(50);
  expect(preview).toEqual(real);
});
