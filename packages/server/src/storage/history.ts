import type { Decision, VerdictWord } from '@puffle/contract';
import type { ObservationRecord, Origin } from '../domain/ledger/records.ts';
import type { Sql } from './database.ts';
import { type ObservationRow, observationColumns, readObservationRow } from './observations.ts';

export async function findKeyNames(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<{ id: string; name: string }>(
    'select id, name from api_key where workspace_id = $1 and id::text = any($2::text[])',
    [workspaceId, ids],
  );
  return new Map(rows.map((row) => [row.id, row.name]));
}

/** The observations that counted for these Leads at a moment; `leadId` and `assignedAt` are as they were then. */
export async function listObservationsAsOf(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  time: Date,
): Promise<ObservationRecord[]> {
  const columns = observationColumns
    .split(',')
    .map((column) => column.trim())
    .filter((column) => column !== 'lead_id' && column !== 'assigned_at')
    .map((column) => `observation.${column}`);
  const rows = await sql.query<ObservationRow>(
    `select ${columns.join(', ')}, span.lead_id, span.from_at as assigned_at
     from (
       select id, lead_id, assigned_at as from_at from observation
       where workspace_id = $1 and lead_id = any($2::uuid[]) and assigned_at <= $3
       union all
       select observation_id, lead_id, from_at from assignment
       where workspace_id = $1 and lead_id = any($2::uuid[]) and from_at <= $3 and to_at > $3
     ) as span (id, lead_id, from_at)
     join observation on observation.workspace_id = $1 and observation.id = span.id
     order by observation.id`,
    [workspaceId, leadIds, time],
  );
  return rows.map(readObservationRow);
}

export type LeadBirth = { readonly id: string; readonly type: 'person' | 'company'; readonly createdAt: Date };

export async function findLeadBirths(sql: Sql, workspaceId: string, ids: readonly string[]): Promise<LeadBirth[]> {
  return sql.query<LeadBirth>(
    `select id, type, created_at as "createdAt" from lead where workspace_id = $1 and id = any($2::uuid[])`,
    [workspaceId, ids],
  );
}

/** The Lead into which this one had been merged at a moment; null when it stood on its own. */
export async function findSurvivorAsOf(
  sql: Sql,
  workspaceId: string,
  leadId: string,
  time: Date,
): Promise<string | null> {
  const [row] = await sql.query<{ survivorId: string }>(
    `select merge.survivor_id as "survivorId" from merge_loser
     join merge on merge.workspace_id = $1 and merge.id = merge_loser.merge_id
     where merge_loser.workspace_id = $1 and merge_loser.lead_id = $2 and merge.at <= $3
       and (merge.undone_at is null or merge.undone_at > $3)
     order by merge.id desc limit 1`,
    [workspaceId, leadId, time],
  );
  return row?.survivorId ?? null;
}

export type MembershipAsOf = { readonly leadId: string; readonly id: string; readonly name: string };

/** The Lists that these Leads were in at a moment, in the order in which they were added. */
export async function findLeadListsAsOf(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  time: Date,
): Promise<MembershipAsOf[]> {
  return sql.query<MembershipAsOf>(
    `select membership.lead_id as "leadId", list.id, list.name
     from membership join list on list.workspace_id = $1 and list.id = membership.list_id
     where membership.workspace_id = $1 and membership.lead_id = any($2::uuid[]) and membership.added_at <= $3
       and (membership.removed_at is null or membership.removed_at > $3)
     order by membership.added_at, list.id`,
    [workspaceId, leadIds, time],
  );
}

export type HistoryPlace = {
  readonly id: string;
  readonly source: 'observation' | 'repeat' | 'merge' | 'unmerge' | 'verdict' | 'conflict';
};

