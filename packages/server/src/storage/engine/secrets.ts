import { randomBytes } from 'node:crypto';
import { open, readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { EngineError } from './engine.ts';

const secretsSchema = z.object({ superuser: z.string(), owner: z.string(), app: z.string() });

/** The passwords of the embedded engine's roles, by role. */
export type EngineSecrets = z.infer<typeof secretsSchema>;

export function secretsPath(dataDir: string): string {
  return join(dataDir, 'engine-secrets.json');
}

/** Written, and on disk, before the first role exists; `mustExist` when there is a database that knows them already. */
export async function readOrCreateSecrets(dataDir: string, mustExist: boolean): Promise<EngineSecrets> {
  const path = secretsPath(dataDir);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new EngineError(`The file ${path} can not be read by this user.`, { cause: error });
  });
  if (text !== undefined) return parseSecrets(path, text);
  if (mustExist) throw new EngineError(`The file ${path} with the database's passwords is missing: restore it.`);
  const secrets = { superuser: newPassword(), owner: newPassword(), app: newPassword() };
  await writeDurably(path, `${JSON.stringify(secrets)}\n`);
  return secrets;
}

function parseSecrets(path: string, text: string): EngineSecrets {
  try {
    return secretsSchema.parse(JSON.parse(text));
  } catch {
    // The reason would quote the file.
    throw new EngineError(`The file ${path} with the database's passwords is damaged: restore it.`);
  }
}

function newPassword(): string {
  return randomBytes(24).toString('base64url');
}

async function writeDurably(path: string, content: string): Promise<void> {
  const temporary = `${path}.new`;
  const file = await open(temporary, 'w', 0o600);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(temporary, path);
}
