import type { Operation } from '../operation.ts';
import type { JsonSchema } from './json-schema.ts';

type Header = { readonly name: string; readonly description: string; readonly schema: JsonSchema };

type RequestHeader = Header & { readonly isThere: (operation: Operation) => boolean };

type ResponseHeader = Header & {
  /** Whether an answer with this status can carry it. */
  readonly onAnswer?: (operation: Operation, status: number) => boolean;
  /** Whether a refusal with this status can carry it. */
  readonly onRefusal?: (status: number) => boolean;
};

const text = { type: 'string' } as const;
const always = () => true;
const isWrite = (operation: Operation) => operation.method !== 'GET';
const hasQuery = (operation: Operation, field: string) => operation.query?.shape[field] !== undefined;
const isVersioned = (operation: Operation) => operation.errors.includes('stale_version');
const decidesIdentity = (operation: Operation) => operation.verb === 'create' && hasQuery(operation, 'onMatch');

/** Headers that a request may carry, besides Authorization. */
export const requestHeaders: readonly RequestHeader[] = [
  {
    name: 'Idempotency-Key',
    description:
      'Repeating a committed write under the same key gives the stored answer, for 48 hours; another request under it is refused.',
    schema: { ...text, minLength: 1, maxLength: 255, pattern: '^[\\x21-\\x7e]+$' },
    isThere: isWrite,
  },
  {
    name: 'Puffle-Actor',
    description: 'On whose behalf the key acts; recorded, never trusted.',
    schema: { ...text, maxLength: 200 },
    isThere: always,
  },
  {
    name: 'If-Match',
    description: 'Write only if the ETag is still this one; else 412 stale_version.',
    schema: text,
    isThere: isVersioned,
  },
];

/** Headers that an answer may carry. */
export const responseHeaders: readonly ResponseHeader[] = [
  {
    name: 'Request-Id',
    description: 'The id of this request, for logs and questions.',
    schema: text,
    onAnswer: always,
    onRefusal: always,
  },
  {
    name: 'RateLimit-Policy',
    description: 'The limits that hold, when limits are on.',
    schema: text,
    onAnswer: always,
    onRefusal: always,
  },
  {
    name: 'RateLimit',
    description: 'What is left of the limits, when limits are on.',
    schema: text,
    onAnswer: always,
    onRefusal: always,
  },
  {
    name: 'Retry-After',
    description: 'Seconds to wait before the next attempt.',
    schema: { type: 'integer', minimum: 0 },
    onRefusal: (status) => status === 409 || status === 429 || status === 503,
  },
  {
    name: 'Idempotent-Replayed',
    description: 'true: the stored answer of an earlier request under the same Idempotency-Key.',
    schema: { ...text, const: 'true' },
    onAnswer: isWrite,
  },
  {
    name: 'Puffle-Dry-Run',
    description: 'true: nothing was kept.',
    schema: { ...text, const: 'true' },
    onAnswer: (operation) => hasQuery(operation, 'dryRun'),
  },
  {
    name: 'Location',
    description: 'Where what was created can be read.',
    schema: { ...text, format: 'uri-reference' },
    onAnswer: (_, status) => status === 201,
  },
  {
    name: 'Puffle-Outcome',
    description: 'What became of the Lead.',
    schema: { ...text, enum: ['created', 'updated', 'unchanged', 'merged'] },
    onAnswer: decidesIdentity,
  },
  {
    name: 'Puffle-Decision',
    description: 'The id of the decision that says why.',
    schema: text,
    onAnswer: decidesIdentity,
  },
  {
    name: 'ETag',
    description: 'The version of the answer, for If-Match.',
    schema: text,
    onAnswer: isVersioned,
  },
];
