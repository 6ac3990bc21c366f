import type { LeadType, ListLeadType, SearchFilters } from '@puffle/contract';
import type { LeadRecord } from '../domain/ledger/records.ts';
import type { Sql } from './database.ts';
import { type LeadRow, leadColumns, readLeadRow } from './leads.ts';

export type ListRow = {
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  readonly leadType: ListLeadType;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly personCount: number;
  readonly companyCount: number;
  readonly activeSearchId: string | null;
  readonly searchFilters: SearchFilters | null;
};

const listColumns = `list.id, list.name, list.description, list.lead_type as "leadType", list.created_at as "createdAt",
  list.updated_at as "updatedAt"`;

/**
 * Members are counted when read, from an index: a kept counter would make every create with a List wait for one row. Only those of a List
 * of both types are looked up, to tell them apart, and once: `offset 0`.
 */
const memberCounts = `cross join lateral (
    select count(*) as total from membership
    where workspace_id = $1 and list_id = list.id and removed_at is null
  ) as members
  cross join lateral (
    select case list.lead_type when 'person' then 0 when 'company' then total else (
      select count(*) from membership join lead on lead.workspace_id = $1 and lead.id = membership.lead_id
      where membership.workspace_id = $1 and membership.list_id = list.id and membership.removed_at is null and lead.type = 'company'
    ) end as companies offset 0
  ) as told`;

/** A search that is under way is the newest of its List: a second one is refused. */
const newestSearch = `left join lateral (
    select filters, case when status in ('pending', 'running') then id end as active_id
    from search_task where search_task.workspace_id = $1 and search_task.list_id = list.id order by id desc limit 1
  ) as search on true`;

/** The Lists of a workspace, newest first, or the one of this id. */
export async function listLists(sql: Sql, workspaceId: string, id: string | null): Promise<ListRow[]> {
  return sql.queryUnprepared<ListRow>(
    `select ${listColumns}, total - companies as "personCount", companies as "companyCount",
       search.active_id as "activeSearchId", search.filters as "searchFilters"
     from list ${memberCounts} ${newestSearch}
     where list.workspace_id = $1 and list.deleted_at is null and ($2::uuid is null or list.id = $2)
     order by list.id desc`,
    [workspaceId, id],
  );
}

/** The built-in List `all`: counted over the live Leads. */
export async function findAllList(sql: Sql, workspaceId: string): Promise<ListRow> {
  const [row] = await sql.query<Pick<ListRow, 'createdAt' | 'updatedAt' | 'personCount' | 'companyCount'>>(
    `select workspace.created_at as "createdAt", workspace.created_at as "updatedAt",
       (select count(*) from lead where workspace_id = $1 and status = 'live' and type = 'person') as "personCount",
       (select count(*) from lead where workspace_id = $1 and status = 'live' and type = 'company') as "companyCount"
     from workspace where workspace.id = $1`,
    [workspaceId],
  );
  if (row === undefined) throw new Error('The workspace of a caller does not exist.');
  return {
    id: 'all',
    name: 'All leads',
    description: null,
    leadType: 'mixed',
    activeSearchId: null,
    searchFilters: null,
    ...row,
  };
}

export type ListToInsert = Pick<ListRow, 'id' | 'name' | 'description' | 'leadType' | 'createdAt'>;

