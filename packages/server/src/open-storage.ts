import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { startEmbeddedEngine } from './storage/engine/embedded.ts';
import type { Engine } from './storage/engine/engine.ts';
import { openExternalEngine } from './storage/engine/external.ts';
import { joinRunningEngine } from './storage/engine/join-running.ts';
import { DataDirectoryInUse } from './storage/engine/lock-data-directory.ts';
import { migrate } from './storage/migrate.ts';

export type Storage = { readonly engine: Engine; readonly database: Database; close(): Promise<void> };

/** Starts or finds PostgreSQL, brings its schema up to date, and opens it for requests. */
export async function openStorage(config: Config, log: Logger): Promise<Storage> {
  return openOn(await startEngine(config, log), log);
}

/** The same, or the database of the server that runs on this data directory already: for commands beside it. */
export async function joinStorage(config: Config, log: Logger): Promise<Storage> {
  return openOn(await joinEngine(config, log), log);
}

/** PostgreSQL, started or found, with its schema as it is; the engine of the server that runs on this data directory where one does. */
export async function joinEngine(config: Config, log: Logger): Promise<Engine> {
  try {
    return await startEngine(config, log);
  } catch (error) {
    if (error instanceof DataDirectoryInUse) return joinRunningEngine(config.dataDir);
    throw error;
  }
}

export function startEngine(config: Config, log: Logger): Promise<Engine> {
  return config.databaseUrl === null
    ? startEmbeddedEngine({ dataDir: config.dataDir, log })
    : openExternalEngine({ databaseUrl: config.databaseUrl, log });
}

async function openOn(engine: Engine, log: Logger): Promise<Storage> {
  try {
    const { applied } = await migrate(engine.owner);
    if (applied.length > 0) log.info({ applied }, 'schema migrated');
    const database = openDatabase(engine.app, { applicationName: 'puffle', log });
    return {
      engine,
      database,
      async close() {
        await database.close();
        await engine.stop();
      },
    };
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
