import { setImmediate as settled } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { DomainError } from '../domain/domain-error.ts';
import { CallGroups, type GroupLimits } from './call-groups.ts';

type Call = { readonly ctx: { readonly workspaceId: string }; readonly n: number };

const call = (n: number, workspaceId = 'one'): Call => ({ ctx: { workspaceId }, n });

/** Groups whose work ends when the test says so. */
function manual(limits: GroupLimits = { maxGroup: 3, maxRunning: 1 }) {
  const started: { readonly calls: readonly Call[]; end(): void; fail(error: Error): void }[] = [];
  const groups = new CallGroups<Call, number>(
    (calls) =>
      new Promise((resolve, reject) => {
        const answers = calls.map(({ n }) => (n < 0 ? new DomainError('not_found', 'Negative.') : n * 10));
        started.push({ calls, end: () => resolve(answers), fail: reject });
      }),
    limits,
  );
  return { groups, started };
}

test('calls that find nothing under way are carried out at the end of this turn of the event loop, together', async () => {
  const { groups, started } = manual();
  const answers = [groups.submit(call(1)), groups.submit(call(2))];
  expect(started).toEqual([]);
  await settled();
  expect(started.map(({ calls }) => calls)).toEqual([[call(1), call(2)]]);
  started[0]?.end();
  expect(await Promise.all(answers)).toEqual([10, 20]);
});

test('calls that arrive meanwhile form the next groups, in order, each of the largest size', async () => {
  const { groups, started } = manual();
  const first = groups.submit(call(1));
  await settled();
  const others = [2, 3, 4, 5].map((n) => groups.submit(call(n)));
  for (const place of [0, 1, 2]) {
    started[place]?.end();
    await settled();
  }
  expect(await Promise.all([first, ...others])).toEqual([10, 20, 30, 40, 50]);
  expect(started.map(({ calls }) => calls.map(({ n }) => n))).toEqual([[1], [2, 3, 4], [5]]);
});

test('beside a group under way the next begins when as many wait, or when it ends', async () => {
  const { groups, started } = manual({ maxGroup: 8, maxRunning: 2 });
  for (const n of [1, 2, 3]) void groups.submit(call(n));
  await settled();
  for (const n of [4, 5]) void groups.submit(call(n));
  await settled();
  expect(started.length).toBe(1);
  void groups.submit(call(6));
  await settled();
  expect(started.map(({ calls }) => calls.map(({ n }) => n))).toEqual([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  void groups.submit(call(9));
  started[0]?.end();
  started[1]?.end();
  await settled();
  expect(started[2]?.calls).toEqual([call(9)]);
});

test('told to, a group leaves half of the calls at hand for the next, but never a few', async () => {
  const { groups, started } = manual({ maxGroup: 64, maxRunning: 3, halfFrom: 4 });
  for (let n = 1; n <= 20; n++) void groups.submit(call(n));
  await settled();
  expect(started.map(({ calls }) => calls.length)).toEqual([10, 10]);
  for (const { end } of started) end();
  for (let n = 1; n <= 4; n++) void groups.submit(call(n));
  await settled();
  expect(started[2]?.calls.length).toBe(4);
});

test('a refusal is one call’s own, a failure is the whole group’s and nobody else’s', async () => {
  const { groups, started } = manual({ maxGroup: 2, maxRunning: 1 });
  const [bad, good] = [groups.submit(call(-1)), groups.submit(call(2))];
  const lost = Promise.allSettled([groups.submit(call(3)), groups.submit(call(4))]);
  const kept = groups.submit(call(5));
  await settled();
  started[0]?.end();
  await settled();
  started[1]?.fail(new Error('The database is gone.'));
  await settled();
  started[2]?.end();
  expect(await bad).toBeInstanceOf(DomainError);
  expect(await good).toBe(20);
  expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await kept).toBe(50);
});

test('workspaces wait for nothing of each other', async () => {
  const { groups, started } = manual();
  void groups.submit(call(1, 'one'));
  void groups.submit(call(2, 'two'));
  await settled();
  expect(started.map(({ calls }) => calls)).toEqual([[call(1, 'one')], [call(2, 'two')]]);
});

test('a call is refused at once while as many wait as may, and taken again when there is room', async () => {
  const { groups, started } = manual({ maxGroup: 1, maxRunning: 1, maxWaiting: 2 });
  const first = groups.submit(call(1));
  await settled();
  const waiting = [groups.submit(call(2)), groups.submit(call(3))];
  expect(groups.isFull('one')).toBe(true);
  expect(await groups.submit(call(4))).toMatchObject({ code: 'overloaded', details: { retryAfter: 1 } });
  const elsewhere = groups.submit(call(5, 'two'));
  started[0]?.end();
  await settled();
  expect(groups.isFull('one')).toBe(false);
  const taken = groups.submit(call(6));
  for (let place = 1; place < 5; place++) {
    started[place]?.end();
    await settled();
  }
  expect(await Promise.all([first, ...waiting, elsewhere, taken])).toEqual([10, 20, 30, 50, 60]);
});
