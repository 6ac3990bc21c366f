import { type Operation, operations } from '@puffle/contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { checkAnswer, normalizeAnswer } from './support/check-answer.ts';
import { sampleFields, toCall } from './support/sample-call.ts';
import { type Fingerprint, fingerprint } from './support/table-fingerprint.ts';
import { createWorld, untilAtRest, type World } from './support/world.ts';

const all: readonly Operation[] = operations;
const writes = all.filter(({ method }) => method !== 'GET');
const dryRunnable = writes.filter(({ query }) => query?.shape.dryRun !== undefined);
let api: TestApi;
let shared: World;
beforeAll(async () => {
  api = await createTestApi();
  shared = await createWorld(api);
});
afterAll(() => api.close());

/** What every table holds; the dry run of an import is a row itself, kept for a day. */
async function tablesBeside(operation: Operation, world: World): Promise<Fingerprint> {
  const tables = Object.entries(await fingerprint(api.test.database, world.id));
  return Object.fromEntries(tables.filter(([name]) => operation.upload === undefined || !name.startsWith('import')));
}

describe.each(dryRunnable)('$id', (operation) => {
  test('with dryRun answers like the real call that follows, and leaves no row changed in any table', async () => {
    const world = await createWorld(api);
    const { path, query, body, headers } = toCall(operation, sampleFields(operation, world));
    const keyed = { key: world.key, headers: { ...headers, 'idempotency-key': `dry-${operation.id}` } };
    const before = await tablesBeside(operation, world);
    const dry = await api.call(operation.method, path, body, { ...keyed, query: { ...query, dryRun: true } });
    await untilAtRest(api, world.key);
    expect(await tablesBeside(operation, world)).toEqual(before);
    checkAnswer(operation, dry);
    const real = await api.call(operation.method, path, body, { ...keyed, query });
    checkAnswer(operation, real);
    expect(real.status < 300 || real.status === 409, JSON.stringify(real.body)).toBe(true);
    expect([real.headers['idempotent-replayed'], dry.status]).toEqual([undefined, real.status]);
    // What works in the background after its answer is seen to its end by a dry run.
    if (real.status !== 202) expect(normalizeAnswer(dry)).toBe(normalizeAnswer(real));
    if (dry.status < 400) expect(dry.headers['puffle-dry-run']).toBe('true');
  });

  test('with dryRun refuses as the real call does, and leaves no row changed in any table', async () => {
    const { path, query, body, headers } = toCall(operation, sampleFields(operation, shared));
    const isFile = operation.upload !== undefined;
    const wrong = isFile ? { ...query, nonsense: '1' } : query;
    const alien = isFile ? body : { nonsense: 1 };
    const options = { key: shared.key, headers };
    const before = await fingerprint(api.test.database, shared.id);
    const dry = await api.call(operation.method, path, alien, { ...options, query: { ...wrong, dryRun: true } });
    const real = await api.call(operation.method, path, alien, { ...options, query: wrong });
    expect(dry.status).toBe(400);
    expect(normalizeAnswer(dry)).toBe(normalizeAnswer(real));
    expect(await fingerprint(api.test.database, shared.id)).toEqual(before);
  });
});

test('every write of the database can be run dry, but for the start of a search: what it would look for is parsed without', () => {
  const others = writes.filter((operation) => !dryRunnable.includes(operation)).map(({ id }) => id);
  expect(others).toEqual(['startLeadSearch', 'parseLeadSearch']);
});

describe.each(all.filter(({ method }) => method === 'GET'))('$id', (operation) => {
  test('does what the example of its help says, and changes nothing', async () => {
    const { path, query } = toCall(operation, sampleFields(operation, shared));
    const before = await fingerprint(api.test.database, shared.id);
    const answer = await api.call(operation.method, path, undefined, { key: shared.key, query });
    checkAnswer(operation, answer);
    expect(answer.status, JSON.stringify(answer.body)).toBeLessThan(300);
    expect(await fingerprint(api.test.database, shared.id)).toEqual(before);
  });
});
