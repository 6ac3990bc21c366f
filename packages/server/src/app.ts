import { randomBytes } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createAuthenticate } from './domain/account/authenticate.ts';
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
}: AppDeps): FastifyInstance {
  const ids = new IdSource(() => clock().getTime());
  const jobs = createJobs({ database, log, clock, ids, suppressionKey });
  const searches = createSearchJobs({ database, log, clock, ids, suppressionKey }, search);
  const webhooks = createWebhookJobs({ database, log, clock, ids, suppressionKey }, egressAllow);
  const runners = [jobs, searches, ...webhooks];
  const wake = () => {
    jobs.wake();
    searches.wake();
  };
  const http = createHttp({
    authenticate: createAuthenticate(database, clock),
    execute: createExecute({ database, verbs, clock, suppressionKey, search, onJob: wake }),
    checksAnswers,
    patienceMs,
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
