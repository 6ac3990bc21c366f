import type { LeadType } from '@puffle/contract';
import type { ConflictKind } from '../domain/identity/decide/ruling.ts';
import type { SettledConflict } from '../domain/ledger/ledger-changes.ts';
import type { Origin } from '../domain/ledger/records.ts';
import { columns } from './columns.ts';
import type { Sql } from './database.ts';

export async function settleConflicts(
  tx: Sql,
  workspaceId: string,
  settled: readonly SettledConflict[],
  at: Date,
): Promise<void> {
  if (settled.length === 0) return;
  await tx.query(
    `update conflict set settled_at = $4, settled_cause = row.cause
     from unnest($2::uuid[], $3::text[]) as row (id, cause)
     where conflict.workspace_id = $1 and conflict.id = row.id and conflict.settled_at is null`,
    [workspaceId, ...columns(settled, ['id', 'cause']), at],
  );
}

/** Open conflicts between exactly these two Leads. */
export async function findOpenBetween(
  sql: Sql,
  workspaceId: string,
  pair: readonly [string, string],
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `select conflict.id from conflict join conflict_lead as named on named.workspace_id = $1 and named.conflict_id = conflict.id
     where conflict.workspace_id = $1 and conflict.settled_at is null and conflict.id in (
       select conflict_id from conflict_lead where workspace_id = $1 and holds_id = $2
     )
     group by conflict.workspace_id, conflict.id
     having array_agg(distinct named.holds_id) @> $3::uuid[] and count(distinct named.holds_id) = 2
     order by conflict.id`,
    [workspaceId, pair[0], [...pair]],
  );
  return rows.map((row) => row.id);
}

/** A place in a conflict whose Lead may have become several again, with what tells which of them is meant. */
export type ConflictPlace = {
  readonly conflictId: string;
  readonly kind: ConflictKind;
  readonly leadId: string;
  readonly holdsId: string;
  readonly openedAt: Date;
  readonly isOpen: boolean;
  readonly wasMerged: boolean;
  /** The Lead that the observation behind the conflict counts for now. */
  readonly saidOf: string | null;
  /** The Lead that owns the key now. */
  readonly ownerId: string | null;
};

/** Every place of the conflicts that name one of these Leads. */
export async function findConflictPlaces(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<ConflictPlace[]> {
  return sql.query<ConflictPlace>(
    `select named.conflict_id as "conflictId", conflict.kind, named.lead_id as "leadId", named.holds_id as "holdsId",
       conflict.opened_at as "openedAt", conflict.settled_at is null as "isOpen",
       coalesce(conflict.settled_cause = 'merge', false) as "wasMerged", observation.lead_id as "saidOf",
       identifier.lead_id as "ownerId"
     from conflict
     join conflict_lead as named on named.workspace_id = $1 and named.conflict_id = conflict.id
     left join observation on observation.workspace_id = $1 and observation.id = conflict.observation_id
     left join identifier on identifier.workspace_id = $1 and identifier.type = conflict.type
       and identifier.kind = conflict.key_kind and identifier.key = conflict.key
     where conflict.workspace_id = $1
       and conflict.id in (select conflict_id from conflict_lead where workspace_id = $1 and holds_id = any($2::uuid[]))
     order by named.conflict_id, named.lead_id`,
    [workspaceId, leadIds],
  );
}

export type MovedPlace = {
  readonly conflictId: string;
  readonly leadId: string;
  readonly namesId: string;
  readonly holdsId: string;
};

/** Puts places right: `namesId` is the Lead that was meant, `holdsId` the one that stands for it now. */
export async function moveConflictPlaces(tx: Sql, workspaceId: string, places: readonly MovedPlace[]): Promise<void> {
  if (places.length === 0) return;
  await tx.query(
    `update conflict_lead set lead_id = row.names_id, holds_id = row.holds_id
     from unnest($2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[]) as row (conflict_id, lead_id, names_id, holds_id)
     where conflict_lead.workspace_id = $1 and conflict_lead.conflict_id = row.conflict_id
       and conflict_lead.lead_id = row.lead_id`,
    [workspaceId, ...columns(places, ['conflictId', 'leadId', 'namesId', 'holdsId'])],
  );
}

export async function reopenConflicts(tx: Sql, workspaceId: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.query(
    `update conflict set settled_at = null, settled_cause = null where workspace_id = $1 and id = any($2::uuid[])`,
    [workspaceId, ids],
  );
}

/** Verdicts that were given about a Lead that now stands on its own again hold for it. */
export async function returnVerdicts(
  tx: Sql,
  workspaceId: string,
  moved: readonly { readonly leadId: string; readonly holdsId: string }[],
): Promise<void> {
  if (moved.length === 0) return;
  const values = [workspaceId, ...columns(moved, ['leadId', 'holdsId'])];
  for (const side of ['a', 'b']) {
    await tx.query(
      `update verdict set holds_${side} = row.holds_id from unnest($2::uuid[], $3::uuid[]) as row (lead_id, holds_id)
       where verdict.workspace_id = $1 and verdict.lead_${side} = row.lead_id and verdict.holds_${side} <> row.holds_id`,
      values,
    );
  }
}

/** For each Lead, the Lead that stands for it now. */
export async function findHeads(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<Map<string, string>> {
  if (leadIds.length === 0) return new Map();
  const rows = await sql.query<{ id: string; headId: string }>(
    `with recursive chain (id, at_id) as (
       select id, id from unnest($2::uuid[]) as row (id)
       union all
       select chain.id, lead.merged_into from chain join lead on lead.workspace_id = $1 and lead.id = chain.at_id
       where lead.merged_into is not null
     )
     select chain.id, chain.at_id as "headId" from chain join lead on lead.workspace_id = $1 and lead.id = chain.at_id
     where lead.merged_into is null`,
    [workspaceId, leadIds],
  );
  return new Map(rows.map((row) => [row.id, row.headId]));
}

/** These Leads and every Lead that was merged into them. */
export async function findAbsorbed(sql: Sql, workspaceId: string, leadIds: readonly string[]): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `with recursive absorbed (id) as (
       select id from unnest($2::uuid[]) as row (id)
       union
       select lead.id from absorbed join lead on lead.workspace_id = $1 and lead.merged_into = absorbed.id
     )
     select id from absorbed order by id`,
    [workspaceId, leadIds],
  );
  return rows.map((row) => row.id);
}

