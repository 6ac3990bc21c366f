import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Fastify from 'fastify';
import { expect, test } from 'vitest';
import { serveDashboard } from '../../src/http/serve-dashboard.ts';
import { createTestApi } from '../support/test-api.ts';

test('every place of the dashboard is its page, which may run what the server gives and nothing else', async () => {
  const { app, close } = await createTestApi();
  const get = (url: string) => app.inject({ method: 'GET', url });
  expect((await get('/')).headers.location).toBe('/app/');
  for (const place of ['/app/', '/app/leads?q=ada', '/app/imports/0193a1b2']) {
    const { statusCode, headers, body } = await get(place);
    expect({ statusCode, type: headers['content-type'] }).toEqual({
      statusCode: 200,
      type: 'text/html; charset=utf-8',
    });
    expect(headers['content-security-policy']).toContain("script-src 'self'; ");
    expect(headers['cache-control']).toBe('no-cache');
    expect(body).not.toMatch(/<script(?![^>]* src="\/app\/assets\/)/);
  }
  const script = /src="(\/app\/assets\/[^"]+\.js)"/.exec((await get('/app/')).body)?.[1] ?? '';
  const { headers, statusCode } = await app.inject({ url: script, headers: { 'accept-encoding': 'br, gzip' } });
  expect({ statusCode, encoding: headers['content-encoding'] }).toEqual({ statusCode: 200, encoding: 'br' });
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await get('/app/assets/none.js')).statusCode).toBe(404);
  expect((await get('/app/assets/%2e%2e%2f%2e%2e%2fpackage.json')).statusCode).not.toBe(200);
  await close();
});

test('a dashboard that is not built says how it is', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'puffle-'));
  const http = Fastify();
  serveDashboard(http, folder);
  expect((await http.inject('/app/leads')).body).toContain('is not built');
  expect((await http.inject('/')).headers.location).toBe('/docs/');
  await rm(folder, { recursive: true });
});
