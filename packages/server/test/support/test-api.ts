import type { Scope } from '@puffle/contract';
import type { FastifyInstance } from 'fastify';
import { createApp, type Siblings } from '../../src/app.ts';
import { createKey, createWorkspace } from '../../src/domain/account/manage-keys.ts';
import { IdSource } from '../../src/domain/ids.ts';
import type { SearchTools } from '../../src/domain/search/search-tools.ts';
import type { Database } from '../../src/storage/database.ts';
import { createFakeSearch } from './fake-provider.ts';
import { createTestDatabase, type TestDatabase } from './test-database.ts';
import { watchLog } from './watched-log.ts';

export type CallOptions = {
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly key?: string;
};
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | undefined>>;
  // A test knows what it asked for; every answer is held against the contract by the app.
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field in tests
  readonly body: any;
};
export type TestWorkspace = { readonly id: string; readonly key: string };

/** The whole server on a database of its own, called in process. Its `close` fails when the log has told a secret or personal data. */
export type TestApi = {
  readonly app: FastifyInstance;
  readonly test: TestDatabase;
  readonly workspace: TestWorkspace;
  call(method: string, path: string, body?: unknown, options?: CallOptions): Promise<Answered>;
  get(path: string, query?: CallOptions['query'], options?: CallOptions): Promise<Answered>;
  post(path: string, body?: unknown, options?: CallOptions): Promise<Answered>;
  patch(path: string, body?: unknown, options?: CallOptions): Promise<Answered>;
  newWorkspace(): Promise<TestWorkspace>;
  newKey(workspaceId: string, scopes: readonly Scope[]): Promise<string>;
  close(): Promise<void>;
};

const everyScope: readonly Scope[] = ['read', 'write', 'send', 'admin'];

export type TestApiOptions = {
  readonly search?: SearchTools;
  /** Between the server and its database. */
  readonly between?: (database: Database) => Database;
  /** Without it work in the background is left to the test. */
  readonly hasBackground?: boolean;
};

/** Leaves work in the background to the test. */
export const noBackground: Siblings = {
  background: { start: () => undefined, wake: () => undefined, stop: async () => undefined },
  forget: async () => undefined,
  onForget: () => undefined,
  readMetrics: async () => '',
};

export async function createTestApi({
  search = createFakeSearch(),
  between = (database) => database,
  hasBackground = true,
}: TestApiOptions = {}): Promise<TestApi> {
  const test = await createTestDatabase();
  const ids = new IdSource(Date.now);
  const { log, check } = watchLog();
  const app = createApp({
    database: between(test.database),
    log,
    checksAnswers: true,
    search,
    egressAllow: ['127.0.0.1'],
    ...(hasBackground ? {} : { siblings: noBackground }),
    guessLimits: { perAddress: Number.MAX_SAFE_INTEGER, total: Number.MAX_SAFE_INTEGER, windowMs: 1000 },
  });
  await app.ready();
  const newKey = async (workspaceId: string, scopes: readonly Scope[]): Promise<string> => {
    const order = { workspaceId, name: 'test', scopes, expiresAt: null };
    return (await test.database.transaction((tx) => createKey(tx, ids, new Date(), order))).key;
  };
  const newWorkspace = async (): Promise<TestWorkspace> => {
    const { id } = await test.database.transaction((tx) => createWorkspace(tx, ids, new Date(), 'Test'));
    return { id, key: await newKey(id, everyScope) };
  };
  const workspace = await newWorkspace();
  const call: TestApi['call'] = async (method, path, body, { query = {}, headers = {}, key = workspace.key } = {}) => {
    const response = await app.inject({
      method: method as 'GET',
      url: path,
      query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
      headers: {
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { payload: typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body) }),
    });
    const isJson = /^application\/(problem\+)?json/.test(String(response.headers['content-type'] ?? ''));
    return {
      status: response.statusCode,
      headers: response.headers as Answered['headers'],
      body: isJson && response.body !== '' ? JSON.parse(response.body) : response.body,
    };
  };
  return {
    app,
    test,
    workspace,
    call,
    get: (path, query, options) => call('GET', path, undefined, { ...options, ...(query ? { query } : {}) }),
    post: (path, body, options) => call('POST', path, body, options),
    patch: (path, body, options) => call('PATCH', path, body, options),
    newWorkspace,
    newKey,
    async close() {
      await app.close();
      await test.drop();
      check();
    },
  };
}
