import { type IncomingMessage, request as requestHttp } from 'node:http';
import { request as requestHttps } from 'node:https';
import { type Egress, EgressRefused } from './egress.ts';
import { ProviderFault } from './lead-provider.ts';

export type JsonRequest = {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly signal: AbortSignal;
};
export type JsonAnswer = { readonly status: number; readonly retryAfterMs: number | null; readonly data: unknown };

export type CallerOptions = {
  readonly egress: Egress;
  /** Who is called, in sentences. */
  readonly name: string;
} & CallLimits;
export type CallLimits = {
  readonly connectMs?: number;
  /** From the first byte sent to the last one received. */
  readonly totalMs?: number;
  readonly mostBytes?: number;
};

type Received = {
  readonly status: number;
  readonly type: string;
  readonly retryAfter: string | undefined;
  readonly text: string;
};

/** Calls a JSON API within limits of time and size, at the address that the guard has checked. Errors: `ProviderFault`. */
export function createJsonCaller(options: CallerOptions): (request: JsonRequest) => Promise<JsonAnswer> {
  const { egress, name, connectMs = 5000, totalMs = 30_000, mostBytes = 16 * 1024 * 1024 } = options;
  return async (request) => {
    const received = await receive(request).catch((error: unknown) => {
      if (request.signal.aborted || error instanceof ProviderFault) throw error;
      const kind = error instanceof EgressRefused ? 'lasting' : 'passing';
      const detail = error instanceof Error ? error.message : String(error);
      throw new ProviderFault(kind, `${name} could not be reached: ${detail}`, { isAnswered: false, cause: error });
    });
    return { status: received.status, retryAfterMs: readRetryAfter(received.retryAfter), data: readJson(received) };
  };

  async function receive({ url, method, headers, body, signal }: JsonRequest): Promise<Received> {
    const { address, family, isAllowListed } = await egress.choose(url.hostname);
    if (!isAllowListed && url.protocol !== 'https:') throw new EgressRefused('Only https is sent to public addresses.');
    const text = body === undefined ? undefined : JSON.stringify(body);
    const deadline = AbortSignal.timeout(totalMs);
    return await new Promise<Received>((resolve, reject) => {
      const sent = (url.protocol === 'https:' ? requestHttps : requestHttp)(url, {
        method,
        headers: {
          accept: 'application/json',
          'accept-encoding': 'identity',
          'user-agent': 'Puffle',
          ...headers,
          ...(text === undefined
            ? {}
            : { 'content-type': 'application/json', 'content-length': Buffer.byteLength(text) }),
        },
        agent: false,
        lookup: (_host, given, done) =>
          given.all === true ? done(null, [{ address, family }]) : done(null, address, family),
        signal: AbortSignal.any([signal, deadline]),
      });
      const slow = setTimeout(() => sent.destroy(new Error(`no connection within ${connectMs} ms.`)), connectMs);
      sent.on('socket', (socket) => socket.once('connect', () => clearTimeout(slow)));
      sent.on('close', () => clearTimeout(slow));
      sent.on('error', (error) =>
        reject(deadline.aborted ? new Error(`no whole answer within ${totalMs} ms.`) : error),
      );
      sent.on('response', (answer) => collect(answer, mostBytes, name).then(resolve, reject));
      sent.end(text);
    });
  }

  function readJson({ status, type, text }: Received): unknown {
    try {
      return text === '' ? null : JSON.parse(text);
    } catch (error) {
      if (status >= 400) return null;
      const what = /html/.test(type) ? 'HTML' : 'something that is no JSON';
      throw new ProviderFault('passing', `${name} answered with ${what}.`, { isAnswered: false, cause: error });
    }
  }
}

/** The body as text; an answer that grows too large is cut off before it fills the memory. */
async function collect(answer: IncomingMessage, mostBytes: number, name: string): Promise<Received> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of answer as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) {
      answer.destroy();
      const limit = `${Math.floor(mostBytes / 1024 / 1024)} MiB`;
      throw new ProviderFault('lasting', `${name} answered with more than ${limit}.`, { isAnswered: false });
    }
    chunks.push(chunk);
  }
  return {
    status: answer.statusCode ?? 0,
    type: answer.headers['content-type'] ?? '',
    retryAfter: answer.headers['retry-after'],
    text: Buffer.concat(chunks).toString('utf8'),
  };
}

function readRetryAfter(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^\d{1,6}$/.test(value.trim())) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - Date.now());
}

/** The fault that a status stands for; null for a success. `detail` is what the provider says about it. */
export function faultOf(name: string, { status, retryAfterMs, data }: JsonAnswer): ProviderFault | null {
  if (status >= 200 && status < 300) return null;
  const said = detailOf(data);
  const answered = { isAnswered: true };
  if (status === 429)
    return new ProviderFault('passing', `${name} takes no more calls at this moment (429).`, {
      ...answered,
      retryAfterMs,
    });
  if (status >= 500 || status === 408) {
    return new ProviderFault('passing', `${name} failed with status ${status}.`, { ...answered, retryAfterMs });
  }
  if (status === 402)
    return new ProviderFault('lasting', `The account with ${name} has no credits left (402).${said}`, answered);
  if (status === 401 || status === 403)
    return new ProviderFault('lasting', `${name} does not accept the API key (${status}).${said}`, answered);
  return new ProviderFault('lasting', `${name} refused the search with status ${status}.${said}`, answered);
}

function detailOf(data: unknown): string {
  const message = at(data, 'error', 'message') ?? at(data, 'message') ?? at(data, 'error');
  if (typeof message !== 'string' || message === '') return '';
  return ` It says: ${message.replace(/\s+/g, ' ').slice(0, 200)}`.toWellFormed();
}

/** What lies at a path of some JSON; undefined when there is nothing. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (node, key) =>
      typeof node === 'object' && node !== null && Object.hasOwn(node, key)
        ? (node as Record<string, unknown>)[key]
        : undefined,
    value,
  );
}

export function textAt(value: unknown, ...path: readonly string[]): string | undefined {
  const found = at(value, ...path);
  return typeof found === 'string' && found.trim() !== '' ? found : undefined;
}

/** The rows of an answer. Errors: `ProviderFault` when it has none where it should. */
export function rowsAt(name: string, data: unknown, ...path: readonly string[]): Record<string, unknown>[] {
  const rows = at(data, ...path);
  const isRows =
    Array.isArray(rows) && rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row));
  if (isRows) return rows;
  throw new ProviderFault('passing', `${name} answered with no list of records in ${path.join('.')}.`, {
    isAnswered: false,
  });
}
