import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type FakeServer, problem, type Received, type Reply, startFakeServer } from './support/fake-server.ts';
import { type FakeTerminalOptions, runCli } from './support/fake-terminal.ts';

const ada = { id: '1', type: 'person', name: { full: 'Ada Lovelace' }, contacts: [{ value: 'ada@example.net' }] };
const grace = { id: '2', type: 'person', name: { full: 'Grace Hopper' }, contacts: [] };

let server: FakeServer;
let folder: string;
let answer: (request: Received) => Reply | Promise<Reply>;
let seen = 0;

beforeAll(async () => {
  server = await startFakeServer((request) => answer(request));
  folder = await mkdtemp(join(tmpdir(), 'puffle-cli-'));
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});
beforeEach(() => {
  answer = () => ({ body: { lead: ada } });
  seen = server.received.length;
});

const received = () => server.received.slice(seen);
const bodies = () => received().map(({ body }) => JSON.parse(body));
const puffle = (argv: readonly string[], options: FakeTerminalOptions = {}) =>
  runCli(argv, {
    workingDirectory: folder,
    ...options,
    env: { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url, ...options.env },
  });
const create = ['lead', 'create', '--type', 'person', '--name', 'Ada'];

describe('the input of a command', () => {
  test('is sent as the fields of the operation, each in its place', async () => {
    const given = ['--contacts', '["ada@example.net"]', '--company', '{"name":"X"}', '--explain', '--list-ids', 'a,b'];
    const { exitCode } = await puffle([...create, ...given]);
    expect(exitCode).toBe(0);
    expect(received()[0]).toMatchObject({ method: 'POST', path: '/api/leads' });
    expect(received()[0]?.query.toString()).toBe('explain=true');
    expect(received()[0]?.headers).toMatchObject({ authorization: 'Bearer pk_live_x' });
    expect(received()[0]?.headers['idempotency-key']).toMatch(/./);
    expect(bodies()[0]).toEqual({
      type: 'person',
      name: 'Ada',
      contacts: ['ada@example.net'],
      company: { name: 'X' },
      listIds: ['a', 'b'],
    });
  });

  test('takes lists item by item, false by --no-, and texts that look like files as they are', async () => {
    const given = [
      '--contacts',
      'a@example.net',
      '--contacts',
      '{"value":"b@example.net"}',
      '--title',
      '@ada',
      '--no-explain',
    ];
    await puffle([...create, ...given]);
    expect(bodies()[0]).toMatchObject({ contacts: ['a@example.net', { value: 'b@example.net' }], title: '@ada' });
    expect(received()[0]?.query.get('explain')).toBe('false');
  });

  test('reads JSON arguments from @file and standard input', async () => {
    await writeFile(join(folder, 'contacts.json'), '["a@example.net"]');
    await puffle([...create, '--contacts', '@contacts.json', '--attributes', '-'], { stdin: '{"a":1}' });
    expect(bodies()[0]).toMatchObject({ contacts: ['a@example.net'], attributes: { a: 1 } });
  });

  test('reads a list of texts from @file, one a line, and from standard input', async () => {
    await writeFile(join(folder, 'ids.txt'), 'a\nb\r\nc\n');
    const add = ['list', 'lead', 'add', '--id', 'l'];
    await puffle([...add, '--lead-ids', '@ids.txt', '--lead-ids', 'd']);
    await puffle([...add, '--lead-ids', '-'], { stdin: '["e","f"]\n' });
    expect(bodies().map(({ leadIds }) => leadIds)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['e', 'f'],
    ]);
  });

  test('takes the whole body by --data, over which flags win', async () => {
    const data = '{"type":"person","name":"Ada","title":"Countess"}';
    await puffle(['lead', 'create', '--data', data, '--title', 'Author']);
    await puffle(['lead', 'create', '--data', '-'], { stdin: JSON.stringify(JSON.parse(data), null, 2) });
    expect(bodies()).toEqual([
      { type: 'person', name: 'Ada', title: 'Author' },
      { type: 'person', name: 'Ada', title: 'Countess' },
    ]);
  });

  test('sends null for what --clear names', async () => {
    await puffle(['lead', 'update', '--id', '1', '--clear', 'title,company']);
    expect(received()[0]).toMatchObject({ method: 'PATCH' });
    expect(bodies()[0]).toEqual({ id: '1', title: null, company: null });
  });

  test('carries actor, key and version in headers', async () => {
    await puffle([
      ...['lead', 'update', '--id', '1', '--title', 'x'],
      ...['--actor', 'ada', '--idempotency-key', 'mine', '--if-match', '"3"'],
    ]);
    expect(received()[0]?.headers).toMatchObject({
      'puffle-actor': 'ada',
      'idempotency-key': 'mine',
      'if-match': '"3"',
    });
  });
});

