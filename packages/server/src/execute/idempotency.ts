import { createHash } from 'node:crypto';
import { DomainError } from '../domain/domain-error.ts';
import { canonicalJson } from '../domain/identity/json.ts';
import { jsonText } from '../domain/json-text.ts';

/** A caller's key for one write, and what request it stands for. */
export type IdempotencyClaim = { readonly key: string; readonly fingerprint: string };

const keyPattern = /^[\x21-\x7e]{1,255}$/;

/** Errors: `validation_failed` for a key that is not 1 to 255 visible ASCII characters, or a body of which no text can be made. */
export function claimIdempotency(
  key: string,
  method: string,
  path: string,
  query: object,
  body: unknown,
): IdempotencyClaim {
  checkIdempotencyKey(key);
  const text = `${method}\n${path}\n${canonicalJson(query)}\n${jsonText(() => canonicalJson(body ?? null))}`;
  return { key, fingerprint: createHash('sha256').update(text).digest('hex') };
}

/** Errors: `validation_failed` for a key that is not 1 to 255 visible ASCII characters. */
export function checkIdempotencyKey(key: string): void {
  if (keyPattern.test(key)) return;
  throw new DomainError('validation_failed', 'Idempotency-Key must be 1 to 255 visible ASCII characters.', {
    issues: [{ path: 'Idempotency-Key', code: 'invalid_format', message: '1 to 255 visible ASCII characters.' }],
    hint: 'Send a UUID, or leave the header out.',
  });
}

export function inFlight(): DomainError {
  return new DomainError('idempotency_in_flight', 'A request with this Idempotency-Key is still being worked on.', {
    retryAfter: 1,
    hint: 'Send the same request again after Retry-After.',
  });
}

export function mismatch(): DomainError {
  return new DomainError('idempotency_mismatch', 'This Idempotency-Key was used for another request.', {
    hint: 'Send a new key for a new request; the same key only for the very same request.',
  });
}
