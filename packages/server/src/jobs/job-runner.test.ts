import { setImmediate } from 'node:timers/promises';
import { pino } from 'pino';
import { expect, test } from 'vitest';
import { IdSource } from '../domain/ids.ts';
import { type Database, DatabaseUnavailable } from '../storage/database.ts';
import { type Job, JobRunner } from './job-runner.ts';

const away = new DatabaseUnavailable('It is away.');
const broken = new Error('It is broken.');

/** The levels of what is logged about turns that end like this, one after the other. */
async function logOf(...ends: (Error | 'well')[]): Promise<string[]> {
  const levels: string[] = [];
  const stream = { write: (line: string) => void levels.push(JSON.parse(line).level) };
  const log = pino({ level: 'trace', formatters: { level: (level) => ({ level }) } }, stream);
  await new Promise<void>((resolve) => {
    const job: Job = async () => {
      await setImmediate();
      const end = ends.shift();
      if (end === undefined) resolve();
      else runner.wake();
      if (end instanceof Error) throw end;
      return false;
    };
    const runner = new JobRunner({
      // No job of this test asks it.
      database: undefined as unknown as Database,
      log,
      clock: () => new Date(),
      ids: new IdSource(Date.now),
      suppressionKey: Buffer.alloc(32),
      jobs: [job],
      housekeeping: async () => undefined,
    });
    runner.wake();
  });
  return levels;
}

test('a database that is away for many turns is logged once, and again the next time; a failure of another kind each time', async () => {
  expect(await logOf(away, away, away)).toEqual(['warn']);
  expect(await logOf(away, away, 'well', away, away)).toEqual(['warn', 'warn']);
  expect(await logOf(broken, broken, away, away, broken)).toEqual(['error', 'error', 'warn', 'error']);
});
