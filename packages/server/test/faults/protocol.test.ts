import { once } from 'node:events';
import { type AddressInfo, connect, type Socket } from 'node:net';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { checkProblem } from '../contract/support/check-answer.ts';
import { fingerprint } from '../contract/support/table-fingerprint.ts';
import { type Answered, createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
let app: FastifyInstance;
let port: number;

beforeAll(async () => {
  api = await createTestApi();
  app = createApp({ database: api.test.database, log: pino({ level: 'silent' }), patienceMs: 200 });
  await app.listen({ port: 0, host: '127.0.0.1' });
  // The address of a server that listens on a port is never a string.
  port = (app.server.address() as AddressInfo).port;
});
afterAll(async () => {
  await app.close();
  await api.close();
});

/** Sends the parts as they are, each after the one before was taken, and reads until the server closes or `enough` holds. */
async function talk(
  parts: readonly (string | Buffer)[],
  enough: (text: string) => boolean = () => false,
): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  const received = read(socket, enough);
  for (const part of parts) {
    if (socket.destroyed) break;
    await new Promise((resolve) => socket.write(part, resolve));
  }
  return received;
}

function read(socket: Socket, enough: (text: string) => boolean): Promise<string> {
  let text = '';
  return new Promise((resolve) => {
    socket.setEncoding('utf8').on('data', (data: string) => {
      text += data;
      if (enough(text)) socket.destroy();
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(text));
  });
}

/** The answers in what a connection received. */
function answersIn(text: string): Answered[] {
  const answers: Answered[] = [];
  for (let rest = text; rest.startsWith('HTTP/1.1 '); ) {
    const end = rest.indexOf('\r\n\r\n');
    const [first = '', ...lines] = rest.slice(0, end).split('\r\n');
    const headers = Object.fromEntries(
      lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
    );
    const length = Number(headers['content-length'] ?? 0);
    const bytes = Buffer.from(rest.slice(end + 4));
    const body = bytes.subarray(0, length).toString();
    answers.push({ status: Number(first.split(' ')[1]), headers, body: body === '' ? '' : JSON.parse(body) });
    rest = bytes.subarray(length).toString();
  }
  return answers;
}

function post(body: string, headers: readonly string[] = [`Content-Length: ${Buffer.byteLength(body)}`]): string {
  const lines = ['POST /api/leads HTTP/1.1', 'Host: x', `Authorization: Bearer ${api.workspace.key}`, ...headers];
  return `${[...lines, 'Content-Type: application/json'].join('\r\n')}\r\n\r\n${body}`;
}

const lead = (name: string) => JSON.stringify({ type: 'person', name, contacts: [`${name}@protocol-corp.io`] });

describe('a request that is no proper HTTP', () => {
  test.each<[string, string | Buffer, number, string]>([
    [
      'is noise',
      Buffer.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]),
      400,
      'validation_failed',
    ],
    ['is a line', 'HELLO\r\n\r\n', 400, 'validation_failed'],
    ['has a broken header', 'GET /api/me HTTP/1.1\r\nHost: x\r\nno colon here\r\n\r\n', 400, 'validation_failed'],
    [
      'has a header with a control character',
      'GET /api/me HTTP/1.1\r\nHost: x\r\nX-A: a\u0000b\r\n\r\n',
      400,
      'validation_failed',
    ],
    [
      'has two lengths',
      'POST /api/leads HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}',
      400,
      'validation_failed',
    ],
    [
      'has a negative length',
      'POST /api/leads HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n',
      400,
      'validation_failed',
    ],
    [
      'has a length and chunks',
      'POST /api/leads HTTP/1.1\r\nHost: x\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'validation_failed',
    ],
    [
      'has a space before the colon',
      'GET /api/me HTTP/1.1\r\nHost: x\r\nAuthorization : y\r\n\r\n',
      400,
      'validation_failed',
    ],
    [
      'has 20,000 bytes of one header',
      `GET /api/me HTTP/1.1\r\nHost: x\r\nX-Big: ${'x'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    [
      'has 5,000 headers',
      `GET /api/me HTTP/1.1\r\nHost: x\r\n${'X-A: bcdefgh\r\n'.repeat(5_000)}\r\n`,
      431,
      'headers_too_large',
    ],
    [
      'has a URL of 100,000 bytes',
      `GET /api/leads?q=${'x'.repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`,
      431,
      'headers_too_large',
    ],
  ])('because it %s is refused with a problem body', async (_, bytes, status, code) => {
    const [answer] = answersIn(await talk([bytes]));
    expect([answer?.status, answer?.body.code]).toEqual([status, code]);
    if (answer !== undefined) checkProblem(answer);
  });

  test.each([
    ['a chunk size that is no number', 'zz\r\n{}\r\n0\r\n\r\n'],
    ['a chunk longer than it says', '2\r\n{"type":"person"}\r\n0\r\n\r\n'],
    ['a huge chunk size', 'fffffffffffffffff\r\n{}\r\n'],
  ])('because of %s writes nothing', async (_, chunks) => {
    const before = await fingerprint(api.test.database, api.workspace.id);
    const [answer] = answersIn(await talk([post('', ['Transfer-Encoding: chunked']), chunks]));
    expect([400, undefined]).toContain(answer?.status);
    expect(await fingerprint(api.test.database, api.workspace.id)).toEqual(before);
  });

  test('because it is cut off inside the body writes nothing', async () => {
    const before = await fingerprint(api.test.database, api.workspace.id);
    const socket = connect(port, '127.0.0.1');
    await once(socket, 'connect');
    await new Promise((resolve) =>
      socket.end(post('{"type":"person","name":"Cut', ['Content-Length: 500']), () => resolve(null)),
    );
    await read(socket, () => false);
    expect(await fingerprint(api.test.database, api.workspace.id)).toEqual(before);
  });
});

describe('a client that is slow', () => {
  test('with its headers is refused with 408', async () => {
    const [answer] = answersIn(await talk(['GET /api/me HTTP/1.1\r\nHost: x\r\nX-Slow:']));
    expect([answer?.status, answer?.body.code]).toEqual([408, 'request_timeout']);
    if (answer !== undefined) checkProblem(answer);
  });

  test('with its body is refused with 408, and nothing is written', async () => {
    const before = await fingerprint(api.test.database, api.workspace.id);
    const [answer] = answersIn(await talk([post('{"type":"person",', ['Content-Length: 500'])]));
    expect([answer?.status, answer?.body.code]).toEqual([408, 'request_timeout']);
    expect(await fingerprint(api.test.database, api.workspace.id)).toEqual(before);
  });

  test('in a hundred connections at once keeps nobody else from being answered', async () => {
    const slow = Array.from({ length: 100 }, () => connect(port, '127.0.0.1').on('error', () => undefined));
    for (const socket of slow) socket.write('POST /api/leads HTTP/1.1\r\nHost: x\r\n');
    const answers = answersIn(
      await talk([post(lead('quick'))], (text) => text.includes('"lead"') && text.endsWith('}')),
    );
    expect(answers.map(({ status }) => status)).toEqual([201]);
    for (const socket of slow) socket.destroy();
  });
});

describe('a connection', () => {
  test('with ten requests at once has ten answers in their order', async () => {
    const names = Array.from({ length: 10 }, (_, n) => `pipelined${n}`);
    const bytes = names.map((name) => post(lead(name))).join('');
    const text = await talk([bytes], (received) => received.split('HTTP/1.1 ').length === 11 && received.endsWith('}'));
    const answers = answersIn(text);
    expect(answers.map(({ status, body }) => `${status} ${body.lead.name.full}`)).toEqual(
      names.map((name) => `201 ${name}`),
    );
  });

  test('goes on after a refusal', async () => {
    const bytes = [post('{"type":"person"}'), post('{"nonsense":1}'), post(lead('afterwards'))].join('');
    const text = await talk([bytes], (received) => received.split('HTTP/1.1 ').length === 4 && received.endsWith('}'));
    expect(answersIn(text).map(({ status }) => status)).toEqual([400, 400, 201]);
  });

  test('takes a body in many chunks', async () => {
    const chunks = [...lead('chunked')].map((letter) => `${Buffer.byteLength(letter).toString(16)}\r\n${letter}\r\n`);
    const text = await talk([post('', ['Transfer-Encoding: chunked']), ...chunks, '0\r\n\r\n'], (received) =>
      received.endsWith('}'),
    );
    expect(answersIn(text).map(({ status }) => status)).toEqual([201]);
  });

  test('does not wait for a body that is announced as too large', async () => {
    const text = await talk([post('', ['Content-Length: 99999999'])], (received) => received.endsWith('}'));
    expect(answersIn(text).map(({ status, body }) => [status, body.code])).toEqual([[413, 'too_large']]);
  });

  test('that expects to be asked for its body is asked', async () => {
    const body = lead('continued');
    const head = post('', [`Content-Length: ${Buffer.byteLength(body)}`, 'Expect: 100-continue']);
    const text = await talk([head, body], (received) => received.endsWith('}'));
    expect(text).toMatch(/^HTTP\/1\.1 100 Continue\r\n\r\nHTTP\/1\.1 201 /);
  });
});
