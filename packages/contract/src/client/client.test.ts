import { describe, expect, test } from 'vitest';
import { PuffleConnectionError, PuffleError } from './client-errors.ts';
import type { ClientOptions } from './client-shapes.ts';
import { createClient } from './create-client.ts';

type Sent = {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Headers;
  readonly body: string;
};
type Reply = () => Response | Promise<Response>;

const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json', ...headers } });
const problem = (code: string, status: number, headers: Record<string, string> = {}) =>
  json(
    { code, status, detail: `It is ${code}.`, error: '', title: '', type: '', requestId: 'r1', hint: 'Do.' },
    status,
    {
      'content-type': 'application/problem+json',
      ...headers,
    },
  );
const broken = () => Promise.reject(new TypeError('fetch failed'));

/** A client whose requests are answered by the replies, one after another. */
function fake(replies: readonly Reply[], options: ClientOptions = {}) {
  const sent: Sent[] = [];
  const client = createClient({
    baseUrl: 'http://puffle.test/',
    apiKey: 'pk_live_x',
    retryDelayMs: 0,
    fetch: async (url, init) => {
      const body = init.body === undefined ? '' : await new Response(init.body).text();
      sent.push({ url, method: init.method, headers: new Headers(init.headers), body });
      init.signal?.throwIfAborted();
      return await (replies[sent.length - 1] ?? broken)();
    },
    ...options,
  });
  return { client, sent };
}

describe('a call', () => {
  test('spreads its input over path, query and body and gives the data', async () => {
    const { client, sent } = fake([() => json({ lead: { id: '1' } }, 201, { 'request-id': 'r9' })]);
    const call = client.createLead({ type: 'person', name: 'Ada', explain: true });
    expect(await call).toEqual({ lead: { id: '1' } });
    const { status, requestId, text } = await call.withResponse();
    expect({ status, requestId, text }).toEqual({ status: 201, requestId: 'r9', text: '{"lead":{"id":"1"}}' });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ url: 'http://puffle.test/api/leads?explain=true', method: 'POST' });
    expect(JSON.parse(sent[0]?.body ?? '')).toEqual({ type: 'person', name: 'Ada' });
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer pk_live_x');
    expect(sent[0]?.headers.get('content-type')).toBe('application/json');
  });

  test('sends an unknown field of a write in the body, for the server to refuse by name', async () => {
    const { client, sent } = fake([() => json({})]);
    await client.call('createLead', { type: 'person', name: 'Ada', nmae: 1 });
    expect(JSON.parse(sent[0]?.body ?? '')).toHaveProperty('nmae', 1);
  });

  test('of a read has no body and no Idempotency-Key', async () => {
    const { client, sent } = fake([() => json({ leads: [], nextCursor: null })]);
    await client.getLeads({ type: 'person', limit: 2 });
    expect(sent[0]).toMatchObject({ url: 'http://puffle.test/api/leads?type=person&limit=2', method: 'GET', body: '' });
    expect(sent[0]?.headers.has('idempotency-key')).toBe(false);
  });

  test('of a write without fields has no body', async () => {
    const { client, sent } = fake([() => json({}), () => json({})]);
    await client.call({ method: 'POST', path: '/api/x/{id}/undo', params: ['id'] }, { id: 'a/b' });
    await client.call({ method: 'POST', path: '/api/x', hasBody: true });
    expect(sent.map(({ url, body }) => [new URL(url).pathname, body])).toEqual([
      ['/api/x/a%2Fb/undo', ''],
      ['/api/x', '{}'],
    ]);
    expect(sent[0]?.headers.has('content-type')).toBe(false);
  });

  test('names the actor and the version it is about', async () => {
    const { client, sent } = fake([() => json({}), () => json({})], { actor: 'ada' });
    await client.call('createLead', {}, { ifMatch: '"3"' });
    await client.call('createLead', {}, { actor: 'bob' });
    expect(sent.map(({ headers }) => headers.get('puffle-actor'))).toEqual(['ada', 'bob']);
    expect(sent[0]?.headers.get('if-match')).toBe('"3"');
  });

  test.each([
    ['authorization', { apiKey: 'pk_secret\nx' }],
    ['puffle-actor', { actor: 'Zoë' }],
  ])('with a header that cannot be sent (%s) is refused at once, without quoting it', async (name, options) => {
    const { client, sent } = fake([], options);
    const error: unknown = await client.getMe().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain(name);
    expect(String(error)).not.toMatch(/secret|Zoë/);
    expect(sent).toEqual([]);
  });

  test('of an operation that does not exist is refused at once', () => {
    expect(() => fake([]).client.call('nothing')).toThrow('There is no operation `nothing`.');
  });

  test('gives a query array with commas and a query object as JSON', async () => {
    const { client, sent } = fake([() => json({})]);
    await client.request({ method: 'GET', path: '/x', query: { ids: ['a', 'b'], mapping: { a: 1 }, none: undefined } });
    expect(sent[0]?.url).toBe('http://puffle.test/x?ids=a%2Cb&mapping=%7B%22a%22%3A1%7D');
  });
});

