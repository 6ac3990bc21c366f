import type { SearchResult } from '@puffle/contract';
import { findHeads } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import { findLeads } from '../../storage/leads.ts';
import { listSearchResults, type SearchResultRow } from '../../storage/search-results.ts';
import { findSearchTask } from '../../storage/search-tasks.ts';
import type { ReadVerb } from '../calls.ts';
import { presentRecords } from '../leads/get-leads.ts';
import { cutPage, decodeCursor, invalidCursor } from '../page-cursor.ts';
import { requireSearchTask } from './get-lead-searches.ts';

/** A page of the rows of a search, in the order of the provider. Errors: `not_found`. */
export const getLeadSearchResults: ReadVerb<'getLeadSearchResults'> = async (sql, { workspaceId }, { query }) => {
  const task = await requireSearchTask(findSearchTask, sql, workspaceId, query.taskId);
  const limit = query.limit ?? 50;
  const rows = await listSearchResults(sql, workspaceId, task.id, {
    added: query.added ?? null,
    afterRow: readPlace(query.cursor),
    limit: limit + 1,
  });
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ row: String(last.row) }));
  return {
    body: {
      results: query.include === 'lead' ? await withLeads(sql, workspaceId, page) : page,
      nextCursor,
    },
  };
};

/** A Lead that was merged since is shown as its survivor, one that is gone as null. */
async function withLeads(sql: Sql, workspaceId: string, rows: readonly SearchResultRow[]): Promise<SearchResult[]> {
  const ids = [...new Set(rows.flatMap(({ leadId }) => (leadId === null ? [] : [leadId])))];
  const heads = await findHeads(sql, workspaceId, ids);
  const records = await findLeads(sql, workspaceId, [...new Set(heads.values())]);
  const live = records.filter(({ status }) => status === 'live');
  const leads = new Map((await presentRecords(sql, workspaceId, live)).map((lead) => [lead.id, lead]));
  return rows.map((row) => ({ ...row, lead: leads.get(heads.get(row.leadId ?? '') ?? '') ?? null }));
}

function readPlace(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const { row } = decodeCursor(cursor, ['row']);
  if (!/^\d{1,9}$/.test(row)) throw invalidCursor();
  return Number(row);
}
