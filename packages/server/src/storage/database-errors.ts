import pg from 'pg';

/** The database can not be asked now: the request may be tried again later. A commit under way may have succeeded. */
export class DatabaseUnavailable extends Error {
  override readonly name = 'DatabaseUnavailable';
}

/** The SQLSTATE of an error that PostgreSQL answered. */
export function sqlState(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.code : undefined;
}

/** The name of the constraint or unique index that a statement broke. */
export function constraintOf(error: unknown): string | undefined {
  return error instanceof pg.DatabaseError ? error.constraint : undefined;
}

/** Connection exceptions, shutdowns and crashes of the server, no disk, memory or connection left, an aged-out session. */
const UNAVAILABLE_STATES = /^(?:08...|57P0[1-5]|53...|25P03)$/;
/** How the driver words what has no code. */
const UNAVAILABLE_MESSAGES =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client (?:has encountered|was closed)|Cannot use a pool|Query read timeout)/;

/** An error of the driver as the rest of the server is to see it. */
export function translateDriverError(error: unknown): unknown {
  if (!isUnavailable(error)) return error;
  const reason = error instanceof Error ? error.message : String(error);
  return new DatabaseUnavailable(`The database is not available: ${reason}.`, { cause: error });
}

/** The database has no room on its disk: what reads goes on, what writes does not. */
export function isDiskFull(error: unknown): boolean {
  return error instanceof DatabaseUnavailable && sqlState(error.cause) === '53100';
}

/** A statement or a wait for a lock that was ended because it took too long. */
export function isTooSlow(error: unknown): boolean {
  return ['57014', '55P03'].includes(sqlState(error) ?? '');
}

/** True while a database that was there a moment ago restarts: nothing was sent, connecting again is safe. */
export function isRestarting(error: unknown): boolean {
  return sqlState(error) === '57P03' || ['ECONNREFUSED', 'ENOENT'].includes(systemCode(error) ?? '');
}

/** The connection's prepared statements no longer fit the schema, or are gone: it must not be used again. */
export function spoilsConnection(error: unknown): boolean {
  return error instanceof DatabaseUnavailable || ['0A000', '26000'].includes(sqlState(error) ?? '');
}

function isUnavailable(error: unknown): boolean {
  const state = sqlState(error);
  if (state !== undefined) return UNAVAILABLE_STATES.test(state);
  return error instanceof Error && (systemCode(error) !== undefined || UNAVAILABLE_MESSAGES.test(error.message));
}

function systemCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('syscall' in error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}
