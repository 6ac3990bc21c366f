import { spawn } from 'node:child_process';
import { chmod, chown, cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pino } from 'pino';
import { afterEach, describe, expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database.ts';
import { findNativeDir } from '../../src/storage/engine/binaries.ts';
import { startEmbeddedEngine } from '../../src/storage/engine/embedded.ts';
import { type Engine, EngineError } from '../../src/storage/engine/engine.ts';
import { endProcessesIn, findProcessesIn, readPostmasterPid } from '../../src/storage/engine/process-table.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { type EngineProcess, startEngineProcess } from '../support/start-engine-process.ts';
import { superuserOf } from '../support/superuser.ts';

const isRoot = process.getuid?.() === 0;
const NOBODY = { uid: 65_534, gid: 65_534 };
const silent = pino({ level: 'silent' });

const folders: string[] = [];
const engines: Engine[] = [];
const processes: EngineProcess[] = [];

async function newDataDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'puffle-engine-'));
  folders.push(folder);
  return folder;
}

async function start(dataDir: string, log = silent): Promise<Engine> {
  const engine = await startEmbeddedEngine({ dataDir, log });
  engines.push(engine);
  return engine;
}

async function startProcess(dataDir: string, ids?: typeof NOBODY): Promise<EngineProcess> {
  const started = await startEngineProcess(dataDir, ids);
  processes.push(started);
  return started;
}

async function until(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await delay(2);
}

async function numbers(engine: Engine): Promise<number[]> {
  const { rows } = await withClient(engine.owner, (client) =>
    client.query<{ n: number }>('SELECT n FROM acknowledged ORDER BY n'),
  );
  return rows.map(({ n }) => n);
}

async function makeTable(engine: Engine): Promise<void> {
  await withClient(engine.owner, (client) =>
    client.query('CREATE TABLE acknowledged (n integer PRIMARY KEY); INSERT INTO acknowledged VALUES (1)'),
  );
}

async function refusalOf(dataDir: string): Promise<string> {
  return start(dataDir).then(
    () => expect.fail('started'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(EngineError);
      return error instanceof Error ? error.message : '';
    },
  );
}

afterEach(async () => {
  for (const { child } of processes.splice(0)) child.kill('SIGKILL');
  await Promise.all(engines.splice(0).map((engine) => engine.stop()));
  for (const folder of folders.splice(0)) {
    await endProcessesIn(join(folder, 'pg'), ['SIGQUIT', 'SIGKILL'], 5_000);
    await rm(folder, { recursive: true, force: true });
  }
});

