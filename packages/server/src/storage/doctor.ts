import type { LeadType } from '@puffle/contract';
import type { LeadRecord, ObservationRecord } from '../domain/ledger/records.ts';
import type { Sql } from './database.ts';
import { standingDisputes } from './disputes.ts';
import { type LeadRow, leadColumns, readLeadRow } from './leads.ts';
import { type ObservationRow, observationColumns, readObservationRow } from './observations.ts';

/** A broken check names at most this many rows. */
const mostNamed = 1000;

export type StoredLead = LeadRecord & { readonly folded: string };

/** Leads of every status in the order of their ids, `limit` at a time. */
export async function listStoredLeads(
  sql: Sql,
  workspaceId: string,
  afterId: string | null,
  limit: number,
): Promise<StoredLead[]> {
  const rows = await sql.queryUnprepared<LeadRow & { folded: string }>(
    `select ${leadColumns}, folded from lead
     where workspace_id = $1 and ($2::uuid is null or id > $2) order by id limit $3`,
    [workspaceId, afterId, limit],
  );
  return rows.map((row) => ({ ...readLeadRow(row), folded: row.folded }));
}

/** The observations that count for these Leads, by Lead and then in order, never more than `batchSize` in memory. */
export async function* readObservationsByLead(
  tx: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  batchSize = 500,
): AsyncGenerator<ObservationRecord> {
  await tx.queryUnprepared(
    `declare doctor_batch no scroll cursor for select ${observationColumns} from observation
     where workspace_id = $1 and lead_id = any($2::uuid[]) order by lead_id, id`,
    [workspaceId, leadIds],
  );
  for (let isLast = false; !isLast; ) {
    const rows = await tx.queryUnprepared<ObservationRow>(`fetch ${batchSize} from doctor_batch`);
    isLast = rows.length < batchSize;
    for (const row of rows) yield readObservationRow(row);
  }
  await tx.queryUnprepared('close doctor_batch');
}

export type StoredKey = {
  readonly type: LeadType;
  readonly kind: string;
  readonly key: string;
  readonly leadId: string;
  readonly tier: 0 | 1 | 2;
  readonly observationId: string;
};

/** The identifier rows of these Leads, strong and weak. */
export async function listStoredKeys(sql: Sql, workspaceId: string, leadIds: readonly string[]): Promise<StoredKey[]> {
  return sql.query<StoredKey>(
    `select type, kind, key, lead_id as "leadId", tier, observation_id as "observationId"
     from identifier where workspace_id = $1 and lead_id = any($2::uuid[])
     union all
     select type, kind, key, lead_id, 2, observation_id
     from weak_identifier where workspace_id = $1 and lead_id = any($2::uuid[])`,
    [workspaceId, leadIds],
  );
}

export type Broken = { readonly subject: string; readonly detail: string };

/** Each merged Lead with the Lead at which its chain ends; those of a circle are missing. */
const survivors = `recursive survivor (id, holds_id) as (
    select child.id, child.merged_into from lead as child
    join lead as head on head.workspace_id = $1 and head.id = child.merged_into and head.status <> 'merged'
    where child.workspace_id = $1 and child.status = 'merged'
    union all
    select child.id, survivor.holds_id from lead as child
    join survivor on child.merged_into = survivor.id
    where child.workspace_id = $1
  )`;

/** What has to hold between the rows of a workspace, as a statement each that selects `subject` and `detail` of what breaks it. */
export const storedChecks: Readonly<Record<string, string>> = {
  'merge chain': `with ${survivors}
    select 'lead ' || lead.id as subject, 'is merged in a circle' as detail from lead
    where workspace_id = $1 and status = 'merged' and not exists (select from survivor where survivor.id = lead.id)`,
  'merge record': `select 'lead ' || lead.id as subject, 'is merged into ' || merged_into || ', and no merge on record says so' as detail
    from lead where workspace_id = $1 and status = 'merged' and not exists (
      select from merge_loser join merge on merge.workspace_id = $1 and merge.id = merge_loser.merge_id
      where merge_loser.workspace_id = $1 and merge_loser.lead_id = lead.id and merge.survivor_id = lead.merged_into
        and merge.undone_at is null
    )`,
  'merge loser': `select 'merge ' || merge.id as subject, 'has a loser that lives: ' || lead.id as detail
    from merge join merge_loser on merge_loser.workspace_id = $1 and merge_loser.merge_id = merge.id
    join lead on lead.workspace_id = $1 and lead.id = merge_loser.lead_id
    where merge.workspace_id = $1 and merge.undone_at is null and lead.status = 'live'`,
  observation: `select 'observation ' || observation.id as subject, 'counts for a Lead that is ' || lead.status || ': ' || lead.id as detail
    from observation join lead on lead.workspace_id = $1 and lead.id = observation.lead_id
    where observation.workspace_id = $1 and lead.status <> 'live'`,
  assignment: `select 'observation ' || observation_id as subject, 'counted for two Leads at once, or for one until before it began' as detail
    from (
      select observation_id, from_at, to_at, lag(to_at) over (partition by observation_id order by from_at, to_at) as before_at,
        assigned_at
      from (
        select observation_id, from_at, to_at, null::timestamptz as assigned_at from assignment where workspace_id = $1
        union all
        select moved.observation_id, assigned_at, 'infinity', assigned_at from observation
        join (select distinct observation_id from assignment where workspace_id = $1) as moved
          on moved.observation_id = observation.id
        where workspace_id = $1
      ) as held
    ) as sequence
    where from_at > to_at or from_at < before_at`,
  membership: `select 'list ' || list_id as subject, 'holds a Lead that is ' || lead.status || ': ' || lead.id as detail
    from membership join lead on lead.workspace_id = $1 and lead.id = membership.lead_id
    where membership.workspace_id = $1 and removed_at is null and lead.status <> 'live'`,
  'membership interval': `select 'list ' || list_id as subject, 'lost the Lead ' || lead_id || ' before it was added' as detail
    from membership where workspace_id = $1 and removed_at < added_at`,
  disputes: `select 'identifier ' || kind || ' ' || key as subject, 'is disputed ' || disputes || ' times, with ' || times || ' disagreements on record that count' as detail
    from (select kind, key, disputes, (${standingDisputes}) as times from identifier where workspace_id = $1 and disputes > 0) as known
    where disputes > times`,
  'shared value': `select 'identifier ' || kind || ' ' || key as subject, 'is shared, and no conflict on record says so' as detail
    from identifier where workspace_id = $1 and shared and not exists (
      select from conflict where conflict.workspace_id = $1 and conflict.kind = 'shared_value' and conflict.type = identifier.type
        and key_kind = identifier.kind and conflict.key = identifier.key
    )`,
};

