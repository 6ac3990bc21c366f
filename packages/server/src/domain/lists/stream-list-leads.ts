import { selectMembers } from '../../storage/lists.ts';
import type { StreamVerb } from '../calls.ts';
import { exportLeads, readLeads } from '../leads/export-leads.ts';
import { allListId, getList } from './find-list.ts';

/** The Leads of a List as a file, newest Lead first. Errors: `not_found`. */
export const streamListLeads: StreamVerb<'getListLeads'> = async (database, ctx, { params, query }, mediaType) => {
  const { workspaceId } = ctx;
  const list = await database.read((sql) => getList(sql, workspaceId, params.id));
  const listId = list.id === allListId ? null : list.id;
  const leads = readLeads(database, workspaceId, selectMembers(workspaceId, listId, query.type ?? null));
  return exportLeads(leads, { mediaType, profile: query.csv ?? 'spreadsheet', name: `list-${list.id}` });
};
