import type { ListReference } from '@puffle/contract';
import type { MembershipRecord } from '../domain/ledger/records.ts';
import { columns } from './columns.ts';
import type { Sql } from './database.ts';

/** The Lists that each Lead is in now, in the order in which it was added. */
export async function findLeadLists(
  sql: Sql,
  workspaceId: string,
  leadIds: readonly string[],
): Promise<Map<string, ListReference[]>> {
  const found = new Map<string, ListReference[]>();
  if (leadIds.length === 0) return found;
  const rows = await sql.query<{ lead_id: string; id: string; name: string }>(
    `select membership.lead_id, list.id, list.name
     from unnest($2::uuid[]) as wanted (lead_id)
     cross join lateral (
       select lead_id, list_id, added_at from membership
       where workspace_id = $1 and lead_id = wanted.lead_id and removed_at is null offset 0
     ) as membership
     join list on list.workspace_id = $1 and list.id = membership.list_id and list.deleted_at is null
     order by membership.added_at, list.id`,
    [workspaceId, leadIds],
  );
  for (const row of rows) {
    const lists = found.get(row.lead_id) ?? [];
    lists.push({ id: row.id, name: row.name });
    found.set(row.lead_id, lists);
  }
  return found;
}

export async function insertMemberships(
  tx: Sql,
  workspaceId: string,
  rows: readonly MembershipRecord[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `insert into membership (workspace_id, list_id, lead_id, added_at, import_id, merge_id)
     select $1, list_id, lead_id, $2, import_id, merge_id
     from unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::uuid[]) as row (list_id, lead_id, import_id, merge_id)
     on conflict (workspace_id, list_id, lead_id) where removed_at is null do nothing`,
    [
      workspaceId,
      at,
      ...columns(
        rows.map((row) => ({ ...row, importId: row.importId ?? null, mergeId: row.mergeId ?? null })),
        ['listId', 'leadId', 'importId', 'mergeId'],
      ),
    ],
  );
}

/** Ends memberships; one that began later, by the time of another write or the clock of another server, has lasted for no time. */
export async function endMemberships(
  tx: Sql,
  workspaceId: string,
  rows: readonly MembershipRecord[],
  at: Date,
): Promise<void> {
  if (rows.length === 0) return;
  await tx.query(
    `update membership set removed_at = greatest($4::timestamptz, added_at)
     from unnest($2::uuid[], $3::uuid[]) as row (list_id, lead_id)
     where membership.workspace_id = $1 and membership.list_id = row.list_id and membership.lead_id = row.lead_id
       and membership.removed_at is null`,
    [workspaceId, ...columns(rows, ['listId', 'leadId']), at],
  );
}

/** Adds Leads to a List by hand: from then on neither the undo of an import nor that of a merge takes them out. */
export async function addMembers(
  tx: Sql,
  workspaceId: string,
  listId: string,
  leadIds: readonly string[],
  at: Date,
): Promise<void> {
  await tx.query(
    `insert into membership (workspace_id, list_id, lead_id, added_at)
     select $1, $2, lead_id, $4 from unnest($3::uuid[]) as row (lead_id)
     on conflict (workspace_id, list_id, lead_id) where removed_at is null
       do update set import_id = null, merge_id = null
       where membership.import_id is not null or membership.merge_id is not null`,
    [workspaceId, listId, leadIds, at],
  );
}

export type ListTypeRow = {
  readonly id: string;
  readonly name: string;
  readonly leadType: 'person' | 'company' | 'mixed';
};

/** The Lists of these ids, held so that none is deleted while Leads are added. */
export async function lockListTypes(tx: Sql, workspaceId: string, ids: readonly string[]): Promise<ListTypeRow[]> {
  if (ids.length === 0) return [];
  return tx.query<ListTypeRow>(
    `select id, name, lead_type as "leadType" from list where workspace_id = $1 and id = any($2::uuid[])
       and deleted_at is null
     order by id for share`,
    [workspaceId, ids],
  );
}
