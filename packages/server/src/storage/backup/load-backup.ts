import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import type { ConnectionSettings } from '../engine/engine.ts';
import { withClient } from '../engine/with-client.ts';
import {
  applyMigrations,
  checkLedger,
  MIGRATION_LOCK,
  type Migration,
  readLedger,
  readMigrations,
} from '../migrate.ts';
import { rebuildPreviewTables } from '../preview-tables.ts';
import { advanceSequences, remakeIndexes, type TakenIndexes, takeIndexes } from './bulk-load.ts';
import { BackupError, type BackupHeader, type BackupTable, type BackupTableEnd, damaged, RowSum } from './format.ts';
import { readBackup } from './read-backup.ts';
import { listTables, prepareSession, type StoredTable } from './session.ts';
import { readRows } from './write-backup.ts';

export type LoadOptions<Carried> = {
  /** Says whether the backup may be used, before anything is done. */
  readonly check: (header: BackupHeader) => void;
  /** Decides about the database as it stands, before it is emptied; what it answers comes to `finish`. */
  readonly prepare: (client: pg.Client) => Promise<Carried>;
  /** The last work in the transaction. */
  readonly finish: (client: pg.Client, carried: Carried) => Promise<void>;
  readonly migrations?: readonly Migration[];
  readonly onTable?: (end: BackupTableEnd) => void;
};

/**
 * Makes the database what the backup holds, in one transaction: the schema of then, the rows, each table read back and compared, and
 * the migrations since. Throws `BackupError` or `MigrationError`, and then nothing has changed.
 */
export async function loadBackup<Carried>(
  owner: ConnectionSettings,
  source: AsyncIterable<Buffer>,
  options: LoadOptions<Carried>,
): Promise<BackupTableEnd[]> {
  const migrations = options.migrations ?? (await readMigrations());
  return withClient(owner, async (client) => {
    await prepareSession(client);
    await client.query('begin');
    const held = await client.query<{ held: boolean }>('select pg_try_advisory_xact_lock($1) as held', [
      MIGRATION_LOCK,
    ]);
    if (held.rows[0]?.held !== true) throw new BackupError('The database is being migrated or restored: try again.');
    const ends = await loadWithin(client, source, migrations, options);
    await client.query('commit');
    return ends;
  });
}

async function loadWithin<Carried>(
  client: pg.Client,
  source: AsyncIterable<Buffer>,
  migrations: readonly Migration[],
  options: LoadOptions<Carried>,
): Promise<BackupTableEnd[]> {
  let loading: Loading<Carried> | undefined;
  const begun = (): Loading<Carried> => {
    if (loading === undefined) throw new Error('The backup has not been begun.');
    return loading;
  };
  const ends = await readBackup(source, {
    async begin(header) {
      checkLedger(migrations, header.migrations, 'The backup');
      options.check(header);
      const carried = await options.prepare(client);
      const landed = header.migrations.length;
      const tables = await makeSchema(client, migrations.slice(0, landed));
      loading = { carried, tables, landed, taken: await takeIndexes(client) };
    },
    async load(table, rows, end) {
      await loadTable(client, begun().tables.get(table.table), table, rows, end);
      begun().tables.delete(table.table);
      options.onTable?.(end());
    },
  });
  const { carried, tables, landed, taken } = begun();
  const [missing] = tables.keys();
  if (missing !== undefined) throw damaged(`the table ${missing} is missing`);
  await remakeIndexes(client, taken);
  await advanceSequences(client);
  await applyMigrations(client, migrations.slice(landed));
  await rebuildPreviewTables(client);
  await options.finish(client, carried);
  return ends;
}

type Loading<Carried> = {
  readonly carried: Carried;
  /** Those that are still to come, by name. */
  readonly tables: Map<string, StoredTable>;
  readonly landed: number;
  readonly taken: TakenIndexes;
};

/** The database gets the schema that the backup was written from, and nothing else. */
async function makeSchema(client: pg.Client, migrations: readonly Migration[]): Promise<Map<string, StoredTable>> {
  await dropSchema(client);
  await readLedger(client);
  await applyMigrations(client, migrations);
  return new Map((await listTables(client)).map((table) => [table.name, table]));
}

/** The schema itself stays, with the extensions in it and the rights that new tables get. */
async function dropSchema(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('drop table if exists %s cascade', pg_class.oid::regclass) as statement from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
       and not exists (select from pg_depend where objid = pg_class.oid and deptype = 'e')
     union all
     select format('drop routine if exists %s cascade', pg_proc.oid::regprocedure) from pg_proc
     where pronamespace = 'public'::regnamespace
       and not exists (select from pg_depend where objid = pg_proc.oid and deptype = 'e')`,
  );
  for (const { statement } of rows) await client.query(statement);
}

async function loadTable(
  client: pg.Client,
  stored: StoredTable | undefined,
  { table, columns }: BackupTable,
  rows: AsyncIterable<Buffer>,
  end: () => BackupTableEnd,
): Promise<void> {
  if (stored === undefined || columns.join() !== stored.columns.join()) {
    throw damaged(`its table ${table} is not that of its schema`);
  }
  const names = columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  // Frozen, because the table was made in this transaction: nothing has to be vacuumed afterwards.
  const copy = client.query(copyFrom(`copy ${pg.escapeIdentifier(table)} (${names}) from stdin with (freeze)`));
  await pipeline(rows, copy).catch((error: unknown) => {
    if (!(error instanceof pg.DatabaseError)) throw error;
    throw damaged(`the table ${table} is refused (${error.message})`, error);
  });
  const back = new RowSum();
  for await (const _ of readRows(client, stored, back));
  const { rows: count, sha256 } = back.end(table);
  if (count !== end().rows || sha256 !== end().sha256) {
    throw new BackupError(`The table ${table} does not read as it was written: nothing was restored.`);
  }
}