describe('a refusal', () => {
  test('is a PuffleError with code, hint and request id', async () => {
    const { client } = fake([() => problem('not_found', 404)]);
    const error = await client.getLeads({ id: 'x' }).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PuffleError);
    expect(error).toMatchObject({
      code: 'not_found',
      status: 404,
      detail: 'It is not_found.',
      hint: 'Do.',
      requestId: 'r1',
    });
  });

  test('without a problem document is still a PuffleError', async () => {
    const { client } = fake([() => new Response('<html>', { status: 404 })]);
    await expect(client.getMe()).rejects.toMatchObject({
      name: 'PuffleError',
      code: 'unknown',
      status: 404,
      text: '<html>',
    });
  });

  test.each([400, 401, 404, 409, 412, 422, 500])('with status %i is not repeated', async (status) => {
    const { client, sent } = fake([() => problem('conflict', status), () => json({})]);
    await expect(client.getMe()).rejects.toMatchObject({ status });
    expect(sent).toHaveLength(1);
  });
});

describe('repeating', () => {
  test.each([
    ['a broken connection', broken],
    ['429', () => problem('rate_limited', 429, { 'retry-after': '0' })],
    ['503', () => problem('overloaded', 503)],
    ['a key in flight', () => problem('idempotency_in_flight', 409, { 'retry-after': '0' })],
  ])('a write after %s uses the same Idempotency-Key and body', async (_, fault) => {
    const { client, sent } = fake([fault, fault, () => json({ lead: {} })]);
    await client.createLead({ type: 'person', name: 'Ada' });
    expect(sent).toHaveLength(3);
    expect(new Set(sent.map(({ headers }) => headers.get('idempotency-key'))).size).toBe(1);
    expect(sent[0]?.headers.get('idempotency-key')).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(sent.map(({ body }) => body)).size).toBe(1);
  });

  test('two writes have different keys, and a given key is kept', async () => {
    const { client, sent } = fake([() => json({}), () => json({}), () => json({})]);
    await client.createLead({ type: 'person', name: 'A' });
    await client.createLead({ type: 'person', name: 'B' });
    await client.createLead({ type: 'person', name: 'B' }, { idempotencyKey: 'mine' });
    const keys = sent.map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(3);
    expect(keys[2]).toBe('mine');
  });

  test('ends with the last error once the retries are used up', async () => {
    const { client, sent } = fake([], { maxRetries: 2 });
    await expect(client.getMe()).rejects.toBeInstanceOf(PuffleConnectionError);
    expect(sent).toHaveLength(3);
  });

  test('does not wait for a server that asks for longer than half a minute', async () => {
    const { client, sent } = fake([() => problem('rate_limited', 429, { 'retry-after': '3600' }), () => json({})]);
    await expect(client.getMe()).rejects.toMatchObject({ code: 'rate_limited' });
    expect(sent).toHaveLength(1);
  });

  test('never sends a stream twice, but opens one anew when it can', async () => {
    const chunks = async function* () {
      yield new TextEncoder().encode('a,b');
    };
    const upload = { method: 'POST', path: '/api/imports', contentType: 'text/csv' };
    const once = fake([broken, () => json({})]);
    await expect(once.client.request({ ...upload, body: chunks() })).rejects.toBeInstanceOf(PuffleConnectionError);
    expect(once.sent).toHaveLength(1);
    const anew = fake([broken, () => json({})]);
    await anew.client.request({ ...upload, body: () => chunks() });
    expect(anew.sent.map(({ body }) => body)).toEqual(['a,b', 'a,b']);
    expect(anew.sent[0]?.headers.get('content-type')).toBe('text/csv');
  });
});

