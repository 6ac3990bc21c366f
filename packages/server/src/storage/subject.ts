import type { Sql } from './database.ts';

type Row = Record<string, unknown>;
export type SubjectRows = Record<
  | 'observations'
  | 'repeats'
  | 'assignments'
  | 'identifiers'
  | 'merges'
  | 'verdicts'
  | 'conflicts'
  | 'memberships'
  | 'imports'
  | 'searches'
  | 'duplicates'
  | 'storedAnswers',
  Row[]
>;

/** What is held about Leads, by kind: `$2` their ids, `$3` their observations. */
const statements: Readonly<Record<keyof SubjectRows, string>> = {
  observations: `select id, lead_id as "leadId", kind, at, body, origin, mode, keys, decision, import_id as "importId",
      import_row as "importRow"
    from observation where workspace_id = $1 and (lead_id = any($2::uuid[]) or id = any($3::uuid[])) order by id`,
  repeats: `select id, observation_id as "observationId", at, origin, decision from repeat
    where workspace_id = $1 and (lead_id = any($2::uuid[]) or observation_id = any($3::uuid[])) order by id`,
  assignments: `select observation_id as "observationId", lead_id as "leadId", from_at as "from", to_at as "to"
    from assignment where workspace_id = $1 and (lead_id = any($2::uuid[]) or observation_id = any($3::uuid[]))
    order by from_at, observation_id`,
  identifiers: `select kind, key, tier, shared from identifier where workspace_id = $1 and lead_id = any($2::uuid[])
    union all select kind, key, 2, false from weak_identifier where workspace_id = $1 and lead_id = any($2::uuid[])`,
  merges: `select id, survivor_id as "survivorId", at, cause, origin, decision, undone_at as "undoneAt" from merge
    where workspace_id = $1 and (survivor_id = any($2::uuid[]) or observation_id = any($3::uuid[]) or id in (
      select merge_id from merge_loser where workspace_id = $1 and lead_id = any($2::uuid[])
    )) order by id`,
  verdicts: `select id, lead_a as "leadA", lead_b as "leadB", verdict, at, origin from verdict
    where workspace_id = $1 and (lead_a = any($2::uuid[]) or lead_b = any($2::uuid[])) order by id`,
  conflicts: `select id, kind, key_kind as "identifierKind", key as "identifier", detail, opened_at as "openedAt",
      settled_at as "settledAt", settled_cause as "settledCause"
    from conflict where workspace_id = $1 and (observation_id = any($3::uuid[]) or id in (
      select conflict_id from conflict_lead where workspace_id = $1 and lead_id = any($2::uuid[])
    )) order by id`,
  memberships: `select list.id as "listId", list.name, membership.added_at as "addedAt", membership.removed_at as "removedAt"
    from membership join list on list.workspace_id = $1 and list.id = membership.list_id
    where membership.workspace_id = $1 and membership.lead_id = any($2::uuid[]) order by membership.added_at`,
  imports: `select import_id as "importId", row, outcome, example from import_example
    where workspace_id = $1 and lead_id = any($2::uuid[]) order by import_id, row`,
  searches: `select task_id as "taskId", row, outcome, added, raw from search_result
    where workspace_id = $1 and lead_id = any($2::uuid[]) order by task_id, row`,
  duplicates: `select lead_a as "leadA", lead_b as "leadB", reasons, at from duplicate_pair
    where workspace_id = $1 and (lead_a = any($2::uuid[]) or lead_b = any($2::uuid[])) order by at`,
  storedAnswers: `select status, body, at from idempotency where workspace_id = $1 and lead_ids && $2::uuid[] order by at`,
};

export async function exportRows(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  ownIds: readonly string[],
): Promise<SubjectRows> {
  const found: Partial<SubjectRows> = {};
  for (const [kind, text] of Object.entries(statements)) {
    const values = [workspaceId, leadIds, ...(text.includes('$3') ? [ownIds] : [])];
    Object.assign(found, { [kind]: await sql.queryUnprepared<Row>(text, values) });
  }
  // Every kind has just been read.
  return found as SubjectRows;
}
