import type { Sql } from './database.ts';
import { type DisputedKey, lowerDisputes } from './disputes.ts';

/** The observations that count, or ever counted, for these Leads and for no other Lead now. */
export async function findOwnObservations(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select id from observation where workspace_id = $1 and lead_id = any($2::uuid[])
     union
     select observation.id from assignment
     join observation on observation.workspace_id = $1 and observation.id = assignment.observation_id
     where assignment.workspace_id = $1 and assignment.lead_id = any($2::uuid[]) and observation.lead_id is null`,
    [workspaceId, leadIds],
  );
  return rows.map((row) => row.id);
}

/**
 * Observations of other Leads that counted for these for a time: what their decisions changed then may show values of these Leads, so
 * it goes; their repeats are told of the Lead that they are about.
 */
export async function forgetInOthers(
  tx: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  ownIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update observation set decision = (decision::jsonb || '{"changes": []}')::json
     where workspace_id = $1 and id <> all($3::uuid[]) and id in (
       select observation_id from assignment where workspace_id = $1 and lead_id = any($2::uuid[])
     )`,
    [workspaceId, leadIds, ownIds],
  );
  await tx.query(
    `update repeat set lead_id = observation.lead_id from observation
     where repeat.workspace_id = $1 and repeat.lead_id = any($2::uuid[]) and repeat.observation_id <> all($3::uuid[])
       and observation.workspace_id = $1 and observation.id = repeat.observation_id`,
    [workspaceId, leadIds, ownIds],
  );
}

/** A value that many share stays on record while another Lead has it. */
const isSharedElsewhere = `kind = 'shared_value' and exists (
    select from identifier
    where identifier.workspace_id = $1 and identifier.type = conflict.type and identifier.kind = key_kind
      and identifier.key = conflict.key and identifier.lead_id <> all($2::uuid[])
  )`;
const conflictsOf = `select id, type, key_kind as kind, key from conflict
  where workspace_id = $1 and not (${isSharedElsewhere}) and (
    observation_id = any($3::uuid[]) or id in (
      select conflict_id from conflict_lead
      where workspace_id = $1 and (lead_id = any($2::uuid[]) or holds_id = any($2::uuid[]))
    )
  )`;

type ForgottenConflict = DisputedKey & { readonly id: string };

/** The disagreement of a deleted party no longer counts against the owner of a key. */
async function forgetConflicts(
  tx: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  ownIds: readonly string[],
  at: Date,
): Promise<void> {
  const conflicts = await tx.query<ForgottenConflict>(conflictsOf, [workspaceId, leadIds, ownIds]);
  const ids = conflicts.map((conflict) => conflict.id);
  await tx.query('delete from conflict_lead where workspace_id = $1 and conflict_id = any($2::uuid[])', [
    workspaceId,
    ids,
  ]);
  await tx.query('delete from conflict where workspace_id = $1 and id = any($2::uuid[])', [workspaceId, ids]);
  await tx.query('delete from conflict_lead where workspace_id = $1 and lead_id = any($2::uuid[])', [
    workspaceId,
    leadIds,
  ]);
  await lowerDisputes(tx, workspaceId, conflicts, at);
}

/** A merge of Leads that live on, in which a deleted one was a loser, stays on record without what it said. */
const mergeStatements = [
  'delete from merge_loser where workspace_id = $1 and lead_id = any($2::uuid[])',
  `delete from merge_loser where workspace_id = $1 and merge_id in (
     select id from merge where workspace_id = $1 and survivor_id = any($2::uuid[])
   )`,
  'delete from merge where workspace_id = $1 and survivor_id = any($2::uuid[])',
] as const;