describe('a command line that cannot be understood ends with 2, says why, and calls nothing:', () => {
  test.each([
    [
      'a mistyped command',
      ['lead', 'craete', '--nam', 'x'],
      'There is no command',
      'Did you mean `puffle lead create`?',
    ],
    ['a verb for reading', ['lead', 'list'], 'There is no command `puffle lead list`', 'Did you mean `puffle lead`?'],
    ['a verb of other programs', ['key', 'revoke', '1'], 'There is no command', 'Did you mean `puffle key delete`?'],
    ['a word from further down', ['duplicates'], 'There is no command', 'Did you mean `puffle lead duplicate`?'],
    ['help as a command', ['help', 'lead'], 'There is no command', 'Did you mean `puffle <command> --help`?'],
    ['a mistyped first word', ['laed'], 'There is no command', '`puffle lead`'],
    [
      'an id without its flag',
      ['lead', '0193a1b2-0000-7000-8000-000000000001'],
      'takes an id by its flag',
      'Did you mean `puffle lead --id 0193a1b2-0000-7000-8000-000000000001`?',
    ],
    ['a mistyped flag', ['lead', 'create', '--nam', 'x'], "Unknown option '--nam'", 'Did you mean --name?'],
    ['a flag like none', ['lead', 'create', '--wait'], "Unknown option '--wait'", 'with --help lists its flags'],
    ['a missing flag', ['lead', 'create', '--type', 'person'], 'needs --name', 'For example'],
    [
      'a word that is no choice',
      ['lead', 'create', '--type', 'robot', '--name', 'x'],
      'one of person, company',
      undefined,
    ],
    ['JSON that is none', [...create, '--attributes', '{a'], '--attributes takes JSON', undefined],
    ['a file that is not there', [...create, '--attributes', '@none.json'], 'There is no file none.json.', undefined],
    ['a flag given twice', [...create, '--title', 'a', '--title', 'b'], '--title was given 2 times', undefined],
    ['a value for a switch', [...create, '--explain', 'true'], 'Too many arguments', undefined],
    [
      'standard input wanted twice',
      [...create, '--attributes', '-', '--raw', '-'],
      'Standard input can be read once',
      undefined,
    ],
    ['data that is a list', ['lead', 'create', '--data', '[]'], '--data takes a JSON object', undefined],
    [
      'a field that cannot be cleared',
      ['lead', 'update', '--id', '1', '--clear', 'titel'],
      '--clear cannot clear "titel"',
      'Did you mean "title"?',
    ],
    ['a format that is none', ['me', '--format', 'yaml'], '--format is one of json', undefined],
    ['an address that is none', ['me', '--base-url', 'localhost'], 'no address of a server', undefined],
    ['a schema of no command', ['schema', 'lead', 'x'], 'There is no command', undefined],
  ])('%s', async (_, argv, message, hint) => {
    const { exitCode, stdout, stderr } = await puffle(argv, { stdin: '{}' });
    const failure = JSON.parse(stderr);
    expect({ exitCode, stdout, code: failure.code }).toEqual({ exitCode: 2, stdout: '', code: 'usage' });
    expect(failure.detail).toContain(message);
    if (hint !== undefined) expect(failure.hint).toContain(hint);
    expect(received()).toEqual([]);
  });
});

