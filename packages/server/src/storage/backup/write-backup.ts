import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import type { ConnectionSettings } from '../engine/engine.ts';
import {
  type BackupEnd,
  BackupError,
  type BackupHeader,
  type BackupTableEnd,
  formatVersion,
  RowSum,
  rowsEnd,
} from './format.ts';
import { copyOut, listTables, prepareSession, type StoredTable } from './session.ts';

const blockBytes = 256 * 1024;

export type BackupFacts = {
  readonly puffle: string;
  readonly at: Date;
  /** Names the key outside the database; kept when rows depend on it. */
  readonly suppressionKey: string | null;
};
export type BackupReport = { onTable(end: BackupTableEnd): void };

/** The text of a backup: every table as of one moment, while others go on writing. Memory does not grow with the data. */
export async function* writeBackup(
  owner: ConnectionSettings,
  facts: BackupFacts,
  { onTable }: BackupReport,
): AsyncGenerator<Buffer> {
  const client = new pg.Client({ connectionString: owner.url, application_name: 'puffle-backup', keepAlive: true });
  client.on('error', () => undefined);
  await client.connect();
  try {
    if (owner.role !== undefined) await client.query(`set role ${pg.escapeIdentifier(owner.role)}`);
    yield* writeSnapshot(client, facts, onTable);
  } finally {
    await client.end();
  }
}

async function* writeSnapshot(
  client: pg.Client,
  facts: BackupFacts,
  onTable: BackupReport['onTable'],
): AsyncGenerator<Buffer> {
  await prepareSession(client);
  const held = (await listTables(client)).map(({ name }) => pg.escapeIdentifier(name));
  if (held.length === 0) {
    throw new BackupError(
      'The database holds nothing of Puffle: name the one that does with PUFFLE_DATA_DIR or DATABASE_URL.',
    );
  }
  await client.query('begin isolation level repeatable read read only');
  // Held before the snapshot is taken: a migration meanwhile would leave tables that it looks at as empty.
  await client.query(`lock table ${held.join(', ')} in access share mode`);
  const tables = await listTables(client);
  yield toLine(await describe(client, tables, facts));
  let rows = 0;
  for (const table of tables) {
    yield toLine({ table: table.name, columns: table.columns });
    const sum = new RowSum();
    yield* readRows(client, table, sum);
    const end = sum.end(table.name);
    yield Buffer.from(rowsEnd);
    yield toLine(end);
    rows += end.rows;
    onTable(end);
  }
  yield toLine({ end: true, tables: tables.length, rows } satisfies BackupEnd);
  await client.query('commit');
}

async function describe(
  client: pg.Client,
  tables: readonly StoredTable[],
  { puffle, at, suppressionKey }: BackupFacts,
): Promise<BackupHeader> {
  const ledger = await client.query('select name, checksum from puffle_migration order by version');
  const version = await client.query<{ server_version: string }>('show server_version');
  return {
    format: 'puffle-backup',
    version: formatVersion,
    puffle,
    postgres: version.rows[0]?.server_version ?? '',
    at: at.toISOString(),
    migrations: ledger.rows,
    suppressionKey: (await hasKeyedRows(client, tables)) ? suppressionKey : null,
  };
}

/** Whether anything was made with the key outside the database: hashes of erased identities, secrets of webhooks. */
async function hasKeyedRows(client: pg.Client, tables: readonly StoredTable[]): Promise<boolean> {
  for (const { name } of tables.filter((table) => ['suppression', 'webhook_endpoint'].includes(table.name))) {
    const { rows } = await client.query(`select from ${name} limit 1`);
    if (rows.length > 0) return true;
  }
  return false;
}

/** The rows of a table in blocks, counted and summed on the way. */
export async function* readRows(client: pg.Client, table: StoredTable, sum: RowSum): AsyncGenerator<Buffer> {
  const stream = client.query(copyTo(copyOut(table, pg.escapeIdentifier)));
  let block: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    block.push(chunk);
    bytes += chunk.length;
    if (bytes < blockBytes) continue;
    const whole = Buffer.concat(block);
    sum.add(whole);
    yield whole;
    block = [];
    bytes = 0;
  }
  const last = Buffer.concat(block);
  sum.add(last);
  if (last.length > 0) yield last;
}

function toLine(value: object): Buffer {
  return Buffer.from(`${JSON.stringify(value)}\n`);
}
