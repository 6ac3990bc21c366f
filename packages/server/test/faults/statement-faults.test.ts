import { type Operation, operations } from '@puffle/contract';
import { deriveFlags } from '@puffle/contract/derive/derive-flags.ts';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createAuthenticate } from '../../src/domain/account/authenticate.ts';
import { asDomainError } from '../../src/domain/as-domain-error.ts';
import { verbs } from '../../src/domain/verbs.ts';
import { type Call, createExecute, type Executed } from '../../src/execute/execute.ts';
import { noSearch } from '../../src/providers/no-search.ts';
import { CommittedUnanswered, type Database, DatabaseUnavailable, openDatabase } from '../../src/storage/database.ts';
import { type Fields, sampleFields } from '../contract/support/sample-call.ts';
import { fingerprint } from '../contract/support/table-fingerprint.ts';
import { createWorld, untilAtRest } from '../contract/support/world.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { failingDatabase, faultAt, wasMet } from './failing-database.ts';

const all: readonly Operation[] = operations;
const writes = all.filter(({ method, upload }) => method !== 'GET' && upload === undefined);

let api: TestApi;
/** One connection, so that a call which left it unfit would be seen by the next. */
let single: Database;
beforeAll(async () => {
  api = await createTestApi();
  single = openDatabase(api.test.app, { applicationName: 'puffle-test', log: pino({ level: 'silent' }), poolSize: 1 });
});
afterAll(async () => {
  await single.close();
  await api.close();
});

const deps = {
  verbs,
  clock: () => new Date(),
  suppressionKey: Buffer.alloc(32, 7),
  search: noSearch(),
  uploads: { importsAtOnce: 100, importBytes: 1024 ** 2 },
  refuseUrl: () => null,
  recordRefusal: async () => undefined,
  onJob: () => undefined,
};

function authenticate(key: string) {
  const arrival = { actor: undefined, address: null, requestId: 'test', operation: 'test' };
  return createAuthenticate({ ...deps, database: api.test.database })({ ...arrival, authorization: `Bearer ${key}` });
}

async function perform(database: Database, operation: Operation, fields: Fields, key: string): Promise<Executed> {
  const execute = createExecute({ ...deps, database });
  const part = (place: string) =>
    Object.fromEntries(
      deriveFlags(operation).flatMap((flag) =>
        flag.place === place && fields[flag.field] !== undefined ? [[flag.field, fields[flag.field]]] : [],
      ),
    );
  const authenticated = await authenticate(key);
  const input = {
    params: part('path'),
    query: part('query'),
    body: operation.body === undefined ? undefined : part('body'),
  };
  const call = {
    operation,
    ...authenticated,
    requestId: 'test',
    address: null,
    input,
    idempotencyKey: null,
    ifVersion: null,
  };
  // An operation of the contract as it is declared; what it answers is not looked at here.
  return (await execute({ ...call, mediaType: 'application/json', upload: null } as unknown as Call)) as Executed;
}

const faults = [
  { kind: 'one is cut off', code: 'database_unavailable' },
  { kind: 'one is refused', code: 'internal' },
] as const;

/** What is computed without the database has no statement that could fail. */
const withStatements = writes.filter(({ id }) => !('compute' in (verbs[id as keyof typeof verbs] ?? {})));

test.each(withStatements.map((operation) => ({ id: operation.id, operation })))(
  '$id does all or nothing whichever statement fails, and does it afterwards',
  async ({ operation }) => {
    const world = await createWorld(api);
    await untilAtRest(api, world.key);
    const fields = sampleFields(operation, world);
    const before = await fingerprint(api.test.database, world.id, { audit: true });
    const attempt = async (at: number, { kind, code }: (typeof faults)[number]): Promise<string | null> => {
      const fault = faultAt(at, kind);
      const database = failingDatabase(single, () => fault, { countsCommits: false });
      const outcome = await perform(database, operation, fields, world.key).catch(asDomainError);
      const found = 'code' in outcome ? outcome.code : 'done';
      if (!wasMet(fault)) return found;
      expect([at, found]).toEqual([at, code]);
      expect([at, await fingerprint(api.test.database, world.id, { audit: true })]).toEqual([at, before]);
      return null;
    };
    let last: string | null = null;
    for (let n = 0; last === null; n++) {
      const fault = faults[n % faults.length] ?? faults[0];
      last = await attempt(1 + Math.floor(n / faults.length), fault);
      if (last !== null) expect(n).toBeGreaterThan(0);
    }
    expect(['done', 'conflict']).toContain(last);
  },
);

test.each([
  {
    what: 'whose commit was not answered',
    error: () => new DatabaseUnavailable('The answer of the commit was lost.'),
    code: 'database_unavailable',
  },
  {
    what: 'that were committed and could not be answered',
    error: () => new CommittedUnanswered('What was written could not be answered.'),
    code: 'internal',
  },
])('writes $what are not sent again', async ({ error, code }) => {
  const workspace = await api.newWorkspace();
  const forgetful: Database = {
    ...api.test.database,
    async transaction(work, options) {
      await api.test.database.transaction(work, options);
      throw error();
    },
  };
  const create = all.find(({ id }) => id === 'createLead');
  if (create === undefined) throw new Error('Leads cannot be created.');
  const names = Array.from({ length: 9 }, (_, n) => `Lost Answer ${n}`);
  const authenticated = await authenticate(workspace.key);
  const execute = createExecute({ ...deps, database: forgetful });
  const outcomes = await Promise.all(
    names.map((name) => {
      const input = { params: {}, query: {}, body: { type: 'person', name } };
      const call = {
        operation: create,
        ...authenticated,
        requestId: name,
        address: null,
        input,
        idempotencyKey: null,
        ifVersion: null,
      };
      // The operation was looked up by its id.
      return execute({ ...call, mediaType: 'application/json', upload: null } as unknown as Call).catch(asDomainError);
    }),
  );
  expect(outcomes.map((outcome) => ('code' in outcome ? outcome.code : 'done'))).toEqual(names.map(() => code));
  const { body } = await api.get('/api/leads', { limit: 500 }, { key: workspace.key });
  expect(body.leads.map((lead: { name: { full: string } }) => lead.name.full).sort()).toEqual(names);
});