describe('a start', () => {
  test('makes a database whose rows a clean stop and a next start keep', async () => {
    const dataDir = await newDataDir();
    const first = await start(dataDir);
    await makeTable(first);
    await first.stop();
    expect(await findProcessesIn(join(dataDir, 'pg'))).toEqual([]);
    const second = await start(dataDir);
    expect(await numbers(second)).toEqual([1]);
  });

  test('keeps every acknowledged write on disk, and passwords from other users', async () => {
    const dataDir = await newDataDir();
    const engine = await start(dataDir);
    const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums'];
    const { rows } = await withClient(engine.owner, (client) =>
      client.query<{ setting: string }>('SELECT setting FROM pg_settings WHERE name = ANY($1)', [names]),
    );
    expect(rows.map(({ setting }) => setting)).toEqual(['on', 'on', 'on', 'on']);
    expect((await stat(join(dataDir, 'engine-secrets.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(join(dataDir, 'pg'))).mode & 0o777).toBe(0o700);
  });

  test('gives neither the owner nor the application the rights of an administrator', async () => {
    const engine = await start(await newDataDir());
    for (const login of [engine.owner, engine.app]) {
      const { rows } = await withClient(login, (client) =>
        client.query('SELECT rolsuper, rolcreaterole, rolcreatedb FROM pg_roles WHERE rolname = current_user'),
      );
      expect(rows).toEqual([{ rolsuper: false, rolcreaterole: false, rolcreatedb: false }]);
    }
  });

  test('works where the data directory is too deep for a socket, on 127.0.0.1', async () => {
    const dataDir = join(await newDataDir(), 'deep'.repeat(25));
    const engine = await start(dataDir);
    expect(engine.description).toContain('127.0.0.1');
    await makeTable(engine);
    expect(await numbers(engine)).toEqual([1]);
    await engine.stop();
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT'], 5_000);
  });

  test('works in a folder whose name has commas, quotes, spaces and percent signs', async () => {
    const dataDir = join(await newDataDir(), ' a, "b" %20;c');
    const engine = await start(dataDir);
    expect(engine.description).toContain('socket');
    await makeTable(engine);
    expect(await numbers(engine)).toEqual([1]);
    await engine.stop();
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT'], 5_000);
  });

  test('works below a folder that other users may not enter, and makes its library links itself', async () => {
    const closed = await newDataDir();
    await chmod(closed, 0o700);
    const nativeDir = join(closed, 'package', 'native');
    await cp(findNativeDir(), nativeDir, {
      recursive: true,
      filter: async (path) => !(await lstat(path)).isSymbolicLink(),
    });
    const engine = await startEmbeddedEngine({ dataDir: join(closed, 'data'), log: silent, nativeDir });
    engines.push(engine);
    await makeTable(engine);
    expect((await stat(closed)).mode & 0o777).toBe(0o700);
    await engine.stop();
  });

  test('works as an ordinary user', async () => {
    const dataDir = await newDataDir();
    if (isRoot) await chown(dataDir, NOBODY.uid, NOBODY.gid);
    const server = await startProcess(dataDir, isRoot ? NOBODY : undefined);
    await server.untilAcknowledged(3);
    await server.kill('SIGTERM');
    expect((await stat(join(dataDir, 'pg'))).uid).toBe(isRoot ? NOBODY.uid : process.getuid?.());
    expect(await numbers(await start(dataDir))).toEqual(server.acknowledged);
  });

  test('after an initialization cut short begins anew', async () => {
    const dataDir = await newDataDir();
    const server = await startProcess(dataDir);
    const halfMade = join(dataDir, 'pg.initializing', 'pg');
    await until(async () => (await readdir(halfMade).catch(() => [])).length > 0);
    await server.kill('SIGKILL');
    const engine = await start(dataDir);
    await makeTable(engine);
    expect(await numbers(engine)).toEqual([1]);
    expect(await readdir(dataDir)).not.toContain('pg.initializing');
  });

  test('is not held up by lock files whose process number another process has now', async () => {
    const dataDir = await newDataDir();
    const first = await start(dataDir);
    await makeTable(first);
    await first.stop();
    const { uid, gid } = await stat(join(dataDir, 'pg'));
    const stranger = spawn('/bin/sleep', ['600'], { uid, gid, cwd: '/' });
    try {
      const lockFile = `${stranger.pid}\n${join(dataDir, 'pg')}\n1\n5432\n${join(dataDir, 'run')}\n`;
      await writeFile(join(dataDir, 'pg', 'postmaster.pid'), lockFile);
      await writeFile(join(dataDir, 'run', '.s.PGSQL.5432.lock'), lockFile);
      expect(await numbers(await start(dataDir))).toEqual([1]);
      expect(stranger.exitCode).toBeNull();
    } finally {
      stranger.kill('SIGKILL');
    }
  });

  test('refuses data of another PostgreSQL version, a folder that is no database, and lost passwords', async () => {
    const other = await newDataDir();
    await mkdir(join(other, 'pg'));
    expect(await refusalOf(other)).toContain('holds no PostgreSQL database');
    await writeFile(join(other, 'pg', 'PG_VERSION'), '17\n');
    expect(await refusalOf(other)).toContain('PostgreSQL 17');
    await writeFile(join(other, 'pg', 'PG_VERSION'), '18\n');
    expect(await refusalOf(other)).toContain('engine-secrets.json');
  });
});

describe('a second server on the same data directory', () => {
  test('is refused with a sentence that names the first', async () => {
    const dataDir = await newDataDir();
    const server = await startProcess(dataDir);
    await server.untilAcknowledged(1);
    const refusal = await refusalOf(dataDir);
    expect(refusal).toContain(dataDir);
    expect(refusal).toContain(`pid ${server.child.pid}`);
    expect(refusal).toMatch(/started \d{4}-\d\d-\d\dT/);
    await server.untilAcknowledged(server.acknowledged.length + 1);
  });

  test('is refused within one process as well', async () => {
    const dataDir = await newDataDir();
    const engine = await start(dataDir);
    expect(await refusalOf(dataDir)).toContain(`pid ${process.pid}`);
    await makeTable(engine);
  });

  test('of two that start together one serves', async () => {
    const dataDir = await newDataDir();
    const outcomes = await Promise.allSettled([start(dataDir), start(dataDir)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });
});

describe('after kill -9', () => {
  test('of the server the next start has every acknowledged row', async () => {
    const dataDir = await newDataDir();
    const server = await startProcess(dataDir);
    await server.untilAcknowledged(20);
    await server.kill('SIGKILL');
    const orphan = await readPostmasterPid(join(dataDir, 'pg'));
    const engine = await start(dataDir);
    expect(await readPostmasterPid(join(dataDir, 'pg'))).not.toBe(orphan);
    expect(await numbers(engine)).toEqual(expect.arrayContaining([...server.acknowledged]));
  });

  test('of the server and its engine the next start has every acknowledged row', async () => {
    const dataDir = await newDataDir();
    const server = await startProcess(dataDir);
    await server.untilAcknowledged(20);
    for (const pid of await findProcessesIn(join(dataDir, 'pg'))) process.kill(pid, 'SIGKILL');
    await server.kill('SIGKILL');
    const engine = await start(dataDir);
    expect(await numbers(engine)).toEqual(expect.arrayContaining([...server.acknowledged]));
  });

  test('of the engine the server starts it again and work goes on, the reason logged', async () => {
    const dataDir = await newDataDir();
    const lines: string[] = [];
    const engine = await start(dataDir, pino({ level: 'info' }, { write: (line: string) => void lines.push(line) }));
    await makeTable(engine);
    const database = openDatabase(engine.app, { applicationName: 'puffle-test', log: silent });
    const write = (n: number) => database.transaction((tx) => tx.query('INSERT INTO acknowledged VALUES ($1)', [n]));
    await write(2);
    const postmaster = await readPostmasterPid(join(dataDir, 'pg'));
    process.kill(postmaster ?? 0, 'SIGKILL');
    await until(async () => (await readPostmasterPid(join(dataDir, 'pg'))) !== postmaster);
    await until(() =>
      write(3).then(
        () => true,
        () => false,
      ),
    );
    expect(await numbers(engine)).toEqual([1, 2, 3]);
    expect(lines.join('')).toContain('killed by SIGKILL');
    await database.close();
  });
});

test('a stop during a restart of the engine leaves no process behind', async () => {
  const dataDir = await newDataDir();
  const engine = await start(dataDir);
  process.kill((await readPostmasterPid(join(dataDir, 'pg'))) ?? 0, 'SIGKILL');
  await engine.stop();
  await until(async () => (await findProcessesIn(join(dataDir, 'pg'))).length === 0);
  expect(await readdir(dataDir)).not.toContain('server.json');
  await start(dataDir);
});

test("the engine's log quotes no values of rows", async () => {
  const dataDir = await newDataDir();
  const engine = await start(dataDir);
  await makeTable(engine);
  const insert = withClient(await superuserOf(engine.owner, dataDir), (client) =>
    client.query("INSERT INTO acknowledged SELECT 'private@person.example'::text::integer"),
  );
  await expect(insert).rejects.toThrow('private@person.example');
  await engine.stop();
  const log = await readFile(join(dataDir, 'engine.log'), 'utf8');
  expect(log).toContain('database system is shut down');
  expect(log).not.toMatch(/private@person\.example|INSERT/);
});
