import { afterEach, expect, test } from 'vitest';
import { type FakeServer, type Reply, startFakeServer } from './support/fake-server.ts';
import { runCli } from './support/fake-terminal.ts';

let server: FakeServer;
afterEach(() => server.close());

const step = (status: string, rowsDone: number, more: object = {}) => ({
  import: { id: '7', status, rowsDone, bytesDone: rowsDone * 10, bytesTotal: 1000, counts: { rejected: 0 }, ...more },
});

/** A server that begins an import and answers each reading of it with the next step. */
async function importsIn(...steps: readonly object[]): Promise<void> {
  let read = 0;
  server = await startFakeServer(({ method }): Reply => {
    if (method === 'POST') return { status: 202, body: step('pending', 0) };
    return { body: steps[Math.min(read++, steps.length - 1)] };
  });
}

const puffle = (argv: readonly string[], more: Parameters<typeof runCli>[1] = {}) =>
  runCli(['import', '-', ...argv], {
    env: { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url },
    stdin: 'name\nAda\n',
    ...more,
  });

test('an import is waited for, and printed as it is in the end', async () => {
  await importsIn(step('running', 10), step('running', 50), step('completed', 100));
  const { exitCode, stdout, stderr } = await puffle([]);
  expect([exitCode, stderr]).toEqual([0, '']);
  expect(JSON.parse(stdout)).toEqual(step('completed', 100));
});

test('refused rows and a failed import have exit codes of their own', async () => {
  await importsIn(step('completed', 100, { counts: { rejected: 3 } }));
  expect((await puffle([])).exitCode).toBe(7);
  await server.close();
  await importsIn(step('failed', 40));
  expect((await puffle([])).exitCode).toBe(1);
});

test('a terminal gets a bar on standard error, which is wiped in the end', async () => {
  await importsIn(step('running', 50), step('completed', 100));
  const { stdout, stderr } = await puffle([], { columns: 80 });
  expect(stderr).toMatch(/\[#{12}-{12}\] {2}50 % {2}50 rows {2}[\d,]+ rows\/s {2}\d+ s left/);
  expect(stderr.endsWith('\r\u001b[K')).toBe(true);
  expect(stdout).not.toContain('#');
});

test('a program gets one line of NDJSON for each move, and the import last', async () => {
  await importsIn(step('running', 10), step('running', 10), step('running', 60), step('completed', 100));
  const lines = (await puffle(['--format', 'ndjson'])).stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(lines.slice(0, 2)).toMatchObject([
    { event: 'progress', status: 'running', rowsDone: 10 },
    { event: 'progress', status: 'running', rowsDone: 60 },
  ]);
  expect(lines[2]).toMatchObject({ import: { status: 'completed', rowsDone: 100 } });
});

test('an answer whose work is done already is not waited for', async () => {
  server = await startFakeServer(() => ({ status: 202, body: step('completed', 100) }));
  await puffle([]);
  expect(server.received.map(({ method }) => method)).toEqual(['POST']);
});

test('--detach answers at once', async () => {
  await importsIn(step('running', 10));
  expect(JSON.parse((await puffle(['--detach'])).stdout)).toEqual(step('pending', 0));
  expect(server.received.filter(({ method }) => method === 'GET')).toEqual([]);
});

test('an interrupt ends the waiting, not the import, and says how to go on', async () => {
  const interrupt = new AbortController();
  server = await startFakeServer(({ method }) => {
    if (method === 'POST') return { status: 202, body: step('pending', 0) };
    interrupt.abort(new Error('Interrupted.'));
    return { body: step('running', 10) };
  });
  const { exitCode, stderr } = await puffle([], { signal: interrupt.signal });
  expect(exitCode).toBe(130);
  expect(stderr).toContain('puffle import cancel --id 7');
});
