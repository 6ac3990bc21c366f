import type { Lead } from '@puffle/contract';
import type { Database } from '../../storage/database.ts';
import { listPastMembers, type PastMembers, selectMembers } from '../../storage/lists.ts';
import type { StreamVerb } from '../calls.ts';
import { exportLeads, readLeads } from '../leads/export-leads.ts';
import { presentLead } from '../leads/present-leads.ts';
import { leadsAsOf } from '../ledger/as-of.ts';
import { readTime } from '../read-time.ts';
import { allListId, getList } from './find-list.ts';
import { readPastMembers } from './get-list-leads.ts';

const pastRows = 200;

/** The Leads of a List as a file, newest Lead first; with `asOf`, those of that time as they were known then. Errors: `not_found`. */
export const streamListLeads: StreamVerb<'getListLeads'> = async (database, ctx, { params, query }, mediaType) => {
  const { workspaceId } = ctx;
  const list = await database.read((sql) => getList(sql, workspaceId, params.id));
  const listId = list.id === allListId ? null : list.id;
  const leads =
    query.asOf === undefined
      ? readLeads(database, workspaceId, selectMembers(workspaceId, listId, query.type ?? null))
      : readPast(database, workspaceId, readPastMembers(list.id, readTime('asOf', query.asOf), query));
  return exportLeads(leads, { mediaType, profile: query.csv ?? 'spreadsheet', name: `list-${list.id}` });
};

async function* readPast(database: Database, workspaceId: string, members: PastMembers): AsyncGenerator<Lead[]> {
  for (let beforeId: string | null = null; ; ) {
    const { ids, views } = await database.read(async (sql) => {
      const found = await listPastMembers(sql, workspaceId, members, beforeId, pastRows);
      return { ids: found, views: await leadsAsOf(sql, workspaceId, found, members.at) };
    });
    yield views.map(presentLead);
    if (ids.length < pastRows) return;
    beforeId = ids.at(-1) ?? null;
  }
}
