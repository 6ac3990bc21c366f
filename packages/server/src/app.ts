import type { FastifyInstance } from 'fastify';
import type { Logger } from 'pino';
import { createAuthenticate } from './domain/account/authenticate.ts';
import { IdSource } from './domain/ids.ts';
import { verbs } from './domain/verbs.ts';
import { createExecute } from './execute/execute.ts';
import { createHttp } from './http/create-http.ts';
import type { Database } from './storage/database.ts';

export type AppDeps = {
  readonly database: Database;
  readonly log: Logger;
  readonly clock?: () => Date;
  /** Holds every answer against the contract; for tests. */
  readonly checksAnswers?: boolean;
};

/** Everything but listening. */
export function createApp({
  database,
  log,
  clock = () => new Date(),
  checksAnswers = false,
}: AppDeps): FastifyInstance {
  const ids = new IdSource(() => clock().getTime());
  return createHttp({
    authenticate: createAuthenticate(database, clock),
    execute: createExecute({ database, verbs, clock }),
    checksAnswers,
    log,
    newRequestId: () => ids.next(),
    isReady: async () => {
      await database.read((sql) => sql.query('select 1'));
    },
  });
}
