import { pino } from 'pino';
import { expect, test } from 'vitest';
import type { Postmaster } from './postmaster.ts';
import { supervise } from './supervise.ts';

const silent = pino({ level: 'silent' });

function fakePostmaster(pid: number) {
  const exit = Promise.withResolvers<string>();
  const postmaster: Postmaster = { pid, exited: exit.promise, stop: async () => exit.resolve('stopped') };
  return { postmaster, die: () => exit.resolve('killed') };
}

test('an engine that does not start at once is tried again until it does', async () => {
  const first = fakePostmaster(1);
  const outcomes = [undefined, undefined, fakePostmaster(2).postmaster];
  const back = Promise.withResolvers<void>();
  const supervisor = supervise(
    first.postmaster,
    async () => {
      const outcome = outcomes.shift();
      if (outcome === undefined) throw new Error('no room on the disk');
      back.resolve();
      return outcome;
    },
    silent,
  );
  first.die();
  await back.promise;
  expect(outcomes).toEqual([]);
  await supervisor.stop();
});

test('a stopped engine is not started again', async () => {
  let starts = 0;
  const supervisor = supervise(
    fakePostmaster(1).postmaster,
    async () => {
      starts += 1;
      return fakePostmaster(2).postmaster;
    },
    silent,
  );
  await supervisor.stop();
  expect(starts).toBe(0);
});

test('an engine that comes back while the server stops is stopped too', async () => {
  const first = fakePostmaster(1);
  const second = fakePostmaster(2);
  const starting = Promise.withResolvers<void>();
  const finish = Promise.withResolvers<Postmaster>();
  const supervisor = supervise(
    first.postmaster,
    () => {
      starting.resolve();
      return finish.promise;
    },
    silent,
  );
  first.die();
  await starting.promise;
  const stopped = supervisor.stop();
  finish.resolve(second.postmaster);
  await stopped;
  expect(await second.postmaster.exited).toBe('stopped');
});
