import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differences } from './model/differences.ts';
import { anyContest, anyHistory, type History, tell } from './model/histories.ts';
import { MemoryRun } from './model/memory-run.ts';
import { Model } from './model/model.ts';
import { keysOfForms } from './model/snapshot.ts';
import { toldHistories } from './model/told-histories.ts';
import { words } from './model/vocabulary.ts';

const runs = Number(process.env.PUFFLE_RUNS ?? 2000);
const timeout = 60_000 + runs * 20;

test.each([...words.person, ...words.company])('all spellings of $token are one value', (word) => {
  expect(new Set(keysOfForms(word).map(([key]) => key)).size).toBe(1);
});

test.each(toldHistories)('repeats as the model does: $title', async (history) => {
  await compare(history);
  const model = new Model(history.autoMerge);
  expect(history.requests.map((said) => model.take(said).outcome).at(-1)).toBe(history.outcome);
});

test('decides and folds any history as the model of docs/identity.md does', { timeout }, async () => {
  await fc.assert(fc.asyncProperty(anyHistory, compare), { numRuns: runs });
});

test('decides and folds histories of contested values as the model does', { timeout }, async () => {
  await fc.assert(fc.asyncProperty(anyContest, compare), { numRuns: runs });
});

async function compare(history: History): Promise<void> {
  const model = new Model(history.autoMerge);
  const server = new MemoryRun(history.autoMerge);
  const answers = [];
  for (const said of history.requests) answers.push([await server.take(said), model.take(said)] as const);
  const told =
    differences(
      answers.map(([answer]) => answer),
      answers.map(([, answer]) => answer),
      'answer',
    ) + differences(server.snapshot(), model.snapshot());
  if (told !== '') throw new Error(`${tell(history)}\n${told}`);
}
