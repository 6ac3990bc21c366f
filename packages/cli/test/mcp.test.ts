import { afterEach, expect, test } from 'vitest';
import { type FakeServer, type Received, startFakeServer } from './support/fake-server.ts';
import { runCli } from './support/fake-terminal.ts';

let server: FakeServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function proxy(lines: readonly (object | string)[], answer: Parameters<typeof startFakeServer>[0]) {
  server = await startFakeServer(answer);
  const stdin = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n');
  const env = { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url };
  const ran = await runCli(['mcp'], { env, stdin });
  const messages = ran.stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  return { ...ran, messages };
}

const call = { jsonrpc: '2.0', id: 7, method: 'tools/call', params: { name: 'whoami' } };

test('passes each message on under the key and gives the answer back on one line', async () => {
  const received: Received[] = [];
  const { messages, exitCode } = await proxy([call], (request) => {
    received.push(request);
    return { body: { jsonrpc: '2.0', id: 7, result: {} } };
  });
  expect([messages, exitCode]).toEqual([[{ jsonrpc: '2.0', id: 7, result: {} }], 0]);
  expect(received).toMatchObject([{ method: 'POST', path: '/mcp', headers: { authorization: 'Bearer pk_live_x' } }]);
});

test('a call that may have been carried out is not repeated', async () => {
  let calls = 0;
  const { messages } = await proxy([call], () => {
    calls += 1;
    return { status: 503, body: {} };
  });
  expect([calls, messages]).toMatchObject([1, [{ id: 7, error: { code: -32000 } }]]);
});

test('a refusal of the server answers the request with its sentence and hint', async () => {
  const body = { code: 'unauthenticated', detail: 'The request has no valid API key.', hint: 'Send one.' };
  const { messages } = await proxy([call], () => ({ status: 401, body }));
  expect(messages).toMatchObject([{ id: 7, error: { message: 'The request has no valid API key. Send one.' } }]);
});

test('a line that is no JSON is answered as such, and the next one is served', async () => {
  const { messages } = await proxy(['{oops', call], () => ({ body: { jsonrpc: '2.0', id: 7, result: {} } }));
  expect(messages).toContainEqual({ jsonrpc: '2.0', id: null, error: expect.objectContaining({ code: -32700 }) });
  expect(messages).toContainEqual({ jsonrpc: '2.0', id: 7, result: {} });
});

test('a message that names its protocol version carries it, its method and its target in the head', async () => {
  const received: Received[] = [];
  const params = { name: 'größe', _meta: { 'io.modelcontextprotocol/protocolVersion': '2026-07-28' } };
  await proxy([{ ...call, params }], (request) => {
    received.push(request);
    return { body: {} };
  });
  expect(received[0]?.headers).toMatchObject({
    'mcp-protocol-version': '2026-07-28',
    'mcp-method': 'tools/call',
    'mcp-name': '=?base64?Z3LDtsOfZQ==?=',
  });
});

test('without a key nothing is served', async () => {
  expect(await runCli(['mcp'])).toMatchObject({ exitCode: 4, stdout: '' });
});
