import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { type Database, openDatabase } from './storage/database.ts';
import { startEmbeddedEngine } from './storage/engine/embedded.ts';
import type { Engine } from './storage/engine/engine.ts';
import { openExternalEngine } from './storage/engine/external.ts';
import { migrate } from './storage/migrate.ts';

export type Storage = { readonly engine: Engine; readonly database: Database; close(): Promise<void> };

/** Starts or finds PostgreSQL, brings its schema up to date, and opens it for requests. */
export async function openStorage(config: Config, log: Logger): Promise<Storage> {
  const engine =
    config.databaseUrl === null
      ? await startEmbeddedEngine({ dataDir: config.dataDir, log })
      : await openExternalEngine({ databaseUrl: config.databaseUrl, log });
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