export type NamedLead = { readonly id: string; readonly type: LeadType; readonly name: string };

/** Only what a conflict tells of its Leads: a shared value may list a thousand. */
export async function findLeadNames(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<Map<string, NamedLead>> {
  const rows = await sql.query<NamedLead>(
    `select found.* from (select distinct id from unnest($2::uuid[]) as given (id)) as wanted
     cross join lateral (
       select id, type, coalesce(state->'name'->'v'->>'full', '') as name from lead
       where workspace_id = $1 and id = wanted.id limit 1
     ) as found`,
    [workspaceId, leadIds],
  );
  return new Map(rows.map((row) => [row.id, row]));
}

export type ConflictRow = {
  readonly id: string;
  readonly type: LeadType;
  readonly kind: ConflictKind;
  readonly keyKind: string;
  readonly key: string;
  readonly detail: string;
  readonly observationId: string;
  readonly openedAt: Date;
  readonly settledAt: Date | null;
  readonly settledCause: string | null;
  readonly leadIds: readonly string[];
  readonly ownerId: string | null;
  readonly saidAt: Date | null;
  readonly saidOf: string | null;
  readonly origin: Origin | null;
  readonly body: unknown;
};

export type ConflictPage = {
  readonly leadIds: readonly string[] | null;
  readonly type: LeadType | null;
  readonly state: 'open' | 'settled' | 'all';
  readonly beforeId: string | null;
  readonly limit: number;
};

/** A page of conflicts with the observation behind each, newest first. */
export async function listConflicts(sql: Sql, workspaceId: string, page: ConflictPage): Promise<ConflictRow[]> {
  const states = { open: 'and conflict.settled_at is null', settled: 'and conflict.settled_at is not null', all: '' };
  return sql.queryUnprepared<ConflictRow>(
    `select conflict.id, conflict.type, conflict.kind, conflict.key_kind as "keyKind", conflict.key, conflict.detail,
       conflict.observation_id as "observationId", conflict.opened_at as "openedAt", conflict.settled_at as "settledAt",
       conflict.settled_cause as "settledCause",
       (select array_agg(distinct holds_id) from conflict_lead where workspace_id = $1 and conflict_id = conflict.id) as "leadIds",
       identifier.lead_id as "ownerId", observation.at as "saidAt", observation.lead_id as "saidOf", observation.origin,
       observation.body
     from conflict
     left join observation on observation.workspace_id = $1 and observation.id = conflict.observation_id
     left join identifier on identifier.workspace_id = $1 and identifier.type = conflict.type
       and identifier.kind = conflict.key_kind and identifier.key = conflict.key
     where conflict.workspace_id = $1 ${states[page.state]} and ($2::uuid is null or conflict.id < $2)
       and ($3::uuid[] is null or conflict.id in (
         select conflict_id from conflict_lead where workspace_id = $1 and holds_id = any($3::uuid[])
       ))
       and ($5::text is null or conflict.type = $5)
     order by conflict.id desc limit $4`,
    [workspaceId, page.beforeId, page.leadIds, page.limit, page.type],
  );
}
