import { chmod, chown, mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { syncFolder } from '../sync-folder.ts';
import { EngineError } from './engine.ts';
import type { UserIds } from './engine-user.ts';
import { endProcessesIn } from './process-table.ts';
import { type EngineRuntime, spawnEngineCommand } from './spawn-engine-command.ts';

const HALF_MADE = 'pg.initializing';
/** pg_trgm knows letters by the C library's character types; the first locale that this machine has is taken. */
const CHARACTER_TYPES = ['C.UTF-8', 'en_US.UTF-8'];

/** True when `clusterDir` holds a database of this major version, false when it does not exist. */
export async function hasCluster(clusterDir: string, majorVersion: string): Promise<boolean> {
  const version = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => undefined);
  if (version?.trim() === majorVersion) return true;
  if (version !== undefined) {
    throw new EngineError(
      `${clusterDir} was made by PostgreSQL ${version.trim()}, this version brings PostgreSQL ${majorVersion}: restore a backup into a new data directory.`,
    );
  }
  const exists = await stat(clusterDir).catch(() => undefined);
  if (exists !== undefined)
    throw new EngineError(`${clusterDir} exists but holds no PostgreSQL database: move it away.`);
  return false;
}

/** Made aside and renamed: a start that is cut short leaves nothing that looks like a database. */
export async function initializeCluster(
  runtime: EngineRuntime,
  options: { dataDir: string; clusterDir: string; ids: UserIds | undefined; password: string; sync: boolean },
): Promise<void> {
  const folder = join(options.dataDir, HALF_MADE);
  await removeHalfMade(folder);
  const passwordFile = join(folder, 'password');
  const cluster = join(folder, 'pg');
  await mkdir(folder, { mode: 0o700 });
  await writeFile(passwordFile, options.password, { mode: 0o600 });
  if (options.ids !== undefined) {
    await chown(passwordFile, options.ids.uid, options.ids.gid);
    await chown(folder, options.ids.uid, options.ids.gid);
  }
  await runInitdb(runtime, cluster, passwordFile, options.sync);
  await chmod(cluster, 0o700);
  await rename(cluster, options.clusterDir);
  await syncFolder(options.dataDir);
  await removeHalfMade(folder);
}

async function runInitdb(runtime: EngineRuntime, cluster: string, passwordFile: string, sync: boolean): Promise<void> {
  const failures: string[] = [];
  for (const characterType of CHARACTER_TYPES) {
    const failure = await tryInitdb(runtime, cluster, [
      `--pwfile=${passwordFile}`,
      `--lc-ctype=${characterType}`,
      ...(sync ? [] : ['--no-sync']),
    ]);
    if (failure === undefined) return;
    failures.push(failure);
    if (!failure.includes('locale')) break;
  }
  throw new EngineError(
    `The embedded PostgreSQL does not run on this machine (${failures.at(-1)}): set DATABASE_URL to a PostgreSQL 15 or newer.`,
  );
}

async function tryInitdb(
  runtime: EngineRuntime,
  cluster: string,
  args: readonly string[],
): Promise<string | undefined> {
  const fixed = ['--username=postgres', '--auth=scram-sha-256', '--encoding=UTF8', '--data-checksums'];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const child = spawnEngineCommand(runtime, runtime.binaries.initdb, ['-D', cluster, ...fixed, ...locale, ...args], {
    cwd: dirname(cluster),
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<string | undefined>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code === 0 ? undefined : `initdb ended with ${code ?? signal}`));
  });
  const [failure, errors] = await Promise.all([ended, child.stderr === null ? '' : text(child.stderr)]);
  return failure === undefined ? undefined : errors.trim().split('\n')[0] || failure;
}

async function removeHalfMade(folder: string): Promise<void> {
  await endProcessesIn(folder, ['SIGKILL'], 5_000);
  await endProcessesIn(join(folder, 'pg'), ['SIGKILL'], 5_000);
  await rm(folder, { recursive: true, force: true });
}
