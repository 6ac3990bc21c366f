import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { runRandomHistory } from './random/random-history.ts';

let database: TestDatabase;
const runs = Number(process.env.PUFFLE_RUNS ?? '40');
const steps = Number(process.env.PUFFLE_STEPS ?? '10000');
const first = Number(process.env.PUFFLE_SEED ?? '1000');
const seeds = Array.from({ length: runs }, (_, place) => first + place);

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

test.each(seeds)('400 random steps leave what the naive model has after each, seed %i', async (seed) => {
  const counts = await runRandomHistory(database, { seed, steps: 400, isRepetitive: seed % 2 === 1 });
  expect(Object.keys(counts).length).toBeGreaterThan(15);
});

test('one history of many thousand steps leaves what the naive model has', async () => {
  const counts = await runRandomHistory(database, { seed: first, steps, compareEach: 50 });
  console.info(`${steps} steps: ${JSON.stringify(counts)}`);
  expect(Object.values(counts).reduce((sum, taken) => sum + taken, 0)).toBeGreaterThan(steps * 0.8);
});
