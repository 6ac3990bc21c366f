import type { ErrorCode } from '../errors.ts';

/** What to do about each error, for the reference documentation. */
export const errorAdvice: Readonly<Record<ErrorCode, string>> = {
  validation_failed:
    'Read `issues`: each names a path, a code and what is wrong there. Repeating the same request cannot succeed.',
  unknown_field: 'Take the nearest known name from the issue, or send `unknown=keep` to move the field to `raw`.',
  malformed_json: 'Send a JSON object in UTF-8. `hint` says where reading stopped.',
  unauthenticated:
    'Send `Authorization: Bearer pk_live_…` with a key that was not revoked. `puffle auth status` shows which key is used.',
  limit_reached: 'Free room or have the limit raised; waiting does not help.',
  forbidden: 'Use a key with the scope that the operation names.',
  not_found: 'Check the id. What belongs to another workspace does not exist for this key.',
  method_not_allowed: 'Use one of the methods in the `Allow` header.',
  not_acceptable: 'Ask for `application/json`, or for a representation that the operation lists.',
  request_timeout: 'Send the request again on a faster or steadier connection; an Idempotency-Key makes that safe.',
  conflict: 'Read the present state, decide, and write again.',
  search_active: 'Wait for the running search to end, or cancel it.',
  identity_conflict:
    'Merge the Leads that the answer names, or leave the identifier where it is. `hint` carries the call.',
  idempotency_in_flight: 'Wait for `Retry-After` seconds and repeat the same request under the same key.',
  suppressed: 'This identity was erased on request. It can only be added again once its suppression is lifted.',
  stale_version: 'Read the Lead again and repeat the change with its new `ETag`.',
  too_large: 'Split the request, or use an import for files of any size.',
  unsupported_media_type: 'Send `Content-Type: application/json`, or a type that the operation takes for files.',
  idempotency_mismatch: 'Use a new Idempotency-Key for a new request.',
  nothing_imported: 'Read the error of each row, mend the file, and send it again.',
  rate_limited: 'Wait for `Retry-After` seconds; `RateLimit` says what is left.',
  headers_too_large: 'Send fewer or shorter headers.',
  internal: 'The fault is ours. Repeat once; if it stays, give the `requestId` to whoever runs the server.',
  overloaded: 'Wait for `Retry-After` seconds and repeat; nothing was done.',
  database_unavailable:
    'Wait for `Retry-After` seconds and repeat; the server recovers by itself once the database is back.',
};
