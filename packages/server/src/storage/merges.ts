import type { Decision } from '@puffle/contract';
import type { LedgerChanges, UndoneMerge, VerdictRecord } from '../domain/ledger/ledger-changes.ts';
import type { MergeCause, Origin } from '../domain/ledger/records.ts';
import { columns, jsonText } from './columns.ts';
import type { Sql } from './database.ts';

export type StoredMerge = {
  readonly id: string;
  readonly survivorId: string;
  readonly at: Date;
  readonly cause: MergeCause;
  readonly observationId: string | null;
  readonly origin: Origin;
  readonly decision: Decision;
  readonly undoneAt: Date | null;
  readonly undoneId: string | null;
  readonly undoneCause: 'unmerge' | 'undo' | null;
  readonly undoneOrigin: Origin | null;
  readonly losers: readonly { readonly leadId: string; readonly listIds: readonly string[] }[];
};

const mergeColumns = `merge.id, merge.survivor_id as "survivorId", merge.at, merge.cause, merge.observation_id as "observationId",
  merge.origin, merge.decision, merge.undone_at as "undoneAt", merge.undone_id as "undoneId",
  merge.undone_cause as "undoneCause", merge.undone_origin as "undoneOrigin",
  (select coalesce(json_agg(json_build_object('leadId', lead_id, 'listIds', memberships) order by lead_id), '[]')
   from merge_loser where workspace_id = $1 and merge_id = merge.id) as losers`;

export async function findMerges(sql: Sql, workspaceId: string, ids: readonly string[]): Promise<StoredMerge[]> {
  if (ids.length === 0) return [];
  return sql.query<StoredMerge>(
    `select ${mergeColumns} from merge where workspace_id = $1 and id = any($2::uuid[]) order by id`,
    [workspaceId, ids],
  );
}

/** The merges, standing or taken back, in which one of these Leads was merged into another, oldest first. */
export async function findMergesOfLosers(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<StoredMerge[]> {
  if (leadIds.length === 0) return [];
  return sql.query<StoredMerge>(
    `select ${mergeColumns} from merge
     where workspace_id = $1
       and id in (select merge_id from merge_loser where workspace_id = $1 and lead_id = any($2::uuid[]))
     order by id`,
    [workspaceId, leadIds],
  );
}

/** The standing merges into these Leads, oldest first. */
export async function findMergesInto(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<StoredMerge[]> {
  return sql.query<StoredMerge>(
    `select ${mergeColumns} from merge
     where workspace_id = $1 and survivor_id = any($2::uuid[]) and undone_at is null order by id`,
    [workspaceId, leadIds],
  );
}

/** The newest standing merge into this Lead. */
export async function findLatestMerge(sql: Sql, workspaceId: string, survivorId: string): Promise<StoredMerge | null> {
  const [row] = await sql.query<StoredMerge>(
    `select ${mergeColumns} from merge
     where workspace_id = $1 and survivor_id = $2 and undone_at is null order by id desc limit 1`,
    [workspaceId, survivorId],
  );
  return row ?? null;
}

export type MembershipInterval = {
  readonly listId: string;
  readonly leadId: string;
  readonly name: string;
  readonly addedAt: Date;
  readonly removedAt: Date | null;
  readonly importId: string | null;
  readonly mergeId: string | null;
};

/** Every time that these Leads were in a List that still exists. */
export async function findMembershipIntervals(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<MembershipInterval[]> {
  return sql.query<MembershipInterval>(
    `select membership.list_id as "listId", membership.lead_id as "leadId", list.name, membership.added_at as "addedAt",
       membership.removed_at as "removedAt",
       membership.import_id as "importId", membership.merge_id as "mergeId"
     from membership join list on list.workspace_id = $1 and list.id = membership.list_id
     where membership.workspace_id = $1 and membership.lead_id = any($2::uuid[])
     order by membership.added_at, membership.list_id`,
    [workspaceId, leadIds],
  );
}

export async function markUndone(tx: Sql, workspaceId: string, undone: readonly UndoneMerge[]): Promise<void> {
  if (undone.length === 0) return;
  const rows = undone.map((merge) => ({ ...merge, origin: jsonText(merge.origin) }));
  await tx.query(
    `update merge set undone_at = row.at, undone_cause = row.cause, undone_id = row.undone_id, undone_origin = row.origin::json
     from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::uuid[], $6::text[]) as row (id, at, cause, undone_id, origin)
     where merge.workspace_id = $1 and merge.id = row.id`,
    [workspaceId, ...columns(rows, ['mergeId', 'at', 'cause', 'undoneId', 'origin'])],
  );
}

/** A loser does not get these Lists again when its merge is taken back. */
export async function forgetLoserLists(
  tx: Sql,
  workspaceId: string,
  forgotten: LedgerChanges['forgotten'],
): Promise<void> {
  for (const { mergeId, leadId, listIds } of forgotten) {
    await tx.query(
      `update merge_loser set memberships = (
         select coalesce(json_agg(kept.id), '[]') from json_array_elements_text(memberships) as kept (id)
         where kept.id <> all($4::text[])
       )
       where workspace_id = $1 and merge_id = $2 and lead_id = $3`,
      [workspaceId, mergeId, leadId, listIds],
    );
  }
}

export async function insertVerdicts(tx: Sql, workspaceId: string, verdicts: readonly VerdictRecord[]): Promise<void> {
  if (verdicts.length === 0) return;
  const rows = verdicts.map(({ leadIds, namedIds, ...verdict }) => ({
    ...verdict,
    leadA: namedIds[0],
    leadB: namedIds[1],
    holdsA: leadIds[0],
    holdsB: leadIds[1],
    lifts: `{${verdict.lifts.join()}}`,
    origin: jsonText(verdict.origin),
  }));
  const given = ['id', 'leadA', 'leadB', 'holdsA', 'holdsB', 'verdict', 'lifts', 'at', 'cause', 'origin'] as const;
  await tx.query(
    `insert into verdict (workspace_id, id, lead_a, lead_b, holds_a, holds_b, verdict, lifts, at, cause, origin)
     select $1, id, lead_a, lead_b, holds_a, holds_b, verdict, lifts::uuid[], at, cause, origin::json
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[], $7::text[], $8::text[], $9::timestamptz[],
       $10::text[], $11::text[]) as row (id, lead_a, lead_b, holds_a, holds_b, verdict, lifts, at, cause, origin)`,
    [workspaceId, ...columns(rows, given)],
  );
}
