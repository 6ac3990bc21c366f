import type { TestDatabase } from '../../support/test-database.ts';
import { analyze, checkDoctor, checkPast, compareAll, compareTouched, remember } from './checks.ts';
import { openRun, type RandomHistory, type Run } from './run.ts';
import { importRows, turnImport, turnSource } from './source-steps.ts';
import { create, list, merge, patch, remove, settings, unmerge, verdict } from './steps.ts';

/** How often of a hundred each step is taken. */
const weights: readonly (readonly [(run: Run) => Promise<void>, number])[] = [
  [create, 44],
  [patch, 13],
  [merge, 9],
  [unmerge, 11],
  [verdict, 5],
  [importRows, 5],
  [turnImport, 5],
  [turnSource, 3],
  [list, 3],
  [remove, 1],
  [settings, 1],
];
const doctorEach = 1000;
const analyzeEach = 200;

/**
 * Random requests against one workspace. After each what it has touched is compared with the naive model, after some of them the whole
 * picture; the past whenever a Lead is deleted and at the end, where doctor has the last word.
 */
export async function runRandomHistory(test: TestDatabase, history: RandomHistory): Promise<Record<string, number>> {
  const run = await openRun(test, history);
  const { compareEach = 1 } = history;
  try {
    for (run.step = 0; run.step < history.steps; run.step++) {
      const place = `seed ${history.seed}, step ${run.step}`;
      run.clock.ms += 1 + run.random.below(3);
      const step = pickStep(run);
      await named(place, step.name, () => step(run));
      await compareTouched(run, `${place}, ${step.name}`);
      if (run.step % compareEach === 0) await compareAll(run, `${place}, ${step.name}`);
      if (run.random.below(4) === 0) await remember(run);
      if (run.step % doctorEach === doctorEach - 1) await checkDoctor(run, place);
      if (run.step % analyzeEach === analyzeEach - 1) await analyze(run);
    }
    const end = `seed ${history.seed}, at the end`;
    await compareAll(run, end);
    await checkPast(run, end);
    await checkDoctor(run, end);
    return run.counts;
  } finally {
    await run.close();
  }
}

function pickStep(run: Run): (run: Run) => Promise<void> {
  let left = run.random.below(100);
  for (const [step, weight] of weights) {
    left -= weight;
    if (left < 0) return step;
  }
  return create;
}

async function named(place: string, step: string, take: () => Promise<void>): Promise<void> {
  try {
    await take();
  } catch (error) {
    throw new Error(`${place}, ${step}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
