import { parseArgs } from 'node:util';
import { runKillRounds } from './kill-rounds.ts';

// The long form of the kill test: `node packages/server/test/imports/kill/kill-run.ts --rows 200000 --kills 60`.
const { values } = parseArgs({
  options: {
    rows: { type: 'string', default: '200000' },
    kills: { type: 'string', default: '60' },
    seed: { type: 'string', default: '1' },
  },
});
const { undisturbed, disturbed, states, kills, doctor } = await runKillRounds({
  rows: Number(values.rows),
  kills: Number(values.kills),
  seed: Number(values.seed),
  report: (line) => process.stderr.write(`${line}\n`),
});
const isSame = states[0] === states[1] && JSON.stringify(undisturbed.counts) === JSON.stringify(disturbed.counts);
const summary = { seed: values.seed, kills, counts: disturbed.counts, isSame, states, doctor };
process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
process.exitCode = isSame && doctor.length === 0 ? 0 : 1;
