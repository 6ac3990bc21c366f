import { randomBytes } from 'node:crypto';
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { createApp } from '../../src/app.ts';
import { type RestoreOrder, restore } from '../../src/backup/run-restore.ts';
import { createWorkspace } from '../../src/domain/account/manage-keys.ts';
import { IdSource } from '../../src/domain/ids.ts';
import { BackupError } from '../../src/storage/backup/format.ts';
import { createSeal } from '../../src/storage/backup/seal.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { migrate } from '../../src/storage/migrate.ts';
import { fingerprint } from '../contract/support/table-fingerprint.ts';
import { createWorld, untilAtRest, type World } from '../contract/support/world.ts';
import { createTestApi, type TestApi } from '../support/test-api.ts';
import { checkBackup, createTarget, type EmptyTarget, pieces, takeBackup } from './support/backup-bytes.ts';

const plain: RestoreOrder = { suppressionKey: null, replaces: false, withoutKey: true };
let api: TestApi;
let world: World;
let bytes: Buffer;

beforeAll(async () => {
  api = await createTestApi();
  world = await createWorld(api);
  await untilAtRest(api, world.key);
  bytes = await takeBackup(api.test.owner);
});
afterAll(() => api.close());

async function newTarget(): Promise<EmptyTarget> {
  const target = await createTarget();
  onTestFinished(() => target.drop());
  return target;
}

function refusalOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => expect.fail('accepted'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(Error);
      return error instanceof Error ? error.message : '';
    },
  );
}

/** The same backup with another text. */
async function rewrite(change: (text: string) => string): Promise<Buffer> {
  const text = zstdDecompressSync(bytes).toString('utf8');
  const seal = createSeal();
  seal.end(zstdCompressSync(Buffer.from(change(text))));
  return Buffer.concat(await seal.toArray());
}

test('a restored backup holds the same rows, is well, and serves the same keys', async () => {
  const target = await newTarget();
  const lines: string[] = [];
  expect(await restore(target.owner, pieces(bytes), plain, (line) => lines.push(line))).toBe(true);
  expect(await fingerprint(target.database)).toEqual(await fingerprint(api.test.database));
  expect(lines.join('\n')).toContain('nothing differs');
  const app = createApp({ database: target.database, log: pino({ level: 'silent' }) });
  onTestFinished(() => app.close());
  const headers = { authorization: `Bearer ${world.key}` };
  const answer = await app.inject({ url: '/api/leads?limit=500', headers });
  expect(answer.json().leads).toEqual((await api.get('/api/leads', { limit: 500 }, { key: world.key })).body.leads);
});

test('a restored database has the schema of a migrated one and is backed up to the same bytes', async () => {
  const target = await newTarget();
  await restore(target.owner, pieces(bytes), plain);
  const describe = `select 'column' as what, table_schema || '.' || table_name as thing,
      concat_ws(' ', column_name, data_type, column_default, is_nullable, collation_name) as detail
    from information_schema.columns where table_schema in ('public', 'preview')
    union all select 'index', indexname, indexdef from pg_indexes where schemaname in ('public', 'preview')
    union all select 'constraint', conname, conrelid::regclass || ' ' || pg_get_constraintdef(oid) from pg_constraint
      where connamespace in ('public'::regnamespace, 'preview'::regnamespace)
    union all select 'right', relname, relacl::text from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select 'migration', name, checksum from puffle_migration order by 1, 2, 3`;
  const [made, restored] = await Promise.all(
    [api.test.owner, target.owner].map((owner) =>
      withClient(owner, async (client) => (await client.query(describe)).rows),
    ),
  );
  expect(restored).toEqual(made);
  const body = (backup: Buffer): string => zstdDecompressSync(backup).toString('utf8').replace(/^.*\n/, '');
  expect(body(await takeBackup(target.owner))).toBe(body(bytes));
});

