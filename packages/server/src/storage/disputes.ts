import { columns } from './columns.ts';
import type { Sql } from './database.ts';

export type DisputedKey = { readonly type: string; readonly kind: string; readonly key: string };

const keyColumns = ['type', 'kind', 'key'] as const;

/** How many disagreements about the key of `identifier` are on record of which the observation counts for a Lead. */
export const standingDisputes = `select count(*)::smallint from conflict
  join observation on observation.workspace_id = $1 and observation.id = conflict.observation_id
  where conflict.workspace_id = $1 and conflict.type = identifier.type and conflict.key_kind = identifier.kind
    and conflict.key = identifier.key and conflict.kind in ('contested', 'name_mismatch') and observation.lead_id is not null`;

/** Of those the ones of another party than the owner: a merge ends a disagreement between its sides. */
const standingOfOthers = `${standingDisputes} and (conflict.kind = 'name_mismatch' or observation.lead_id <> identifier.lead_id)`;

/** The keys of these Leads about which a conflict names one of them. */
export async function findKeysDisputedAmong(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<DisputedKey[]> {
  if (leadIds.length === 0) return [];
  return sql.query<DisputedKey>(
    `select distinct conflict.type, conflict.key_kind as kind, conflict.key
     from conflict_lead as named
     join conflict on conflict.workspace_id = $1 and conflict.id = named.conflict_id
     join identifier on ${isOfConflict}
     where named.workspace_id = $1 and named.holds_id = any($2::uuid[]) and conflict.kind = 'contested'
       and identifier.lead_id = any($2::uuid[])
     order by conflict.type, conflict.key_kind, conflict.key`,
    [workspaceId, leadIds],
  );
}

/** The keys about which these observations disagree with their owners. */
export async function findKeysDisputedBy(
  sql: Sql,
  workspaceId: string,
  observationIds: readonly string[],
): Promise<DisputedKey[]> {
  if (observationIds.length === 0) return [];
  return sql.query<DisputedKey>(
    `select distinct type, key_kind as kind, key from conflict
     where workspace_id = $1 and observation_id = any($2::uuid[]) and kind in ('contested', 'name_mismatch')
     order by type, key_kind, key`,
    [workspaceId, observationIds],
  );
}

/**
 * Parties have fallen silent or become one: what they disagreed about is disputed less, and is shared no more when three at most are
 * left.
 */
export async function lowerDisputes(
  tx: Sql,
  workspaceId: string,
  keys: readonly DisputedKey[],
  at: Date,
  cause: 'withdrawal' | 'merge' = 'withdrawal',
): Promise<void> {
  if (keys.length === 0) return;
  const values = [workspaceId, ...columns(keys, keyColumns)];
  await lockOwners(tx, values);
  await tx.query(
    `update identifier set disputes = counted.disputes, shared = identifier.shared and counted.disputes >= 3
     from (
       select type, kind, key, least(disputes, (${standingOfOthers}))::smallint as disputes from identifier
       where workspace_id = $1 and ${isNamed}
     ) as counted
     where identifier.workspace_id = $1 and ${isCounted}`,
    values,
  );
  await tx.query(
    `update conflict set settled_at = $5, settled_cause = $6 from identifier
     where conflict.workspace_id = $1 and conflict.kind = 'shared_value' and conflict.settled_at is null
       and ${isOfConflict} and ${isNamed} and not identifier.shared`,
    [...values, at, cause],
  );
}

/** Parties have their say again, or are apart again. */
export async function raiseDisputes(tx: Sql, workspaceId: string, keys: readonly DisputedKey[]): Promise<void> {
  if (keys.length === 0) return;
  const values = [workspaceId, ...columns(keys, keyColumns)];
  await lockOwners(tx, values);
  await tx.query(
    `update identifier set disputes = counted.disputes,
       shared = identifier.shared or (counted.disputes >= 3 and exists (
         select from conflict where conflict.workspace_id = $1 and conflict.kind = 'shared_value' and ${isOfConflict}
       ))
     from (
       select type, kind, key, greatest(disputes, (${standingOfOthers}))::smallint as disputes from identifier
       where workspace_id = $1 and ${isNamed}
     ) as counted
     where identifier.workspace_id = $1 and ${isCounted}`,
    values,
  );
  await tx.query(
    `update conflict set settled_at = null, settled_cause = null from identifier
     where conflict.workspace_id = $1 and conflict.kind = 'shared_value' and conflict.settled_cause in ('withdrawal', 'merge')
       and ${isOfConflict} and ${isNamed} and identifier.shared`,
    values,
  );
}

/** Whoever adds a disagreement holds the owner of the key. */
async function lockOwners(tx: Sql, values: readonly unknown[]): Promise<void> {
  await tx.query(
    `select from lead where workspace_id = $1 and id in (
       select lead_id from identifier where workspace_id = $1 and ${isNamed}
     ) order by id for update`,
    values,
  );
}

const isNamed = `(identifier.type, identifier.kind, identifier.key) in (
  select * from unnest($2::text[], $3::text[], $4::text[])
)`;
const isCounted = '(identifier.type, identifier.kind, identifier.key) = (counted.type, counted.kind, counted.key)';
const isOfConflict = `identifier.workspace_id = $1 and identifier.type = conflict.type
  and identifier.kind = conflict.key_kind and identifier.key = conflict.key`;
