import { expect, test } from 'vitest';
import { runCrashRounds } from './crash/crash-rounds.ts';

test('8 kills of the server, its workers and its database while 16 clients write lose nothing, tear nothing, and double no job', async () => {
  const figures = await runCrashRounds({ rounds: 8, seed: 20_261_124, clients: 16, workers: 2, judgedEvery: 4 });
  expect(figures).toMatchObject({ lost: [], torn: [], failures: [], jobs: [], doctor: [], amcheck: [] });
  expect(figures.acknowledged).toBeGreaterThan(8 * 10);
  for (const count of [figures.imports, figures.searches, figures.merges, figures.unmerges, figures.events])
    expect(count).toBeGreaterThan(0);
  expect(Object.values(figures.rounds).every((count) => count > 0)).toBe(true);
}, 400_000);
