import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { runRandomHistory } from './random-history.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('a random history of creates, PATCHes, merges, unmerges, verdicts, Lists and deletes', () => {
  test.each([1, 2, 3, 4])('counts each observation where the naive model has it, seed %i', async (seed) => {
    const counts = await runRandomHistory(database, { seed, steps: 160, strikes: false, batches: seed % 2 === 0 });
    expect(counts['unmerge 200']).toBeGreaterThan(0);
  });

  test.each([11, 12])('stays whole and remembers its past when keys are struck by hand, seed %i', async (seed) => {
    const counts = await runRandomHistory(database, { seed, steps: 160, strikes: true, batches: false });
    expect(counts['unmerge 200']).toBeGreaterThan(0);
  });
});
