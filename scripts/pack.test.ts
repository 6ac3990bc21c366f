import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exampleInput } from '../packages/contract/src/derive/example-input.ts';
import { surface } from '../packages/contract/src/generated/surface.ts';
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
  expect(await typeFaults(usage)).toBe('');
});

test('the packed client types each operation: it takes what the example sends, and no field that does not exist', async () => {
  const calls = surface.operations.map(({ id, flags, example, upload }) => {
    const fields = { ...exampleInput(flags, example), ...(upload && { file: '' }) };
    // What an example reads from a file or standard input.
    const rest = flags
      .filter(({ field, required }) => required && !(field in fields))
      .map(({ field }) => `${field}: given`);
    const sent = [...Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`), ...rest];
    return `
      client.${id}({ ${sent.join(', ')} }) satisfies PromiseLike<unknown>;
      // @ts-expect-error: there is no such field.
      client.${id}({ ${[...sent, 'noSuchField: 1'].join(', ')} });`;
  });
  const head = `import { createClient } from '@puffle/client';\nconst client = createClient();\ndeclare const given: never;`;
  expect(await typeFaults(head + calls.join(''))).toBe('');
});

/** What the compiler has against a program that uses the packed packages. */
async function typeFaults(program: string): Promise<string> {
  const file = join(installed, 'usage.mts');
  await writeFile(file, program);
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
  const { stdout } = await runFile(join(root, 'node_modules/.bin/tsc'), [...options, file]).catch(
    (error: { stdout: string }) => error,
  );
  return stdout;
}

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
