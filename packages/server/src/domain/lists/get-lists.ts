import { findAllList, listLists } from '../../storage/lists.ts';
import type { ReadVerb } from '../calls.ts';
import { getList, presentList } from './find-list.ts';

/** Every List, newest first, the built-in List of every Lead first of all; or the one of `id`. */
export const getLists: ReadVerb<'getLists'> = async (sql, { workspaceId }, { query }) => {
  if (query.id !== undefined) return { body: { lists: [await getList(sql, workspaceId, query.id)] } };
  const all = await findAllList(sql, workspaceId);
  const lists = await listLists(sql, workspaceId, null);
  return { body: { lists: [all, ...lists].map(presentList) } };
};
