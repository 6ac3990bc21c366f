import { afterAll, describe, expect, test } from 'vitest';
import { Duck } from './duck.ts';

/** Hours of work. */
const endless = 'select count(*)::varchar as n from range(1000000000000) as r (i) where i % 7 = 3';
const duck = new Duck({ files: [], memoryMb: 100, threads: 1, idleMs: 1000 });
afterAll(() => duck.close());

describe('a question that nobody waits for any more', () => {
  test('is not asked when it is given up while the engine is opened', async () => {
    const waiting = new AbortController();
    const asked = duck.query(endless, [], waiting.signal);
    waiting.abort();
    await expect(asked).rejects.toThrow('aborted');
  });

  test('is not asked when it is given up before', async () => {
    await expect(duck.query(endless, [], AbortSignal.abort())).rejects.toThrow('aborted');
  });

  test('leaves the engine to the next one', async () => {
    expect(await duck.query(`select 'yes' as answer`, [])).toEqual([{ answer: 'yes' }]);
  });
});
