import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { chmod, lstat, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findProcessesIn } from '../../src/storage/engine/process-table.ts';
import { startServer } from '../faults/crash/server-process.ts';
import { createEmptyDatabase } from '../support/test-database.ts';
import { watchLines } from '../support/watched-log.ts';

const program = fileURLToPath(new URL('../../bin/puffle-server.js', import.meta.url));
const apiKey = `pk_live_${'5'.repeat(64)}`;
const contacts = Array.from({ length: 40 }, (_, n) => `moving${n}@move-corp.io`);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puffle-moving-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** `errors` is what it wrote on standard error beside its log. */
type Ran = { readonly code: number | null; readonly errors: string };

async function run(args: readonly string[], env: Readonly<Record<string, string>>, into?: string): Promise<Ran> {
  const child = spawn(process.execPath, [program, ...args], {
    env: { ...process.env, LOG_LEVEL: 'trace', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const written = into === undefined ? child.stdout.resume() : pipeline(child.stdout, createWriteStream(into));
  const [code] = await once(child, 'close');
  await written;
  const lines = errors.split('\n');
  const watch = watchLines();
  lines.forEach(watch.see);
  watch.check();
  return { code, errors: lines.filter((line) => !line.startsWith('{"level"')).join('\n') };
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** A data directory with a workspace and nothing else. */
async function newDatabase(name: string): Promise<string> {
  const dataDir = join(folder, name);
  expect(await run(['workspace', 'create', '--name', name], { PUFFLE_DATA_DIR: dataDir })).toMatchObject({ code: 0 });
  return dataDir;
}

async function leadNames(url: string): Promise<string[]> {
  const answer = await fetch(`${url}/api/leads?limit=100`, { headers: { authorization: `Bearer ${apiKey}` } });
  const { leads } = (await answer.json()) as { leads: { name: { full: string } }[] };
  return leads.map(({ name }) => name.full).sort();
}

test('a running server is backed up, moved to another PostgreSQL and back, with its keys and Leads', {
  timeout: 300_000,
}, async () => {
  const [first, second] = [join(folder, 'first'), join(folder, 'second')];
  const server = await startServer(first, apiKey);
  for (const contact of contacts) {
    const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
    const body = JSON.stringify({ type: 'person', name: `Moving ${contact}`, contacts: [contact] });
    await fetch(`${server.url}/api/leads`, { method: 'POST', headers, body });
  }
  const names = await leadNames(server.url);
  expect(names).toHaveLength(contacts.length);
  const file = join(folder, 'move.puffle');
  const backup = await run(['backup', '--out', file], { PUFFLE_DATA_DIR: first });
  expect(backup).toMatchObject({ code: 0, errors: expect.stringContaining('Backed up: ') });
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  const refused = await run(['restore', file], { PUFFLE_DATA_DIR: first });
  expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining('is in use by another Puffle server') });
  await server.kill('SIGTERM');

  expect(await run(['restore', file, '--verify'], { PUFFLE_DATA_DIR: first })).toMatchObject({ code: 0 });

  const external = await createEmptyDatabase();
  const env = { PUFFLE_DATA_DIR: second, DATABASE_URL: external.owner.url };
  const restored = await run(['restore', file], env);
  expect(restored).toMatchObject({ code: 0, errors: expect.stringContaining('nothing differs') });
  const moved = await startServer(second, apiKey, env);
  expect(await leadNames(moved.url)).toEqual(names);
  const busy = await run(['restore', file, '--replace'], env);
  expect(busy).toMatchObject({
    code: 1,
    errors: expect.stringContaining('server is connected to the database: stop it'),
  });
  const piped = join(folder, 'back.puffle');
  expect(await run(['backup', '--out', '-'], env, piped)).toMatchObject({ code: 0 });
  await moved.kill('SIGTERM');
  await external.drop();

  const third = join(folder, 'third');
  expect(await run(['restore', piped], { PUFFLE_DATA_DIR: third })).toMatchObject({ code: 0 });
  const back = await startServer(third, apiKey);
  expect(await leadNames(back.url)).toEqual(names);
  await back.kill('SIGTERM');
});

test('a backup that fails leaves no file, and a damaged one is refused with one line', {
  timeout: 120_000,
}, async () => {
  const dataDir = join(folder, 'damaged');
  const nowhere = await run(['backup', '--out', join(folder, 'missing', 'file')], { PUFFLE_DATA_DIR: dataDir });
  expect(nowhere).toMatchObject({ code: 1, errors: expect.stringContaining('file: there is no such folder.') });
  const file = join(folder, 'damaged.puffle');
  for (const [content, message] of [
    ['nothing of the kind', 'it does not begin like a file of puffle-server backup'],
    [Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 1, 2, 3]), 'damaged or cut off'],
  ] as const) {
    await writeFile(file, content);
    const refused = await run(['restore', file], { PUFFLE_DATA_DIR: dataDir });
    expect(refused).toMatchObject({ code: 1, errors: expect.stringContaining(message) });
    expect(refused.errors.trim().split('\n')).toHaveLength(1);
  }
  expect((await readdir(folder)).filter((name) => name.endsWith('.partial'))).toEqual([]);
  for (const unreadable of [join(folder, 'none.puffle'), folder]) {
    for (const flags of [[], ['--verify']]) {
      const { code, errors } = await run(['restore', unreadable, ...flags], { PUFFLE_DATA_DIR: dataDir });
      expect([code, errors.trim().split('\n')]).toEqual([
        1,
        [expect.stringContaining(`Cannot read the backup ${unreadable}: `)],
      ]);
    }
  }
});

