import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import type { Logger } from 'pino';
import { Connection, send } from './connection.ts';
import { isRestarting, translateDriverError } from './database-errors.ts';
import type { ConnectionSettings } from './engine/engine.ts';
import { GatheringSocket } from './gathering-socket.ts';
import { readTime } from './read-time.ts';

/**
 * With values, the plan for a workspace that the statistics do not know yet would be one for no rows, and would read all that the workspace
 * has by then for every key that is looked up.
 */
export const planWithout = 'SET plan_cache_mode = force_generic_plan';
export const planWithValues = 'SET plan_cache_mode = auto';

const RESTART_PATIENCE_MS = 3_000;
const RESTART_POLL_MS = 50;
const IDLE_TIMEOUT_MS = 30_000;
/** Beyond the database's own limit for a statement: then the network or the machine is gone. */
const ANSWER_GRACE_MS = 5_000;

export type PoolSettings = {
  readonly poolSize: number;
  readonly applicationName: string;
  readonly statementTimeoutMs: number;
  readonly acquireTimeoutMs: number;
  readonly log: Logger;
};

export type ConnectionCounts = { readonly inUse: number; readonly idle: number; readonly waiting: number };

export type ConnectionPool = {
  /** A connection for one piece of work; waits out a restart of the database, and no longer than that. */
  acquire(): Promise<Connection>;
  counts(): ConnectionCounts;
  /** Waits for the work under way, and until the last connection is closed. */
  close(): Promise<void>;
};

export function openPool(settings: ConnectionSettings, options: PoolSettings): ConnectionPool {
  const answerMs = options.statementTimeoutMs > 0 ? options.statementTimeoutMs + ANSWER_GRACE_MS : 0;
  const pool = new pg.Pool({
    connectionString: settings.url,
    application_name: options.applicationName,
    max: options.poolSize,
    connectionTimeoutMillis: options.acquireTimeoutMs,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
    pipeline: true,
    stream: () => new GatheringSocket(),
    types: { getTypeParser: chooseTypeParser },
    // The pool is told of no other class of clients.
    onConnect: (client) => send(client as pg.Client, sessionSetup(settings, options), answerMs),
  });
  // The driver hangs the whole connection onto this error: only its message is logged.
  pool.on('error', ({ message }) => options.log.warn({ reason: message }, 'an idle database connection was lost'));
  const connected = new Set<pg.PoolClient>();
  pool.on('connect', (client) => {
    connected.add(client);
    // A connection lost while checked out fails its statements; without a listener it would end the process too.
    client.on('error', () => undefined);
  });
  pool.on('remove', (client) => connected.delete(client));
  return {
    async acquire() {
      const client = await acquire(pool, Math.min(RESTART_PATIENCE_MS, options.acquireTimeoutMs));
      return new Connection(client, answerMs);
    },
    counts: () => ({
      inUse: pool.totalCount - pool.idleCount,
      idle: pool.idleCount,
      waiting: pool.waitingCount,
    }),
    async close() {
      await pool.end();
      while (connected.size > 0) await once(pool, 'remove');
    },
  };
}

async function acquire(pool: pg.Pool, restartPatienceMs: number): Promise<pg.PoolClient> {
  for (let waitedMs = 0; ; waitedMs += RESTART_POLL_MS) {
    try {
      return await pool.connect();
    } catch (error) {
      if (!isRestarting(error) || waitedMs >= restartPatienceMs) throw translateDriverError(error);
      await delay(RESTART_POLL_MS);
    }
  }
}

function sessionSetup({ role }: ConnectionSettings, { statementTimeoutMs }: PoolSettings): string {
  const statements = [
    `SET statement_timeout = ${Math.round(statementTimeoutMs)}`,
    'SET idle_in_transaction_session_timeout = 60000',
    `SET TimeZone = 'UTC'`,
    planWithout,
    `SELECT set_config('deadlock_timeout', '200ms', false) WHERE has_parameter_privilege('deadlock_timeout', 'SET')`,
  ];
  if (role !== undefined) statements.push(`SET ROLE ${pg.escapeIdentifier(role)}`);
  return statements.join('; ');
}

/** How values of the database become values here. */
export const chooseTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') => {
  if (format !== 'binary' && oid === pg.types.builtins.INT8) return parseInt8;
  if (format !== 'binary' && oid === pg.types.builtins.DATE) return keepText;
  if (format !== 'binary' && oid === pg.types.builtins.TIMESTAMPTZ) return readTime;
  return pg.types.getTypeParser(oid, format);
};

function parseInt8(text: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new RangeError(`The integer ${text} is too large for a number.`);
  return number;
}

/** A calendar day has no time zone: as a Date it would move with the machine's. */
function keepText(text: string): string {
  return text;
}
