import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApi, type TestApi } from '../packages/server/test/support/test-api.ts';
import { packAll } from './pack.ts';

const root = join(import.meta.dirname, '..');
const runFile = promisify(execFile);
let directory: string;
let installed: string;
let api: TestApi;
let env: Record<string, string>;

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'puffle-pack-'));
  const { cli, client } = await packAll(join(directory, 'packed'));
  installed = join(directory, 'installed');
  // No registry is there to ask: whatever the packages need, they bring.
  const alone = ['--offline', '--registry=http://127.0.0.1:9', '--no-audit', '--no-fund', '--prefix', installed];
  execFileSync('npm', ['install', ...alone, cli, client], { stdio: 'pipe' });
  api = await createTestApi();
  const url = await api.app.listen({ host: '127.0.0.1', port: 0 });
  env = { PUFFLE_API_BASE_URL: url, PUFFLE_API_KEY: api.workspace.key, HOME: directory, NO_COLOR: '1' };
});
afterAll(async () => {
  await api.close();
  await rm(directory, { recursive: true, force: true });
});

describe.each(nodes())('packed, on the Node at %s', (node) => {
  const run = async (...args: string[]) => (await runFile(node, args, { cwd: installed, env })).stdout;
  const puffle = (...args: string[]) => run(join(installed, 'node_modules/@puffle/cli/bin/puffle.js'), ...args);

  test('the command shows its help and reads with a key', async () => {
    expect(await puffle('--help')).toContain('puffle <command>');
    expect(JSON.parse(await puffle('me'))).toMatchObject({ workspace: { id: api.workspace.id } });
    expect(JSON.parse(await puffle('schema', 'lead', 'create'))).toMatchObject({ title: 'createLead' });
  });

  test("the example of the client's README does what it says", async () => {
    const readme = await readFile(join(installed, 'node_modules/@puffle/client/README.md'), 'utf8');
    const example = /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
    await writeFile(join(installed, 'example.mjs'), example);
    const lines = (await run('example.mjs')).trim().split('\n');
    expect(lines.slice(0, 2)).toEqual([expect.stringMatching(/^200 (unchanged|updated) true$/), 'Ada Lovelace']);
    expect(lines[2]).toMatch(/^404 not_found There is no Lead/);
  });
});

test('the types of the packed client know every field, without a library', async () => {
  const usage = `
    import { createClient, type Lead, PuffleError } from '@puffle/client';
    const client = createClient();
    const { lead }: { lead: Lead } = await client.createLead({ type: 'person', name: 'Ada' }, { idempotencyKey: 'k' });
    for await (const found of client.getLeads.all({ type: 'person' })) console.log(found.name.full, lead.id);
    // @ts-expect-error: the name is required.
    client.createLead({ type: 'person' });
    // @ts-expect-error: the type is one of two words.
    client.createLead({ type: 'robot', name: 'Ada' });
    // @ts-expect-error: there is no such field.
    client.getLeads({ emial: 'x' });
    console.log(PuffleError);
  `;
  await writeFile(join(installed, 'usage.mts'), usage);
  const options = [
    '--ignoreConfig',
    '--noEmit',
    '--strict',
    '--module',
    'nodenext',
    '--target',
    'es2024',
    '--types',
    '',
  ];
  const { stdout } = await runFile(join(root, 'node_modules/.bin/tsc'), [
    ...options,
    join(installed, 'usage.mts'),
  ]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
});

/** The Node that runs the tests, those that the environment names, and the machine's own when that is another. */
function nodes(): string[] {
  const named = (process.env.PUFFLE_PACK_NODES ?? '').split(delimiter).filter((path) => path !== '');
  const own = (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find(existsSync);
  return [process.execPath, ...named, ...(own === undefined ? [] : [own])];
}
