import type { KeptLead } from '@puffle/contract';
import { columns, jsonText } from './columns.ts';
import type { Sql } from './database.ts';
import type { WithdrawalRow } from './withdrawals.ts';

export type Selector = Pick<WithdrawalRow, 'importId' | 'provider' | 'keyId' | 'since'>;

/** What a withdrawal takes: statements only, since a PATCH is a person's word. Parameters $2 to $5 are those of `selectorValues`. */
const isSelected = `observation.kind = 'statement'
  and ($2::uuid is null or observation.import_id = $2)
  and ($3::text is null or observation.origin->>'keyId' = $3)
  and ($4::text is null or lower(observation.origin->>'source') = $4 or exists (
    select from json_array_elements(
      case json_typeof(observation.body->'sources') when 'array' then observation.body->'sources' else '[]' end
    ) as item
    where json_typeof(item) = 'object' and lower(item->>'provider') = $4
  ) or (json_typeof(observation.body->'source') = 'object' and lower(observation.body->'source'->>'provider') = $4))
  and ($5::timestamptz is null or observation.at >= $5)`;

function selectorValues({ importId, keyId, provider, since }: Selector): unknown[] {
  return [importId, keyId, provider?.toLowerCase() ?? null, since];
}

export type SelectedObservation = { readonly id: string; readonly leadId: string };

/** A page of the observations that a withdrawal takes and that still count, newest first. */
export async function listSelected(
  sql: Sql,
  workspaceId: string,
  selector: Selector,
  beforeId: string | null,
  limit: number,
): Promise<SelectedObservation[]> {
  return sql.queryUnprepared<SelectedObservation>(
    `select observation.id, observation.lead_id as "leadId" from observation
     where observation.workspace_id = $1 and observation.lead_id is not null and ($6::uuid is null or observation.id < $6)
       and ${isSelected}
     order by observation.id desc limit $7`,
    [workspaceId, ...selectorValues(selector), beforeId, limit],
  );
}

/** How many observations a withdrawal takes, counted up to a limit. */
export async function countSelected(sql: Sql, workspaceId: string, selector: Selector, limit: number): Promise<number> {
  const [row] = await sql.queryUnprepared<{ count: number }>(
    `select count(*)::int as count from (
       select from observation
       where observation.workspace_id = $1 and observation.lead_id is not null and ${isSelected} limit $6
     ) as selected`,
    [workspaceId, ...selectorValues(selector), limit],
  );
  return row?.count ?? 0;
}

/** Which observations of these Leads a withdrawal takes. */
export async function findSelectedOf(
  sql: Sql,
  workspaceId: string,
  selector: Selector,
  leadIds: readonly string[],
): Promise<Set<string>> {
  const rows = await sql.queryUnprepared<{ id: string }>(
    `select observation.id from observation
     where observation.workspace_id = $1 and observation.lead_id = any($6::uuid[]) and ${isSelected}`,
    [workspaceId, ...selectorValues(selector), leadIds],
  );
  return new Set(rows.map((row) => row.id));
}

/** The newest standing merges that observations of a withdrawal have caused. */
export async function listCausedMerges(
  sql: Sql,
  workspaceId: string,
  selector: Selector,
  limit: number,
): Promise<string[]> {
  const rows = await sql.queryUnprepared<{ id: string }>(
    `select merge.id from merge
     join observation on observation.workspace_id = $1 and observation.id = merge.observation_id
     where merge.workspace_id = $1 and merge.undone_at is null and ${isSelected}
     order by merge.id desc limit $6`,
    [workspaceId, ...selectorValues(selector), limit],
  );
  return rows.map((row) => row.id);
}

export type TouchedLead = {
  readonly leadId: string;
  readonly isGone: boolean;
  readonly reason: KeptLead['reason'] | null;
  readonly fields: readonly string[];
};

export async function saveTouchedLeads(
  tx: Sql,
  workspaceId: string,
  withdrawalId: string,
  leads: readonly TouchedLead[],
): Promise<void> {
  if (leads.length === 0) return;
  const rows = leads.map((lead) => ({ ...lead, fields: jsonText(lead.fields) }));
  await tx.query(
    `insert into withdrawal_lead (workspace_id, withdrawal_id, lead_id, is_gone, reason, fields)
     select $1, $2, lead_id, is_gone, reason, fields::json
     from unnest($3::uuid[], $4::boolean[], $5::text[], $6::text[]) as row (lead_id, is_gone, reason, fields)
     on conflict (workspace_id, withdrawal_id, lead_id) do update
       set is_gone = excluded.is_gone, reason = coalesce(excluded.reason, withdrawal_lead.reason),
         fields = case when excluded.reason is null then withdrawal_lead.fields else excluded.fields end`,
    [workspaceId, withdrawalId, ...columns(rows, ['leadId', 'isGone', 'reason', 'fields'])],
  );
}

