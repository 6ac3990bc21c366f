import { deleteList as removeList } from '../../storage/lists.ts';
import { findActiveSearch } from '../../storage/search-tasks.ts';
import type { WriteVerb } from '../calls.ts';
import { cancelSearch } from '../search/cancel-lead-search.ts';
import { holdList } from './find-list.ts';

/**
 * Delete List: its Leads stay, and who was in it when stays on record; a search that fills it is cancelled. Errors: `not_found`,
 * `conflict` for the built-in List.
 */
export const deleteList: WriteVerb<'deleteList'> = async (tx, ctx, { body }) => {
  const list = await holdList(tx, ctx.workspaceId, body.id, 'update', 'it cannot be deleted');
  const searchId = await findActiveSearch(tx, ctx.workspaceId, list.id);
  if (searchId !== null) await cancelSearch(tx, ctx, searchId);
  await removeList(tx, ctx.workspaceId, list.id, ctx.now);
  return { body: { success: true } };
};
