import { Writable } from 'node:stream';
import { pino } from 'pino';
import { inject } from 'vitest';
import { backUp } from '../../../src/backup/run-backup.ts';
import { readBackup } from '../../../src/storage/backup/read-backup.ts';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { APP_ROLE, type ConnectionSettings } from '../../../src/storage/engine/engine.ts';
import { prepareSchema } from '../../../src/storage/engine/prepare-database.ts';
import { createEmptyDatabase } from '../../support/test-database.ts';
import { withDatabase } from '../../support/test-engine.ts';

/** A whole backup in memory. */
export async function takeBackup(owner: ConnectionSettings, suppressionKey: string | null = null): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  await backUp(owner, suppressionKey, sink);
  return Buffer.concat(chunks);
}

/** The bytes as they might come from a disk. */
export async function* pieces(bytes: Buffer, size = 64 * 1024): AsyncGenerator<Buffer> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

/** Reads all of it and keeps nothing. */
export async function checkBackup(bytes: Buffer, size?: number): Promise<void> {
  await readBackup(pieces(bytes, size), {
    begin: async () => undefined,
    async load(_table, rows) {
      for await (const _ of rows);
    },
  });
}

export type EmptyTarget = {
  readonly owner: ConnectionSettings;
  readonly database: Database;
  drop(): Promise<void>;
};

/** A database as a server finds it before its first start. */
export async function createTarget(): Promise<EmptyTarget> {
  const empty = await createEmptyDatabase();
  await prepareSchema(empty.owner, APP_ROLE);
  const name = new URL(empty.owner.url.replace('@/', '@host/')).pathname.slice(1);
  const app = withDatabase(inject('testEngine').app, name);
  const database = openDatabase(app, { applicationName: 'puffle-test', log: pino({ level: 'silent' }) });
  return {
    owner: empty.owner,
    database,
    async drop() {
      await database.close();
      await empty.drop();
    },
  };
}
