import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContest, anyHarmlessHistory, anyHistory, type History, tell } from './model/histories.ts';
import { MemoryRun } from './model/memory-run.ts';
import { keysOf } from './model/party.ts';
import type { Said } from './model/vocabulary.ts';

const runs = Number(process.env.PUFFLE_RUNS ?? 1500);
const timeout = 60_000 + runs * 20;
const anyCase = fc.oneof(anyHistory, anyContest);

test('a set of requests without a veto makes the same partition in any order: its connected components', {
  timeout,
}, async () => {
  const anyOrder = anyHarmlessHistory.chain((history) =>
    fc.record({
      history: fc.constant(history),
      order: fc.shuffledSubarray(
        history.requests.map((_, place) => place),
        { minLength: history.requests.length },
      ),
    }),
  );
  await fc.assert(
    fc.asyncProperty(anyOrder, async ({ history, order }) => {
      const straight = history.requests.map((_, place) => place);
      const components = connectedComponents(history.requests);
      expect(await partition(history, straight), tell(history)).toEqual(components);
      expect(await partition(history, order), `${tell(history)}\nin the order ${order}`).toEqual(components);
    }),
    { numRuns: runs },
  );
});

test('the identical repeat of an accepted request with an identifying key is unchanged on the same Lead', {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (history) => {
      const run = new MemoryRun(history.autoMerge);
      for (const said of history.requests) {
        const first = await run.take(said);
        if (first.outcome === 'refused' || keysOf(said).length === 0) continue;
        const before = run.versionOf(first);
        expect(await run.take(said), tell(history)).toEqual({ outcome: 'unchanged', lead: first.lead });
        expect(run.versionOf(first), tell(history)).toBe(before);
      }
    }),
    { numRuns: runs },
  );
});

test('no automatic merge crosses a veto', { timeout }, async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (history) => {
      const run = new MemoryRun(history.autoMerge);
      for (const said of history.requests) await run.take(said);
      expect(run.crossings(), tell(history)).toEqual([]);
    }),
    { numRuns: runs },
  );
});

async function partition(history: History, order: readonly number[]): Promise<number[][]> {
  const run = new MemoryRun('on');
  const answers = [];
  for (const place of order) {
    const said = history.requests[place];
    if (said) answers.push({ place, answer: await run.take(said) });
  }
  const groups = new Map<string, number[]>();
  for (const { place, answer } of answers.sort((a, b) => a.place - b.place)) {
    const lead = run.survivorOf(answer);
    groups.set(lead, [...(groups.get(lead) ?? []), place]);
  }
  return [...groups.values()].sort(byFirst);
}

/** Requests that share a key, directly or through others. */
function connectedComponents(requests: readonly Said[]): number[][] {
  let groups: { places: number[]; keys: Set<string> }[] = [];
  requests.forEach((said, place) => {
    const keys = keysOf(said).map((key) => `${key.kind} ${key.key}`);
    const touched = groups.filter((group) => keys.some((key) => group.keys.has(key)));
    const joined = {
      places: [...touched.flatMap((group) => group.places), place].sort((a, b) => a - b),
      keys: new Set([...touched.flatMap((group) => [...group.keys]), ...keys]),
    };
    groups = [...groups.filter((group) => !touched.includes(group)), joined];
  });
  return groups.map((group) => group.places).sort(byFirst);
}

function byFirst(a: readonly number[], b: readonly number[]): number {
  return (a[0] ?? 0) - (b[0] ?? 0);
}
