import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { anyContest } from './model/histories.ts';
import { cutIntoPieces, seededRandom } from './race/entities.ts';
import { type RaceServers, startRaceServers } from './race/race-servers.ts';
import { runBrawl, runStorm } from './race/storm.ts';

const trials = 20;

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

test.each([
  ['in groups', false],
  ['each in a transaction of its own', true],
])('64 clients that know parts of one identity leave one Lead and no orphaned identifier, %s', async (_, isAlone) => {
  for (let trial = 0; trial < trials; trial++) {
    const random = seededRandom(trial);
    const known = { entity: 0, identifiers: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] };
    const pieces = cutIntoPieces(random, { entities: 1, identifiers: 10, count: 63, most: 4 });
    pieces.splice(Math.floor(random() * 64), 0, known);
    await runStorm(api, servers, pieces, { clients: 64, isAlone });
  }
});

test('requests that contradict one another, sent at once, leave nothing torn and no disagreement uncounted', async () => {
  for (const history of fc.sample(anyContest, 25)) await runBrawl(api, servers, history, 16);
});

test.each([
  { entities: 60, identifiers: 30, count: 900 },
  { entities: 15, identifiers: 80, count: 600 },
])(
  'a storm of merges of $entities entities with $identifiers identifiers over 32 connections leaves the components',
  async (shape) => {
    const pieces = cutIntoPieces(seededRandom(shape.count), { ...shape, most: 4 });
    const report = await runStorm(api, servers, pieces, { clients: 32, isAlone: true });
    expect(report.merged).toBeGreaterThan(shape.entities);
  },
);