/** The same for what `repairStored` rebuilds. */
export const derivedChecks: Readonly<Record<string, string>> = {
  'conflict holds': `with ${survivors}
    select 'conflict ' || conflict_id as subject, 'names ' || named.holds_id || ' where ' || coalesce(survivor.holds_id, named.lead_id) || ' stands for its Lead now' as detail
    from conflict_lead as named left join survivor on survivor.id = named.lead_id
    where named.workspace_id = $1 and named.holds_id <> coalesce(survivor.holds_id, named.lead_id)`,
  'verdict holds': `with ${survivors}
    select 'verdict ' || verdict.id as subject, 'names a Lead for which another stands now' as detail
    from verdict left join survivor as a on a.id = lead_a left join survivor as b on b.id = lead_b
    where workspace_id = $1
      and (holds_a <> coalesce(a.holds_id, lead_a) or holds_b <> coalesce(b.holds_id, lead_b))`,
  disputed: `select 'lead ' || lead.id as subject, 'is named by a conflict or a verdict and not marked' as detail
    from lead where workspace_id = $1 and status = 'live' and not disputed and (
      exists (select from conflict_lead where conflict_lead.workspace_id = $1 and holds_id = lead.id)
      or exists (select from verdict where verdict.workspace_id = $1 and holds_a = lead.id)
      or exists (select from verdict where verdict.workspace_id = $1 and holds_b = lead.id)
    )`,
};

export async function findBroken(sql: Sql, workspaceId: string, check: string): Promise<Broken[]> {
  return sql.queryUnprepared<Broken>(`${check} limit ${mostNamed}`, [workspaceId]);
}

/** Points conflicts and verdicts at the Leads that stand for theirs now, and marks the Leads that they name. */
export async function repairStored(tx: Sql, workspaceId: string): Promise<void> {
  await tx.queryUnprepared(
    `with ${survivors}
     update conflict_lead set holds_id = right_one.holds_id
     from (
       select conflict_id, lead_id, coalesce(survivor.holds_id, lead_id) as holds_id
       from conflict_lead left join survivor on survivor.id = lead_id where workspace_id = $1
     ) as right_one
     where conflict_lead.workspace_id = $1 and conflict_lead.conflict_id = right_one.conflict_id
       and conflict_lead.lead_id = right_one.lead_id and conflict_lead.holds_id <> right_one.holds_id`,
    [workspaceId],
  );
  await tx.queryUnprepared(
    `with ${survivors}
     update verdict set holds_a = right_one.holds_a, holds_b = right_one.holds_b
     from (
       select verdict.id, coalesce(a.holds_id, lead_a) as holds_a, coalesce(b.holds_id, lead_b) as holds_b
       from verdict left join survivor as a on a.id = lead_a left join survivor as b on b.id = lead_b
       where workspace_id = $1
     ) as right_one
     where verdict.workspace_id = $1 and verdict.id = right_one.id
       and (verdict.holds_a, verdict.holds_b) <> (right_one.holds_a, right_one.holds_b)`,
    [workspaceId],
  );
  await tx.queryUnprepared(
    `update lead set disputed = true
     where workspace_id = $1 and status = 'live' and not disputed and id in (
       select holds_id from conflict_lead where workspace_id = $1
       union select holds_a from verdict where workspace_id = $1
       union select holds_b from verdict where workspace_id = $1
     )`,
    [workspaceId],
  );
}
