import { parseArgs } from 'node:util';
import { runCrashRounds } from './crash-rounds.ts';

// The long form of the crash test: `node packages/server/test/faults/crash/crash-run.ts --rounds 300 --seed 1`.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '16' },
  },
});
const startedAt = Date.now();
const figures = await runCrashRounds({
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  clients: Number(values.clients),
  endsAt: new Date(startedAt + Number(values.minutes) * 60_000),
  judgedEvery: 10,
  awaitsEvents: true,
  report: (line) => console.error(line),
});
console.log(
  JSON.stringify({ ...values, took: Math.round((Date.now() - startedAt) / 6_000) / 10, ...figures }, null, 2),
);
const isClean = [figures.lost, figures.torn, figures.failures, figures.jobs, figures.doctor, figures.amcheck].every(
  (found) => found.length === 0,
);
process.exitCode = isClean ? 0 : 1;
