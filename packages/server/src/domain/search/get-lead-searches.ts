import { isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findSearchTask, listSearchTasks, type SearchTaskRow } from '../../storage/search-tasks.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { presentSearchTask } from './present-search-task.ts';

const newest = 20;

/** One search, or the newest twenty. Errors: `not_found`. */
export const getLeadSearches: ReadVerb<'getLeadSearches'> = async (sql, { workspaceId }, { query }) => {
  const rows =
    query.taskId === undefined
      ? await listSearchTasks(sql, workspaceId, newest)
      : [await requireSearchTask(findSearchTask, sql, workspaceId, query.taskId)];
  return { body: { tasks: rows.map(presentSearchTask) } };
};

/** Errors: `not_found`. */
export async function requireSearchTask(
  find: (sql: Sql, workspaceId: string, id: string) => Promise<SearchTaskRow | null>,
  sql: Sql,
  workspaceId: string,
  id: string,
): Promise<SearchTaskRow> {
  const row = isId(id) ? await find(sql, workspaceId, id) : null;
  if (row === null) throw notFound('search', id);
  return row;
}
