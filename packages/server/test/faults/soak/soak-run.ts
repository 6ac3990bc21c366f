import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keepEvidence } from '../crash/evidence.ts';
import { compareCosts } from './costs.ts';
import { findGrowth } from './growth.ts';
import { faultsOf, runSoak } from './soak.ts';

// The long form of the soak: `node packages/server/test/faults/soak/soak-run.ts --minutes 30`, at about a third of a core. It fails on
// anything that must not be there and on what grows without end; how the costs have drifted it only tells, for other work on the machine moves them too.
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '30' },
    'warm-up': { type: 'string', default: '5' },
    seed: { type: 'string', default: '1' },
    writers: { type: 'string', default: '8' },
    visitors: { type: 'string', default: '4' },
    rest: { type: 'string', default: '1000' },
    sample: { type: 'string', default: '10' },
    evidence: { type: 'string', default: join(tmpdir(), `puffle-soak-evidence-${process.pid}`) },
  },
});
const evidence = keepEvidence(values.evidence);
console.error(`What the run comes upon is kept in ${values.evidence}`);
const figures = await runSoak({
  seconds: Number(values.minutes) * 60,
  seed: Number(values.seed),
  writers: Number(values.writers),
  visitors: Number(values.visitors),
  restMs: Number(values.rest),
  sampleSeconds: Number(values.sample),
  awaitsEvents: true,
  evidence,
  report: ({ operations, ...signs }) =>
    evidence.keep('signs', { ...signs, operations: Object.fromEntries(operations) }),
});
const { signs, ...rest } = figures;
const warmUpSeconds = Number(values['warm-up']) * 60;
const growth = findGrowth(signs, warmUpSeconds);
const faults = [...faultsOf(figures), ...growth.findings];
const [first, last] = [signs[0], signs.at(-1)].map((found) => ({ ...found, operations: undefined }));
console.log(
  JSON.stringify(
    { ...values, ...rest, first, last, growth, costs: compareCosts(signs, warmUpSeconds), faults },
    null,
    2,
  ),
);
process.exitCode = faults.length === 0 ? 0 : 1;
