import { randomBytes } from 'node:crypto';
import { pino } from 'pino';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/storage/database.ts';
import type { ConnectionSettings } from '../../src/storage/engine/engine.ts';
import { withClient } from '../../src/storage/engine/with-client.ts';
import { KEEPS_DATABASES, withDatabase } from './test-engine.ts';

export type TestDatabase = {
  /** Opened as the application role. */
  readonly database: Database;
  readonly owner: ConnectionSettings;
  readonly app: ConnectionSettings;
  /** The owner's URL. */
  readonly url: string;
  drop(): Promise<void>;
};

/** A database with nothing in it, for tests that make their own schema. */
export async function createEmptyDatabase(): Promise<{ owner: ConnectionSettings; drop(): Promise<void> }> {
  const engine = inject('testEngine');
  const name = `puffle_test_${randomBytes(8).toString('hex')}`;
  await withClient(engine.owner, (client) => client.query(`CREATE DATABASE ${name}`));
  return { owner: withDatabase(engine.owner, name), drop: () => dropDatabase(engine.owner, name) };
}

/** A migrated database of its own, for a test file; its `drop` belongs into `afterAll`. */
export async function createTestDatabase(): Promise<TestDatabase> {
  const engine = inject('testEngine');
  const name = `puffle_test_${randomBytes(8).toString('hex')}`;
  await withClient(engine.owner, async (client) => {
    await client.query(`CREATE DATABASE ${name} TEMPLATE ${engine.template}`);
    await client.query(`REVOKE TEMPORARY ON DATABASE ${name} FROM PUBLIC`);
  });
  const owner = withDatabase(engine.owner, name);
  const app = withDatabase(engine.app, name);
  const database = openDatabase(app, { applicationName: 'puffle-test', log: pino({ level: 'warn' }) });
  return {
    database,
    owner,
    app,
    url: owner.url,
    async drop() {
      await database.close();
      await dropDatabase(engine.owner, name);
    },
  };
}

async function dropDatabase(maintenance: ConnectionSettings, name: string): Promise<void> {
  if (KEEPS_DATABASES) return;
  await withClient(maintenance, (client) => client.query(`DROP DATABASE ${name}`));
}