describe('a refusal', () => {
  test.each([
    [400, 'validation_failed', 2],
    [401, 'unauthenticated', 4],
    [403, 'forbidden', 4],
    [404, 'not_found', 3],
    [409, 'identity_conflict', 5],
    [412, 'stale_version', 5],
    [413, 'too_large', 1],
    [500, 'internal', 1],
  ])('with status %i (%s) ends with %i and prints the problem document', async (status, code, exitCode) => {
    answer = () => problem(code, status, { hint: 'Do.' });
    const ran = await puffle(['me']);
    expect(ran).toMatchObject({ exitCode, stdout: '' });
    expect(JSON.parse(ran.stderr)).toMatchObject({ code, status, hint: 'Do.', requestId: 'r1' });
  });

  test('that stays a 429 ends with 6', async () => {
    answer = () => ({ ...problem('rate_limited', 429), headers: { 'retry-after': '3600' } });
    expect(await puffle(['me'])).toMatchObject({ exitCode: 6 });
  });

  test('is a sentence with issues and the hint on a terminal', async () => {
    const issues = [{ path: 'name', code: 'required', message: 'Is missing.' }];
    answer = () => problem('validation_failed', 400, { issues, hint: 'Send a name.' });
    const { stderr } = await puffle(create, { columns: 80 });
    expect(stderr).toBe('Error: It is validation_failed.\n  name: Is missing.\nSend a name.\n');
  });

  test('names the next step as a command on a terminal, and as the call in JSON', async () => {
    const hint = 'Take the merge back with POST /api/leads/unmerge { "id": "1" }: it stores the verdict different.';
    answer = () => problem('conflict', 409, { hint });
    const { stderr } = await puffle(create, { columns: 80 });
    expect(stderr).toContain('Take the merge back with `puffle lead unmerge --id 1`: it stores');
    expect(JSON.parse((await puffle(create)).stderr).hint).toBe(hint);
  });

  test('by nobody listening ends with 1 and says where', async () => {
    const gone = await startFakeServer(() => ({}));
    await gone.close();
    const { exitCode, stderr } = await puffle(['me'], { env: { PUFFLE_API_BASE_URL: gone.url } });
    expect(exitCode).toBe(1);
    expect(JSON.parse(stderr)).toMatchObject({
      code: 'unreachable',
      detail: expect.stringContaining(gone.url),
    });
  });

  test('is waited out when the server says it passes', async () => {
    const replies = [{ ...problem('overloaded', 503), headers: { 'retry-after': '0' } }, { body: { lead: ada } }];
    answer = () => replies.shift() ?? {};
    expect(await puffle(create)).toMatchObject({ exitCode: 0 });
    const keys = received().map(({ headers }) => headers['idempotency-key']);
    expect(keys).toHaveLength(2);
    expect(new Set(keys).size).toBe(1);
  });

  test('of some rows of a batch ends with 7', async () => {
    answer = () => ({ body: { results: [], counts: { received: 2, created: 1, rejected: 1 } } });
    expect(await puffle(['lead', 'batch', '--leads', '[{},{}]'])).toMatchObject({ exitCode: 7 });
  });

  test('an interrupt ends with 130', async () => {
    const stop = new AbortController();
    answer = async () => {
      stop.abort(new Error('Interrupted.'));
      return new Promise(() => {});
    };
    expect(await puffle(['me'], { signal: stop.signal })).toEqual({ exitCode: 130, stdout: '', stderr: '' });
  });
});

