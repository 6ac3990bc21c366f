import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { connectionTo, type EngineAddress } from './address.ts';
import { APP_ROLE, type Engine, EngineError, OWNER_ROLE } from './engine.ts';
import { readOrCreateSecrets } from './secrets.ts';

const placeSchema = z.object({ host: z.string(), port: z.number(), database: z.string() });

/** Leaves word, in `engine.json`, where the engine of a data directory listens. */
export async function announceEngine(dataDir: string, address: EngineAddress, database: string): Promise<void> {
  const path = placePath(dataDir);
  const temporary = `${path}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify({ ...address, database })}\n`, { mode: 0o600 });
  await rename(temporary, path);
}

/** The engine that a running server has started on this data directory; stopping it is that server's business. Throws `EngineError`. */
export async function joinRunningEngine(dataDir: string): Promise<Engine> {
  const { database, ...address } = await readPlace(dataDir);
  const secrets = await readOrCreateSecrets(dataDir, true);
  return {
    kind: 'embedded',
    description: `embedded PostgreSQL 18 of the running server on ${dataDir}`,
    owner: connectionTo(address, { user: OWNER_ROLE, password: secrets.owner, database }),
    app: connectionTo(address, { user: APP_ROLE, password: secrets.app, database }),
    stop: async () => undefined,
  };
}

async function readPlace(dataDir: string): Promise<z.infer<typeof placeSchema>> {
  try {
    return placeSchema.parse(JSON.parse(await readFile(placePath(dataDir), 'utf8')));
  } catch (error) {
    throw new EngineError(
      `The server on ${dataDir} has not said yet where its database listens: try again in a moment.`,
      {
        cause: error,
      },
    );
  }
}

function placePath(dataDir: string): string {
  return join(dataDir, 'engine.json');
}
