import type { Input } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { countPastMembers, listMembers, listPastMembers, type PastMembers } from '../../storage/lists.ts';
import type { Answer, ReadVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { presentRecords } from '../leads/get-leads.ts';
import { presentLead } from '../leads/present-leads.ts';
import { leadsAsOf } from '../ledger/as-of.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';
import { readTime } from '../read-time.ts';
import { allListId, getList } from './find-list.ts';

type Query = Input<'getListLeads'>['query'];

/** A page of the Leads in a List, newest Lead first; `total` counts the Leads of the asked type. Errors: `not_found`. */
export const getListLeads: ReadVerb<'getListLeads'> = async (sql, { workspaceId }, { params, query }) => {
  const { type, limit = 50 } = query;
  const list = await getList(sql, workspaceId, params.id);
  if (query.asOf !== undefined) return pageAsOf(sql, workspaceId, list.id, readTime('asOf', query.asOf), query);
  const listId = list.id === allListId ? null : list.id;
  const rows = await listMembers(sql, workspaceId, listId, type ?? null, readIdCursor(query.cursor), limit + 1);
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ id: last.id }));
  return {
    body: {
      leads: await presentRecords(sql, workspaceId, page),
      total: type === undefined ? list.leadCount : type === 'person' ? list.personCount : list.companyCount,
      hasMore: nextCursor !== null,
      nextCursor,
    },
  };
};

/** Who was in the List at a time, each Lead as it was known then. Errors: `validation_failed` for the built-in List. */
async function pageAsOf(
  sql: Sql,
  workspaceId: string,
  listId: string,
  time: Date,
  query: Query,
): Promise<Answer<'getListLeads'>> {
  const { limit = 50 } = query;
  const members = readPastMembers(listId, time, query);
  const found = await listPastMembers(sql, workspaceId, members, readIdCursor(query.cursor), limit + 1);
  const { page, nextCursor } = cutPage(found, limit, (id) => ({ id }));
  return {
    body: {
      leads: (await leadsAsOf(sql, workspaceId, page, time)).map(presentLead),
      total: await countPastMembers(sql, workspaceId, members),
      hasMore: nextCursor !== null,
      nextCursor,
    },
  };
}

/** Errors: `validation_failed` for the built-in List. */
export function readPastMembers(listId: string, at: Date, { type }: Query): PastMembers {
  if (listId !== allListId) return { listId, at, type: type ?? null };
  const message = 'The List all is not kept by time; read one Lead with asOf.';
  throw new DomainError('validation_failed', message, { issues: [{ path: 'asOf', code: 'not_possible', message }] });
}
