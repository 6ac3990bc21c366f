import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { MigrationError, migrate } from '../../src/storage/migrate.ts';
import { createEmptyDatabase } from '../support/test-database.ts';

let folder: string;
let database: Awaited<ReturnType<typeof createEmptyDatabase>>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'puffle-migrations-'));
  database = await createEmptyDatabase();
});

afterEach(async () => {
  await database.drop();
  await rm(folder, { recursive: true });
});

async function add(name: string, sql: string): Promise<void> {
  await writeFile(join(folder, name), sql);
}

async function refusal(): Promise<string> {
  return migrate(database.owner, folder).then(
    () => expect.fail('migrated'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(MigrationError);
      return error instanceof Error ? error.message : '';
    },
  );
}

async function select(text: string): Promise<unknown[]> {
  return withClient(database.owner, async (client) => (await client.query(text)).rows);
}

describe('migrate', () => {
  test('applies the numbered files in order, once', async () => {
    await add('0002_row.sql', `INSERT INTO step VALUES ('two')`);
    await add('0001_table.sql', 'CREATE TABLE step (name text); -- a comment; with a semicolon');
    await add('README.md', 'not a migration');
    expect(await migrate(database.owner, folder)).toEqual({ applied: ['0001_table.sql', '0002_row.sql'], version: 2 });
    await add('0003_row.sql', `INSERT INTO step VALUES ('three')`);
    expect(await migrate(database.owner, folder)).toEqual({ applied: ['0003_row.sql'], version: 3 });
    expect(await migrate(database.owner, folder)).toEqual({ applied: [], version: 3 });
    expect(await select('SELECT name FROM step')).toEqual([{ name: 'two' }, { name: 'three' }]);
  });

  test('of two servers at once one applies and the other finds it done', async () => {
    await add('0001_table.sql', 'CREATE TABLE step (name text); SELECT pg_sleep(0.1)');
    const outcomes = await Promise.all([1, 2, 3].map(() => migrate(database.owner, folder)));
    expect(outcomes.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 1]);
    expect(outcomes.map(({ version }) => version)).toEqual([1, 1, 1]);
  });

  test('undoes a file that fails, keeps those before it, and names it', async () => {
    await add('0001_table.sql', 'CREATE TABLE step (name text)');
    await add('0002_broken.sql', `INSERT INTO step VALUES ('two'); SELECT 1/0`);
    expect(await refusal()).toContain('0002_broken.sql failed and was undone: division by zero');
    expect(await select('SELECT name FROM step')).toEqual([]);
    await add('0002_broken.sql', `INSERT INTO step VALUES ('mended')`);
    expect((await migrate(database.owner, folder)).applied).toEqual(['0002_broken.sql']);
  });

  test('refuses a file that was changed after it had landed', async () => {
    await add('0001_table.sql', 'CREATE TABLE step (name text)');
    await migrate(database.owner, folder);
    await add('0001_table.sql', 'CREATE TABLE step (name text, more text)');
    expect(await refusal()).toContain('0001_table.sql was changed after it had been applied: restore it');
  });

  test('takes a file with other line ends for the same', async () => {
    await add('0001_table.sql', 'CREATE TABLE step\n(name text)\n');
    await migrate(database.owner, folder);
    await add('0001_table.sql', 'CREATE TABLE step\r\n(name text)\r\n');
    expect((await migrate(database.owner, folder)).applied).toEqual([]);
  });

  test('refuses a database that is newer than the code', async () => {
    await add('0001_table.sql', 'CREATE TABLE step (name text)');
    await add('0002_row.sql', `INSERT INTO step VALUES ('two')`);
    await migrate(database.owner, folder);
    await rm(join(folder, '0002_row.sql'));
    expect(await refusal()).toContain('at migration 2, this version of Puffle knows 1');
  });

  test.each([
    ['a gap', ['0001_a.sql', '0003_c.sql'], '0003_c.sql'],
    ['a number given twice', ['0001_a.sql', '0001_b.sql'], '0001_b.sql'],
    ['a name without a number', ['0001_a.sql', 'later.sql'], 'later.sql'],
  ])('refuses %s among the files', async (_, names, culprit) => {
    for (const name of names) await add(name, 'SELECT 1');
    expect(await refusal()).toContain(`The migration ${culprit} is out of order`);
  });
});
