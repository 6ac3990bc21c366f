import { insertList } from '../../storage/lists.ts';
import { addMembers } from '../../storage/memberships.ts';
import type { WriteVerb } from '../calls.ts';
import { getList } from './find-list.ts';
import { holdMembers } from './hold-members.ts';

/** Create List: a new one every time, with the given Leads in it. Errors: `not_found` and `validation_failed` of a Lead. */
export const createList: WriteVerb<'createList'> = async (tx, ctx, { body }) => {
  const id = ctx.ids.next();
  const leadType = body.leadType ?? 'person';
  const leadIds = await holdMembers(tx, ctx.workspaceId, body.leadIds ?? [], leadType);
  const { name, description } = body;
  await insertList(tx, ctx.workspaceId, {
    id,
    name: name ?? 'Untitled List',
    description: description ?? null,
    leadType,
    createdAt: ctx.now,
  });
  await addMembers(tx, ctx.workspaceId, id, leadIds, ctx.now);
  const list = await getList(tx, ctx.workspaceId, id);
  return { status: 201, body: { list }, headers: { Location: `/api/lists/${id}` } };
};
