import type { Scope } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { insertKey, insertWorkspace, type KeyLimits, type WorkspaceRow } from '../../storage/keys.ts';
import type { IdSource } from '../ids.ts';
import { digestKey, makeApiKey } from './api-key.ts';

export type KeyOrder = {
  readonly workspaceId: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly expiresAt: Date | null;
  /** Those of the server unless given. */
  readonly limits?: KeyLimits;
  /** A key made elsewhere; a new one unless given. */
  readonly key?: string;
};

/** Makes an API key and answers with it: the only time that it is seen. */
export async function createKey(
  sql: Sql,
  ids: IdSource,
  now: Date,
  order: KeyOrder,
): Promise<{ id: string; key: string }> {
  const key = order.key ?? makeApiKey();
  const id = ids.next();
  const { workspaceId, name, scopes, expiresAt, limits = {} } = order;
  await insertKey(sql, { workspaceId, id, name, scopes, expiresAt, limits, createdAt: now, ...digestKey(key) });
  return { id, key };
}

export async function createWorkspace(sql: Sql, ids: IdSource, now: Date, name: string): Promise<WorkspaceRow> {
  const workspace = { id: ids.next(), name, createdAt: now };
  await insertWorkspace(sql, workspace);
  return workspace;
}
