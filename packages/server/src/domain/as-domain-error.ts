import { DatabaseUnavailable, isDiskFull, isTooSlow } from '../storage/database.ts';
import { DomainError } from './domain-error.ts';

/** Any failure of the database or of the server as a caller may learn of it; the cause is for the log. */
export function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (isDiskFull(error)) {
    return new DomainError('database_unavailable', 'The disk of the database is full.', {
      retryAfter: 10,
      hint: 'Reads go on. Whoever runs the server has to make room; it then goes on by itself. Send the request again after Retry-After, with the same Idempotency-Key.',
      cause: error,
    });
  }
  if (error instanceof DatabaseUnavailable) {
    return new DomainError('database_unavailable', 'The database cannot be reached.', {
      retryAfter: 2,
      hint: 'Send the request again after Retry-After; a write may or may not have happened, so use the same Idempotency-Key.',
      cause: error,
    });
  }
  if (isTooSlow(error)) {
    return new DomainError('overloaded', 'The request took too long in the database.', {
      retryAfter: 1,
      hint: 'Send the request again after Retry-After; nothing was written.',
      cause: error,
    });
  }
  return new DomainError('internal', 'The server failed; the request id is in its log.', { cause: error });
}
