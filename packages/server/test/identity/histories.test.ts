import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from '../../src/domain/doctor/examine.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { differences } from './model/differences.ts';
import { anyContest, anyHistory, type History, tell } from './model/histories.ts';
import { Model, type ModelAnswer, type Snapshot } from './model/model.ts';
import { ServerRun } from './model/server-run.ts';
import { toldHistories } from './model/told-histories.ts';

const runs = Number(process.env.PUFFLE_RUNS ?? 30);
const timeout = 120_000 + runs * 3_000;

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.close());

type Told = { readonly answers: readonly ModelAnswer[]; readonly snapshot: Snapshot };

/** How a history is sent. */
const waysToSend: Readonly<Record<string, (run: ServerRun, requests: History['requests']) => Promise<ModelAnswer[]>>> =
  {
    async 'one by one'(run, requests) {
      const answers: ModelAnswer[] = [];
      for (const said of requests) answers.push(await run.single(said));
      return answers;
    },
    'all at once': (run, requests) => run.batches(requests, 1000),
    'in groups of three': (run, requests) => run.batches(requests, 3),
    'all at once, written step by step': (run, requests) => run.stepwise(requests),
  };

const anyCase = fc.oneof(anyHistory, anyContest);

test('leaves the same Leads one by one, as a batch, in groups and written as it goes, and they are those of the model', {
  timeout,
}, async () => {
  await fc.assert(
    fc.asyncProperty(anyCase, async (history) => {
      const expected = askModel(history);
      for (const way of Object.keys(waysToSend)) await send(history, way, expected);
    }),
    { numRuns: runs },
  );
});

test.each(toldHistories)('tells a repeat one by one, as a batch and in groups: $title', async (history) => {
  for (const way of Object.keys(waysToSend)) await send(history, way, askModel(history));
});

function askModel({ autoMerge, requests }: History): Told {
  const model = new Model(autoMerge);
  const answers = requests.map((said) => model.take(said));
  return { answers, snapshot: model.snapshot() };
}

async function send(history: History, way: string, expected: Told): Promise<void> {
  const run = await ServerRun.start(api, history.autoMerge);
  const answers = (await waysToSend[way]?.(run, history.requests)) ?? [];
  const told = differences(answers, expected.answers, 'answer') + differences(await run.snapshot(), expected.snapshot);
  if (told !== '') throw new Error(`${tell(history)}\nsent ${way}\n${told}`);
  const { findings } = await examine(api.test.database, run.workspace.id);
  expect(findings, tell(history)).toEqual([]);
}
