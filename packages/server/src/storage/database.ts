import type { Logger } from 'pino';
import type { Connection } from './connection.ts';
import { type ConnectionCounts, openPool, planWithout, planWithValues } from './connection-pool.ts';
import { DatabaseUnavailable, spoilsConnection } from './database-errors.ts';
import type { ConnectionSettings } from './engine/engine.ts';
import { InsertQueue } from './insert-queue.ts';
import { statementName } from './statement-name.ts';
import { together } from './together.ts';

export { constraintOf, DatabaseUnavailable, isDiskFull, isTooSlow, sqlState } from './database-errors.ts';

export type Sql = {
  /** Prepared once per connection, with one plan for all values. Arrays become SQL arrays; a value for `jsonb` is passed as its JSON text. */
  query<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** For a statement whose best plan depends on its values. */
  queryUnprepared<Row extends object>(text: string, values?: readonly unknown[]): Promise<Row[]>;
  /** An `insert` whose rows are all in its values: it leaves together with those that follow it in this turn, before any other statement. */
  insert(text: string, values: readonly unknown[]): Promise<void>;
};

export type TransactionOptions = {
  /** Undo everything, and answer what `work` returned. */
  readonly rollback?: boolean;
  readonly lockTimeoutMs?: number;
  readonly readOnly?: boolean;
  readonly isolation?: 'repeatable read';
  /**
   * Called when the transaction has its id: `work` begins before that, its first statements travel with BEGIN, and it gets no answer
   * before the call.
   */
  readonly onBegun?: () => void;
  /** Takes a piece of work, if there is one: begins without a transaction id, so that an idle server writes nothing. */
  readonly isClaim?: boolean;
};

/** The answer of work that has sent its last statement and waits for none: COMMIT follows at once, and undoes all if one of them fails. */
export class AllSent<T> {
  readonly value: Promise<T>;

  constructor(value: Promise<T>) {
    // Whoever ends the transaction reports a failure; until then it must not count as unhandled.
    value.catch(() => undefined);
    this.value = value;
  }
}

/** A transaction was committed, and its answer could not be made: it must not be repeated. */
export class CommittedUnanswered extends Error {}

export type Database = {
  /** One connection, no transaction: each statement stands alone. */
  read<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** Commits when `work` returns, rolls back when it throws. A write has its transaction id before its work gets an answer. */
  transaction<T>(work: Work<T>, options?: TransactionOptions): Promise<T>;
  /** Batches of rows of one snapshot, never more than one batch in memory. */
  stream<Row extends object>(text: string, values?: readonly unknown[], batchSize?: number): AsyncIterable<Row[]>;
  /** How the connections stand at this moment, and how many pieces of work wait for one. */
  connections(): ConnectionCounts;
  /** Waits for the work under way. */
  close(): Promise<void>;
};

type Work<T> = (tx: Sql) => Promise<T | AllSent<T>>;

export type DatabaseOptions = {
  readonly poolSize?: number;
  readonly applicationName: string;
  readonly statementTimeoutMs?: number;
  /** How long work waits for a connection before it throws `DatabaseUnavailable`. */
  readonly acquireTimeoutMs?: number;
  readonly log: Logger;
};

/**
 * A connection on loan: a statement that comes after the end would run outside its transaction, so inserts that wait leave before it.
 * Nothing is answered before `begun`.
 */
type Lease = { isOver: boolean; begun?: Promise<void>; flushInserts?: () => void };

export function openDatabase(settings: ConnectionSettings, options: DatabaseOptions): Database {
  const pool = openPool(settings, { poolSize: 10, statementTimeoutMs: 30_000, acquireTimeoutMs: 5_000, ...options });
  let closed: Promise<void> | undefined;
  return {
    async read(work) {
      return useConnection(await pool.acquire(), (_, sql) => work(sql));
    },
    async transaction(work, transactionOptions = {}) {
      return useConnection(await pool.acquire(), (connection, tx, lease) =>
        runTransaction(connection, tx, lease, work, transactionOptions),
      );
    },
    async *stream<Row extends object>(text: string, values: readonly unknown[] = [], batchSize = 500) {
      yield* streamRows<Row>(await pool.acquire(), text, values, batchSize);
    },
    connections: pool.counts,
    close() {
      closed ??= pool.close();
      return closed;
    },
  };
}

async function useConnection<T>(
  connection: Connection,
  work: (connection: Connection, sql: Sql, lease: Lease) => Promise<T>,
): Promise<T> {
  const lease: Lease = { isOver: false };
  let isSpoiled = false;
  try {
    return await work(connection, sqlOn(connection, lease), lease);
  } catch (error) {
    isSpoiled = spoilsConnection(error);
    throw error;
  } finally {
    lease.isOver = true;
    connection.release(isSpoiled);
  }
}

