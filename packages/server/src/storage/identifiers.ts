import type { LeadType } from '@puffle/contract';
import { binaryColumns } from './binary-array.ts';
import { columns } from './columns.ts';
import type { Sql } from './database.ts';
import { selectFlags, type WorkspaceFlags } from './workspace-flags.ts';

export type KeyRow = { readonly type: LeadType; readonly kind: string; readonly key: string };
export type HolderRow = KeyRow & {
  readonly leadId: string;
  readonly tier: 0 | 1 | 2;
  readonly disputes: number;
  readonly isShared: boolean;
};

/** Of those who have a key of tier 2 a look-up reads one more than these: then it is known that there are many. */
export const mostWeakHolders = 20;

/** Lateral probes keep this an index scan even on a table that was empty when the plan was made. */
const selectHolders = `select wanted.type, wanted.kind, wanted.key, found.lead_id as "leadId", found.tier, found.disputes,
    found.shared as "isShared"
  from unnest($2::text[], $3::text[], $4::text[]) as wanted (type, kind, key)
  cross join lateral (
    select lead_id, tier, disputes, shared from identifier
    where workspace_id = $1 and type = wanted.type and kind = wanted.kind and key = wanted.key limit 1
  ) as found
  union all
  select wanted.type, wanted.kind, wanted.key, found.lead_id, 2, 0, false
  from unnest($2::text[], $3::text[], $4::text[]) as wanted (type, kind, key)
  cross join lateral (
    select lead_id from weak_identifier
    where workspace_id = $1 and type = wanted.type and kind = wanted.kind and key = wanted.key limit ${mostWeakHolders + 1}
  ) as found`;

/** The holders of keys; of tier 2 no more than `mostWeakHolders` and one. */
export async function findHolders(sql: Sql, workspaceId: string, keys: readonly KeyRow[]): Promise<HolderRow[]> {
  if (keys.length === 0) return [];
  return sql.query<HolderRow>(selectHolders, [workspaceId, ...binaryColumns(keys, keyTypes)]);
}

/** All holders of keys of tier 2, however many they are. */
export async function findWeakHolders(sql: Sql, workspaceId: string, keys: readonly KeyRow[]): Promise<HolderRow[]> {
  if (keys.length === 0) return [];
  return sql.query<HolderRow>(
    `select wanted.type, wanted.kind, wanted.key, found.lead_id as "leadId", 2 as tier, 0 as disputes, false as "isShared"
     from unnest($2::text[], $3::text[], $4::text[]) as wanted (type, kind, key)
     cross join lateral (
       select lead_id from weak_identifier
       where workspace_id = $1 and type = wanted.type and kind = wanted.kind and key = wanted.key offset 0
     ) as found`,
    [workspaceId, ...columns(keys, ['type', 'kind', 'key'])],
  );
}

/** The holders of keys, and what the workspace has at the same moment: most of what a lone create pays is having statements at all. */
export async function findHoldersAndFlags(
  sql: Sql,
  workspaceId: string,
  keys: readonly KeyRow[],
): Promise<{ holders: HolderRow[]; flags: WorkspaceFlags }> {
  const rows = await sql.query<(HolderRow | { leadId: null }) & WorkspaceFlags>(
    `select holder.*, flags.* from (${selectFlags}) as flags left join (${selectHolders}) as holder on true`,
    [workspaceId, ...binaryColumns(keys, keyTypes)],
  );
  const [first] = rows;
  if (first === undefined) throw new Error('A workspace was asked about and nothing was answered.');
  return { holders: rows.filter((row) => row.leadId !== null), flags: first };
}

const keyTypes = { type: 'text', kind: 'text', key: 'text' } as const;
const weakTypes = { ...keyTypes, leadId: 'uuid', observationId: 'uuid' } as const;
const strongTypes = { ...keyTypes, leadId: 'uuid', tier: 'int2', observationId: 'uuid' } as const;

export type StrongRow = KeyRow & { readonly leadId: string; readonly tier: number; readonly observationId: string };
export type WeakRow = KeyRow & { readonly leadId: string; readonly observationId: string };

/** Plain inserts in key order: a key that another transaction has claimed meanwhile raises 23505 and the whole decision is repeated. */
export async function insertStrong(tx: Sql, workspaceId: string, rows: readonly StrongRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(
    `insert into identifier (workspace_id, type, kind, key, lead_id, tier, observation_id)
     select $1, type, kind, key, lead_id, tier, observation_id
     from unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::smallint[], $7::uuid[])
       as row (type, kind, key, lead_id, tier, observation_id)`,
    [workspaceId, ...binaryColumns(inKeyOrder(rows), strongTypes)],
  );
}

