import { chmod, mkdir, realpath, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Logger } from 'pino';
import { chooseAddress, connectionTo, type EngineAddress } from './address.ts';
import { findBinaries } from './binaries.ts';
import { APP_ROLE, DATABASE_NAME, type Engine, EngineError, OWNER_ROLE } from './engine.ts';
import { chooseEngineIds, planEngineUser, type UserIds } from './engine-user.ts';
import { hasCluster, initializeCluster } from './initialize-cluster.ts';
import { announceEngine } from './join-running.ts';
import { lockDataDirectory } from './lock-data-directory.ts';
import { startPostmaster } from './postmaster.ts';
import { prepareEmbeddedDatabase, prepareSchema } from './prepare-database.ts';
import { type EngineSecrets, readOrCreateSecrets } from './secrets.ts';
import { engineSettings } from './settings.ts';
import type { EngineRuntime } from './spawn-engine-command.ts';
import { supervise } from './supervise.ts';

export type EmbeddedOptions = {
  readonly dataDir: string;
  readonly log: Logger;
  readonly database?: string;
  /** PostgreSQL's own folder, where it is not the one of the installed package. */
  readonly nativeDir?: string;
  /** Over `engineSettings`; for tests, whose data need not survive power loss. */
  readonly settings?: Readonly<Record<string, string>>;
};

type Folders = { readonly dataDir: string; readonly clusterDir: string; readonly socketDir: string };

/** Starts the PostgreSQL that comes with the server on `dataDir`, made first where it is missing. Throws `EngineError`. */
export async function startEmbeddedEngine(options: EmbeddedOptions): Promise<Engine> {
  const dataDir = await openDataDir(options.dataDir);
  const lock = await lockDataDirectory(dataDir);
  try {
    const engine = await startLocked(dataDir, options);
    let stopped: Promise<void> | undefined;
    const stop = async () => {
      await engine.stop();
      await lock.release();
    };
    return {
      ...engine,
      stop() {
        stopped ??= stop();
        return stopped;
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openDataDir(dataDir: string): Promise<string> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
    return await realpath(dataDir);
  } catch (error) {
    throw new EngineError(`The data directory ${dataDir} can not be made or opened.`, { cause: error });
  }
}

async function startLocked(dataDir: string, options: EmbeddedOptions): Promise<Engine> {
  const folders = { dataDir, clusterDir: join(dataDir, 'pg'), socketDir: join(dataDir, 'run') };
  const ids = await chooseEngineIds(folders.clusterDir);
  const runtime = await prepareRuntime(folders, ids, options);
  const secrets = await prepareCluster(runtime, folders, ids, options.settings?.fsync !== 'off');
  const address = await chooseAddress(folders.socketDir, ids);
  const settings = Object.fromEntries(engineSettings().map(({ name, value }) => [name, value]));
  const start = () =>
    startPostmaster({
      runtime,
      clusterDir: folders.clusterDir,
      logPath: join(dataDir, 'engine.log'),
      address,
      settings: { ...settings, ...options.settings },
    });
  const postmaster = await start();
  const supervisor = supervise(postmaster, start, options.log);
  try {
    const database = options.database ?? DATABASE_NAME;
    const logins = await prepareLogins(address, secrets, database);
    await announceEngine(dataDir, address, database);
    return { ...logins, stop: supervisor.stop };
  } catch (error) {
    await supervisor.stop();
    throw error;
  }
}

async function prepareRuntime(
  folders: Folders,
  ids: UserIds | undefined,
  options: EmbeddedOptions,
): Promise<EngineRuntime> {
  const binaries = await findBinaries(join(folders.dataDir, 'lib'), options.nativeDir);
  if (ids !== undefined) await chmod(folders.dataDir, (await stat(folders.dataDir)).mode | 0o011);
  const user = await planEngineUser(ids, [folders.dataDir, dirname(binaries.postgres)]);
  if (user.warning !== undefined) options.log.warn(user.warning);
  return { binaries, user };
}

async function prepareCluster(
  runtime: EngineRuntime,
  { dataDir, clusterDir }: Folders,
  ids: UserIds | undefined,
  sync: boolean,
): Promise<EngineSecrets> {
  const exists = await hasCluster(clusterDir, runtime.binaries.majorVersion);
  const secrets = await readOrCreateSecrets(dataDir, exists);
  if (!exists) await initializeCluster(runtime, { dataDir, clusterDir, ids, password: secrets.superuser, sync });
  return secrets;
}

async function prepareLogins(address: EngineAddress, secrets: EngineSecrets, database: string) {
  const superuser = connectionTo(address, { user: 'postgres', password: secrets.superuser, database: 'postgres' });
  const owner = connectionTo(address, { user: OWNER_ROLE, password: secrets.owner, database });
  const app = connectionTo(address, { user: APP_ROLE, password: secrets.app, database });
  await prepareEmbeddedDatabase(superuser, { database, ownerPassword: secrets.owner, appPassword: secrets.app });
  await prepareSchema(owner, APP_ROLE);
  const place = address.host.startsWith('/') ? `socket ${address.host}` : `${address.host}:${address.port}`;
  return {
    kind: 'embedded' as const,
    description: `embedded PostgreSQL 18, ${place}, database ${database}`,
    owner,
    app,
  };
}
