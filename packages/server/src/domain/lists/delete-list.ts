import { deleteList as removeList } from '../../storage/lists.ts';
import type { WriteVerb } from '../calls.ts';
import { holdList } from './find-list.ts';

/** Delete List: its Leads stay, and who was in it when stays on record. Errors: `not_found`, `conflict` for the built-in List. */
export const deleteList: WriteVerb<'deleteList'> = async (tx, ctx, { body }) => {
  const list = await holdList(tx, ctx.workspaceId, body.id, 'update', 'it cannot be deleted');
  await removeList(tx, ctx.workspaceId, list.id, ctx.now);
  return { body: { success: true } };
};
