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

export type Applied = { readonly name: string; readonly checksum: string };
export type Migration = Applied & { readonly version: number; readonly sql: string };

const MIGRATIONS_FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url));
/** Any number will do, as long as nothing else in this database locks it. */
export const MIGRATION_LOCK = 7_277_335_301;
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
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    const landed = await readLedger(client);
    checkLedger(migrations, landed, 'The database');
    const pending = migrations.slice(landed.length);
    await client.query(`SET lock_timeout = '${LOCK_TIMEOUT}'`);
    for (const migration of pending) await applyAlone(client, migration, migration === pending.at(-1));
    await keepAuditFromChange(client);
    return { applied: pending.map(({ name }) => name), version: migrations.length };
  });
}

export async function readMigrations(folder: string = MIGRATIONS_FOLDER): Promise<Migration[]> {
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

/** What has been applied to the database, in order; makes the ledger where there is none. */
export async function readLedger(client: pg.Client): Promise<Applied[]> {
  await client.query(`
    CREATE TABLE IF NOT EXISTS puffle_migration (
      version integer NOT NULL CONSTRAINT puffle_migration_pkey PRIMARY KEY,
      name text NOT NULL,
      checksum text NOT NULL,
      applied_at timestamptz NOT NULL DEFAULT now()
    )`);
  await keepLedgerFromOthers(client);
  const { rows } = await client.query<Applied>('SELECT name, checksum FROM puffle_migration ORDER BY version');
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

/** Entries of the audit log are added and read, never changed, by an application role too that came after the table and was given all. */
async function keepAuditFromChange(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ role: string }>(
    `SELECT DISTINCT grant_item.grantee::regrole::text AS role
       FROM pg_class c, aclexplode(c.relacl) grant_item
      WHERE c.oid = to_regclass('audit_entry') AND grant_item.grantee NOT IN (c.relowner, 0)
        AND grant_item.privilege_type NOT IN ('SELECT', 'INSERT')`,
  );
  for (const { role } of rows) {
    await client.query(`REVOKE ALL ON audit_entry FROM ${role}; GRANT SELECT, INSERT ON audit_entry TO ${role};
      GRANT EXECUTE ON FUNCTION prune_audit TO ${role}`);
  }
}

/** Throws `MigrationError` unless what was applied to `subject` is the beginning of these migrations. */
export function checkLedger(migrations: readonly Migration[], landed: readonly Applied[], subject: string): void {
  if (landed.length > migrations.length) {
    throw new MigrationError(
      `${subject} is at migration ${landed.length}, this version of Puffle knows ${migrations.length}: start the newer version.`,
    );
  }
  const changed = landed.find(({ checksum }, index) => migrations[index]?.checksum !== checksum);
  if (changed === undefined) return;
  throw new MigrationError(`The migration ${changed.name} was changed after it had been applied: restore it.`);
}

/** Applies migrations in the transaction under way. */
export async function applyMigrations(client: pg.Client, migrations: readonly Migration[]): Promise<void> {
  for (const { version, name, checksum, sql } of migrations) {
    await client.query(sql);
    await client.query('INSERT INTO puffle_migration (version, name, checksum) VALUES ($1, $2, $3)', [
      version,
      name,
      checksum,
    ]);
  }
}

async function applyAlone(client: pg.Client, migration: Migration, isLast: boolean): Promise<void> {
  try {
    await client.query('BEGIN');
    await applyMigrations(client, [migration]);
    // With the last file and not after it: a crash in between would leave them as they were for good.
    if (isLast) await rebuildPreviewTables(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    const reason = error instanceof Error ? error.message : String(error);
    throw new MigrationError(`The migration ${migration.name} failed and was undone: ${reason}.`, { cause: error });
  }
}
