import type { LeadType } from '@puffle/contract';
import type {
  ConflictPartyRecord,
  ConflictRecord,
  KnownConflict,
  KnownVerdict,
  MergeRecord,
} from '../domain/ledger/records.ts';
import { columns, jsonText } from './columns.ts';
import type { Sql } from './database.ts';

export async function insertMerges(tx: Sql, workspaceId: string, merges: readonly MergeRecord[]): Promise<void> {
  if (merges.length === 0) return;
  const rows = merges.map((merge) => ({
    ...merge,
    origin: jsonText(merge.origin),
    decision: jsonText(merge.decision),
  }));
  await tx.query(
    `insert into merge (workspace_id, id, survivor_id, at, cause, observation_id, origin, decision)
     select $1, id, survivor_id, at, cause, observation_id, origin::json, decision::json
     from unnest($2::uuid[], $3::uuid[], $4::timestamptz[], $5::text[], $6::uuid[], $7::text[], $8::text[])
       as row (id, survivor_id, at, cause, observation_id, origin, decision)`,
    [workspaceId, ...columns(rows, ['id', 'survivorId', 'at', 'cause', 'observationId', 'origin', 'decision'])],
  );
  const losers = merges.flatMap((merge) =>
    merge.losers.map((loser) => ({ mergeId: merge.id, leadId: loser.leadId, memberships: jsonText(loser.listIds) })),
  );
  await tx.query(
    `insert into merge_loser (workspace_id, merge_id, lead_id, memberships)
     select $1, merge_id, lead_id, memberships::json
     from unnest($2::uuid[], $3::uuid[], $4::text[]) as row (merge_id, lead_id, memberships)`,
    [workspaceId, ...columns(losers, ['mergeId', 'leadId', 'memberships'])],
  );
}

/** What was said and recorded of merged Leads holds for the survivor; a conflict within one Lead is settled. */
export async function followSurvivors(tx: Sql, workspaceId: string, merges: readonly MergeRecord[]): Promise<void> {
  for (const merge of merges) {
    const losers = merge.losers.map((loser) => loser.leadId);
    await tx.query(
      `update verdict set holds_a = case when holds_a = any($2::uuid[]) then $3 else holds_a end,
         holds_b = case when holds_b = any($2::uuid[]) then $3 else holds_b end
       where workspace_id = $1 and (holds_a = any($2::uuid[]) or holds_b = any($2::uuid[]))`,
      [workspaceId, losers, merge.survivorId],
    );
    await tx.query(`update conflict_lead set holds_id = $3 where workspace_id = $1 and holds_id = any($2::uuid[])`, [
      workspaceId,
      losers,
      merge.survivorId,
    ]);
    await tx.query(
      `update conflict set settled_at = $3, settled_cause = 'merge'
       where workspace_id = $1 and settled_at is null and kind in ('contested', 'bridge')
         and id in (select conflict_id from conflict_lead where workspace_id = $1 and holds_id = $2)
         and not exists (
           select from conflict_lead
           where workspace_id = $1 and conflict_id = conflict.id and holds_id <> $2
         )
         and exists (
           select from conflict_lead
           where workspace_id = $1 and conflict_id = conflict.id and lead_id = any($4::uuid[])
         )`,
      [workspaceId, merge.survivorId, merge.at, losers],
    );
  }
}

export async function insertConflicts(
  tx: Sql,
  workspaceId: string,
  conflicts: readonly ConflictRecord[],
  isLocked: (leadId: string) => boolean,
): Promise<void> {
  if (conflicts.length === 0) return;
  await tx.query(
    `insert into conflict (workspace_id, id, type, kind, key_kind, key, party, detail, observation_id, opened_at)
     select $1, id, type, kind, key_kind, key, party, detail, observation_id, at
     from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::uuid[],
       $10::timestamptz[]) as row (id, type, kind, key_kind, key, party, detail, observation_id, at)`,
    [
      workspaceId,
      ...columns(conflicts, ['id', 'type', 'kind', 'keyKind', 'key', 'party', 'detail', 'observationId', 'at']),
    ],
  );
  const named = conflicts.flatMap((conflict) =>
    conflict.leadIds.map((leadId) => ({ conflictId: conflict.id, leadId })),
  );
  const outside = named.map(({ leadId }) => leadId).filter((leadId) => !isLocked(leadId));
  const standing = await lockStanding(tx, workspaceId, [...new Set(outside)]);
  const rows = named.flatMap((row) => {
    const holdsId = isLocked(row.leadId) ? row.leadId : standing.get(row.leadId);
    return holdsId === undefined ? [] : [{ ...row, holdsId }];
  });
  await tx.query(
    `insert into conflict_lead (workspace_id, conflict_id, lead_id, holds_id)
     select $1, conflict_id, lead_id, holds_id
     from unnest($2::uuid[], $3::uuid[], $4::uuid[]) as row (conflict_id, lead_id, holds_id)`,
    [workspaceId, ...columns(rows, ['conflictId', 'leadId', 'holdsId'])],
  );
}

