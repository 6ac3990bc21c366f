import { type ErrorCode, errorTable, type Problem } from '@puffle/contract';
import { asDomainError } from '../domain/as-domain-error.ts';
import { DomainError } from '../domain/domain-error.ts';

export type ProblemAnswer = { readonly problem: Problem; readonly headers: Readonly<Record<string, string>> };

/** Any failure as the problem document that a caller may see. What is not a `DomainError` keeps its text to the log. */
export function toProblem(error: unknown, requestId: string): ProblemAnswer {
  const known = asRefusal(error);
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

function asRefusal(error: unknown): DomainError {
  const code = transportCode(error);
  if (code === null) return asDomainError(error);
  return new DomainError(code, `${errorTable[code].title}.`, { cause: error });
}

/** What fastify itself refuses, by its error code. */
function transportCode(error: unknown): ErrorCode | null {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') return 'too_large';
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE') return 'unsupported_media_type';
  if (code === 'FST_ERR_CTP_INVALID_CONTENT_LENGTH') return 'malformed_json';
  return null;
}
