import type { Scope } from '@puffle/contract';
import type { Sql } from './database.ts';

export type WorkspaceRow = { readonly id: string; readonly name: string; readonly createdAt: Date };
/** How much a key may ask for: null is no limit, a field that is absent follows the server. */
export type KeyLimits = {
  readonly readsPerMinute?: number | null | undefined;
  readonly writesPerMinute?: number | null | undefined;
  readonly concurrent?: number | null | undefined;
};
export type KeyRow = {
  readonly workspaceId: string;
  readonly workspaceName: string;
  readonly settings: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
  readonly lastUsedAt: Date | null;
  readonly limits: KeyLimits;
};

const keyColumns = `api_key.workspace_id as "workspaceId", workspace.name as "workspaceName", workspace.settings, api_key.id,
  api_key.name, api_key.prefix, api_key.scopes, api_key.created_at as "createdAt", api_key.expires_at as "expiresAt",
  api_key.revoked_at as "revokedAt", api_key.last_used_at as "lastUsedAt", api_key.limits`;

/** The key of this hash, whatever its workspace: the one look-up that a request makes before it has one. */
export async function findKeyByHash(sql: Sql, hash: string): Promise<KeyRow | null> {
  const [row] = await sql.query<KeyRow>(
    `select ${keyColumns} from api_key join workspace on workspace.id = api_key.workspace_id
     where api_key.hash = decode($1, 'hex')`,
    [hash],
  );
  return row ?? null;
}

/** Keys of the workspace, the newest first; revoked ones too. */
export async function listKeys(
  sql: Sql,
  workspaceId: string,
  page: { readonly beforeId: string | null; readonly limit: number | null } = { beforeId: null, limit: null },
): Promise<KeyRow[]> {
  return sql.queryUnprepared<KeyRow>(
    `select ${keyColumns} from api_key join workspace on workspace.id = api_key.workspace_id
     where api_key.workspace_id = $1 and ($2::uuid is null or api_key.id < $2) order by api_key.id desc limit $3`,
    [workspaceId, page.beforeId, page.limit],
  );
}

export async function countValidKeys(sql: Sql, workspaceId: string, now: Date): Promise<number> {
  const [row] = await sql.query<{ count: number }>(
    `select count(*)::int as count from api_key
     where workspace_id = $1 and revoked_at is null and (expires_at is null or expires_at > $2)`,
    [workspaceId, now],
  );
  return row?.count ?? 0;
}

export async function findKeyById(sql: Sql, workspaceId: string, id: string): Promise<KeyRow | null> {
  const [row] = await sql.query<KeyRow>(
    `select ${keyColumns} from api_key join workspace on workspace.id = api_key.workspace_id
     where api_key.workspace_id = $1 and api_key.id = $2`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** The key, held until the transaction ends. */
export async function lockKey(tx: Sql, workspaceId: string, id: string): Promise<KeyRow | null> {
  const [row] = await tx.query<KeyRow>(
    `select ${keyColumns} from api_key join workspace on workspace.id = api_key.workspace_id
     where api_key.workspace_id = $1 and api_key.id = $2 for no key update of api_key`,
    [workspaceId, id],
  );
  return row ?? null;
}

/** Notes that the key is used, unless that was noted after `before`. */
export async function markKeyUsed(sql: Sql, workspaceId: string, id: string, at: Date, before: Date): Promise<void> {
  await sql.query(
    `update api_key set last_used_at = $3
     where workspace_id = $1 and id = $2 and (last_used_at is null or last_used_at <= $4)`,
    [workspaceId, id, at, before],
  );
}

export type KeyToInsert = {
  readonly workspaceId: string;
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly hash: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
  readonly limits: KeyLimits;
};

export async function insertKey(sql: Sql, key: KeyToInsert): Promise<void> {
  await sql.query(
    `insert into api_key (workspace_id, id, name, prefix, hash, scopes, created_at, expires_at, limits)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7, $8, $9)`,
    [
      key.workspaceId,
      key.id,
      key.name,
      key.prefix,
      key.hash,
      key.scopes,
      key.createdAt,
      key.expiresAt,
      JSON.stringify(key.limits),
    ],
  );
}

/** The id of the key; null when there was no such key, or it was revoked before. */
export async function revokeKey(sql: Sql, workspaceId: string, idOrPrefix: string, at: Date): Promise<string | null> {
  const rows = await sql.query<{ id: string }>(
    `update api_key set revoked_at = $3
     where workspace_id = $1 and (id::text = $2 or prefix = $2) and revoked_at is null returning id`,
    [workspaceId, idOrPrefix, at],
  );
  return rows[0]?.id ?? null;
}

export async function changeKey(
  tx: Sql,
  workspaceId: string,
  id: string,
  { name, limits }: Pick<KeyRow, 'name' | 'limits'>,
): Promise<void> {
  await tx.query('update api_key set name = $3, limits = $4 where workspace_id = $1 and id = $2', [
    workspaceId,
    id,
    name,
    JSON.stringify(limits),
  ]);
}

/** Lets a key end at this time, unless it ends before. */
export async function endKey(tx: Sql, workspaceId: string, id: string, at: Date): Promise<void> {
  await tx.query('update api_key set expires_at = least(expires_at, $3) where workspace_id = $1 and id = $2', [
    workspaceId,
    id,
    at,
  ]);
}

export async function insertWorkspace(sql: Sql, workspace: WorkspaceRow): Promise<void> {
  await sql.query('insert into workspace (id, name, created_at) values ($1, $2, $3)', [
    workspace.id,
    workspace.name,
    workspace.createdAt,
  ]);
}

export async function listWorkspaces(sql: Sql): Promise<WorkspaceRow[]> {
  return sql.query<WorkspaceRow>('select id, name, created_at as "createdAt" from workspace order by id');
}

/** Lets those who count what a workspace has, and then add to it, do so one after the other, until the transaction ends. */
export async function holdWorkspace(tx: Sql, workspaceId: string): Promise<void> {
  await tx.query('select 1 from workspace where id = $1 for no key update', [workspaceId]);
}

export async function mergeSettings(
  tx: Sql,
  workspaceId: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<Readonly<Record<string, unknown>>> {
  const [row] = await tx.query<{ settings: Readonly<Record<string, unknown>> }>(
    'update workspace set settings = settings || $2::jsonb where id = $1 returning settings',
    [workspaceId, JSON.stringify(settings)],
  );
  return row?.settings ?? {};
}

/** Whether the workspace has, or had, this API key. */
export async function findKey(sql: Sql, workspaceId: string, id: string): Promise<boolean> {
  const rows = await sql.query('select 1 from api_key where workspace_id = $1 and id = $2', [workspaceId, id]);
  return rows.length > 0;
}