describe('aborting', () => {
  test('ends a call with the reason of the signal, without another attempt', async () => {
    const { client, sent } = fake([broken, broken]);
    const reason = new Error('enough');
    await expect(client.getMe({}, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(sent).toHaveLength(1);
  });

  test('ends the pause between two attempts', async () => {
    const stop = new AbortController();
    const { client, sent } = fake([() => problem('overloaded', 503, { 'retry-after': '20' })]);
    const call = client.getMe({}, { signal: stop.signal });
    stop.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
    expect(sent).toHaveLength(1);
  });

  test('a server that does not answer in time is a PuffleConnectionError', async () => {
    const client = createClient({
      maxRetries: 0,
      timeoutMs: 1,
      fetch: (_, { signal }) =>
        new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
    });
    await expect(client.getMe()).rejects.toMatchObject({ name: 'PuffleConnectionError', reason: 'timeout' });
  });

  test('gives a file as long as it takes, and everything else its time', async () => {
    const isCut: boolean[] = [];
    const client = createClient({
      maxRetries: 0,
      timeoutMs: 1,
      fetch: async (_, { signal }) => {
        await new Promise((resolve) => setTimeout(resolve, 50));
        isCut.push(signal?.aborted === true);
        return new Response('{}', { headers: { 'content-type': 'application/json' } });
      },
    });
    await client.createImport({ file: new Blob(['name\nAda\n']), contentType: 'text/csv', type: 'person' });
    await client.getMe();
    expect(isCut).toEqual([false, true]);
  });
});

describe('pages', () => {
  const page = (ids: readonly number[], nextCursor: string | null) => () =>
    json({ leads: ids.map((id) => ({ id })), nextCursor });

  test('all() yields the rows of every page in order, with the filters on each', async () => {
    const { client, sent } = fake([page([1, 2], 'c1'), page([], 'c2'), page([3], null)]);
    const ids: unknown[] = [];
    for await (const { id } of client.getLeads.all({ type: 'person' })) ids.push(id);
    expect(ids).toEqual([1, 2, 3]);
    expect(sent.map(({ url }) => new URL(url).search)).toEqual([
      '?type=person',
      '?type=person&cursor=c1',
      '?type=person&cursor=c2',
    ]);
  });

  test('all() asks for no page that is not needed', async () => {
    const { client, sent } = fake([page([1, 2], 'c1'), page([3], null)]);
    for await (const { id } of client.getLeads.all()) if (String(id) === '2') break;
    expect(sent).toHaveLength(1);
  });
});

test('an operation that answers with text asks for it and gives it as it came', async () => {
  const { client, sent } = fake([() => new Response('a,b\r\n', { headers: { 'content-type': 'text/csv' } })]);
  expect(await client.call({ method: 'GET', path: '/x', mediaType: 'text/csv' })).toBe('a,b\r\n');
  expect(sent[0]?.headers.get('accept')).toBe('text/csv, application/problem+json');
});

test('open() asks for another representation and leaves the answer unread', async () => {
  const { client, sent } = fake([() => new Response('id\r\n1\r\n', { headers: { 'content-type': 'text/csv' } })]);
  const answer = await client.open('getLeads', 'text/csv', { type: 'person' });
  expect(await answer.text()).toBe('id\r\n1\r\n');
  expect(sent[0]?.headers.get('accept')).toBe('text/csv');
});