test('a workspace that is not there, a flag that there is not, and a word that is not taken are named', {
  timeout: 120_000,
}, async () => {
  const { owner, drop } = await createEmptyDatabase();
  const env = { PUFFLE_DATA_DIR: join(folder, 'named'), DATABASE_URL: owner.url };
  const errors = async (...args: string[]) => (await run(args, env)).errors.trim();
  expect(await errors('key', 'list', '--workspace', 'nope')).toBe(
    'puffle-server: There is no workspace "nope"; puffle-server workspace list shows them.',
  );
  expect(await errors('serve', '--prot', '1')).toBe(
    "puffle-server: Unknown option '--prot'; puffle-server --help lists the commands.",
  );
  for (const words of [
    ['key', 'revoke', 'pk_live_a', 'pk_live_b'],
    ['restore', 'a.puffle', 'pk_live_b'],
    ['workspace', 'create', 'pk_live_b'],
  ]) {
    expect(await errors(...words)).toBe(
      'puffle-server: "pk_live_b" is a word too many; puffle-server --help lists the commands.',
    );
  }
  await drop();
});

test('a verification that is interrupted leaves neither an engine nor anything of the backup', {
  timeout: 120_000,
}, async () => {
  const file = join(folder, 'interrupted.puffle');
  const backup = await run(['backup', '--out', file], { PUFFLE_DATA_DIR: await newDatabase('interrupted') });
  expect(backup.code).toBe(0);
  const temporary = await mkdtemp(join(tmpdir(), 'puffle-tmp-'));
  await chmod(temporary, 0o755);
  const env = { ...process.env, TMPDIR: temporary };
  const child = spawn(process.execPath, [program, 'restore', file, '--verify'], { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const findEngines = async () => {
    const [name] = await readdir(temporary);
    return name === undefined ? [] : findProcessesIn(join(temporary, name, 'pg'));
  };
  await expect.poll(findEngines, { interval: 5 }).not.toEqual([]);
  const engines = await findEngines();
  child.kill('SIGINT');
  expect(await ended).toEqual([130, null]);
  expect(await readdir(temporary)).toEqual([]);
  await expect.poll(() => engines.filter(isRunning)).toEqual([]);
  await rm(temporary, { recursive: true });
});

test('a database without anything of Puffle is not backed up, and the refusal is one line', {
  timeout: 120_000,
}, async () => {
  const file = join(folder, 'nothing.puffle');
  const { code, errors } = await run(['backup', '--out', file], { PUFFLE_DATA_DIR: join(folder, 'nothing') });
  expect([code, errors.trim()]).toEqual([
    1,
    'puffle-server: The database holds nothing of Puffle: name the one that does with PUFFLE_DATA_DIR or DATABASE_URL.',
  ]);
});

test('a backup follows a link to a file, and writes into a pipe, which stays one', {
  timeout: 120_000,
}, async () => {
  const env = { PUFFLE_DATA_DIR: await newDatabase('linked') };
  const [file, link, pipe] = ['linked.puffle', 'latest', 'pipe'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(file, 'of yesterday');
  await symlink(file, link);
  expect(await run(['backup', '--out', link], env)).toMatchObject({ code: 0 });
  expect((await lstat(link)).isSymbolicLink()).toBe(true);
  expect(await run(['restore', file, '--verify'], {})).toMatchObject({ code: 0 });
  await promisify(execFile)('mkfifo', [pipe]);
  const [backup, piped] = await Promise.all([run(['backup', '--out', pipe], env), readFile(pipe)]);
  expect([backup.code, piped.length > 1000, (await lstat(pipe)).isFIFO()]).toEqual([0, true, true]);
});
