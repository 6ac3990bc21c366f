import { addMembers } from '../../storage/memberships.ts';
import type { WriteVerb } from '../calls.ts';
import { allListId, getList, holdList } from './find-list.ts';
import { holdMembers } from './hold-members.ts';

/** Adds Leads to a List in one statement; repeating is harmless, and so is adding to the built-in List. */
export const addListLeads: WriteVerb<'addListLeads'> = async (tx, ctx, { params, body }) => {
  if (params.id === allListId) await holdMembers(tx, ctx.workspaceId, body.leadIds, 'mixed');
  else {
    const list = await holdList(tx, ctx.workspaceId, params.id, 'share', 'nothing needs to be added');
    const leadIds = await holdMembers(tx, ctx.workspaceId, body.leadIds, list.leadType);
    await addMembers(tx, ctx.workspaceId, list.id, leadIds, ctx.now);
  }
  return { body: { list: await getList(tx, ctx.workspaceId, params.id) } };
};
