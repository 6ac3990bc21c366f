import type pg from 'pg';
import { translateDriverError } from './database-errors.ts';

/** A connection to the database, on loan for one piece of work. */
export class Connection {
  private readonly client: pg.PoolClient;
  private readonly answerMs: number;

  /** `answerMs`: how long a statement may go without its answer; 0 for ever. */
  constructor(client: pg.PoolClient, answerMs: number) {
    this.client = client;
    this.answerMs = answerMs;
  }

  /** Errors: `DatabaseUnavailable`, what PostgreSQL answers. */
  send<Row extends object>(query: string | pg.QueryConfig): Promise<pg.QueryResult<Row>> {
    return send<Row>(this.client, query, this.answerMs);
  }

  /** Gives it back; it is used again unless it is spoiled, or in the middle of a transaction. */
  release(isSpoiled: boolean): void {
    this.client.release(isSpoiled || this.client.getTransactionStatus() !== 'I');
  }
}

/** One statement, or several in one text, and the answer. The statements behind one that is not answered would not be either. */
export async function send<Row extends object>(
  client: pg.Client,
  query: string | pg.QueryConfig,
  answerMs: number,
): Promise<pg.QueryResult<Row>> {
  const lose = (): void => void client.connection.stream.destroy(new Error('Query read timeout'));
  const timer = answerMs > 0 ? setTimeout(lose, answerMs) : undefined;
  try {
    return await ask<Row>(client, query);
  } catch (error) {
    // The driver's own stack leads to its socket; this one leads to who has sent the statement.
    if (error instanceof Error) Error.captureStackTrace(error);
    throw translateDriverError(error);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * With a callback, not a promise, and without the driver's own timeout: for these it assigns a closure to a property of the query, which V8
 * makes in the old generation; each would hold all rows of its answer there until the next full garbage collection.
 */
function ask<Row extends object>(client: pg.Client, query: string | pg.QueryConfig): Promise<pg.QueryResult<Row>> {
  return new Promise((resolve, reject) => {
    client.query<Row>(query, (error, result) => {
      if (error) reject(error);
      else resolve(result);
    });
  });
}
