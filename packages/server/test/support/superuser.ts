import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import type { ConnectionSettings } from '../../src/storage/engine/engine.ts';
import { secretsPath } from '../../src/storage/engine/secrets.ts';

/** The administrator's login of an embedded engine, in the database of `login`. */
export async function superuserOf(login: ConnectionSettings, dataDir: string): Promise<ConnectionSettings> {
  const secrets = z.object({ superuser: z.string() }).parse(JSON.parse(await readFile(secretsPath(dataDir), 'utf8')));
  return { url: login.url.replace(/\/\/[^@]*@/, `//postgres:${secrets.superuser}@`) };
}
