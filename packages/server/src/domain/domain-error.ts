import type { ErrorCode, Issue } from '@puffle/contract';

export type ErrorDetails = {
  readonly issues?: readonly Issue[];
  /** What to do next, naming the call. */
  readonly hint?: string;
  /** Further fields of the problem document, such as the Leads of a conflict. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Seconds after which a repeat makes sense. */
  readonly retryAfter?: number;
  /** For the log, never for the caller. */
  readonly cause?: unknown;
};

/** A refusal with a code of the contract. The message is the public sentence. */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'DomainError';
    this.code = code;
    this.details = details;
  }
}

/** How the id of a thing is found by whoever has its name. */
const finders: Readonly<Record<string, string>> = {
  Lead: 'GET /api/leads?q=… finds the ids of Leads by name, e-mail or domain.',
  List: 'GET /api/lists shows every List with its id.',
};

/** The answer for an id that names nothing here, whether it never existed or belongs to another workspace. */
export function notFound(what: string, id: string): DomainError {
  const hint = finders[what];
  return new DomainError(
    'not_found',
    `There is no ${what} ${JSON.stringify(id)} in this workspace.`,
    hint === undefined ? {} : { hint },
  );
}
