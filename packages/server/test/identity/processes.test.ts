import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { anyContest } from './model/histories.ts';
import { cutIntoPieces, seededRandom } from './race/entities.ts';
import { type RaceServers, startRaceProcesses } from './race/race-servers.ts';
import { runBrawl, runStorm } from './race/storm.ts';

const trials = Number(process.env.PUFFLE_RUNS ?? 5);
const timeout = 1_800_000;

let api: TestApi;
let servers: RaceServers;
beforeAll(async () => {
  api = await createTestApi();
  servers = await startRaceProcesses(api, 2);
});
afterAll(async () => {
  await servers.close();
  await api.close();
});

test('64 clients of two server processes that know parts of one identity leave one Lead', { timeout }, async () => {
  for (let trial = 0; trial < trials; trial++) {
    const random = seededRandom(trial);
    const known = { entity: 0, identifiers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };
    const pieces = cutIntoPieces(random, { entities: 1, identifiers: 10, count: 63, most: 4 });
    pieces.splice(Math.floor(random() * 64), 0, known);
    await runStorm(api, servers, pieces, { clients: 64, isAlone: trial % 2 === 0 });
  }
});

test('requests to two processes that contradict one another leave nothing torn', { timeout }, async () => {
  for (const history of fc.sample(anyContest, trials)) await runBrawl(api, servers, history, 16);
});

test('a storm of merges over two processes leaves the components', { timeout }, async () => {
  const shape = { entities: 15, identifiers: 80, count: 60 * Math.min(trials, 50) };
  const pieces = cutIntoPieces(seededRandom(15), { ...shape, most: 4 });
  const report = await runStorm(api, servers, pieces, { clients: 32, isAlone: true });
  expect(report.merged).toBeGreaterThan(shape.entities);
});