async function runTransaction<T>(
  connection: Connection,
  tx: Sql,
  lease: Lease,
  work: Work<T>,
  options: TransactionOptions,
): Promise<T> {
  const begun = begin(connection, options).then(() => options.onBegun?.());
  lease.begun = begun;
  // A BEGIN that fails is thrown below; until then it must not count as unhandled.
  begun.catch(() => undefined);
  try {
    if (takesId(options) && options.onBegun === undefined) await begun;
    const command = options.rollback === true ? 'ROLLBACK' : 'COMMIT';
    const value = await work(tx);
    lease.flushInserts?.();
    if (value instanceof AllSent) {
      lease.isOver = true;
      return await endBehind(connection, value, command);
    }
    await begun;
    await end(connection, command);
    return value;
  } catch (error) {
    lease.flushInserts?.();
    // Where this fails as well the transaction's status tells, and the connection is not used again.
    if (!(error instanceof DatabaseUnavailable)) await connection.send('ROLLBACK').catch(() => undefined);
    throw error;
  }
}

function takesId({ readOnly, isClaim }: TransactionOptions): boolean {
  return readOnly !== true && isClaim !== true;
}

/** A write is told from a read by its transaction id, which PostgreSQL gives with the first row otherwise: pollers look out for it. */
const takeId = { name: 'take-id', text: 'SELECT pg_current_xact_id()' };

async function begin(connection: Connection, options: TransactionOptions): Promise<void> {
  const sent = [connection.send(beginText(options)), ...(takesId(options) ? [connection.send(takeId)] : [])];
  await together(sent);
}

function beginText(options: TransactionOptions): string {
  const { isolation, readOnly, lockTimeoutMs } = options;
  const level = isolation === undefined ? '' : ' ISOLATION LEVEL REPEATABLE READ';
  const lockTimeout = lockTimeoutMs === undefined ? '' : `; SET LOCAL lock_timeout = ${Math.round(lockTimeoutMs)}`;
  return `BEGIN${level}${readOnly === true ? ' READ ONLY' : ''}${lockTimeout}`;
}

async function end(connection: Connection, command: 'COMMIT' | 'ROLLBACK'): Promise<void> {
  const result = await connection.send(command);
  // PostgreSQL answers COMMIT in a failed transaction with a rollback and no error.
  if (result.command !== command) throw new Error('The transaction was rolled back: one of its statements had failed.');
}

/**
 * Ends a transaction whose last statements are under way. What has failed here before it was sent is known by the end of this turn: the
 * database would commit without it.
 */
async function endBehind<T>(connection: Connection, { value }: AllSent<T>, command: 'COMMIT' | 'ROLLBACK'): Promise<T> {
  let hasFailed = false;
  value.catch(() => {
    hasFailed = true;
  });
  await new Promise<void>((resolve) => process.nextTick(resolve));
  if (hasFailed) return value;
  const [answer, ended] = await Promise.allSettled([value, end(connection, command)]);
  if (answer.status === 'fulfilled' && ended.status === 'fulfilled') return answer.value;
  if (answer.status === 'fulfilled') throw (ended as PromiseRejectedResult).reason;
  if (ended.status === 'rejected') throw answer.reason;
  throw new CommittedUnanswered('What was written could not be answered.', { cause: answer.reason });
}

async function* streamRows<Row extends object>(
  connection: Connection,
  text: string,
  values: readonly unknown[],
  batchSize: number,
): AsyncGenerator<Row[], void, void> {
  const lease: Lease = { isOver: false };
  const sql = sqlOn(connection, lease);
  try {
    await connection.send("BEGIN READ ONLY; SET LOCAL idle_in_transaction_session_timeout = '10min'");
    await sql.queryUnprepared(`DECLARE batch NO SCROLL CURSOR FOR ${text}`, values);
    for (let isLast = false; !isLast; ) {
      const rows = await sql.queryUnprepared<Row>(`FETCH ${batchSize} FROM batch`);
      isLast = rows.length < batchSize;
      if (rows.length > 0) yield rows;
    }
  } finally {
    lease.isOver = true;
    await connection.send('ROLLBACK').catch(() => undefined);
    connection.release(false);
  }
}

function sqlOn(connection: Connection, lease: Lease): Sql {
  const run = async <Row extends object>(name: string | undefined, text: string, values: readonly unknown[]) => {
    if (lease.isOver) throw new Error('A statement came after the end of its transaction.');
    const result = await connection.send<Row>({ text, values: [...values], ...(name === undefined ? {} : { name }) });
    await lease.begun;
    return result.rows;
  };
  const inserts = new InsertQueue((text, values) => run(statementName(text), text, values));
  lease.flushInserts = () => inserts.flush();
  return {
    query: (text, values = []) => {
      inserts.flush();
      return run(statementName(text), text, values);
    },
    insert: (text, values) => inserts.add(text, values),
    async queryUnprepared<Row extends object>(text: string, values: readonly unknown[] = []) {
      inserts.flush();
      const [, rows] = await Promise.all([
        connection.send(planWithValues).catch(() => undefined),
        run<Row>(undefined, text, values),
        // In a transaction that has failed the rollback does it.
        connection.send(planWithout).catch(() => undefined),
      ]);
      return rows;
    },
  };
}