describe('NDJSON', () => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, i) => JSON.stringify({ type: 'person', name: `N${i}` })).join('\n');
  const echo = ({ body }: Received): Reply => ({ body: { lead: { id: JSON.parse(body).name } } });

  test('on standard input makes one call a line and answers one line each, in order', async () => {
    let waiting: (() => void)[] = [];
    answer = async (request) => {
      // Answers in threes, the last first.
      await new Promise<void>((resolve) => {
        waiting.unshift(resolve);
        if (waiting.length < 3) return;
        for (const release of waiting) release();
        waiting = [];
      });
      return echo(request);
    };
    const { exitCode, stdout } = await puffle(['lead', 'create', '--data', '-', '--explain'], {
      stdin: `${lines(30)}\n\n`,
    });
    const ids = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).lead.id);
    expect(exitCode).toBe(0);
    expect(ids).toEqual(Array.from({ length: 30 }, (_, i) => `N${i}`));
    expect(received().every(({ query }) => query.get('explain') === 'true')).toBe(true);
    expect(new Set(received().map(({ headers }) => headers['idempotency-key'])).size).toBe(30);
  });

  test('ends with 7 when some lines are refused, each with its problem and line', async () => {
    answer = (request) => (JSON.parse(request.body).name === 'N1' ? problem('validation_failed', 400) : echo(request));
    const { exitCode, stdout } = await puffle(['lead', 'create', '--data', '-'], { stdin: `${lines(3)}\n{broken\n` });
    const results = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(exitCode).toBe(7);
    expect(results).toEqual([
      { lead: { id: 'N0' } },
      expect.objectContaining({ code: 'validation_failed', line: 2 }),
      { lead: { id: 'N2' } },
      expect.objectContaining({ code: 'usage', line: 4 }),
    ]);
  });

  test('in a file ends with the code of the refusal when every line is refused', async () => {
    await writeFile(join(folder, 'leads.ndjson'), lines(1));
    answer = () => problem('identity_conflict', 409);
    expect(await puffle(['lead', 'create', '--data', '@leads.ndjson'])).toMatchObject({ exitCode: 5 });
  });

  test('stops at the first line when the key is not valid', async () => {
    answer = () => problem('unauthenticated', 401);
    const { exitCode, stdout, stderr } = await puffle(['lead', 'create', '--data', '-'], { stdin: lines(100) });
    expect({ exitCode, stdout }).toEqual({ exitCode: 4, stdout: '' });
    expect(JSON.parse(stderr).detail).toContain('Stopped at line 1');
    expect(received().length).toBeLessThan(20);
  });

  test('numbers a given Idempotency-Key by line', async () => {
    answer = echo;
    await puffle(['lead', 'create', '--data', '-', '--idempotency-key', 'load'], { stdin: lines(2) });
    expect(
      received()
        .map(({ headers }) => headers['idempotency-key'])
        .sort(),
    ).toEqual(['load:1', 'load:2']);
  });
});