/** The Leads that a withdrawal has left, wholly or in part, and why; the first 1,000. */
export async function listKept(sql: Sql, workspaceId: string, withdrawalId: string): Promise<KeptLead[]> {
  return sql.query<KeptLead>(
    `select lead_id as "leadId", reason, fields from withdrawal_lead
     where workspace_id = $1 and withdrawal_id = $2 and reason is not null order by lead_id limit 1000`,
    [workspaceId, withdrawalId],
  );
}

/** The Leads that a withdrawal has touched, from a place on. */
export async function listTouched(
  sql: Sql,
  workspaceId: string,
  withdrawalId: string,
  afterId: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await sql.queryUnprepared<{ id: string }>(
    `select lead_id as id from withdrawal_lead
     where workspace_id = $1 and withdrawal_id = $2 and ($3::uuid is null or lead_id > $3) order by lead_id limit $4`,
    [workspaceId, withdrawalId, afterId, limit],
  );
  return rows.map((row) => row.id);
}

/** The merges that a withdrawal has taken back and that no redo has looked at yet, oldest first. */
export async function listUnmade(sql: Sql, workspaceId: string, withdrawalId: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select id from merge where workspace_id = $1 and undone_id = $2 and undone_cause = 'undo' and redone_id is null order by id`,
    [workspaceId, withdrawalId],
  );
  return rows.map((row) => row.id);
}

/** The observations that a withdrawal took from these Leads, and that count for none since. */
export async function listTaken(
  sql: Sql,
  workspaceId: string,
  withdrawalId: string,
  leadIds: readonly string[],
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select id from observation
     where workspace_id = $1 and lead_id is null and id in (
       select observation_id from assignment where workspace_id = $1 and cause_id = $2 and lead_id = any($3::uuid[])
     ) and $2 = (
       select cause_id from assignment where workspace_id = $1 and observation_id = observation.id
       order by to_at desc, from_at desc limit 1
     )
     order by id`,
    [workspaceId, withdrawalId, leadIds],
  );
  return rows.map((row) => row.id);
}

/** Settles the conflicts that observations opened which count no more. */
export async function settleConflictsOf(
  tx: Sql,
  workspaceId: string,
  observationIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.query(
    `update conflict set settled_at = $3, settled_cause = 'withdrawal'
     where workspace_id = $1 and observation_id = any($2::uuid[]) and settled_at is null`,
    [workspaceId, observationIds, at],
  );
}

/** Opens again what `settleConflictsOf` had settled. */
export async function reopenConflictsOf(
  tx: Sql,
  workspaceId: string,
  observationIds: readonly string[],
): Promise<void> {
  await tx.query(
    `update conflict set settled_at = null, settled_cause = null
     where workspace_id = $1 and observation_id = any($2::uuid[]) and settled_cause = 'withdrawal'`,
    [workspaceId, observationIds],
  );
}

/** Ends the memberships that an import made, and every membership of Leads that are gone. */
export async function endWithdrawnMemberships(
  tx: Sql,
  workspaceId: string,
  withdrawalId: string,
  order: { readonly importId: string | null; readonly leadIds: readonly string[]; readonly goneIds: readonly string[] },
  at: Date,
): Promise<void> {
  await tx.query(
    `update membership set removed_at = greatest($6::timestamptz, added_at), removed_cause = $2
     where workspace_id = $1 and removed_at is null
       and ((lead_id = any($4::uuid[]) and import_id = $3) or lead_id = any($5::uuid[]))`,
    [workspaceId, withdrawalId, order.importId, order.leadIds, order.goneIds, at],
  );
}

/** Puts Leads into the Lists again that a withdrawal took them out of. */
export async function restoreMemberships(
  tx: Sql,
  workspaceId: string,
  withdrawalId: string,
  leadIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into membership (workspace_id, list_id, lead_id, added_at, import_id)
     select distinct on (left_list.list_id, lead.id) $1::uuid, left_list.list_id, lead.id, $4::timestamptz, left_list.import_id
     from membership as left_list
     join list on list.workspace_id = $1 and list.id = left_list.list_id and list.deleted_at is null
     join lead on lead.workspace_id = $1 and lead.id = left_list.lead_id and lead.status = 'live'
     where left_list.workspace_id = $1 and left_list.removed_cause = $2 and left_list.lead_id = any($3::uuid[])
     on conflict (workspace_id, list_id, lead_id) where removed_at is null do nothing`,
    [workspaceId, withdrawalId, leadIds, at],
  );
}

/** Notes for merges that were taken back which merge stands for each since; null: none could be made. */
export async function markRedone(
  tx: Sql,
  workspaceId: string,
  redone: readonly { readonly mergeId: string; readonly redoneId: string | null }[],
): Promise<void> {
  await tx.query(
    `update merge set redone_id = coalesce(row.redone_id, row.id)
     from unnest($2::uuid[], $3::uuid[]) as row (id, redone_id)
     where merge.workspace_id = $1 and merge.id = row.id`,
    [workspaceId, ...columns(redone, ['mergeId', 'redoneId'])],
  );
}