/** The Leads that stand for these now, held so that no merge takes them away before the commit; deleted ones are missing. */
async function lockStanding(tx: Sql, workspaceId: string, ids: readonly string[]): Promise<Map<string, string>> {
  const standing = new Map<string, string>();
  for (let open = new Map(ids.map((id) => [id, id])); open.size > 0; ) {
    const leads = await tx.query<{ id: string; mergedInto: string | null }>(
      `select id, merged_into as "mergedInto" from lead where workspace_id = $1 and id = any($2::uuid[])
       order by id for key share`,
      [workspaceId, [...new Set(open.values())]],
    );
    const heads = new Map(leads.map((lead) => [lead.id, lead]));
    const next = new Map<string, string>();
    for (const [id, at] of open) {
      const head = heads.get(at);
      if (head?.mergedInto) next.set(id, head.mergedInto);
      else if (head !== undefined) standing.set(id, at);
    }
    open = next;
  }
  return standing;
}

/** A conflict lists at most this many Leads. */
const mostListed = 1000;

/** Adds Leads to conflicts that stand already. */
export async function addConflictParties(
  tx: Sql,
  workspaceId: string,
  parties: readonly ConflictPartyRecord[],
): Promise<void> {
  if (parties.length === 0) return;
  await tx.query(
    `insert into conflict_lead (workspace_id, conflict_id, lead_id, holds_id)
     select $1, conflict_id, lead_id, lead_id from unnest($2::uuid[], $3::uuid[]) as row (conflict_id, lead_id)
     where (
       select count(*) from conflict_lead as listed where listed.workspace_id = $1 and listed.conflict_id = row.conflict_id
     ) < $4
     on conflict (workspace_id, conflict_id, lead_id) do nothing`,
    [workspaceId, ...columns(parties, ['conflictId', 'leadId']), mostListed],
  );
}

export type SharedConflictRow = {
  readonly id: string;
  readonly type: LeadType;
  readonly kind: string;
  readonly key: string;
};

/** The open conflicts that list who shares these keys. */
export async function findSharedConflicts(
  tx: Sql,
  workspaceId: string,
  keys: readonly { readonly type: LeadType; readonly kind: string; readonly key: string }[],
): Promise<SharedConflictRow[]> {
  if (keys.length === 0) return [];
  return tx.query<SharedConflictRow>(
    `select found.id, wanted.type, wanted.kind, wanted.key
     from unnest($2::text[], $3::text[], $4::text[]) as wanted (type, kind, key)
     cross join lateral (
       select id from conflict
       where workspace_id = $1 and kind = 'shared_value' and type = wanted.type and key_kind = wanted.kind
         and key = wanted.key and settled_at is null order by id limit 1
     ) as found`,
    [workspaceId, ...columns(keys, ['type', 'kind', 'key'])],
  );
}

/** Every conflict, open or settled, that names one of these Leads now; of a shared value only these Leads. */
export async function findConflicts(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<KnownConflict[]> {
  return sql.query<KnownConflict>(
    `select conflict.id, conflict.kind, conflict.key_kind as "keyKind", conflict.key, conflict.party,
       conflict.settled_at is null as "isOpen",
       array_agg(distinct named.holds_id) filter (where conflict.kind <> 'shared_value' or named.holds_id = any($2::uuid[]))
         as "leadIds"
     from conflict join conflict_lead as named on named.workspace_id = $1 and named.conflict_id = conflict.id
     where conflict.workspace_id = $1 and conflict.id in (
       select conflict_id from conflict_lead where workspace_id = $1 and holds_id = any($2::uuid[])
     )
     group by conflict.workspace_id, conflict.id`,
    [workspaceId, leadIds],
  );
}

/** A verdict with who gave it when. */
export type GivenVerdict = KnownVerdict & {
  readonly at: Date;
  readonly cause: 'request' | 'unmerge';
};

/** What was said of these Leads and others, the newest of each two that were named; nothing about parts of one Lead. */
export async function findVerdicts(sql: Sql, workspaceId: string, leadIds: readonly string[]): Promise<GivenVerdict[]> {
  const rows = await sql.query<Omit<GivenVerdict, 'leadIds'> & { a: string; b: string }>(
    `select distinct on (least(lead_a, lead_b), greatest(lead_a, lead_b))
       holds_a as a, holds_b as b, id, verdict, lifts, at, cause
     from verdict
     where workspace_id = $1 and holds_a <> holds_b and (holds_a = any($2::uuid[]) or holds_b = any($2::uuid[]))
     order by least(lead_a, lead_b), greatest(lead_a, lead_b), id desc`,
    [workspaceId, leadIds],
  );
  return rows.map(({ a, b, ...given }) => ({ ...given, leadIds: [a, b] }));
}
