import { type ErrorCode, errorTable, type Problem } from '@puffle/contract';
import { DomainError } from '../domain/domain-error.ts';
import { DatabaseUnavailable } from '../storage/database.ts';

export type ProblemAnswer = { readonly problem: Problem; readonly headers: Readonly<Record<string, string>> };

/** Any failure as the problem document that a caller may see. What is not a `DomainError` keeps its text to the log. */
export function toProblem(error: unknown, requestId: string): ProblemAnswer {
  const known = asDomainError(error);
  const { status, title } = errorTable[known.code];
  const { issues, hint, extra, retryAfter } = known.details;
  const problem: Problem = {
    type: `/docs/errors#${known.code}`,
    title,
    status,
    detail: known.message,
    error: known.message,
    code: known.code,
    requestId,
    ...(issues ? { issues } : {}),
    ...(hint ? { hint } : {}),
    ...extra,
  };
  const waits = retryAfter ?? (status === 503 || status === 429 ? 1 : undefined);
  return {
    problem,
    headers: {
      ...(waits === undefined ? {} : { 'Retry-After': String(waits) }),
      ...(status === 401 ? { 'WWW-Authenticate': 'Bearer realm="puffle"' } : {}),
    },
  };
}

function asDomainError(error: unknown): DomainError {
  if (error instanceof DomainError) return error;
  if (error instanceof DatabaseUnavailable) {
    return new DomainError('database_unavailable', 'The database cannot be reached.', {
      retryAfter: 2,
      hint: 'Send the request again after Retry-After; a write may or may not have happened, so use the same Idempotency-Key.',
      cause: error,
    });
  }
  const code = transportCode(error);
  if (code !== null) return new DomainError(code, `${errorTable[code].title}.`, { cause: error });
  return new DomainError('internal', 'The server failed; the request id is in its log.', { cause: error });
}

/** What fastify itself refuses, by its error code. */
function transportCode(error: unknown): ErrorCode | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'too_large';
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'unsupported_media_type';
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') return 'malformed_json';
  return null;
}
