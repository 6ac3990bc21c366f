import type { ListLeadType } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { hasMembersOtherThan, updateList as saveList } from '../../storage/lists.ts';
import type { WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { getList, holdList } from './find-list.ts';

/** Update List. Errors: `not_found`; `conflict` for the built-in List, and for a leadType that present members would break. */
export const updateList: WriteVerb<'updateList'> = async (tx, ctx, { body }) => {
  const list = await holdList(tx, ctx.workspaceId, body.id, 'update', 'it can be neither renamed nor converted');
  const leadType = body.leadType ?? list.leadType;
  if (leadType !== list.leadType) await checkMembers(tx, ctx.workspaceId, list.id, leadType);
  const next = {
    id: list.id,
    name: body.name ?? list.name,
    description: body.description === undefined ? list.description : body.description,
    leadType,
  };
  const isChanged = next.name !== list.name || next.description !== list.description || next.leadType !== list.leadType;
  if (isChanged) await saveList(tx, ctx.workspaceId, next, ctx.now);
  return { body: { list: await getList(tx, ctx.workspaceId, list.id) } };
};

async function checkMembers(tx: Sql, workspaceId: string, listId: string, leadType: ListLeadType): Promise<void> {
  if (leadType === 'mixed' || !(await hasMembersOtherThan(tx, workspaceId, listId, leadType))) return;
  throw new DomainError('conflict', `The List holds Leads that are no ${leadType}.`, {
    hint: 'Remove them with DELETE /api/lists/{id}/leads first, or make the List mixed.',
  });
}
