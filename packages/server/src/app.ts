import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { type Background, createBackground } from './background.ts';
import { createAuthenticate } from './domain/account/authenticate.ts';
import type { GuessLimits } from './domain/account/guess-throttle.ts';
import { KeyLimiter } from './domain/account/key-limiter.ts';
import { createRecordRefusal } from './domain/audit/record-refusals.ts';
import { IdSource } from './domain/ids.ts';
import type { SearchTools } from './domain/search/search-tools.ts';
import { verbs } from './domain/verbs.ts';
import { createExecute } from './execute/execute.ts';
import { createHttp } from './http/create-http.ts';
import { createMetrics, type Metrics, metricsType, writeMetrics } from './metrics.ts';
import { createEgress } from './providers/egress.ts';
import { noSearch } from './providers/no-search.ts';
import { refusalOf } from './providers/web-sender.ts';
import type { Database } from './storage/database.ts';
import type { KeyLimits } from './storage/keys.ts';
import { version } from './version.ts';

/** What a process that only serves HTTP leaves to the others. */
export type Siblings = {
  readonly background: Background;
  /** Resolves when no other process remembers keys or settings of the workspace any more. */
  forget(workspaceId: string): Promise<void>;
  /** Calls the listener with what another process wants to be forgotten. */
  onForget(listener: (workspaceId: string) => void): void;
  /** The metrics of all processes. */
  readMetrics(): Promise<string>;
};

export type AppDeps = {
  readonly database: Database;
  readonly log: Logger;
  readonly clock?: () => Date;
  /** The key of the hashes of erased identities; one of this process alone unless given. */
  readonly suppressionKey?: Buffer;
  /** How Leads are searched for; nowhere unless given. */
  readonly search?: SearchTools;
  /** Networks that webhooks may reach though their addresses are not public. */
  readonly egressAllow?: readonly string[];
  /** How long headers, and then a body, may take to arrive; one minute unless told. */
  readonly patienceMs?: number;
  /** Whether the server is about to stop. */
  readonly isStopping?: () => boolean;
  /** How many unknown keys are looked up before an address has to wait. */
  readonly guessLimits?: GuessLimits;
  /** How much a key may ask for where it says nothing itself; no limit unless given. */
  readonly keyLimits?: KeyLimits;
  /** How many imports of a workspace may be open at once; no limit unless given. */
  readonly importsAtOnce?: number;
  /** Bytes that an uploaded file may have once it is unpacked; 4 GiB unless given. */
  readonly importBytes?: number;
  /** For how many days entries of the audit log are kept. */
  readonly auditDays?: number;
  /** Proxies whose X-Forwarded-For is believed. */
  readonly trustProxy?: readonly string[];
  /** The other processes of a server of several; without them this one does everything itself. */
  readonly siblings?: Siblings;
  readonly metrics?: Metrics;
  /** Holds every answer against the contract; for tests. */
  readonly checksAnswers?: boolean;
};

/** Everything but listening. */
export function createApp({
  database,
  log,
  clock = () => new Date(),
  suppressionKey = randomBytes(32),
  search = noSearch(),
  egressAllow = [],
  checksAnswers = false,
  isStopping = () => false,
  patienceMs = 60_000,
  guessLimits,
  keyLimits = {},
  importsAtOnce = Number.POSITIVE_INFINITY,
  importBytes = 4 * 1024 ** 3,
  auditDays = 400,
  trustProxy = [],
  siblings,
  metrics = createMetrics(),
}: AppDeps): FastifyInstance {
  const ids = new IdSource(() => clock().getTime());
  const background =
    siblings?.background ??
    createBackground({ database, log, clock, ids, suppressionKey, search, egressAllow, auditDays });
  const recordRefusal = createRecordRefusal(database, clock, ids);
  const egress = createEgress(egressAllow);
  const uploads = { importsAtOnce, importBytes };
  const authenticate = createAuthenticate({
    database,
    clock,
    recordRefusal,
    keyLimits,
    onGuesses: (guesses, addresses) => log.warn({ guesses, addresses }, 'unknown API keys were tried'),
    ...(guessLimits && { guessLimits }),
  });
  siblings?.onForget(authenticate.forget);
  metrics.watchConnections(database);
  if (siblings === undefined) metrics.watchJobs(database, clock);
  const http = createHttp({
    authenticate,
    async forget(workspaceId) {
      authenticate.forget(workspaceId);
      await siblings?.forget(workspaceId);
    },
    limiter: new KeyLimiter(database, clock),
    execute: createExecute({
      database,
      verbs,
      clock,
      suppressionKey,
      search,
      recordRefusal,
      uploads,
      refuseUrl: (url) => refusalOf(egress, url),
      onJob: () => background.wake(),
      onGroup: metrics.countGroup,
    }),
    readMetrics: siblings?.readMetrics ?? (async () => writeMetrics([await metrics.read()])),
    metricsType,
    countRequest: metrics.countRequest,
    checksAnswers,
    patienceMs,
    trustProxy,
    log,
    newRequestId: () => ids.next(),
    version,
    isStopping,
    isReady: async () => {
      await database.read((sql) => sql.query('select 1'));
    },
  });
  http.addHook('onReady', async () => background.start());
  http.addHook('onClose', () => background.stop());
  return http;
}
