import { afterEach, describe, expect, test } from 'vitest';
import { type FakeServer, problem, type Reply, startFakeServer } from './support/fake-server.ts';
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

test('a failure of the waiting says why, and how to see what becomes of the import', async () => {
  server = await startFakeServer(({ method }) => {
    return method === 'POST' ? { status: 202, body: step('pending', 0) } : problem('unauthenticated', 401);
  });
  const { exitCode, stderr } = await puffle([]);
  expect(exitCode).toBe(4);
  expect(JSON.parse(stderr)).toMatchObject({
    code: 'unauthenticated',
    hint: expect.stringMatching(
      /The import goes on: puffle import --id 7 shows it, puffle import cancel --id 7 stops it\.$/,
    ),
  });
});

describe('a search', () => {
  const lead = (n: number) => ({ id: `l${n}`, type: 'person', name: { full: `Ada ${n}`, aliases: [] } });
  const task = (status: string, resultCount: number, more: object = {}) => ({
    ...{ id: 't7', status, resultCount, fetchCount: 4, resultListId: 'L', summary: `${resultCount} Leads.` },
    ...{ unsupported: [], errorMessage: null },
    ...more,
  });

  /** A server that begins a search, answers each reading of it with the next step, and has three Leads on two pages in the end. */
  async function searchesIn(...steps: readonly object[]): Promise<void> {
    let read = 0;
    server = await startFakeServer(({ method, path, query }): Reply => {
      if (method === 'POST')
        return { status: 202, body: { task: task('pending', 0), list: { id: 'L', name: 'Adas' } } };
      if (path !== '/api/leads/search/results') return { body: { tasks: [steps[Math.min(read++, steps.length - 1)]] } };
      const isFirst = query.get('cursor') === null;
      const results = isFirst
        ? [
            { row: 1, lead: lead(1) },
            { row: 2, lead: null },
          ]
        : [{ row: 3, lead: lead(2) }];
      return { body: { results, nextCursor: isFirst ? 'next' : null } };
    });
  }
  const search = (argv: readonly string[], more: Parameters<typeof runCli>[1] = {}) =>
    runCli(['lead', 'search', 'create', '--prompt', 'Adas', ...argv], {
      env: { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url },
      ...more,
    });

  test('is not waited for unless that is asked for', async () => {
    await searchesIn(task('completed', 3));
    const { stdout } = await search([]);
    expect(JSON.parse(stdout)).toMatchObject({ task: { status: 'pending' }, list: { name: 'Adas' } });
    expect(server.received).toHaveLength(1);
  });

  test('with --wait ends as a table of the Leads that it has brought, and says on standard error how it went', async () => {
    const unsupported = [{ text: 'who love dogs', reason: 'There is no filter for it.' }];
    await searchesIn(task('running', 1), task('completed', 3, { unsupported }));
    const { exitCode, stdout, stderr } = await search(['--wait', '--fields', 'id,name.full']);
    expect([exitCode, stdout]).toEqual([0, 'ID  NAME.FULL\nl1  Ada 1\nl2  Ada 2\n']);
    expect(stderr).toBe('Left out "who love dogs": There is no filter for it.\n3 Leads.\n');
  });

  test('with --wait shows a bar of the Leads found to a terminal', async () => {
    await searchesIn(task('running', 2), task('completed', 3));
    const { stderr } = await search(['--wait'], { columns: 80 });
    expect(stderr).toMatch(/\[#{12}-{12}\] {2}2 of 4 Leads/);
  });

  test('with --wait and --format json gives the task, the List and the Leads together', async () => {
    await searchesIn(task('completed', 3));
    const answer = JSON.parse((await search(['--wait', '--format', 'json'])).stdout);
    expect(answer).toMatchObject({
      task: { status: 'completed' },
      list: { id: 'L' },
      leads: [{ id: 'l1' }, { id: 'l2' }],
    });
  });

  test('that failed says why and ends with 1, and shows what it has brought', async () => {
    await searchesIn(task('failed', 2, { errorMessage: 'The provider is down.' }));
    const { exitCode, stdout, stderr } = await search(['--wait', '--fields', 'id']);
    expect([exitCode, stdout]).toEqual([1, 'ID\nl1\nl2\n']);
    expect(stderr).toContain('The provider is down.');
  });

  test('goes on when the waiting is interrupted', async () => {
    const interrupt = new AbortController();
    server = await startFakeServer(({ method }) => {
      if (method === 'POST') return { status: 202, body: { task: task('pending', 0), list: {} } };
      interrupt.abort(new Error('Interrupted.'));
      return { body: { tasks: [task('running', 1)] } };
    });
    const { exitCode, stderr } = await search(['--wait'], { signal: interrupt.signal });
    expect(exitCode).toBe(130);
    expect(stderr).toContain(
      'puffle lead search --task-id t7 shows it, puffle lead search cancel --task-id t7 stops it.',
    );
  });
});
