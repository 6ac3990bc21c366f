import { type Operation, operations } from '@puffle/contract';
import { deriveFlags } from '@puffle/contract/derive/derive-flags.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { checkAnswer, checkProblem } from './support/check-answer.ts';
import { type SampleCall, sampleFields, toCall } from './support/sample-call.ts';
import { fingerprint } from './support/table-fingerprint.ts';
import { createWorld, type World } from './support/world.ts';

const all: readonly Operation[] = operations;
const routes = all.flatMap(({ path, aliases = [] }) => [path, ...aliases]);
const withBody = all.filter(({ body, upload }) => body !== undefined && upload === undefined);
let api: TestApi;
let world: World;

beforeAll(async () => {
  api = await createTestApi();
  world = await createWorld(api);
});
afterAll(() => api.close());

function sample(operation: Operation): SampleCall {
  return toCall(operation, sampleFields(operation, world));
}

async function send(method: string, path: string, headers: Record<string, string>, payload?: string | Buffer) {
  const response = await api.app.inject({
    method: method as 'GET',
    url: path,
    headers: { authorization: `Bearer ${world.key}`, ...headers },
    ...(payload === undefined ? {} : { payload }),
  });
  const head = response.headers as Record<string, string | undefined>;
  return { status: response.statusCode, headers: head, body: response.body === '' ? '' : response.json() };
}

describe.each([...new Set(routes)])('%s', (route) => {
  const path = route.replaceAll(/\{\w+\}/g, '0193a1b2-0000-7000-8000-000000000000');
  const allowed = all
    .filter(({ path, aliases = [] }) => [path, ...aliases].includes(route as '/api/x'))
    .map(({ method }) => method);

  test('refuses every other method with 405 and says which are allowed', async () => {
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
      if (allowed.some((name) => name === method)) continue;
      const answer = await send(method, path, {});
      expect([method, answer.status, answer.body.code]).toEqual([method, 405, 'method_not_allowed']);
      expect(answer.headers.allow?.split(', ').sort()).toEqual([...new Set(allowed)].sort());
      checkProblem(answer);
    }
  });
});

test.each(all.flatMap(({ id, method, aliases = [] }) => aliases.map((alias) => [id, method, alias] as const)))(
  '%s: %s %s refuses an id beside the one in its path, and changes nothing',
  async (_, method, alias) => {
    const path = alias.replace('{id}', '0193a1b2-0000-7000-8000-000000000000');
    const other = { id: '0193a1b2-0000-7000-8000-000000000001' };
    const before = await fingerprint(api.test.database, world.id);
    const answer = await api.call(method, path, method === 'GET' ? undefined : other, {
      key: world.key,
      ...(method === 'GET' && { query: other }),
    });
    expect([answer.status, answer.body.issues]).toEqual([400, [expect.objectContaining({ path: 'id' })]]);
    checkProblem(answer);
    expect(await fingerprint(api.test.database, world.id)).toEqual(before);
  },
);

describe.each(all)('$id', (operation) => {
  test('refuses an Accept that it cannot answer with 406', async () => {
    const { path, query, body, headers } = sample(operation);
    const before = await fingerprint(api.test.database, world.id);
    for (const accept of ['text/html', 'image/png, application/xml;q=0.9', 'application/json;q=0']) {
      const answer = await api.call(operation.method, path, body, {
        key: world.key,
        query,
        headers: { ...headers, accept },
      });
      expect([accept, answer.status, answer.body.code]).toEqual([accept, 406, 'not_acceptable']);
      checkAnswer(operation, answer);
    }
    expect(await fingerprint(api.test.database, world.id)).toEqual(before);
  });

  test('refuses query parameters that do not exist, and names the nearest', async () => {
    const { path, query, body, headers } = sample(operation);
    const [known] = Object.keys(operation.query?.shape ?? {});
    const wrong = known === undefined ? 'nonsense' : `${known}x`;
    const answer = await api.call(operation.method, path, body, {
      key: world.key,
      headers,
      query: { ...query, [wrong]: '1' },
    });
    expect([answer.status, answer.body.code]).toEqual([400, 'unknown_field']);
    expect(answer.body.issues[0].path).toBe(wrong);
    if (known !== undefined) expect(answer.body.issues[0].message).toContain(JSON.stringify(known));
    checkAnswer(operation, answer);
  });

  test('refuses a query parameter that is given twice', async () => {
    const { path, query, body, headers } = sample(operation);
    const [name] = deriveFlags(operation).flatMap(({ place, field, repeated }) =>
      place === 'query' && !repeated ? [field] : [],
    );
    if (name === undefined) return;
    const rest = new URLSearchParams(query);
    rest.delete(name);
    const url = `${path}?${[`${name}=1`, `${name}=2`, rest.toString()].join('&')}`;
    const answer = await api.call(operation.method, url, body, { key: world.key, headers });
    expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    expect(answer.body.issues[0].path).toBe(name);
  });
});

