import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { anyContest, anyHistory } from './model/histories.ts';
import { cutIntoPieces, seededRandom } from './race/entities.ts';
import { type RaceServers, startRaceServers } from './race/race-servers.ts';
import { runBrawl, runStorm, type StormReport } from './race/storm.ts';

const trials = Number(process.env.PUFFLE_RUNS ?? 1000);

let api: TestApi;
let servers: RaceServers;
beforeAll(async () => {
  api = await createTestApi();
  servers = await startRaceServers(api, 2, 16);
});
afterAll(async () => {
  await servers.close();
  await api.close();
});

test('1,000 times: 64 clients that know parts of one identity leave one Lead', { timeout: 3_600_000 }, async () => {
  let retries = 0;
  for (let trial = 0; trial < trials; trial++) {
    const random = seededRandom(trial);
    const known = { entity: 0, identifiers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };
    const pieces = cutIntoPieces(random, { entities: 1, identifiers: 10, count: 63, most: 4 });
    pieces.splice(Math.floor(random() * 64), 0, known);
    const report = await runStorm(api, servers, pieces, { clients: 64, isAlone: trial % 2 === 0 });
    retries += report.retries;
  }
  tell('one identity', { trials, retries });
  expect(retries).toBeGreaterThan(0);
});

test('requests that contradict one another, sent at once, leave nothing torn', { timeout: 3_600_000 }, async () => {
  const before = servers.retries();
  for (const history of fc.sample(fc.oneof(anyContest, anyHistory), trials)) await runBrawl(api, servers, history, 16);
  tell('contradictions', { histories: trials, retries: servers.retries() - before });
  expect(servers.retries()).toBeGreaterThan(before);
});

test.each([
  { entities: 60, identifiers: 30 },
  { entities: 15, identifiers: 80 },
])(
  'a long storm of merges of $entities entities with $identifiers identifiers leaves the components',
  { timeout: 600_000 },
  async (shape) => {
    for (const isAlone of [true, false]) {
      const pieces = cutIntoPieces(seededRandom(shape.entities), { ...shape, count: 3000, most: 4 });
      const began = performance.now();
      const report = await runStorm(api, servers, pieces, { clients: 32, isAlone });
      tell(`${shape.entities} × ${shape.identifiers}${isAlone ? ' alone' : ' in groups'}`, report, began);
      expect(report.merged).toBeGreaterThan(shape.entities);
    }
  },
);

function tell(what: string, report: StormReport | object, began?: number): void {
  const rate = began === undefined ? {} : { perSecond: Math.round(3_000_000 / (performance.now() - began)) };
  process.stdout.write(`${what}: ${JSON.stringify({ ...report, ...rate })}\n`);
}
