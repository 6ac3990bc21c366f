import { createInterface } from 'node:readline';
import { type Client, PuffleError } from '@puffle/contract/client';
import type { GivenFlags } from './add-options.ts';
import { connect } from './connect.ts';
import { readEvents } from './mcp-events.ts';
import { type JsonRpcMessage, mcpHeaders, readMessage } from './mcp-message.ts';
import { describeError } from './report-error.ts';
import type { Terminal } from './terminal.ts';

type Session = {
  readonly client: Client;
  readonly terminal: Terminal;
  /** Requests under way by id, so that one can be cancelled. */
  readonly running: Map<unknown, AbortController>;
  /** What `initialize` agreed on; later protocols name their version in every message. */
  protocolVersion: string | undefined;
};

/** `puffle mcp`: the Model Context Protocol on standard input and output, passed on to `/mcp` of the server, message by message. */
export async function proxyMcp(given: GivenFlags, terminal: Terminal): Promise<void> {
  const session: Session = {
    client: await connect(given, terminal),
    terminal,
    running: new Map(),
    protocolVersion: undefined,
  };
  const lines = createInterface({
    input: terminal.stdin,
    signal: terminal.signal,
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const underWay = new Set<Promise<void>>();
  for await (const line of lines) {
    if (line.trim() === '') continue;
    const work = pass(session, line).finally(() => underWay.delete(work));
    underWay.add(work);
  }
  await Promise.all(underWay);
}

async function pass(session: Session, line: string): Promise<void> {
  const message = readMessage(line);
  if (message === undefined)
    return reply(session, { jsonrpc: '2.0', id: null, error: { code: -32700, message: 'This line is not JSON.' } });
  if (message.method === 'notifications/cancelled') session.running.get(message.params?.requestId)?.abort();
  const abort = new AbortController();
  if (message.id !== undefined) session.running.set(message.id, abort);
  try {
    await send(session, message, AbortSignal.any([abort.signal, session.terminal.signal]));
  } catch (error) {
    if (!abort.signal.aborted) await fail(session, message, error);
  } finally {
    session.running.delete(message.id);
  }
}

async function send(session: Session, message: JsonRpcMessage, signal: AbortSignal): Promise<void> {
  const answer = await session.client.stream(
    { method: 'POST', path: '/mcp', body: message, accept: 'application/json, text/event-stream' },
    // A call that may have been carried out is not repeated behind the back of the client.
    { signal, maxRetries: 0, headers: mcpHeaders(message, session.protocolVersion) },
  );
  if (answer.body === null || answer.status === 202) return;
  const isStream = answer.headers.get('content-type')?.startsWith('text/event-stream') === true;
  for await (const text of isStream ? readEvents(answer.body) : [await answer.text()]) {
    const received = readMessage(text);
    if (received === undefined) continue;
    if (message.method === 'initialize') session.protocolVersion = received.result?.protocolVersion;
    await reply(session, received);
  }
}

async function fail(session: Session, { id }: JsonRpcMessage, error: unknown): Promise<void> {
  const known = error instanceof PuffleError ? readMessage(error.text) : undefined;
  if (known?.jsonrpc !== undefined) return reply(session, known);
  const problem = describeError(error);
  const message = [problem.detail, problem.hint].filter(Boolean).join(' ');
  if (id === undefined) await session.terminal.stderr.write(`${message}\n`);
  else await reply(session, { jsonrpc: '2.0', id, error: { code: -32000, message, data: problem } });
}

async function reply({ terminal }: Session, message: object): Promise<void> {
  await terminal.stdout.write(`${JSON.stringify(message)}\n`);
}