/** Moves keys to another Lead or tier. */
export async function updateStrong(tx: Sql, workspaceId: string, rows: readonly StrongRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update identifier set lead_id = row.lead_id, tier = row.tier, observation_id = row.observation_id
     from unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::smallint[], $7::uuid[])
       as row (type, kind, key, lead_id, tier, observation_id)
     where identifier.workspace_id = $1 and identifier.type = row.type and identifier.kind = row.kind
       and identifier.key = row.key`,
    [workspaceId, ...binaryColumns(inKeyOrder(rows), strongTypes)],
  );
}

export async function deleteStrong(tx: Sql, workspaceId: string, rows: readonly KeyRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `delete from identifier using unnest($2::text[], $3::text[], $4::text[]) as row (type, kind, key)
     where identifier.workspace_id = $1 and identifier.type = row.type and identifier.kind = row.kind
       and identifier.key = row.key`,
    [workspaceId, ...columns(rows, ['type', 'kind', 'key'])],
  );
}

export async function insertWeak(tx: Sql, workspaceId: string, rows: readonly WeakRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.insert(
    `insert into weak_identifier (workspace_id, type, kind, key, lead_id, observation_id)
     select $1, type, kind, key, lead_id, observation_id
     from unnest($2::text[], $3::text[], $4::text[], $5::uuid[], $6::uuid[])
       as row (type, kind, key, lead_id, observation_id)`,
    [workspaceId, ...binaryColumns(inKeyOrder(rows), weakTypes)],
  );
}

export async function deleteWeak(
  tx: Sql,
  workspaceId: string,
  rows: readonly (KeyRow & { leadId: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `delete from weak_identifier using unnest($2::text[], $3::text[], $4::text[], $5::uuid[]) as row (type, kind, key, lead_id)
     where weak_identifier.workspace_id = $1 and weak_identifier.type = row.type and weak_identifier.kind = row.kind
       and weak_identifier.key = row.key and weak_identifier.lead_id = row.lead_id`,
    [workspaceId, ...columns(rows, ['type', 'kind', 'key', 'leadId'])],
  );
}

export type DisputeRow = KeyRow & { readonly disputes: number; readonly isShared: boolean };

/** The keys of these Leads about which somebody disagrees. */
export async function findDisputes(tx: Sql, workspaceId: string, leadIds: readonly string[]): Promise<DisputeRow[]> {
  if (leadIds.length === 0) return [];
  return tx.query<DisputeRow>(
    `select type, kind, key, disputes, shared as "isShared" from identifier
     where workspace_id = $1 and lead_id = any($2::uuid[]) and disputes > 0`,
    [workspaceId, leadIds],
  );
}

export async function updateDisputes(tx: Sql, workspaceId: string, rows: readonly DisputeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update identifier set disputes = row.disputes, shared = row.shared
     from unnest($2::text[], $3::text[], $4::text[], $5::smallint[], $6::boolean[]) as row (type, kind, key, disputes, shared)
     where identifier.workspace_id = $1 and identifier.type = row.type and identifier.kind = row.kind
       and identifier.key = row.key`,
    [workspaceId, ...columns(rows, ['type', 'kind', 'key', 'disputes', 'isShared'])],
  );
}

/**
 * Waits until no other transaction works on these tier 2 keys. They are not unique in the database, so a request that has nothing
 * stronger would otherwise race its twin.
 */
export async function lockWeakKeys(tx: Sql, workspaceId: string, keys: readonly KeyRow[]): Promise<void> {
  if (keys.length === 0) return;
  const texts = [...new Set(keys.map((key) => `${workspaceId} ${key.type} ${key.kind} ${key.key}`))];
  await tx.query(
    `select pg_advisory_xact_lock(lock) from (
       select distinct hashtextextended(text, 0) as lock from unnest($1::text[]) as row (text) order by 1
     ) as locks`,
    [texts],
  );
}

function inKeyOrder<Row extends KeyRow>(rows: readonly Row[]): Row[] {
  const placed = rows.map((row) => ({ row, place: `${row.type} ${row.kind} ${row.key}` }));
  return placed.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ row }) => row);
}
