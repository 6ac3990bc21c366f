import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type pg from 'pg';
import type { ConnectionSettings } from './engine/engine.ts';
import { withClient } from './engine/with-client.ts';
import { rebuildPreviewTables } from './preview-tables.ts';

/** The schema can not be brought to this version; the message is one sentence for the person who starts the server. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

type Migration = { readonly version: number; readonly name: string; readonly checksum: string; readonly sql: string };
type Applied = { readonly version: number; readonly name: string; readonly checksum: string };

const MIGRATIONS_FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));
/** Any number will do, as long as nothing else in this database locks it. */
const LOCK_KEY = 7_277_335_301;
const LOCK_TIMEOUT = '10s';

/**
 * Applies the numbered files of `folder` that the database has not seen, each in a transaction of its own. Of several
 * servers one applies and the others wait. Throws `MigrationError`.
 */
export async function migrate(
  owner: ConnectionSettings,
  folder: string = MIGRATIONS_FOLDER,
): Promise<{ applied: string[]; version: number }> {
  const migrations = await readMigrations(folder);
  return withClient(owner, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    const landed = await readLedger(client);
    checkLedger(migrations, landed);
    const pending = migrations.slice(landed.length);
    await client.query(`SET lock_timeout = '${LOCK_TIMEOUT}'`);
    for (const migration of pending) await apply(client, migration);
    if (pending.length > 0) await rebuildPreviewTables(client);
    return { applied: pending.map(({ name }) => name), version: migrations.length };
  });
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name, index) => {
      const version = Number(/^(\d{4})_[a-z0-9_]+\.sql$/.exec(name)?.[1]);
      if (version !== index + 1) {
        throw new MigrationError(`The migration ${name} is out of order: number ${index + 1} was expected there.`);
      }
      // A checkout with other line ends is the same migration.
      const sql = (await readFile(join(folder, name), 'utf8')).replaceAll('\r\n', '\n');
      return { version, name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

async function readLedger(client: pg.Client): Promise<Applied[]> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS puffle_migration (
      version integer NOT NULL CONSTRAINT puffle_migration_pkey PRIMARY KEY,
      name text NOT NULL,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
  await keepLedgerFromOthers(client);
  const { rows } = await client.query<Applied>('SELECT version, name, checksum FROM puffle_migration ORDER BY version');
  return rows;
}

/** The default rights of new tables let the application write; this table it may only read. */
async function keepLedgerFromOthers(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `SELECT DISTINCT grant_item.grantee::regrole::text AS role
       FROM pg_class c, aclexplode(c.relacl) grant_item
      WHERE c.oid = 'puffle_migration'::regclass AND grant_item.grantee NOT IN (c.relowner, 0)
        AND grant_item.privilege_type IN ('INSERT', 'UPDATE', 'DELETE')`,
  );
  for (const { role } of rows) await client.query(`REVOKE INSERT, UPDATE, DELETE ON puffle_migration FROM ${role}`);
}

function checkLedger(migrations: readonly Migration[], landed: readonly Applied[]): void {
  for (const [index, { version, name, checksum }] of landed.entries()) {
    const migration = migrations[index];
    if (migration === undefined) {
      throw new MigrationError(
        `The database is at migration ${landed.at(-1)?.version}, this version of Puffle knows ${migrations.length}: start the newer version.`,
      );
    }
    if (migration.version !== version || migration.checksum !== checksum) {
      throw new MigrationError(
        `The migration ${name} was changed after it had been applied to this database: restore it.`,
      );
    }
  }
}

async function apply(client: pg.Client, { version, name, checksum, sql }: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(sql);
    await client.query('INSERT INTO puffle_migration (version, name, checksum) VALUES ($1, $2, $3)', [
      version,
      name,
      checksum,
    ]);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`The migration ${name} failed and was undone: ${reason}.`, { cause: error });
  }
}
