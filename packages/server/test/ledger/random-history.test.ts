import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, type TestDatabase } from '../support/test-database.ts';
import { runRandomHistory } from './random/random-history.ts';

let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(() => database.drop());

describe('a random history of creates, PATCHes, merges, unmerges, verdicts, imports, undo, redo, withdrawals, Lists, deletes', () => {
  test.each([1, 2, 3, 4, 5, 6])('leaves what the naive model has after every step, seed %i', async (seed) => {
    const counts = await runRandomHistory(database, { seed, steps: 160 });
    for (const step of ['unmerge 200', 'import undo', 'source withdraw']) expect(counts[step]).toBeGreaterThan(0);
  });

  test.each([203, 208])('leaves it also when a third was said before, word for word, seed %i', async (seed) => {
    await runRandomHistory(database, { seed, steps: 160, isRepetitive: true });
  });

  test.each([
    [3009, 107],
    [3018, 105],
    [3019, 122],
    [5001, 327],
    [9009, 358],
    [21_007, 156],
    [36_000, 163],
  ])('that once left something else does not any more, seed %i', async (seed, steps) => {
    await runRandomHistory(database, { seed, steps });
  });
});
