import { readdir, realpath, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EngineError } from '../../src/storage/engine/engine.ts';
import { lockDataDirectory } from '../../src/storage/engine/lock-data-directory.ts';
import { endProcessesIn } from '../../src/storage/engine/process-table.ts';

export const TEST_FOLDER_PREFIX = 'puffle-test-';
const YOUNG_MS = 60_000;

/** Ends and removes the engines of test runs that were killed; those of runs under way hold their lock. */
export async function sweepTestEngines(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    if (name.startsWith(TEST_FOLDER_PREFIX)) await sweep(join(await realpath(tmpdir()), name));
  }
}

async function sweep(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  const isOurs = stats !== undefined && stats.uid === process.getuid?.();
  if (!isOurs || Date.now() - stats.mtimeMs < YOUNG_MS) return;
  const lock = await lockDataDirectory(folder).catch((error: unknown) => {
    if (error instanceof EngineError) return undefined;
    throw error;
  });
  if (lock === undefined) return;
  await endProcessesIn(join(folder, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
  await lock.release();
  await rm(folder, { recursive: true, force: true });
}
