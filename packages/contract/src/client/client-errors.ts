import type { ErrorCode, Issue, Problem } from '../errors.ts';

/** The server refused the request. `code` is stable; `detail` and `hint` are sentences for people and agents. */
export class PuffleError extends Error {
  override readonly name = 'PuffleError';
  /** A code of the contract; `unknown` when the answer was no problem document, as from a proxy. */
  readonly code: ErrorCode | 'unknown';
  readonly status: number;
  readonly detail: string;
  readonly issues: readonly Issue[];
  readonly hint: string | undefined;
  readonly requestId: string | undefined;
  readonly headers: Headers;
  /** The problem document, with whatever else it says. */
  readonly problem: Problem | undefined;
  /** The body as it was received. */
  readonly text: string;

  constructor(status: number, headers: Headers, text: string) {
    const problem = readProblem(text);
    const detail = problem?.detail ?? `The server answered ${status} without saying why.`;
    super(detail);
    this.code = problem?.code ?? 'unknown';
    this.status = status;
    this.detail = detail;
    this.issues = problem?.issues ?? [];
    this.hint = problem?.hint;
    this.requestId = problem?.requestId ?? headers.get('request-id') ?? undefined;
    this.headers = headers;
    this.problem = problem;
    this.text = text;
  }
}

/** No answer came: the server could not be reached, the connection broke, or the time was over. */
export class PuffleConnectionError extends Error {
  override readonly name = 'PuffleConnectionError';
  readonly reason: 'unreachable' | 'timeout';
  readonly url: string;

  constructor(reason: 'unreachable' | 'timeout', url: string, options: { readonly cause: unknown }) {
    super(`${reason === 'timeout' ? 'No answer in time from' : 'Could not reach'} ${new URL(url).origin}.`, options);
    this.reason = reason;
    this.url = url;
  }
}

function readProblem(text: string): Problem | undefined {
  try {
    const body: unknown = JSON.parse(text);
    if (typeof body !== 'object' || body === null || !('code' in body) || !('detail' in body)) return undefined;
    return typeof body.code === 'string' && typeof body.detail === 'string'
      ? (body as Problem) // the server's promise, checked where it matters
      : undefined;
  } catch {
    return undefined;
  }
}
