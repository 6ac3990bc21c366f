import { expect, test } from 'vitest';
import { runCrashRounds } from './crash/crash-rounds.ts';

test('20 kills of the server and its database while 16 clients write lose nothing and leave nothing half-written', async () => {
  const figures = await runCrashRounds({ rounds: 20, seed: 20_261_124, clients: 16, judgedEvery: 5 });
  expect(figures).toMatchObject({ lost: [], torn: [], failures: [], doctor: [] });
  expect(figures.acknowledged).toBeGreaterThan(20 * 10);
  expect(Object.values(figures.rounds).every((count) => count > 0)).toBe(true);
}, 240_000);
