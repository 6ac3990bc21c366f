import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

export type Received = {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
};

export type Reply = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
};

export type FakeServer = {
  readonly url: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
};

/** A server on this machine that answers every request by one function and remembers what it was sent. */
export async function startFakeServer(answer: (request: Received) => Reply | Promise<Reply>): Promise<FakeServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const one = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: await text(request),
    };
    received.push(one);
    const { status = 200, headers = {}, body = {} } = await answer(one);
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo; // a TCP server has one
  return {
    url: `http://127.0.0.1:${port}`,
    received,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A problem document as the server writes it. */
export function problem(code: string, status: number, more: object = {}): Reply {
  const detail = `It is ${code}.`;
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: { type: '', title: '', status, detail, error: detail, code, requestId: 'r1', ...more },
  };
}
