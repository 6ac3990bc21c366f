import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsOf } from './crash-figures.ts';
import { runCrashRounds } from './crash-rounds.ts';
import { keepEvidence } from './evidence.ts';

// The long form of the crash test: `node packages/server/test/faults/crash/crash-run.ts --rounds 300 --seed 1`. Whatever it comes upon is in
// the folder of `--evidence`: every answer that was no success, every finding, the log of the servers, and, after a finding, their data.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '600' },
    rounds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    clients: { type: 'string', default: '16' },
    workers: { type: 'string', default: '1' },
    evidence: { type: 'string', default: join(tmpdir(), `puffle-crash-evidence-${process.pid}`) },
  },
});
const startedAt = Date.now();
console.error(`What the run comes upon is kept in ${values.evidence}`);
const figures = await runCrashRounds({
  rounds: Number(values.rounds),
  seed: Number(values.seed),
  clients: Number(values.clients),
  workers: Number(values.workers),
  endsAt: new Date(startedAt + Number(values.minutes) * 60_000),
  judgedEvery: 10,
  awaitsEvents: true,
  evidence: keepEvidence(values.evidence),
  report: (line) => console.error(line),
});
console.log(
  JSON.stringify({ ...values, took: Math.round((Date.now() - startedAt) / 6_000) / 10, ...figures }, null, 2),
);
process.exitCode = findingsOf(figures).length === 0 ? 0 : 1;
