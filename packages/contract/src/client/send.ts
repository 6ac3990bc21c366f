import { encodeQuery } from './bind-input.ts';
import { PuffleConnectionError, PuffleError } from './client-errors.ts';
import type { CallOptions, ClientOptions, FetchFunction, RawRequest } from './client-shapes.ts';
import { type RequestBody, requestBody } from './request-body.ts';
import { pause, retryPauseMs } from './retry.ts';

/** A client's options with every default filled in. */
export type Sender = Required<Pick<ClientOptions, 'baseUrl' | 'maxRetries' | 'retryDelayMs' | 'timeoutMs'>> & {
  readonly fetch: FetchFunction;
  readonly apiKey: string | undefined;
  readonly actor: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
};

type Attempt = {
  readonly url: string;
  readonly init: RequestInit;
  readonly body: RequestBody;
  readonly timeoutMs: number;
};

/**
 * Sends a request until it is answered for good, and reads the answer with `read`. Reads are repeated as they are, writes
 * under one Idempotency-Key, one-way streams never. Throws PuffleError for a refusal, PuffleConnectionError when no answer
 * came, and the signal's reason when the caller aborted.
 */
export async function send<T>(
  sender: Sender,
  request: RawRequest,
  options: CallOptions,
  read: (answer: Response) => Promise<T>,
): Promise<T> {
  const attempt = prepare(sender, request, options);
  const maxRetries = attempt.body.repeatable ? (options.maxRetries ?? sender.maxRetries) : 0;
  for (let tries = 0; ; tries++) {
    const result = await tryOnce(sender.fetch, attempt, options.signal, read);
    if ('value' in result) return result.value;
    const pauseMs = tries < maxRetries ? retryPauseMs(result.answer, tries, sender.retryDelayMs) : undefined;
    if (pauseMs === undefined) throw result.error;
    await pause(pauseMs, options.signal);
  }
}

function prepare(sender: Sender, request: RawRequest, options: CallOptions): Attempt {
  const body = requestBody(request);
  const url = `${sender.baseUrl.replace(/\/+$/, '')}${request.path}${encodeQuery(request.query ?? {})}`;
  const actor = options.actor ?? sender.actor;
  const write = request.method !== 'GET' && request.method !== 'HEAD';
  const headers = headersOf({
    accept: request.accept ?? 'application/json, application/problem+json',
    ...(sender.apiKey !== undefined && { authorization: `Bearer ${sender.apiKey}` }),
    ...(actor !== undefined && { 'puffle-actor': actor }),
    ...(write && { 'idempotency-key': options.idempotencyKey ?? randomKey() }),
    ...(options.ifMatch !== undefined && { 'if-match': options.ifMatch }),
    ...(body.contentType !== undefined && { 'content-type': body.contentType }),
    ...sender.headers,
    ...options.headers,
  });
  const timeoutMs = options.timeoutMs ?? (body.isUpload ? 0 : sender.timeoutMs);
  return { url, init: { method: request.method, headers }, body, timeoutMs };
}

// What fetch says of a header that cannot be sent quotes it, and one of them is the key.
function headersOf(values: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(values)) {
    if (!/^[\x20-\x7e]*$/.test(value)) {
      throw new TypeError(`The header \`${name}\` holds characters other than visible ASCII and blanks.`);
    }
    headers.set(name, value);
  }
  return headers;
}

type Result<T> = { readonly value: T } | { readonly error: Error; readonly answer?: Response };

async function tryOnce<T>(
  fetch: FetchFunction,
  { url, init, body, timeoutMs }: Attempt,
  signal: AbortSignal | undefined,
  read: (answer: Response) => Promise<T>,
): Promise<Result<T>> {
  const deadline = new AbortController();
  const timer = timeoutMs > 0 ? setTimeout(() => deadline.abort(), timeoutMs) : undefined;
  const signals = signal === undefined ? [deadline.signal] : [deadline.signal, signal];
  try {
    const content = body.open();
    const answer = await fetch(url, {
      ...init,
      signal: AbortSignal.any(signals),
      ...(content !== undefined && { body: content }),
      ...(body.isStream && { duplex: 'half' }),
    });
    if (answer.ok) return { value: await read(answer) };
    return { error: new PuffleError(answer.status, answer.headers, await answer.text()), answer };
  } catch (cause) {
    if (signal?.aborted) throw signal.reason;
    const reason = deadline.signal.aborted ? 'timeout' : 'unreachable';
    return { error: new PuffleConnectionError(reason, url, { cause }) };
  } finally {
    clearTimeout(timer);
  }
}

// randomUUID is missing from pages that are not served over TLS.
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
