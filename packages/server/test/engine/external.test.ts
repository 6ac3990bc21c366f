import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase, sqlState } from '../../src/storage/database.ts';
import { startEmbeddedEngine } from '../../src/storage/engine/embedded.ts';
import type { ConnectionSettings, Engine } from '../../src/storage/engine/engine.ts';
import { checkServer, openExternalEngine } from '../../src/storage/engine/external.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { superuserOf } from '../support/superuser.ts';
import { withDatabase } from '../support/test-engine.ts';

const silent = pino({ level: 'silent' });
let dataDir: string;
let server: Engine;
let administrator: ConnectionSettings;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'puffle-engine-'));
  server = await startEmbeddedEngine({ dataDir, log: silent, settings: { fsync: 'off' } });
  administrator = await superuserOf(server.owner, dataDir);
  await withClient(administrator, async (client) => {
    // To the external engine this is somebody else's server, which knows no role of ours yet.
    await client.query('ALTER ROLE puffle_app RENAME TO embedded_app');
    await client.query('CREATE ROLE maker LOGIN CREATEROLE; CREATE ROLE modest LOGIN; CREATE ROLE reader LOGIN');
    for (const role of ['maker', 'modest', 'reader']) await client.query(`ALTER ROLE ${role} PASSWORD 'secret'`);
    for (const role of ['maker', 'modest']) await client.query(`CREATE DATABASE of_${role} OWNER ${role}`);
  });
});

afterAll(async () => {
  await server.stop();
  await rm(dataDir, { recursive: true });
});

function urlOf(role: string, database: string): string {
  return withDatabase(administrator, database).url.replace(/\/\/[^@]*@/, `//${role}:secret@`);
}

function recordingLog() {
  const lines: string[] = [];
  return { lines, log: pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) }) };
}

async function actAsApp(engine: Engine, statement: string): Promise<unknown> {
  const database = openDatabase(engine.app, { applicationName: 'puffle-test', log: silent });
  try {
    return await database.read((sql) => sql.queryUnprepared(statement));
  } finally {
    await database.close();
  }
}

async function denialOf(engine: Engine, statement: string): Promise<string | undefined> {
  return actAsApp(engine, statement).then(
    () => expect.fail(`allowed: ${statement}`),
    (error: unknown) => sqlState(error),
  );
}

describe('an external PostgreSQL', () => {
  test('whose owner may create roles gives requests a role that can not change the schema', async () => {
    const engine = await openExternalEngine({ databaseUrl: urlOf('maker', 'of_maker'), log: silent });
    await migrate(engine.owner);
    expect(engine.app.role).toBe('puffle_app');
    expect(await actAsApp(engine, 'SELECT current_user AS role')).toEqual([{ role: 'puffle_app' }]);
    expect(await actAsApp(engine, 'DELETE FROM api_key')).toEqual([]);
    expect(await denialOf(engine, 'DROP TABLE api_key')).toBe('42501');
    expect(await denialOf(engine, 'CREATE TABLE mine (id int)')).toBe('42501');
    expect(await denialOf(engine, 'DELETE FROM puffle_migration')).toBe('42501');
    expect(engine.description).not.toContain('secret');
  });

  test('opened a second time is as before', async () => {
    const options = { databaseUrl: urlOf('maker', 'of_maker'), log: silent };
    const [first, second] = await Promise.all([openExternalEngine(options), openExternalEngine(options)]);
    expect(second.app).toEqual(first.app);
    expect((await migrate(first.owner)).applied).toEqual([]);
  });

  test('whose owner may not create roles serves requests as the owner, with a warning', async () => {
    const { lines, log } = recordingLog();
    const engine = await openExternalEngine({ databaseUrl: urlOf('modest', 'of_modest'), log });
    await migrate(engine.owner);
    expect(lines.join('')).toContain('requests run as the owner');
    expect(await actAsApp(engine, 'SELECT current_user AS role')).toEqual([{ role: 'modest' }]);
  });

  test('gives a login of its own, where one is configured, rights to tables that stood before it', async () => {
    const databaseUrl = urlOf('modest', 'of_modest');
    const appDatabaseUrl = urlOf('reader', 'of_modest');
    const engine = await openExternalEngine({ databaseUrl, appDatabaseUrl, log: silent });
    expect(await actAsApp(engine, 'SELECT id FROM workspace')).toEqual([]);
    expect(await denialOf(engine, 'DROP TABLE workspace')).toBe('42501');
  });

  test('that can not be reached is one sentence without the password', async () => {
    const opening = openExternalEngine({ databaseUrl: 'postgresql://me:secret@127.0.0.1:1/none', log: silent });
    await expect(opening).rejects.toThrow(/^The database of DATABASE_URL can not be reached: (?!.*secret).*\.$/);
  });

  test('is refused before version 15 and in another encoding than UTF8', () => {
    const facts = { version: 15, encoding: 'UTF8', characterType: 'C.UTF-8', database: 'leads' };
    expect(() => checkServer(facts, silent)).not.toThrow();
    expect(() => checkServer({ ...facts, version: 14 }, silent)).toThrow('needs 15 or newer');
    expect(() => checkServer({ ...facts, encoding: 'LATIN1' }, silent)).toThrow('needs UTF8');
  });

  test('that knows only the letters a to z is used with a warning', () => {
    const { lines, log } = recordingLog();
    checkServer({ version: 18, encoding: 'UTF8', characterType: 'C', database: 'leads' }, log);
    expect(lines.join('')).toContain('LC_CTYPE is C');
  });
});
