import { parseArgs } from 'node:util';
import { runKillRounds } from './kill-rounds.ts';

// The long form of the kill test: `node packages/server/test/search/kill/kill-run.ts --people 2500 --kills 20`.
const { values } = parseArgs({
  options: {
    people: { type: 'string', default: '2500' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const people = Number(values.people);
const figures = await runKillRounds({ people, kills: Number(values.kills), seed: Number(values.seed) });
const { task, rows, leads, members, doctor, kills } = figures;
const isWhole =
  rows.every((name, n) => name === `Person ${n}`) && [rows.length, leads, members].every((n) => n === people);
process.stdout.write(
  `${JSON.stringify({ kills, task, rows: rows.length, leads, members, isWhole, doctor }, null, 2)}\n`,
);
process.exitCode = isWhole && doctor.length === 0 ? 0 : 1;