async function forgetMerges(
  tx: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  ownIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update merge set decision = (decision::jsonb || '{"identifiers": [], "matchedBy": [], "vetoes": [], "merged": [],
       "conflicts": [], "changes": [], "notes": []}')::json
     where workspace_id = $1 and (observation_id = any($3::uuid[]) or id in (
       select merge_id from merge_loser where workspace_id = $1 and lead_id = any($2::uuid[])
     ))`,
    [workspaceId, leadIds, ownIds],
  );
  for (const statement of mergeStatements) await tx.query(statement, [workspaceId, leadIds]);
}

/** Deletes these Leads, which are locked, with these observations and everything that carries either. */
export async function deleteLeadRows(
  tx: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  ownIds: readonly string[],
  { at, isErased }: { readonly at: Date; readonly isErased: boolean },
): Promise<void> {
  const both = [workspaceId, leadIds, ownIds];
  const leads = [workspaceId, leadIds];
  await forgetConflicts(tx, workspaceId, leadIds, ownIds, at);
  await forgetMerges(tx, workspaceId, leadIds, ownIds);
  await tx.query(
    `delete from verdict where workspace_id = $1
       and (lead_a = any($2::uuid[]) or lead_b = any($2::uuid[]) or holds_a = any($2::uuid[]) or holds_b = any($2::uuid[]))`,
    leads,
  );
  for (const table of ['assignment', 'repeat']) {
    await tx.query(
      `delete from ${table} where workspace_id = $1 and (lead_id = any($2::uuid[]) or observation_id = any($3::uuid[]))`,
      both,
    );
  }
  await tx.query('delete from observation where workspace_id = $1 and id = any($2::uuid[])', [workspaceId, ownIds]);
  for (const table of leadTables) {
    await tx.query(`delete from ${table} where workspace_id = $1 and lead_id = any($2::uuid[])`, leads);
  }
  await tx.query('delete from idempotency where workspace_id = $1 and lead_ids && $2::uuid[]', leads);
  await tx.query('delete from lead where workspace_id = $1 and id = any($2::uuid[])', leads);
  await tx.query(
    `insert into deleted_lead (workspace_id, id, gone_at, erased) select $1, id, $3, $4 from unnest($2::uuid[]) as row (id)`,
    [workspaceId, leadIds, at, isErased],
  );
}

/** Tables whose rows belong to one Lead. */
const leadTables = [
  'identifier',
  'weak_identifier',
  'membership',
  'import_example',
  'withdrawal_lead',
  'search_result',
] as const;

export type SuppressedKey = {
  readonly type: string;
  readonly kind: string;
  readonly key: string;
  readonly canonVersion: number;
};

/** The keys of tier 0 and 1 by which these Leads were known and that no other Lead owns. */
export async function findOwnKeys(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  ownIds: readonly string[],
): Promise<SuppressedKey[]> {
  return sql.query<SuppressedKey>(
    `select distinct lead.type, brought.key ->> 0 as kind, brought.key ->> 1 as key, observation.canon_version as "canonVersion"
     from observation
     cross join lateral json_array_elements(observation.keys) as brought (key)
     join lead on lead.workspace_id = $1 and lead.id = $4
     where observation.workspace_id = $1 and observation.id = any($3::uuid[]) and (brought.key ->> 2)::int <= 1
       and not exists (
         select from identifier
         where identifier.workspace_id = $1 and identifier.type = lead.type and identifier.kind = brought.key ->> 0
           and identifier.key = brought.key ->> 1 and (shared or lead_id <> all($2::uuid[]))
       )`,
    [workspaceId, leadIds, ownIds, leadIds[0]],
  );
}

export type SuppressionRow = { readonly hash: string; readonly canonVersion: number };

export async function insertSuppressions(
  tx: Sql,
  workspaceId: string,
  rows: readonly SuppressionRow[],
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into suppression (workspace_id, hash, canon_version, at)
     select $1, decode(hash, 'hex'), canon_version, $4 from unnest($2::text[], $3::smallint[]) as row (hash, canon_version)
     on conflict (workspace_id, hash) do update set at = excluded.at`,
    [workspaceId, rows.map((row) => row.hash), rows.map((row) => row.canonVersion), at],
  );
}

/** Which of these hashes, in hex, are suppressed. */
export async function findSuppressions(
  sql: Sql,
  workspaceId: string,
  hashes: readonly string[],
): Promise<ReadonlySet<string>> {
  const rows = await sql.query<{ hash: string }>(
    `select wanted.hash from unnest($2::text[]) as wanted (hash)
     cross join lateral (
       select from suppression where workspace_id = $1 and suppression.hash = decode(wanted.hash, 'hex') limit 1
     ) as found`,
    [workspaceId, hashes],
  );
  return new Set(rows.map((row) => row.hash));
}

export type ErasedLead = { readonly workspaceId: string; readonly id: string };
export type ErasedKey = {
  readonly workspaceId: string;
  readonly hash: string;
  readonly canonVersion: number;
  readonly at: Date;
};

/** Everything that was ever erased here, in every workspace, in a schema of any version. */
export async function listErasures(sql: Sql): Promise<{ leads: ErasedLead[]; keys: ErasedKey[] }> {
  const [known] = await sql.query<{ known: boolean }>(`select to_regclass('public.suppression') is not null as known`);
  if (known?.known !== true) return { leads: [], keys: [] };
  const leads = await sql.query<ErasedLead>(
    // As JSON, because a schema before 0005 has no such column.
    `select workspace_id as "workspaceId", id from deleted_lead where to_jsonb(deleted_lead) ->> 'erased' = 'true'`,
  );
  const keys = await sql.query<ErasedKey>(
    `select workspace_id as "workspaceId", encode(hash, 'hex') as hash, canon_version as "canonVersion", at from suppression`,
  );
  return { leads, keys };
}

export type OwnedKey = { readonly type: string; readonly kind: string; readonly key: string; readonly leadId: string };

/** The keys that identify by themselves, in their order, `limit` at a time. */
export async function listOwnedKeys(
  sql: Sql,
  workspaceId: string,
  after: OwnedKey | null,
  limit: number,
): Promise<OwnedKey[]> {
  return sql.queryUnprepared<OwnedKey>(
    `select type, kind, key, lead_id as "leadId" from identifier
     where workspace_id = $1 and ($2::text is null or (type, kind, key) > ($2, $3, $4)) order by type, kind, key limit $5`,
    [workspaceId, after?.type, after?.kind, after?.key, limit],
  );
}