/** What was recorded about these Leads, newest first, from a place on: each by its id, with the table it lies in. */
export async function listHistory(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  beforeId: string | null,
  limit: number,
): Promise<HistoryPlace[]> {
  return sql.queryUnprepared<HistoryPlace>(
    `select id, source from (
       select id, 'observation' as source from observation where workspace_id = $1 and lead_id = any($2::uuid[])
       union
       select observation_id, 'observation' from assignment where workspace_id = $1 and lead_id = any($2::uuid[])
       union all
       select id, 'repeat' from repeat where workspace_id = $1 and lead_id = any($2::uuid[])
       union all
       select id, 'merge' from merge
       where workspace_id = $1 and survivor_id = any($2::uuid[]) and observation_id is null
       union
       select merge_loser.merge_id, 'merge' from merge_loser
       join merge on merge.workspace_id = $1 and merge.id = merge_loser.merge_id
       where merge_loser.workspace_id = $1 and merge_loser.lead_id = any($2::uuid[])
         and not (merge.observation_id is not null and merge.survivor_id = any($2::uuid[]))
       union
       select undone_id, 'unmerge' from merge
       where workspace_id = $1 and undone_id is not null and (survivor_id = any($2::uuid[]) or id in (
         select merge_id from merge_loser where workspace_id = $1 and lead_id = any($2::uuid[])
       ))
       union
       select id, 'verdict' from verdict
       where workspace_id = $1 and (lead_a = any($2::uuid[]) or lead_b = any($2::uuid[]))
       union
       select conflict_id, 'conflict' from conflict_lead where workspace_id = $1 and holds_id = any($2::uuid[])
     ) as recorded (id, source)
     where $3::uuid is null or id < $3
     order by id desc limit $4`,
    [workspaceId, leadIds, beforeId, limit],
  );
}

export type ObservationEntry = { readonly id: string; readonly seen: number; readonly lastSeenAt: Date };

/** How often each of these observations was said, and when last; those that were said once are missing. */
export async function findSeen(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
): Promise<Map<string, ObservationEntry>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<ObservationEntry>(
    `select observation_id as id, 1 + count(*)::int as seen, max(at) as "lastSeenAt" from repeat
     where workspace_id = $1 and observation_id = any($2::uuid[]) group by observation_id`,
    [workspaceId, ids],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export type RepeatRow = {
  readonly id: string;
  readonly observationId: string;
  readonly at: Date;
  readonly origin: Origin;
  readonly decision: Decision;
};

export async function findRepeats(sql: Sql, workspaceId: string, ids: readonly string[]): Promise<RepeatRow[]> {
  if (ids.length === 0) return [];
  return sql.query<RepeatRow>(
    `select id, observation_id as "observationId", at, origin, decision from repeat
     where workspace_id = $1 and id = any($2::uuid[])`,
    [workspaceId, ids],
  );
}

export type VerdictEntry = {
  readonly id: string;
  readonly leadA: string;
  readonly leadB: string;
  readonly verdict: VerdictWord;
  readonly cause: 'request' | 'unmerge';
  readonly at: Date;
  readonly origin: Origin;
};

export async function findVerdictEntries(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
): Promise<VerdictEntry[]> {
  if (ids.length === 0) return [];
  return sql.query<VerdictEntry>(
    `select id, lead_a as "leadA", lead_b as "leadB", verdict, cause, at, origin from verdict
     where workspace_id = $1 and id = any($2::uuid[])`,
    [workspaceId, ids],
  );
}

export type ConflictEntry = {
  readonly id: string;
  readonly kind: string;
  readonly keyKind: string;
  readonly key: string;
  readonly detail: string;
  readonly openedAt: Date;
  readonly settledAt: Date | null;
  readonly settledCause: string | null;
  readonly leadIds: readonly string[];
  readonly origin: Origin | null;
  readonly observationId: string;
};

export async function findConflictEntries(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
): Promise<ConflictEntry[]> {
  if (ids.length === 0) return [];
  return sql.query<ConflictEntry>(
    `select conflict.id, conflict.kind, conflict.key_kind as "keyKind", conflict.key, conflict.detail,
       conflict.opened_at as "openedAt", conflict.settled_at as "settledAt", conflict.settled_cause as "settledCause",
       (select array_agg(lead_id order by lead_id) from conflict_lead where workspace_id = $1 and conflict_id = conflict.id)
         as "leadIds",
       observation.origin, conflict.observation_id as "observationId"
     from conflict
     left join observation on observation.workspace_id = $1 and observation.id = conflict.observation_id
     where conflict.workspace_id = $1 and conflict.id = any($2::uuid[])`,
    [workspaceId, ids],
  );
}

/** The merges of these Leads that were taken back under these ids. */
export async function findUndone(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  undoneIds: readonly string[],
): Promise<string[]> {
  if (undoneIds.length === 0) return [];
  const rows = await sql.query<{ id: string }>(
    `select id from merge
     where workspace_id = $1 and undone_id = any($3::uuid[]) and (survivor_id = any($2::uuid[]) or id in (
       select merge_id from merge_loser where workspace_id = $1 and lead_id = any($2::uuid[])
     )) order by id`,
    [workspaceId, leadIds, undoneIds],
  );
  return rows.map((row) => row.id);
}
