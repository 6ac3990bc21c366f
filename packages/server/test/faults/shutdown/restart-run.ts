import { parseArgs } from 'node:util';
import { runRestarts } from './restart-rounds.ts';

// The long form of the shutdown test: `node packages/server/test/faults/shutdown/restart-run.ts --restarts 100`.
const { values } = parseArgs({
  options: { restarts: { type: 'string', default: '100' }, clients: { type: 'string', default: '16' } },
});
const figures = await runRestarts({
  restarts: Number(values.restarts),
  clients: Number(values.clients),
  report: (line) => console.error(line),
});
console.log(JSON.stringify(figures, null, 2));
const lists = [figures.failures, figures.unanswered, figures.wrong, figures.unclean, figures.doctor];
process.exitCode = lists.every((found) => found.length === 0) ? 0 : 1;
