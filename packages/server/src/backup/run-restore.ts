import { existsSync, rmSync } from 'node:fs';
import { type FileHandle, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type pg from 'pg';
import type { Logger } from 'pino';
import { type Config, ConfigError } from '../config.ts';
import { examineWithin } from '../domain/doctor/examine.ts';
import { describeFinding, summarize } from '../domain/doctor/run-doctor.ts';
import { type Erasures, repeatErasures } from '../domain/erasure/repeat-erasures.ts';
import { IdSource } from '../domain/ids.ts';
import { startEngine } from '../open-storage.ts';
import { sqlOf } from '../storage/backup/client-sql.ts';
import { examineTarget } from '../storage/backup/examine-target.ts';
import { BackupError, type BackupHeader } from '../storage/backup/format.ts';
import { loadBackup } from '../storage/backup/load-backup.ts';
import { startEmbeddedEngine } from '../storage/engine/embedded.ts';
import type { ConnectionSettings } from '../storage/engine/engine.ts';
import { listErasures } from '../storage/erasure.ts';
import { listWorkspaces } from '../storage/keys.ts';
import { findSuppressionKey, nameSuppressionKey } from '../suppression-key.ts';
import type { Print } from './run-backup.ts';
import { tellFileError } from './tell-file-error.ts';

const zstdMagic = Buffer.from([0x28, 0xb5, 0x2f, 0xfd]);

export type RestoreOrder = {
  /** The key of the hashes of erased identities here; null where there is none yet. */
  readonly suppressionKey: Buffer | null;
  /** Empties a database that holds workspaces; what was erased there is erased again. */
  readonly replaces: boolean;
  /** Goes on although rows of the backup were made with another key. */
  readonly withoutKey: boolean;
};

/** Restores a backup into the database of `config`, and answers whether the doctor finds nothing. */
export async function runRestore(
  config: Config,
  log: Logger,
  from: string | undefined,
  flags: Pick<RestoreOrder, 'replaces' | 'withoutKey'>,
  print: Print,
): Promise<boolean> {
  const source = await openSource(from);
  const suppressionKey = await findSuppressionKey(config);
  const engine = await startEngine(config, log);
  try {
    return await restore(engine.owner, source, { ...flags, suppressionKey }, print);
  } finally {
    await engine.stop();
  }
}

/** Restores a backup into a database that is made for this and thrown away. */
export async function runVerify(log: Logger, from: string | undefined, print: Print): Promise<boolean> {
  const source = await openSource(from);
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-verify-'));
  // It holds everything that was backed up: who interrupts the verification leaves nothing of it either.
  const clear = (): void => removeWhileUsed(dataDir);
  process.once('exit', clear);
  try {
    const settings = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' };
    const engine = await startEmbeddedEngine({ dataDir, log, settings });
    try {
      const order = { suppressionKey: null, replaces: false, withoutKey: true };
      return await restore(engine.owner, source, order, print);
    } finally {
      await engine.stop();
    }
  } finally {
    await rm(dataDir, { recursive: true, force: true });
    process.off('exit', clear);
  }
}

/** Removes the folder of an engine that is just ending: what appears or goes meanwhile cuts a removal short. */
function removeWhileUsed(folder: string): void {
  for (let tries = 0; existsSync(folder) && tries < 1000; tries++) {
    try {
      rmSync(folder, { recursive: true, force: true });
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOTEMPTY')) throw error;
    }
  }
}

/** All of it or nothing. Throws `BackupError` or `MigrationError`; false when what was backed up was not well itself. */
export async function restore(
  owner: ConnectionSettings,
  source: AsyncIterable<Buffer>,
  order: RestoreOrder,
  print: Print = () => undefined,
): Promise<boolean> {
  let isWell = true;
  const ends = await loadBackup<Erasures>(owner, source, {
    check: (header) => checkKey(header, order),
    prepare: (client) => prepareTarget(client, order.replaces),
    async finish(client, erasures) {
      await repeatAll(client, erasures, order.suppressionKey, print);
      isWell = await examineAll(client, print);
    },
    onTable: ({ table, rows }) => rows > 0 && print(`  ${table}  ${rows}`),
  });
  const rows = ends.reduce((sum, end) => sum + end.rows, 0);
  print(`Restored: ${rows} rows of ${ends.length} tables, each read back as it was written.`);
  if (!isWell)
    print('The database was backed up like this; puffle-server doctor --repair rebuilds what can be derived.');
  return isWell;
}

/** Opens the backup before anything is started. Throws `ConfigError` for what is no file that can be read. */
async function openSource(from: string | undefined): Promise<AsyncIterable<Buffer>> {
  if (from === undefined || (from === '-' && process.stdin.isTTY)) {
    throw new ConfigError('Say which backup: puffle-server restore <file>, or - from a pipe.');
  }
  if (from === '-') return process.stdin;
  try {
    const file = await open(from);
    const status = await file.stat();
    if (status.isDirectory()) throw new Error('it is a folder');
    if (status.isFile() && !(await startsLikeBackup(file))) {
      throw new Error('it does not begin like a file of puffle-server backup');
    }
    return file.createReadStream(status.isFile() ? { start: 0 } : {});
  } catch (error) {
    throw new ConfigError(`Cannot read the backup ${from}: ${tellFileError(error)}.`);
  }
}

async function startsLikeBackup(file: FileHandle): Promise<boolean> {
  const { buffer } = await file.read(Buffer.alloc(zstdMagic.length), 0, zstdMagic.length, 0);
  return buffer.equals(zstdMagic);
}

function checkKey({ suppressionKey }: BackupHeader, order: RestoreOrder): void {
  if (suppressionKey === null || order.withoutKey) return;
  if (order.suppressionKey !== null && nameSuppressionKey(order.suppressionKey) === suppressionKey) return;
  throw new BackupError(
    'Erased people and webhook secrets of the backup depend on a key that is not here: put suppression.key of the data directory it was made from into this one, or set PUFFLE_SUPPRESSION_KEY. With --without-key erased people can come back unseen, and webhooks sign with other secrets.',
  );
}

async function prepareTarget(client: pg.Client, replaces: boolean): Promise<Erasures> {
  const { workspaces, otherTables, servers } = await examineTarget(client);
  if (otherTables.length > 0) {
    throw new BackupError(
      `The database holds tables that are not Puffle's (${otherTables.slice(0, 3).join(', ')}): restore into a database of its own.`,
    );
  }
  if (servers > 0) throw new BackupError('A Puffle server is connected to the database: stop it, then restore.');
  if (workspaces !== null && workspaces > 0 && !replaces) {
    throw new BackupError(
      'The database is not empty: restore into an empty one, or pass --replace to lose what it holds now.',
    );
  }
  return workspaces === null ? { leads: [], keys: [] } : listErasures(sqlOf(client));
}

async function repeatAll(
  client: pg.Client,
  erasures: Erasures,
  suppressionKey: Buffer | null,
  print: Print,
): Promise<void> {
  if (erasures.leads.length + erasures.keys.length === 0) return;
  const sql = sqlOf(client);
  const ids = new IdSource(Date.now);
  for (const { id } of await listWorkspaces(sql)) {
    const scene = { workspaceId: id, ids, now: new Date(), suppressionKey: suppressionKey ?? Buffer.alloc(0) };
    const { erased, left } = await repeatErasures(sql, scene, erasures);
    if (erased.length > 0) print(`workspace ${id}: ${erased.length} Leads that were erased since are erased again`);
    for (const lead of left)
      print(`workspace ${id}: erase by hand what is of Lead ${lead}, which is joined with others`);
  }
}

async function examineAll(client: pg.Client, print: Print): Promise<boolean> {
  const sql = sqlOf(client);
  let isWell = true;
  for (const { id } of await listWorkspaces(sql)) {
    const examination = await examineWithin(sql, id, (finding) => print(describeFinding(finding)));
    print(`workspace ${id}: ${summarize(examination)}`);
    isWell &&= examination.findings.length === 0;
  }
  return isWell;
}
