import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { EngineError } from './engine.ts';

/** Another server holds the data directory; the message names it. */
export class DataDirectoryInUse extends EngineError {}

const holderSchema = z.object({ pid: z.number(), startedAt: z.string(), dataDir: z.string() });

/**
 * Holds a data directory for this process alone. The kernel's lock on `server.lock` decides, taken through SQLite because
 * Node has no file lock of its own: it ends with its process however that dies, knows no reused pid, and holds between
 * containers that share a volume. `server.json` beside it only names the holder.
 */
export async function lockDataDirectory(dataDir: string): Promise<{ release(): Promise<void> }> {
  const lock = new DatabaseSync(join(dataDir, 'server.lock'), { timeout: 0 });
  const holderPath = join(dataDir, 'server.json');
  try {
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw new EngineError(`The data directory ${dataDir} can not be locked.`, { cause: error });
    throw new DataDirectoryInUse(await describeHolder(dataDir, holderPath), { cause: error });
  }
  await writeHolder(dataDir, holderPath);
  return {
    async release() {
      await rm(holderPath, { force: true });
      lock.close();
    },
  };
}

function isBusy(error: unknown): boolean {
  const SQLITE_BUSY = 5;
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}

async function writeHolder(dataDir: string, holderPath: string): Promise<void> {
  const startedAt = new Date(performance.timeOrigin).toISOString();
  const temporary = `${holderPath}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify({ pid: process.pid, startedAt, dataDir })}\n`, { mode: 0o600 });
  await rename(temporary, holderPath);
}

async function describeHolder(dataDir: string, holderPath: string): Promise<string> {
  const holder = await readFile(holderPath, 'utf8')
    .then((text) => holderSchema.parse(JSON.parse(text)))
    .catch(() => undefined);
  const who = holder === undefined ? 'which is just starting' : `pid ${holder.pid}, started ${holder.startedAt}`;
  return `The data directory ${dataDir} is in use by another Puffle server (${who}): stop it, or choose another PUFFLE_DATA_DIR.`;
}
