import { setImmediate } from 'node:timers/promises';
import { sqlState } from './database-errors.ts';

type Answers<Sent extends readonly Promise<unknown>[]> = { -readonly [Place in keyof Sent]: Awaited<Sent[Place]> };

/**
 * Waits for statements that were sent together, one round trip for all. The first in their order that fails is reported, and only when
 * none is under way any more; one that only fails because another has failed in its transaction is not.
 */
export async function together<const Sent extends readonly Promise<unknown>[]>(sent: Sent): Promise<Answers<Sent>> {
  const results = await Promise.allSettled(sent);
  const failed = results.filter((result) => result.status === 'rejected');
  const [first] = failed;
  if (first) throw (failed.find(({ reason }) => sqlState(reason) !== '25P02') ?? first).reason;
  // All of them are fulfilled.
  return results.map((result) => (result as PromiseFulfilledResult<unknown>).value) as Answers<Sent>;
}

/**
 * Sends the rows of a large statement in parts, and resolves when all are sent: the database works on one part while the next is made,
 * and other requests get their turn in between. Pass the answers on to `together`.
 */
export async function sendInParts<Row>(
  rows: readonly Row[],
  rowsAtOnce: number,
  send: (part: readonly Row[]) => Promise<void>,
): Promise<{ readonly sent: readonly Promise<void>[] }> {
  const sent: Promise<void>[] = [];
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    if (from > 0) await setImmediate();
    const answer = send(rows.slice(from, from + rowsAtOnce));
    // A failure is reported by whoever waits for all parts; until then it must not count as unhandled.
    answer.catch(() => undefined);
    sent.push(answer);
  }
  return { sent };
}
