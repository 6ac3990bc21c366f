import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Flag, Surface, SurfaceOperation } from '@puffle/contract/client';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type FakeServer, startFakeServer } from './support/fake-server.ts';
import { runCli } from './support/fake-terminal.ts';

const flag = (field: string, name: string, type: Flag['type']): Flag => ({
  ...{ name, field, type, place: 'query', required: false, repeated: false, nullable: false, description: '' },
});
const base: SurfaceOperation = {
  id: 'getImports',
  method: 'GET',
  path: '/api/imports',
  aliases: [],
  verb: 'read',
  scope: 'read',
  retry: 'safe',
  summary: 'Read imports.',
  agent: { sideEffect: '', identity: '', response: '' },
  words: ['import'],
  example: 'puffle import',
  flags: [flag('id', 'id', 'string')],
  paged: false,
  statuses: [200],
  errors: [],
};
const surface: Surface = {
  version: '1.0.0',
  operations: [
    base,
    {
      ...base,
      id: 'createImport',
      method: 'POST',
      verb: 'create',
      words: ['import', 'create'],
      short: ['import'],
      upload: ['text/csv', 'application/x-ndjson'],
      flags: [flag('type', 'type', 'string'), flag('mapping', 'mapping', 'json'), flag('dryRun', 'dry-run', 'boolean')],
    },
    { ...base, id: 'getErrors', path: '/api/imports/errors', words: ['import', 'error'] },
  ],
};

let server: FakeServer;
let folder: string;
let seen = 0;

beforeAll(async () => {
  server = await startFakeServer(() => ({ status: 202, body: { import: { id: '1' } } }));
  folder = await mkdtemp(join(tmpdir(), 'puffle-cli-'));
  await writeFile(join(folder, 'leads.csv'), 'name\nAda\n');
  await writeFile(join(folder, 'leads.ndjson'), '{"name":"Ada"}\n');
  await writeFile(join(folder, 'leads'), '{"name":"Ada"}\n');
  await writeFile(join(folder, 'leads.csv.gz'), gzipSync('name\nAda\n'));
});
beforeEach(() => {
  seen = server.received.length;
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

const puffle = (argv: readonly string[], stdin?: string) =>
  runCli(argv, {
    surface,
    workingDirectory: folder,
    env: { PUFFLE_API_KEY: 'pk_live_x', PUFFLE_API_BASE_URL: server.url },
    ...(stdin !== undefined && { stdin }),
  });
const received = () => server.received.slice(seen);

test.each([
  ['leads.csv', undefined, 'text/csv', 'name\nAda\n'],
  ['leads.ndjson', undefined, 'application/x-ndjson', '{"name":"Ada"}\n'],
  ['leads', undefined, 'application/x-ndjson', '{"name":"Ada"}\n'],
  ['-', 'name\nAda\n', 'text/csv', 'name\nAda\n'],
  ['-', '{"name":"Ada"}\n', 'application/x-ndjson', '{"name":"Ada"}\n'],
])('a file (%s) is sent as it is, with the type it has', async (file, stdin, type, body) => {
  expect(await puffle(['import', 'create', file, '--type', 'person'], stdin)).toMatchObject({ exitCode: 0 });
  expect(received()[0]).toMatchObject({ method: 'POST', path: '/api/imports', body });
  expect(received()[0]?.headers['content-type']).toBe(type);
  expect(received()[0]?.query.get('type')).toBe('person');
});

test('a packed file says so, and a type that is told is taken', async () => {
  await puffle(['import', 'leads.csv.gz', '--content-type', 'text/csv; charset=latin1']);
  expect(received()[0]?.headers).toMatchObject({
    'content-encoding': 'gzip',
    'content-type': 'text/csv; charset=latin1',
  });
});

test('the words of the reading command mean the upload when a file is named', async () => {
  await puffle(['import', '--id', '7']);
  await puffle(['import', 'leads.csv', '--preview', '--mapping', '{"Name":"name"}']);
  await puffle(['import', 'error', '--id', '7']);
  expect(received().map(({ method, path }) => [method, path])).toEqual([
    ['GET', '/api/imports'],
    ['POST', '/api/imports'],
    ['GET', '/api/imports/errors'],
  ]);
  expect(Object.fromEntries(received()[1]?.query ?? [])).toEqual({ dryRun: 'true', mapping: '{"Name":"name"}' });
});

test.each([
  ['a flag of the upload without a file', ['import', '--mapping', '{}'], '--mapping needs a file'],
  ['a flag of the reading with a file', ['import', 'leads.csv', '--id', '7'], '--id goes without a file'],
  ['a file that is not there', ['import', 'none.csv'], 'There is no file none.csv.'],
  ['a folder', ['import', '.'], '. is a folder and no file.'],
  ['no file', ['import', 'create'], 'argument'],
])('%s ends with 2 and sends nothing', async (_, argv, message) => {
  const { exitCode, stderr } = await puffle(argv);
  expect(exitCode).toBe(2);
  expect(JSON.parse(stderr).detail).toContain(message);
  expect(received()).toEqual([]);
});
