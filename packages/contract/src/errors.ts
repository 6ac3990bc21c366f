/** The closed table of error codes: status and title of each problem document (RFC 9457). */
export const errorTable = {
  validation_failed: { status: 400, title: 'The request does not fit the schema' },
  unknown_field: { status: 400, title: 'The request names a field that does not exist' },
  malformed_json: { status: 400, title: 'The body is not JSON' },
  unauthenticated: { status: 401, title: 'No valid API key' },
  limit_reached: { status: 402, title: 'A limit of this workspace is reached' },
  forbidden: { status: 403, title: 'The key may not do this' },
  not_found: { status: 404, title: 'No such thing in this workspace' },
  method_not_allowed: { status: 405, title: 'The path does not take this method' },
  not_acceptable: { status: 406, title: 'No representation of this kind' },
  request_timeout: { status: 408, title: 'The request took too long to arrive' },
  conflict: { status: 409, title: 'The request does not fit the present state' },
  search_active: { status: 409, title: 'A search is already filling this List' },
  identity_conflict: { status: 409, title: 'The identifiers belong to different Leads' },
  idempotency_in_flight: { status: 409, title: 'The same Idempotency-Key is still being worked on' },
  suppressed: { status: 409, title: 'This identity was erased and is suppressed' },
  stale_version: { status: 412, title: 'The Lead has changed since it was read' },
  too_large: { status: 413, title: 'The body is too large' },
  unsupported_media_type: { status: 415, title: 'The body is of no media type that the call takes' },
  idempotency_mismatch: { status: 422, title: 'The Idempotency-Key was used for another request' },
  nothing_imported: { status: 422, title: 'No row could be imported' },
  rate_limited: { status: 429, title: 'Too many requests' },
  headers_too_large: { status: 431, title: 'The request headers are too large' },
  internal: { status: 500, title: 'The server failed' },
  overloaded: { status: 503, title: 'The server is busy' },
  database_unavailable: { status: 503, title: 'The database cannot be reached' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ErrorCode = keyof typeof errorTable;

/** One reason why a request was refused. `path` reads `contacts[0].value`; an empty path is the whole body. */
export type Issue = { readonly path: string; readonly code: string; readonly message: string };

/** The body of every error answer, `application/problem+json`. */
export type Problem = {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly error: string;
  readonly code: ErrorCode;
  readonly requestId: string;
  readonly issues?: readonly Issue[];
  readonly hint?: string;
  readonly [extra: string]: unknown;
};

/** Codes that any operation may answer with, whatever it does. */
export const commonErrors = [
  'unauthenticated',
  'forbidden',
  'validation_failed',
  'unknown_field',
  'not_acceptable',
  'rate_limited',
  'headers_too_large',
  'request_timeout',
  'internal',
  'overloaded',
  'database_unavailable',
] as const satisfies readonly ErrorCode[];

/** Codes that any operation with a body may answer with, besides the common ones. */
export const writeErrors = [
  'malformed_json',
  'too_large',
  'unsupported_media_type',
  'idempotency_in_flight',
  'idempotency_mismatch',
] as const satisfies readonly ErrorCode[];
