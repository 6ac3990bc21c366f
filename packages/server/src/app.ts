import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createAuthenticate } from './domain/account/authenticate.ts';
import type { GuessLimits } from './domain/account/guess-throttle.ts';
import { KeyLimiter } from './domain/account/key-limiter.ts';
import { createRecordRefusal } from './domain/audit/record-refusals.ts';
import { IdSource } from './domain/ids.ts';
import type { SearchTools } from './domain/search/search-tools.ts';
import { verbs } from './domain/verbs.ts';
import { createExecute } from './execute/execute.ts';
import { createHttp } from './http/create-http.ts';
import { createJobs } from './jobs/create-jobs.ts';
import { createSearchJobs } from './jobs/create-search-jobs.ts';
import { createWebhookJobs } from './jobs/webhook-job.ts';
import { noSearch } from './providers/no-search.ts';
import type { Database } from './storage/database.ts';
import type { KeyLimits } from './storage/keys.ts';
import { version } from './version.ts';

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
}: AppDeps): FastifyInstance {
  const ids = new IdSource(() => clock().getTime());
  const jobs = createJobs({ database, log, clock, ids, suppressionKey, auditDays });
  const searches = createSearchJobs({ database, log, clock, ids, suppressionKey }, search);
  const webhooks = createWebhookJobs({ database, log, clock, ids, suppressionKey }, egressAllow);
  const runners = [jobs, searches, ...webhooks];
  const wake = () => {
    jobs.wake();
    searches.wake();
  };
  const recordRefusal = createRecordRefusal(database, clock, ids);
  const uploads = { importsAtOnce, importBytes };
  const http = createHttp({
    authenticate: createAuthenticate({
      database,
      clock,
      recordRefusal,
      keyLimits,
      onGuesses: (guesses, addresses) => log.warn({ guesses, addresses }, 'unknown API keys were tried'),
      ...(guessLimits && { guessLimits }),
    }),
    limiter: new KeyLimiter(database, clock),
    execute: createExecute({
      database,
      verbs,
      clock,
      suppressionKey,
      search,
      recordRefusal,
      uploads,
      onJob: wake,
    }),
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
  http.addHook('onReady', async () => {
    for (const runner of runners) runner.start();
  });
  http.addHook('onClose', async () => {
    await Promise.all(runners.map((runner) => runner.stop()));
  });
  return http;
}
