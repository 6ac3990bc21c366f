import { expect, it } from 'vitest';
import { runKillRounds } from './kill/kill-rounds.ts';

it('an import that is killed again and again, with its server or database, ends as one that was left alone', async () => {
  const { undisturbed, disturbed, states, kills, doctor } = await runKillRounds({ rows: 3000, kills: 3, seed: 7 });
  expect(disturbed.counts).toEqual(undisturbed.counts);
  expect(disturbed.counts.received).toBe(3000);
  expect(undisturbed.counts.merged).toBeGreaterThan(0);
  expect(undisturbed.counts.rejected).toBeGreaterThan(0);
  expect(states[1]).toBe(states[0]);
  expect(kills).toEqual({ server: 1, engine: 1, both: 1 });
  expect(doctor).toEqual([]);
}, 180_000);
