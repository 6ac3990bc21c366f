import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { runRandomHistory } from './random-history.ts';

let database: TestDatabase;
const runs = Number(process.env.PUFFLE_RUNS ?? '20');
const seeds = Array.from({ length: runs }, (_, place) => 1000 + place);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test.each(seeds)('500 random steps leave what the naive model has, seed %i', { timeout: 300_000 }, async (seed) => {
  const counts = await runRandomHistory(database, {
    seed,
    steps: 500,
    strikes: seed % 3 === 2,
    batches: seed % 2 === 0,
  });
  expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(400);
});
