import { endMemberships } from '../../storage/memberships.ts';
import type { WriteVerb } from '../calls.ts';
import { getList, holdList } from './find-list.ts';
import { holdMembers } from './hold-members.ts';

/** Removes Leads from a List; Leads that are not in it are passed over. Errors: `not_found`, `conflict` for the built-in List. */
export const removeListLeads: WriteVerb<'removeListLeads'> = async (tx, ctx, { params, body }) => {
  const list = await holdList(tx, ctx.workspaceId, params.id, 'share', 'nothing can be removed from it');
  const leadIds = await holdMembers(tx, ctx.workspaceId, body.leadIds, 'mixed');
  const members = leadIds.map((leadId) => ({ listId: list.id, leadId }));
  await endMemberships(tx, ctx.workspaceId, members, ctx.now);
  return { body: { list: await getList(tx, ctx.workspaceId, list.id) } };
};
