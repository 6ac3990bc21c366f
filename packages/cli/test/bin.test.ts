import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, expect, test } from 'vitest';
import { type FakeServer, type Received, type Reply, startFakeServer } from './support/fake-server.ts';

const bin = join(import.meta.dirname, '../bin/puffle.js');
let server: FakeServer | undefined;

afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function serve(answer: (request: Received) => Reply | Promise<Reply>): Promise<Record<string, string>> {
  server = await startFakeServer(answer);
  return { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url };
}

function start(argv: readonly string[], env: Readonly<Record<string, string>> = {}, node: readonly string[] = []) {
  return spawn(process.execPath, [...node, bin, ...argv], { env: { ...process.env, ...env } });
}

async function exitOf(child: ReturnType<typeof start>): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  return child.exitCode;
}

test('runs as a program, with data on stdout and failures on stderr', async () => {
  const env = await serve(({ path }) => (path === '/api/me' ? { body: { ok: true } } : { status: 404, body: {} }));
  const good = start(['me', '--format', 'ndjson'], env);
  expect([await text(good.stdout), await text(good.stderr), await exitOf(good)]).toEqual(['{"ok":true}\n', '', 0]);
  const bad = start(['lead'], env);
  expect([await text(bad.stdout), await exitOf(bad)]).toEqual(['', 3]);
});

test('an older Node hands over to the one of the repository', async () => {
  const pretend = `Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})`;
  const child = start(['--version'], {}, ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`]);
  expect([await text(child.stdout), await exitOf(child)]).toEqual([expect.stringMatching(/^\d+\.\d+\.\d+\n$/), 0]);
});

test('Ctrl-C ends a call under way with 130', async () => {
  let arrived = () => {};
  const arrival = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const env = await serve(() => {
    arrived();
    return new Promise(() => {});
  });
  const child = start(['me'], env);
  await arrival;
  child.kill('SIGINT');
  expect(await exitOf(child)).toBe(130);
});

test('a reader that has seen enough is no failure', async () => {
  const leads = Array.from({ length: 500 }, (_, id) => ({ id, text: 'x'.repeat(1000) }));
  const env = await serve(() => ({ body: { leads, nextCursor: 'more' } }));
  const child = start(['lead', '--all', '--format', 'ndjson'], env);
  await once(child.stdout, 'data');
  child.stdout.destroy();
  expect([await text(child.stderr), await exitOf(child)]).toEqual(['', 0]);
});

test.runIf(existsSync('/dev/full'))('output that finds no room is a failure that says so', async () => {
  const env = await serve(() => ({ body: { leads: [], nextCursor: null } }));
  const argv = ['-c', 'exec "$0" "$@" > /dev/full', process.execPath, bin, 'lead'];
  const child = spawn('sh', argv, { env: { ...process.env, ...env } });
  const { detail, code } = JSON.parse(await text(child.stderr));
  expect([detail, code]).toEqual(['The output cannot be written: there is no room left.', 'output_failed']);
  expect(await exitOf(child)).toBe(1);
});
