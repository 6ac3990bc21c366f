import { expect, it } from 'vitest';
import { runKillRounds } from './kill/kill-rounds.ts';

it('a search whose server or database is killed again and again goes on, and doubles and loses nothing', async () => {
  const people = 1500;
  const { task, kills, rows, leads, members, doctor } = await runKillRounds({ people, kills: 3, seed: 11 });
  expect(task).toMatchObject({
    status: 'completed',
    resultCount: people,
    counts: { received: people, created: people },
  });
  expect(kills).toEqual({ server: 1, engine: 1, both: 1 });
  expect(rows).toEqual(Array.from({ length: people }, (_, n) => `Person ${n}`));
  expect([leads, members]).toEqual([people, people]);
  expect(doctor).toEqual([]);
}, 180_000);
