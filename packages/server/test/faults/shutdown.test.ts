import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { endProcessesIn, findProcessesIn } from '../../src/storage/engine/process-table.ts';
import { startServer } from './crash/server-process.ts';
import { runRestarts } from './shutdown/restart-rounds.ts';

const program = fileURLToPath(new URL('../../bin/puffle-server.js', import.meta.url));
const apiKey = `pk_live_${'7'.repeat(64)}`;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puffle-shutdown-'));
});
afterAll(async () => {
  await endProcessesIn(join(folder, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
  await rm(folder, { recursive: true, force: true });
});

test('a server that is stopped five times while 16 clients write answers what it accepted, and a client that repeats sees no failure', async () => {
  const figures = await runRestarts({ restarts: 5, clients: 16 });
  expect(figures).toMatchObject({ failures: [], unanswered: [], wrong: [], unclean: [], doctor: [] });
  expect(figures.done).toBeGreaterThan(500);
}, 240_000);

test('a server that is told to stop is not ready, serves what still comes, and closes each connection with its answer', async () => {
  const server = await startServer(folder, apiKey, { PUFFLE_DRAIN_SECONDS: '3' });
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  const gone = server.kill('SIGTERM');
  let ready = await fetch(`${server.url}/health/ready`);
  while (ready.status === 200) ready = await fetch(`${server.url}/health/ready`);
  expect([ready.status, ((await ready.json()) as { code: string }).code]).toEqual([503, 'overloaded']);
  expect((await fetch(`${server.url}/health/live`)).status).toBe(200);
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const body = JSON.stringify({ type: 'person', name: 'Last Minute' });
  const answer = await fetch(`${server.url}/api/leads`, { method: 'POST', headers, body });
  expect([answer.status, answer.headers.get('connection')]).toEqual([201, 'close']);
  await gone;
  expect(server.child.exitCode).toBe(0);
}, 60_000);

test('a request that is under way when the server is told to stop, also twice at once, is answered; a second time stops at once', async () => {
  const server = await startServer(folder, apiKey);
  const { hostname, port } = new URL(server.url);
  const body = JSON.stringify({ type: 'person', name: 'Under Way' });
  const head = `POST /api/leads HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${apiKey}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n`;
  const begin = async () => {
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    socket.on('error', () => undefined).setEncoding('utf8');
    await new Promise((resolve) => socket.write(`${head}${body.slice(0, 5)}`, resolve));
    return socket;
  };
  const socket = await begin();
  const stuck = await begin();
  // Answered only after the server has read what was sent before it.
  await fetch(`${server.url}/health/live`);
  const gone = server.kill('SIGTERM');
  // As by a service manager that tells the whole group, and by a parent that passes it on.
  server.child.kill('SIGINT');
  for (let isListening = true; isListening; ) {
    isListening = await fetch(`${server.url}/health/live`).then(
      () => true,
      () => false,
    );
  }
  const answered = once(socket, 'data');
  socket.write(body.slice(5));
  const [text] = await answered;
  expect(text).toMatch(/^HTTP\/1\.1 201 [\s\S]*connection: close/i);
  expect(server.child.exitCode).toBeNull();
  // What comes within a moment of the first counts as the same.
  const isGone = () => server.child.kill('SIGTERM') === false || server.child.exitCode !== null;
  await expect.poll(isGone).toBe(true);
  await gone;
  expect(server.child.exitCode).toBe(1);
  stuck.destroy();
}, 60_000);

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
  'a server that gets %s while it starts leaves no engine running',
  async (signal) => {
    const dataDir = join(folder, signal);
    const env = { ...process.env, PORT: '0', PUFFLE_DATA_DIR: dataDir };
    const child = spawn(process.execPath, [program, 'serve'], { env, stdio: 'ignore' });
    const ended = once(child, 'exit');
    const cluster = join(dataDir, 'pg');
    const countEngines = async () => (await findProcessesIn(cluster)).length;
    await expect.poll(countEngines, { interval: 5 }).toBeGreaterThan(0);
    child.kill(signal);
    await ended;
    await expect.poll(countEngines).toBe(0);
  },
  90_000,
);