export async function insertList(tx: Sql, workspaceId: string, list: ListToInsert): Promise<void> {
  await tx.query(
    `insert into list (workspace_id, id, name, description, lead_type, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [workspaceId, list.id, list.name, list.description, list.leadType, list.createdAt],
  );
}

/** Makes a List of this id unless there is one, or was one. */
export async function insertListOnce(tx: Sql, workspaceId: string, list: ListToInsert): Promise<void> {
  await tx.query(
    `insert into list (workspace_id, id, name, description, lead_type, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $6) on conflict (workspace_id, id) do nothing`,
    [workspaceId, list.id, list.name, list.description, list.leadType, list.createdAt],
  );
}

export type LockedList = Pick<ListRow, 'id' | 'name' | 'description' | 'leadType'>;

/** Holds a List: nobody else changes it, and with `update` nobody adds to it meanwhile. */
export async function lockList(
  tx: Sql,
  workspaceId: string,
  id: string,
  strength: 'share' | 'update',
): Promise<LockedList | null> {
  const [row] = await tx.query<LockedList>(
    `select id, name, description, lead_type as "leadType" from list
     where workspace_id = $1 and id = $2 and deleted_at is null for ${strength}`,
    [workspaceId, id],
  );
  return row ?? null;
}

export async function updateList(tx: Sql, workspaceId: string, list: LockedList, at: Date): Promise<void> {
  await tx.query(
    `update list set name = $3, description = $4, lead_type = $5, updated_at = $6 where workspace_id = $1 and id = $2`,
    [workspaceId, list.id, list.name, list.description, list.leadType, at],
  );
}

/** Ends a List and every membership in it. */
export async function deleteList(tx: Sql, workspaceId: string, id: string, at: Date): Promise<void> {
  await tx.query(
    `update membership set removed_at = greatest($3::timestamptz, added_at)
     where workspace_id = $1 and list_id = $2 and removed_at is null`,
    [workspaceId, id, at],
  );
  await tx.query(`update list set deleted_at = $3 where workspace_id = $1 and id = $2`, [workspaceId, id, at]);
}

/** Whether a List has a member that is not of this type. */
export async function hasMembersOtherThan(
  sql: Sql,
  workspaceId: string,
  listId: string,
  type: LeadType,
): Promise<boolean> {
  const rows = await sql.query(
    `select 1 from membership join lead on lead.workspace_id = $1 and lead.id = membership.lead_id
     where membership.workspace_id = $1 and membership.list_id = $2 and membership.removed_at is null and lead.type <> $3
     limit 1`,
    [workspaceId, listId, type],
  );
  return rows.length > 0;
}

/** A page of the Leads in a List, newest Lead first; `listId` null is the List `all`. */
export async function listMembers(
  sql: Sql,
  workspaceId: string,
  listId: string | null,
  type: LeadType | null,
  beforeId: string | null,
  limit: number,
): Promise<LeadRecord[]> {
  const columns = leadColumns
    .split(', ')
    .map((name) => `lead.${name}`)
    .join(', ');
  const rows =
    listId === null
      ? await sql.queryUnprepared<LeadRow>(
          `select ${columns} from lead
           where workspace_id = $1 and status = 'live' and ($2::text is null or type = $2)
             and ($3::uuid is null or id < $3)
           order by id desc limit $4`,
          [workspaceId, type, beforeId, limit],
        )
      : await sql.queryUnprepared<LeadRow>(
          `select ${columns} from membership join lead on lead.workspace_id = $1 and lead.id = membership.lead_id
           where membership.workspace_id = $1 and membership.list_id = $5 and membership.removed_at is null
             and ($2::text is null or lead.type = $2) and ($3::uuid is null or membership.lead_id < $3)
           order by membership.lead_id desc limit $4`,
          [workspaceId, type, beforeId, limit, listId],
        );
  return rows.map(readLeadRow);
}

/** The statement that streams every Lead of a List. */
export function selectMembers(
  workspaceId: string,
  listId: string | null,
  type: LeadType | null,
): { text: string; values: unknown[] } {
  const columns = leadColumns
    .split(', ')
    .map((name) => `lead.${name}`)
    .join(', ');
  if (listId === null) {
    return {
      text: `select ${columns} from lead where workspace_id = $1 and status = 'live' and ($2::text is null or type = $2)
        order by id desc`,
      values: [workspaceId, type],
    };
  }
  return {
    text: `select ${columns} from membership join lead on lead.workspace_id = $1 and lead.id = membership.lead_id
      where membership.workspace_id = $1 and membership.list_id = $3 and membership.removed_at is null
        and ($2::text is null or lead.type = $2)
      order by membership.lead_id desc`,
    values: [workspaceId, type, listId],
  };
}

export type NamedLead = {
  readonly id: string;
  readonly type: LeadType;
  readonly status: 'live' | 'merged' | 'withdrawn';
  readonly mergedInto: string | null;
};

/** Leads by id, held so that none is merged or withdrawn before the transaction ends. */
export async function holdLeads(tx: Sql, workspaceId: string, ids: readonly string[]): Promise<NamedLead[]> {
  return tx.query<NamedLead>(
    `select id, type, status, merged_into as "mergedInto" from lead
     where workspace_id = $1 and id = any($2::uuid[]) order by id for key share`,
    [workspaceId, ids],
  );
}

export type PastMembers = { readonly listId: string; readonly type: LeadType | null; readonly at: Date };

/** Of `$1` the workspace, `$2` the List, `$3` the time and `$4` the type. */
const pastMembers = `from membership join lead on lead.workspace_id = $1 and lead.id = membership.lead_id
  where membership.workspace_id = $1 and membership.list_id = $2 and membership.added_at <= $3
    and (membership.removed_at is null or membership.removed_at > $3) and ($4::text is null or lead.type = $4)`;

/** Who was in a List at a time, newest Lead first; a Lead that was merged since is named as it was then. */
export async function listPastMembers(
  sql: Sql,
  workspaceId: string,
  { listId, at, type }: PastMembers,
  beforeId: string | null,
  limit: number,
): Promise<string[]> {
  const rows = await sql.queryUnprepared<{ id: string }>(
    `select distinct membership.lead_id as id ${pastMembers} and ($5::uuid is null or membership.lead_id < $5)
     order by id desc limit $6`,
    [workspaceId, listId, at, type, beforeId, limit],
  );
  return rows.map(({ id }) => id);
}

export async function countPastMembers(
  sql: Sql,
  workspaceId: string,
  { listId, at, type }: PastMembers,
): Promise<number> {
  const [counted] = await sql.queryUnprepared<{ total: number }>(
    `select count(distinct membership.lead_id) as total ${pastMembers}`,
    [workspaceId, listId, at, type],
  );
  return counted?.total ?? 0;
}
