import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../support/test-api.ts';

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi({ hasBackground: false });
});
afterAll(() => api.close());

const read = async (url: string, host = 'leads.example:8080') =>
  (await api.app.inject({ url, headers: { host } })).body;

test.each([
  '/openapi.json',
  '/llms.txt',
  '/docs/operations/create-lead.md',
  '/docs/operations/create-lead',
  '/docs/tools',
])('%s names the server by the address at which it was asked', async (url) => {
  const text = await read(url);
  expect(text).toContain('http://leads.example:8080');
  expect(text).not.toContain('127.0.0.1:4747');
  expect(await read(url, '"><script>')).not.toContain('<script>');
});

test('the page of the command line tells the default address as it is', async () => {
  expect(await read('/docs/cli')).toContain('http://127.0.0.1:4747');
});

test.each(['/health/live', '/health/ready', '/metrics', '/openapi.json', '/llms.txt', '/docs/', '/docs/cli'])(
  'HEAD %s has the head of GET and no body',
  async (url) => {
    const [get, head] = [await api.app.inject({ url }), await api.app.inject({ method: 'HEAD', url })];
    expect([head.statusCode, head.headers['content-type'], head.body]).toEqual([200, get.headers['content-type'], '']);
  },
);