describe.each(withBody)('$id', (operation) => {
  const nothingWritten = async (work: () => Promise<void>): Promise<void> => {
    const before = await fingerprint(api.test.database, world.id);
    await work();
    expect(await fingerprint(api.test.database, world.id)).toEqual(before);
  };

  test('refuses a body of another media type with 415', () =>
    nothingWritten(async () => {
      const { path, body } = sample(operation);
      for (const type of [
        'text/plain',
        'application/x-www-form-urlencoded',
        'multipart/form-data; boundary=x',
        'application/xml',
        'x',
      ]) {
        const answer = await send(operation.method, path, { 'content-type': type }, JSON.stringify(body));
        expect([type, answer.status, answer.body.code]).toEqual([type, 415, 'unsupported_media_type']);
        checkAnswer(operation, answer);
      }
    }));

  test('refuses an alien body with 400 and the path of what is wrong', () =>
    nothingWritten(async () => {
      const { path, query } = sample(operation);
      for (const alien of [{ nonsense: 1 }, { nonsense: { id: [] } }, { constructor: 1 }, { toString: 'x' }]) {
        const answer = await api.call(operation.method, path, alien, { key: world.key, query });
        expect([alien, answer.status]).toEqual([alien, 400]);
        const paths = answer.body.issues.map((issue: { path: string }) => issue.path);
        expect(paths).toContain(Object.keys(alien)[0]);
        checkAnswer(operation, answer);
      }
    }));

  test('refuses a body that is no object', () =>
    nothingWritten(async () => {
      const { path, query } = sample(operation);
      for (const body of ['null', '[]', '"text"', '1', 'true', '[{}]']) {
        const answer = await api.call(operation.method, path, body, { key: world.key, query });
        expect([body, answer.status]).toEqual([body, 400]);
        expect(answer.body.issues.length).toBeGreaterThan(0);
        checkAnswer(operation, answer);
      }
    }));

  test('names every required field that an empty body leaves out', () =>
    nothingWritten(async () => {
      const { path, query } = sample(operation);
      const required = Object.entries(operation.body?.shape ?? {})
        .filter(
          ([, schema]) => !(schema as { safeParse(value: unknown): { success: boolean } }).safeParse(undefined).success,
        )
        .map(([name]) => name);
      if (required.length === 0) return;
      const { status, body } = await api.call(operation.method, path, {}, { key: world.key, query });
      expect([status, body.code]).toEqual([400, 'validation_failed']);
      expect(body.issues.map((issue: { path: string }) => issue.path).sort()).toEqual(required.sort());
      for (const issue of body.issues) expect(issue.code).toBe('required');
      const answer = await api.call(operation.method, path, undefined, { key: world.key, query });
      expect([answer.status, answer.body.code]).toEqual([400, 'validation_failed']);
    }));
});

test('a path that does not exist is a 404 with a problem body, whatever the method', async () => {
  for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']) {
    for (const path of ['/api', '/api/nothing', '/api/leads/a/b/c', '/api//leads', '/API/leads', '/favicon.ico']) {
      const answer = await send(method, path, {});
      expect([method, path, answer.status, answer.body.code]).toEqual([method, path, 404, 'not_found']);
      checkProblem(answer);
    }
  }
});