test('a backup holds one moment while others write', async () => {
  const workspace = await api.newWorkspace();
  let isOver = false;
  const write = async (writer: number): Promise<void> => {
    for (let n = 0; !isOver; n++) {
      const contacts = [`w${writer}n${n}@busy-corp.io`, `shared${n % 7}@busy-corp.io`];
      await api.post('/api/leads', { type: 'person', name: `Busy ${writer} ${n}`, contacts }, { key: workspace.key });
    }
  };
  const writing = [1, 2, 3, 4].map(write);
  const backups: Buffer[] = [];
  for (let n = 0; n < 3; n++) backups.push(await takeBackup(api.test.owner));
  isOver = true;
  await Promise.all(writing);
  for (const backup of backups) {
    const target = await newTarget();
    expect(await restore(target.owner, pieces(backup), plain)).toBe(true);
  }
});

test('a flipped bit is found at every byte of a backup', async () => {
  const small = await createTarget();
  onTestFinished(() => small.drop());
  await migrate(small.owner);
  await small.database.transaction((tx) => createWorkspace(tx, new IdSource(Date.now), new Date(), 'Small'));
  const backup = await takeBackup(small.owner);
  const missed: number[] = [];
  for (let at = 0; at < backup.length; at++) {
    const flipped = Buffer.from(backup);
    flipped.writeUInt8(flipped.readUInt8(at) ^ (1 << (at % 8)), at);
    const outcome = await checkBackup(flipped).catch((error: unknown) => error);
    if (!(outcome instanceof BackupError)) missed.push(at);
  }
  expect(missed).toEqual([]);
  await checkBackup(backup);
  await checkBackup(backup, 7);
});

test('a backup that is cut off, lengthened, or not one is refused', async () => {
  const cuts = Array.from({ length: 200 }, (_, n) => Math.floor((bytes.length * n) / 200));
  const copies = [...cuts, bytes.length - 1].map((length) => bytes.subarray(0, length));
  for (const copy of [
    ...copies,
    Buffer.concat([bytes, Buffer.from([0])]),
    randomBytes(5000),
    Buffer.from('name,email\n'),
  ]) {
    expect(await checkBackup(copy).catch((error: unknown) => error)).toBeInstanceOf(BackupError);
  }
});

test.each([
  [
    'a row that was left out',
    (text: string) => text.replace(/(\{"table":"lead",.*\n).*\n/, '$1'),
    'does not have the rows',
  ],
  [
    'a table that was left out',
    (text: string) => text.replace(/\{"table":"list".*\n(?:.*\n)*?\{"table":"list","rows".*\n/, ''),
    'tables',
  ],
  ['a newer format', (text: string) => text.replace('"version":1', '"version":2'), 'a newer format'],
  [
    'a newer schema',
    (text: string) => text.replace('"migrations":[', '"migrations":[{"name":"0000_x.sql","checksum":"x"},'),
    'start the newer version',
  ],
])('%s is refused with one sentence, and the database stays as it was', async (_, change, sentence) => {
  const target = await newTarget();
  const changed = await rewrite(change);
  expect(await refusalOf(restore(target.owner, pieces(changed), plain))).toContain(sentence);
  const left = await withClient(target.owner, (client) => client.query(`select from pg_class where relname = 'lead'`));
  expect(left.rows).toEqual([]);
});

test('a database that is in use, somebody else’s, or not empty is refused; --replace empties it', async () => {
  const target = await newTarget();
  await withClient(target.owner, (client) => client.query('create table theirs (id integer)'));
  expect(await refusalOf(restore(target.owner, pieces(bytes), plain))).toContain('(theirs)');
  await withClient(target.owner, (client) => client.query('drop table theirs'));
  await migrate(target.owner);
  await restore(target.owner, pieces(bytes), plain);
  const before = await fingerprint(target.database);
  expect(await refusalOf(restore(target.owner, pieces(bytes), plain))).toContain('pass --replace');
  const damaged = Buffer.concat([bytes.subarray(0, -1), Buffer.from([bytes.readUInt8(bytes.length - 1) ^ 1])]);
  const replacing = { ...plain, replaces: true };
  expect(await refusalOf(restore(target.owner, pieces(damaged), replacing))).toContain('damaged or cut off');
  expect(await fingerprint(target.database)).toEqual(before);
  expect(await restore(target.owner, pieces(bytes), replacing)).toBe(true);
  expect(await fingerprint(target.database)).toEqual(before);
});
