import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type ChaosServer = {
  readonly url: string;
  /** How often each kind was asked for, and how many bytes it took. */
  readonly asked: ReadonlyMap<string, number>;
  readonly sentBytes: ReadonlyMap<string, number>;
  close(): Promise<void>;
};

type Query = { readonly word: string; readonly offset: number; readonly limit: number };
type Answer = (response: ServerResponse, query: Query, call: number) => void;

/** How many people the provider knows, where it answers properly. */
export const knownPeople = 30;

/** A provider that answers as it is asked to: properly, or in one of the ways in which providers fail. */
export async function startChaosServer(): Promise<ChaosServer> {
  const asked = new Map<string, number>();
  const sentBytes = new Map<string, number>();
  const answers: Readonly<Record<string, Answer>> = {
    silence: () => undefined,
    html: (response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html><h1>Maintenance</h1></html>'),
    'no list': (response) => json(response, 200, { items: 'none' }),
    'list of numbers': (response) => json(response, 200, { items: [1, 2, 3] }),
    'no names': (response, query) => json(response, 200, { items: page(query).map(({ email }) => ({ email })) }),
    gigabyte: (response, { word }) => flood(response, (bytes) => sentBytes.set(word, bytes)),
    drip: (response) => drip(response),
    cut: (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"items":[');
      setImmediate(() => response.destroy());
    },
    storm: (response) => response.writeHead(429, { 'retry-after': '0' }).end(),
    broken: (response) => json(response, 503, { error: { message: 'try later' } }),
    'no credits': (response) => json(response, 402, { error: { message: 'Your plan is used up.' } }),
    'bad key': (response) => json(response, 401, { error: 'Invalid key' }),
    redirect: (response) => response.writeHead(302, { location: 'http://169.254.169.254/' }).end(),
    'storm that passes': (response, query, call) =>
      call % 3 === 0
        ? json(response, 200, { items: page(query) })
        : response.writeHead(429, { 'retry-after': '0' }).end(),
    proper: (response, query) => json(response, 200, { items: page(query) }),
  };
  const server = createServer(async (request, response) => {
    response.on('error', () => undefined);
    const { q, offset, limit } = JSON.parse(await textOf(request));
    const query = { word: String(q?.[0]), offset, limit };
    const call = (asked.get(query.word) ?? 0) + 1;
    asked.set(query.word, call);
    (answers[query.word] ?? answers.proper)?.(response, query, call);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `http://127.0.0.1:${port}/search`,
    asked,
    sentBytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function page({ word, offset, limit }: Query): { name: unknown; email: string }[] {
  const count = Math.max(0, Math.min(limit, knownPeople - offset));
  return Array.from({ length: count }, (_, n) => ({
    name: `${word} ${offset + n}`,
    email: `p${offset + n}@${word.replaceAll(' ', '-')}.net`,
  }));
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A gigabyte of JSON, as fast as it is taken. */
function flood(response: ServerResponse, report: (bytes: number) => void): void {
  const block = Buffer.from(`{"name":"${'x'.repeat(65_000)}"},`);
  let bytes = 0;
  response.writeHead(200, { 'content-type': 'application/json' });
  response.write('{"items":[');
  const send = (): void => {
    while (bytes < 1024 ** 3 && !response.destroyed) {
      bytes += block.length;
      report(bytes);
      if (!response.write(block)) return void response.once('drain', send);
    }
    response.end(']}');
  };
  send();
}

/** A byte now and then, for ever. */
function drip(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'application/json' });
  const timer = setInterval(() => response.write(' '), 20);
  response.on('close', () => clearInterval(timer));
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