describe('the answer', () => {
  const page = { leads: [ada, grace], nextCursor: 'c2' };

  test.each([
    ['json', `${JSON.stringify(page, null, 2)}\n`],
    ['pretty', `${JSON.stringify(page, null, 2)}\n`],
    ['raw', '{"leads" : []}'],
    ['ndjson', `${JSON.stringify(ada)}\n${JSON.stringify(grace)}\n`],
    [
      'csv',
      'id,type,name.full,contacts\r\n1,person,Ada Lovelace,"[{""value"":""ada@example.net""}]"\r\n2,person,Grace Hopper,\r\n',
    ],
    [
      'table',
      'ID  TYPE    NAME          CONTACTS\n1   person  Ada Lovelace  ada@example.net\n2   person  Grace Hopper\n',
    ],
  ])('is printed as %s', async (format, expected) => {
    answer = () => ({ body: format === 'raw' ? '{"leads" : []}' : page });
    expect(await puffle(['lead', '--limit', '2', '--format', format])).toMatchObject({ exitCode: 0, stdout: expected });
  });

  test('is cut to --fields in every format', async () => {
    answer = () => ({ body: page });
    const fields = ['--fields', 'name.full,id', '--limit', '2'];
    const [json, csv, table] = [
      await puffle(['lead', ...fields]),
      await puffle(['lead', ...fields, '--format', 'csv']),
      await puffle(['lead', ...fields, '--format', 'table']),
    ];
    expect(JSON.parse(json.stdout)).toEqual({
      leads: [
        { name: { full: 'Ada Lovelace' }, id: '1' },
        { name: { full: 'Grace Hopper' }, id: '2' },
      ],
      nextCursor: 'c2',
    });
    expect(csv.stdout).toBe('name.full,id\r\nAda Lovelace,1\r\nGrace Hopper,2\r\n');
    expect(table.stdout).toBe('NAME.FULL     ID\nAda Lovelace  1\nGrace Hopper  2\n');
  });

  test('of one thing is a list of its fields as a table, and keeps its envelope as JSON', async () => {
    expect((await puffle([...create, '--format', 'table'])).stdout).toBe(
      'id        1\ntype      person\nname      Ada Lovelace\ncontacts  ada@example.net\n',
    );
    answer = () => ({ body: { lead: ada, decision: { id: 'd' } } });
    const { stdout } = await puffle([...create, '--fields', 'id', '--explain']);
    expect(JSON.parse(stdout)).toEqual({ lead: { id: '1' }, decision: { id: 'd' } });
  });

  test('is cut to --fields of the whole answer where they name them', async () => {
    answer = () => ({ body: { lead: ada, decision: { id: 'd', outcome: 'created' } } });
    const { stdout, stderr } = await puffle([...create, '--explain', '--fields', 'lead.id,decision.outcome']);
    expect(JSON.parse(stdout)).toEqual({ lead: { id: '1' }, decision: { outcome: 'created' } });
    expect(stderr).toBe('');
  });

  test('that has no such field says which there are', async () => {
    answer = () => ({ body: page });
    const { exitCode, stderr } = await puffle(['lead', '--fields', 'titel,id', '--limit', '2']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('--fields: nothing here has titel; there are id, type, name, contacts.\n');
  });

  test('of a dry run, and one without rows as a table, say so on standard error', async () => {
    answer = () => ({ body: { lead: ada }, headers: { 'puffle-dry-run': 'true' } });
    expect((await puffle([...create, '--dry-run'])).stderr).toBe('Dry run: nothing was kept.\n');
    answer = () => ({ body: { leads: [], nextCursor: null } });
    expect(await puffle(['lead', '--format', 'table'])).toMatchObject({ stdout: '', stderr: 'There are none.\n' });
  });

  test('as CSV has no column for an object beside those of its fields, though a row lacks it', async () => {
    answer = () => ({
      body: {
        lists: [
          { id: 'all', searchFilters: null },
          { id: '1', searchFilters: { type: 'person' } },
        ],
      },
    });
    expect((await puffle(['list', '--format', 'csv'])).stdout).toBe('id,searchFilters.type\r\nall,\r\n1,person\r\n');
  });

  test('stands in columns that follow the order of the fields, though the first row leaves one empty', async () => {
    const changes = [
      { path: 'title', from: 'Senator', to: null, rule: 'by_hand' },
      { path: 'industry', from: null, to: 'Banking', rule: 'newest' },
    ];
    answer = () => ({ body: { changes } });
    const diff = ['lead', 'diff', '--id', '1', '--from', '2026-11-26T00:00:00Z', '--format', 'table'];
    expect((await puffle(diff)).stdout.split('\n')[0]).toBe('PATH      FROM     TO       RULE');
  });

  test('of rows alone says on standard error that more are being looked for', async () => {
    answer = () => ({ body: { duplicates: [], nextCursor: null, searching: true } });
    const later = 'Leads that changed are still being compared: ask again in a while.\n';
    const duplicates = async (format: string) => (await puffle(['lead', 'duplicate', '--format', format])).stderr;
    expect(await duplicates('table')).toBe(`There are none yet.\n${later}`);
    expect(await duplicates('csv')).toBe(later);
    expect(await duplicates('json')).toBe('');
  });

  test('of a write tells a terminal what became of it, and everybody that nothing identifies the Lead', async () => {
    answer = () => ({ body: { lead: ada }, headers: { 'puffle-outcome': 'unchanged' } });
    expect((await puffle(create, { columns: 80 })).stderr).toBe('Known already; nothing changed.\n');
    expect((await puffle(create)).stderr).toBe('');
    answer = () => ({
      body: { lead: ada },
      headers: { 'puffle-outcome': 'created', 'puffle-warning': 'no_identifier' },
    });
    expect((await puffle(create)).stderr).toMatch(/^Nothing identifies this Lead [^\n]+\n$/);
  });

  test('of rows alone says on standard error how to go on where more follow', async () => {
    answer = () => ({ body: page });
    const [table, ndjson, json] = [
      await puffle(['lead', '--format', 'table']),
      await puffle(['lead', '--format', 'ndjson']),
      await puffle(['lead']),
    ];
    expect(table.stderr).toBe('There are more: --all prints every one, --cursor c2 the next page.\n');
    expect(ndjson.stderr).toBe(table.stderr);
    expect(json.stderr).toBe('');
  });

  test('as a table leaves out records too large for a cell, and shows small ones by their fields', async () => {
    const counts = { received: 2, created: 1, unchanged: 0 };
    answer = () => ({ body: { leads: [{ ...ada, createdAt: 'now', counts, raw: { note: 'x'.repeat(200) } }] } });
    expect((await puffle(['lead', '--format', 'table'])).stdout).toBe(
      [
        'ID  TYPE    NAME          CONTACTS         CREATED AT  COUNTS\n',
        '1   person  Ada Lovelace  ada@example.net  now         received: 2, created: 1, unchanged: 0\n',
      ].join(''),
    );
    expect((await puffle(['lead', '--format', 'table', '--fields', 'raw.note'])).stdout).toContain('xxx');
  });

  test('of one thing shows each record of a list on a line of its own', async () => {
    const examples = { created: [{ row: 1, line: 2 }], rejected: [{ row: 2, line: 3, detail: 'name: is empty.' }] };
    answer = () => ({ body: { lead: { id: '1', location: { city: 'Paris', country: 'FR' }, examples } } });
    expect((await puffle([...create, '--format', 'table'])).stdout).toBe(
      [
        'id                 1\n',
        'location           Paris, FR\n',
        'examples.created   row: 1, line: 2\n',
        'examples.rejected  row: 2, line: 3, detail: name: is empty.\n',
      ].join(''),
    );
  });

  test('never lets data steer the terminal, nor a table be wider than it', async () => {
    const name = { full: `\u009b31m\u001b[31mAda\u001b]0;x\u0007\n${'very '.repeat(30)}long` };
    answer = () => ({ body: { leads: [{ ...ada, name }], nextCursor: null } });
    const { stdout } = await puffle(['lead', '--format', 'table'], { columns: 60 });
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(60);
    expect(stdout).toContain('…');
    const json = await puffle(['lead'], { columns: 60 });
    expect(json.stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u);
    expect(JSON.parse(json.stdout).leads[0].name).toEqual(name);
  });

  test('as a table keeps ids whole, and leaves the last columns out before the others say nothing', async () => {
    const id = '0193a1b2-0000-7000-8000-000000000001';
    const lead = {
      id,
      type: 'person',
      name: 'Ada King-Noel, Countess of Lovelace',
      title: 'Analyst',
      domain: 'a.example',
    };
    answer = () => ({ body: { leads: [lead], nextCursor: null } });
    const lines = async (columns: number) => {
      const { stdout } = await puffle(['lead', '--format', 'table'], { columns });
      return stdout.trimEnd().split('\n');
    };
    expect((await lines(70))[1]).toBe(`${id}  person  Ada King-Noel,…  Analyst`);
    expect((await lines(30))[1]).toMatch(/^0193a1b2\S*… {2}person$/);
    expect((await lines(120))[1]).toBe(`${id}  person  Ada King-Noel, Countess of Lovelace  Analyst  a.example`);
  });

  test('a hint in a table names a command, in JSON the call', async () => {
    const hint = 'POST /api/leads/verdicts { "leadIds": ["1", "2"], "verdict": "same" | "different" } settles it.';
    answer = () => ({ body: { conflicts: [{ id: 'c1', hint }], nextCursor: null } });
    const table = await puffle(['lead', 'conflict', '--format', 'table']);
    expect(table.stdout).toContain(
      '`puffle lead verdict create --lead-ids 1,2 --verdict <same|different>` settles it.',
    );
    expect(JSON.parse((await puffle(['lead', 'conflict'])).stdout).conflicts[0].hint).toBe(hint);
  });

  test('a table has the columns that its command is about, and others where they are asked for', async () => {
    const entry = { id: 'o1', kind: 'create', at: '2026-01-01', summary: 'Created.', leadIds: ['1'], decisionId: 'o1' };
    answer = () => ({ body: { entries: [entry], nextCursor: null } });
    const history = ['lead', 'history', '--id', '1', '--format', 'table'];
    expect((await puffle(history)).stdout.split('\n')[0]?.split(/\s+/)).toEqual([
      'AT',
      'KIND',
      'SUMMARY',
      'BY',
      'CHANGES',
    ]);
    expect((await puffle([...history, '--fields', 'id,at'])).stdout.split('\n')[0]?.split(/\s+/)).toEqual(['ID', 'AT']);
  });

  test('--all follows the cursor to the end', async () => {
    answer = ({ query }) =>
      query.get('cursor') === 'c2'
        ? { body: { leads: [grace], nextCursor: null } }
        : { body: { leads: [ada], nextCursor: 'c2' } };
    const json = await puffle(['lead', '--all', '--type', 'person']);
    expect(JSON.parse(json.stdout)).toEqual({ leads: [ada, grace], nextCursor: null });
    expect(received().map(({ query }) => query.get('type'))).toEqual(['person', 'person']);
    expect((await puffle(['lead', '--all', '--format', 'ndjson', '--fields', 'id'])).stdout).toBe(
      '{"id":"1"}\n{"id":"2"}\n',
    );
  });

  test('--verbose shows the request on stderr without the key', async () => {
    const { stderr } = await puffle([...create, '--verbose']);
    expect(stderr).toContain(`> POST ${server.url}/api/leads`);
    expect(stderr).toContain('< 200');
    expect(stderr).not.toContain('pk_live_x');
  });
});

describe('the commands of the command line itself', () => {
  test('api makes any request with the key', async () => {
    await puffle(['api', 'GET', '/api/leads?limit=2']);
    await puffle(['api', '/api/x', '--data', '{"a":1}']);
    expect(received().map(({ method, path, body }) => [method, path, body])).toEqual([
      ['GET', '/api/leads', ''],
      ['POST', '/api/x', '{"a":1}'],
    ]);
    expect(received()[0]?.query.get('limit')).toBe('2');
  });

  test('schema prints the JSON Schema of an input or an answer', async () => {
    const input = JSON.parse((await puffle(['schema', 'lead', 'create'])).stdout);
    expect(input).toMatchObject({ type: 'object', required: ['type', 'name'] });
    expect(input.properties.explain).toMatchObject({ 'x-in': 'query' });
    const output = JSON.parse((await puffle(['schema', 'lead', 'create', '--output'])).stdout);
    expect(output.properties).toHaveProperty('lead');
  });

  test('help and version need no key and no server', async () => {
    const env = { PUFFLE_API_KEY: '', PUFFLE_API_BASE_URL: '' };
    const root = await puffle([], { env });
    expect(root).toMatchObject({ exitCode: 0, stderr: '' });
    expect(root.stdout).toContain('lead');
    const { stdout } = await puffle(['lead', 'create', '--help'], { env });
    expect(stdout).toMatch(/REQUIRED FLAGS\n {2}--type <person\|company>/);
    expect(stdout).toContain('EXAMPLE\n  $ puffle lead create');
    expect((await puffle(['--version'], { env })).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test.each([
    [['le'], ['lead']],
    [['lead', 'cr'], ['create']],
    [['lead', 'create', '--ty'], ['--type']],
    [
      ['lead', 'create', '--type', ''],
      ['person', 'company'],
    ],
    [['me', '--format', 'nd'], ['ndjson']],
    [['completion', 'x'], []],
  ])('completes %j to %j', async (words, expected) => {
    const { stdout } = await puffle(['__complete', ...words]);
    const candidates = stdout.split('\n').filter((line) => line !== '');
    expect(candidates.map((line) => line.split('\t')[0])).toEqual(expected);
  });

  test.each(['bash', 'zsh', 'fish'])('prints a completion script for %s', async (shell) => {
    expect((await puffle(['completion', shell])).stdout).toContain('puffle __complete');
  });
});
