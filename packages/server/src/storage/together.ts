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
