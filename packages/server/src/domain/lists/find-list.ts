import { isId, type List } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findAllList, type ListRow, type LockedList, listLists, lockList } from '../../storage/lists.ts';
import { DomainError, notFound } from '../domain-error.ts';

/** The id of the built-in List that holds every Lead: virtual, never in `lead.lists`. */
export const allListId = 'all';

/** A List with its counts. Errors: `not_found`. */
export async function getList(sql: Sql, workspaceId: string, id: string): Promise<List> {
  if (id === allListId) return presentList(await findAllList(sql, workspaceId));
  const [row] = isId(id) ? await listLists(sql, workspaceId, id) : [];
  if (row === undefined) throw notFound('List', id);
  return presentList(row);
}

/**
 * Holds a List until the transaction ends; `update` also keeps others from adding to it. Errors: `not_found`; `conflict` with
 * `refusal` for the built-in List.
 */
export async function holdList(
  tx: Sql,
  workspaceId: string,
  id: string,
  strength: 'share' | 'update',
  refusal: string,
): Promise<LockedList> {
  if (id === allListId) {
    throw new DomainError('conflict', `The List all holds every Lead: ${refusal}.`, {
      hint: 'Make a List of your own with POST /api/lists.',
    });
  }
  const list = isId(id) ? await lockList(tx, workspaceId, id, strength) : null;
  if (list === null) throw notFound('List', id);
  return list;
}

export function presentList(row: ListRow): List {
  return {
    id: row.id,
    name: row.name,
    description: row.description,
    leadType: row.leadType,
    leadCount: row.personCount + row.companyCount,
    personCount: row.personCount,
    companyCount: row.companyCount,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
    activeSearchTaskId: row.activeSearchId,
    searchFilters: row.searchFilters,
  };
}
