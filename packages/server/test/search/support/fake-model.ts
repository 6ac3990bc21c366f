import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Asked = { readonly headers: IncomingHttpHeaders; readonly body: Record<string, unknown> };
type Answer = (response: ServerResponse) => void | Promise<void>;

export type FakeModel = {
  readonly baseUrl: string;
  readonly asked: Asked[];
  /** How the next requests are answered. */
  answer: Answer;
  close(): Promise<void>;
};

/** A server that speaks as an OpenAI-compatible one does, or as it should not. */
export async function startFakeModel(): Promise<FakeModel> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    asked.push({
      headers: request.headers,
      body: JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>,
    });
    response.on('error', () => undefined);
    await fake.answer(response);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const fake: FakeModel = {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    answer: says({}),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return fake;
}

/** A completion whose content is this, as JSON unless it is a text. */
export function says(content: unknown): Answer {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  return sends(
    200,
    'application/json',
    JSON.stringify({ choices: [{ message: { role: 'assistant', content: text } }] }),
  );
}

export function sends(
  status: number,
  type: string,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  return (response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(body);
  };
}
