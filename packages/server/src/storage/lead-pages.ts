import type { LeadRecord } from '../domain/ledger/records.ts';
import type { Sql } from './database.ts';
import { type LeadFilter, leadConditions, Parameters } from './lead-conditions.ts';
import { leadWorkspace } from './lead-marks.ts';
import { findInSpans, questionIndex } from './lead-spans.ts';
import { type LeadRow, leadColumns, readLeadRow } from './leads.ts';
import { oldestWrite } from './oldest-write.ts';

export type { LeadFilter } from './lead-conditions.ts';

export type LeadOrder = { readonly by: 'id' | 'updated_at'; readonly direction: 'asc' | 'desc' };
/** Where the page before ended; `at` only when ordered by time. */
export type LeadPlace = { readonly id: string; readonly at?: string };

export type Statement = { readonly text: string; readonly values: readonly unknown[] };

export type GoneRow = { readonly id: string; readonly goneAt: Date; readonly survivorId: string | null };
export type LeadPageRow = { readonly lead: LeadRecord } | { readonly gone: GoneRow };

/**
 * The statement that reads live Leads by a filter, in an order, from a place on; every match when `limit` is null. Of the texts of the
 * filter the index is asked for `askedTexts`, else for all.
 */
export function selectLeads(
  workspaceId: string,
  filter: LeadFilter,
  order: LeadOrder,
  after: LeadPlace | null,
  limit: number | null,
  askedTexts: readonly string[] | null = null,
): Statement {
  const parameters = new Parameters();
  const workspace = parameters.add(workspaceId);
  const statuses = filter.includesGone ? '' : ` and status = 'live'`;
  const where = [
    `workspace_id = ${workspace}${statuses}`,
    ...(filter.matches.length === 0 ? [] : [`${leadWorkspace} = ${parameters.add(workspaceId)}`]),
    ...leadConditions(filter, workspace, parameters, askedTexts),
  ];
  const leads = `select ${leadColumns} from lead where ${[...where, ...placeAfter(order, after, parameters)].join('\n and ')}`;
  const { by, direction } = order;
  const sorted = by === 'id' ? `id ${direction}` : `updated_at ${direction}, id ${direction}`;
  const source = filter.includesGone
    ? `(${leads}) union all (${selectDeleted(filter, workspace, order, after, parameters)})`
    : leads;
  const text = `${source}\n order by ${sorted}${limit === null ? '' : ` limit ${parameters.add(limit)}`}`;
  return { text, values: parameters.values };
}

/** A page of Leads. */
export async function listLeads(
  sql: Sql,
  workspaceId: string,
  filter: LeadFilter,
  order: LeadOrder,
  after: LeadPlace | null,
  limit: number,
): Promise<LeadPageRow[]> {
  if (filter.isNowhere) return [];
  const rows = isFoundInSpans(filter, order)
    ? await findInSpans(sql, workspaceId, filter, { ...order, afterId: after?.id ?? null }, limit)
    : await findInOrder(sql, workspaceId, filter, order, after, limit);
  return rows.map(readPageRow);
}

function isFoundInSpans(filter: LeadFilter, order: LeadOrder): boolean {
  const { type, matches, listId, updatedSince, includesGone } = filter;
  const isSought = type !== null || listId !== null || matches.length > 0;
  return isSought && order.by === 'id' && updatedSince === null && !includesGone;
}

/** The plan depends on how common the words are, so the statement is not kept prepared. */
async function findInOrder(
  sql: Sql,
  workspaceId: string,
  filter: LeadFilter,
  order: LeadOrder,
  after: LeadPlace | null,
  limit: number,
): Promise<LeadRow[]> {
  const settled = filter.updatedSince === null ? filter : { ...filter, settledAt: await findSettledTime(sql) };
  const asked = filter.matches.length === 0 ? null : (await questionIndex(sql, workspaceId, filter)).question.texts;
  const { text, values } = selectLeads(workspaceId, settled, order, after, limit, asked);
  return sql.queryUnprepared<LeadRow>(text, values);
}

function readPageRow(row: LeadRow): LeadPageRow {
  if (row.gone_at === null) return { lead: readLeadRow(row) };
  return { gone: { id: row.id, goneAt: row.gone_at, survivorId: row.merged_into } };
}

/**
 * A poller that goes on from the newest time it has seen would miss a row that was stamped earlier and committed later: nothing is
 * shown from the moment on at which the oldest write still under way began. It is read by a statement of its own before the page is:
 * within one, a write could end after the page's snapshot and before the look at who is writing. A write that begins after that look is
 * stamped later than the statement began, in whole milliseconds; the second is for a server whose clock is another than the database's.
 */
async function findSettledTime(sql: Sql): Promise<string> {
  const [row] = await sql.query<{ at: string }>(
    `select date_trunc('milliseconds', least(${oldestWrite} - interval '1 second', statement_timestamp()))::text as at`,
  );
  if (row === undefined) throw new Error('The database does not say who is writing.');
  return row.at;
}

function placeAfter(order: LeadOrder, after: LeadPlace | null, parameters: Parameters): string[] {
  if (after === null) return [];
  const beyond = order.direction === 'desc' ? '<' : '>';
  if (order.by === 'id') return [`id ${beyond} ${parameters.add(after.id)}`];
  return [`(updated_at, id) ${beyond} (${parameters.add(after.at)}::timestamptz, ${parameters.add(after.id)}::uuid)`];
}

/** Deleted Leads have left nothing but their id, so no filter but the time applies to them. */
function selectDeleted(
  filter: LeadFilter,
  workspace: string,
  order: LeadOrder,
  after: LeadPlace | null,
  parameters: Parameters,
): string {
  const isFiltered = filter.matches.length > 0 || filter.listId !== null || filter.type !== null;
  const where = [`workspace_id = ${workspace}`, ...(isFiltered ? ['false'] : [])];
  if (filter.updatedSince !== null) where.push(`gone_at >= ${parameters.add(filter.updatedSince)}`);
  if (filter.settledAt !== undefined) where.push(`gone_at < ${parameters.add(filter.settledAt)}::timestamptz`);
  const place = placeAfter(order, after, parameters).map((condition) => condition.replace('updated_at', 'gone_at'));
  return `select id, 'person' as type, 'withdrawn' as status, null::uuid as merged_into, 0 as version, gone_at as created_at,
     gone_at as updated_at, gone_at, id as last_observation_id, false as disputed, '{}'::json as state
   from deleted_lead where ${[...where, ...place].join('\n and ')}`;
}
