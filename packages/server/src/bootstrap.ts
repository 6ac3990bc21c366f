import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Scope } from '@puffle/contract';
import { createKey, createWorkspace } from './domain/account/manage-keys.ts';
import type { IdSource } from './domain/ids.ts';
import type { Database } from './storage/database.ts';
import { listWorkspaces } from './storage/keys.ts';

export const allScopes: readonly Scope[] = ['read', 'write', 'send', 'admin'];

export type Credentials = { readonly apiKey: string; readonly baseUrl: string; readonly workspaceId: string };

/** The first workspace and its key, made when there is none; null when there is. */
export async function bootstrap(
  database: Database,
  ids: IdSource,
  now: Date,
  wantedKey: string | undefined,
): Promise<{ apiKey: string; workspaceId: string } | null> {
  return database.transaction(async (tx) => {
    await tx.query('select pg_advisory_xact_lock($1)', [714_090_301]);
    if ((await listWorkspaces(tx)).length > 0) return null;
    const workspace = await createWorkspace(tx, ids, now, 'Default');
    const { key } = await createKey(tx, ids, now, {
      workspaceId: workspace.id,
      name: 'first key',
      scopes: allScopes,
      expiresAt: null,
      limits: { readsPerMinute: null, writesPerMinute: null, concurrent: null },
      ...(wantedKey === undefined ? {} : { key: wantedKey }),
    });
    return { apiKey: key, workspaceId: workspace.id };
  });
}

/** After a start at another address the first key's file names that one. */
export async function readdressCredentials(dataDir: string, baseUrl: string): Promise<void> {
  const text = await readFile(join(dataDir, 'credentials.json'), 'utf8').catch(() => null);
  const known = text === null ? null : parseCredentials(text);
  if (known !== null && known.baseUrl !== baseUrl) await writeCredentials(dataDir, { ...known, baseUrl });
}

/** A file that somebody has broken is left to them: the command line says so, and the server does without it. */
function parseCredentials(text: string): Credentials | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' ? (value as Credentials | null) : null; // written by this program
  } catch {
    return null;
  }
}

/** Leaves the key where the command line finds it: `<data dir>/credentials.json`, readable by its owner alone. */
export async function writeCredentials(dataDir: string, credentials: Credentials): Promise<string> {
  await mkdir(dataDir, { recursive: true });
  const file = join(dataDir, 'credentials.json');
  const temporary = `${file}.${process.pid}`;
  await writeFile(temporary, `${JSON.stringify(credentials, null, 2)}\n`, { mode: 0o600 });
  await rename(temporary, file);
  return file;
}
