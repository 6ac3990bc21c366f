import type { LeadType } from '@puffle/contract';
import type { LeadRecord } from '../domain/ledger/records.ts';
import { findCommon } from './common-words.ts';
import type { Sql } from './database.ts';
import { type LeadRow, leadColumns, readLeadRow } from './leads.ts';
import { oldestWrite } from './oldest-write.ts';
import { type SearchLine, searchLines } from './search-lines.ts';

/** One word or address to look for in the search text of a Lead; `line` null: anywhere. */
export type TextMatch = {
  readonly line: SearchLine | null;
  readonly text: string;
  readonly mode: 'anywhere' | 'word-start' | 'exact';
  /** Looked for among the Leads that the other matches find, not in the index. */
  readonly isCommon?: boolean;
};

export type LeadFilter = {
  readonly type: LeadType | null;
  readonly listId: string | null;
  /** The filter names something that cannot exist. */
  readonly isNowhere: boolean;
  readonly updatedSince: Date | null;
  /** Only what changed before this time: later changes may still be under way. */
  readonly settledAt?: string;
  readonly includesGone: boolean;
  readonly matches: readonly TextMatch[];
};

export type LeadOrder = { readonly by: 'id' | 'updated_at'; readonly direction: 'asc' | 'desc' };
/** Where the page before ended; `at` only when ordered by time. */
export type LeadPlace = { readonly id: string; readonly at?: string };

export type Statement = { readonly text: string; readonly values: readonly unknown[] };

export type GoneRow = { readonly id: string; readonly goneAt: Date; readonly survivorId: string | null };
export type LeadPageRow = { readonly lead: LeadRecord } | { readonly gone: GoneRow };

class Parameters {
  readonly values: unknown[] = [];

  add(value: unknown): string {
    this.values.push(value);
    return `$${this.values.length}`;
  }
}

/** The statement that reads live Leads by a filter, in an order, from a place on; every match when `limit` is null. */
export function selectLeads(
  workspaceId: string,
  filter: LeadFilter,
  order: LeadOrder,
  after: LeadPlace | null,
  limit: number | null,
): Statement {
  const parameters = new Parameters();
  const workspace = parameters.add(workspaceId);
  const statuses = filter.includesGone ? '' : ` and status = 'live'`;
  const where = [`workspace_id = ${workspace}${statuses}`, ...conditions(filter, workspace, parameters)];
  const leads = `select ${leadColumns} from lead where ${[...where, ...placeAfter(order, after, parameters)].join('\n and ')}`;
  const { by, direction } = order;
  const sorted = by === 'id' ? `id ${direction}` : `updated_at ${direction}, id ${direction}`;
  const source = filter.includesGone
    ? `(${leads}) union all (${selectDeleted(filter, workspace, order, after, parameters)})`
    : leads;
  const text = `${source}\n order by ${sorted}${limit === null ? '' : ` limit ${parameters.add(limit)}`}`;
  return { text, values: parameters.values };
}

/**
 * A page of Leads. The plan depends on how common the words are, so the statement is not kept prepared.
 */
export async function listLeads(
  sql: Sql,
  workspaceId: string,
  filter: LeadFilter,
  order: LeadOrder,
  after: LeadPlace | null,
  limit: number,
): Promise<LeadPageRow[]> {
  if (filter.isNowhere) return [];
  const settled = filter.updatedSince === null ? filter : { ...filter, settledAt: await findSettledTime(sql) };
  const matches = await markCommon(sql, workspaceId, filter.matches);
  const { text, values } = selectLeads(workspaceId, { ...settled, matches }, order, after, limit);
  const rows = await sql.queryUnprepared<LeadRow>(text, values);
  return rows.map(readPageRow);
}

/** Tells matches that very many Leads have from a rarer one beside them. */
export async function markCommon(
  sql: Sql,
  workspaceId: string,
  matches: readonly TextMatch[],
): Promise<readonly TextMatch[]> {
  const areCommon = await findCommon(sql, workspaceId, matches.map(likePattern));
  return matches.map((match, place) => ({ ...match, isCommon: areCommon[place] === true }));
}

function readPageRow(row: LeadRow): LeadPageRow {
  if (row.gone_at === null) return { lead: readLeadRow(row) };
  return { gone: { id: row.id, goneAt: row.gone_at, survivorId: row.merged_into } };
}

function conditions(filter: LeadFilter, workspace: string, parameters: Parameters): string[] {
  const found = filter.matches.flatMap((match) => textConditions(match, parameters));
  if (filter.type !== null) found.push(`type = ${parameters.add(filter.type)}`);
  if (filter.listId !== null) {
    found.push(`exists (
      select from membership
      where membership.workspace_id = ${workspace} and membership.list_id = ${parameters.add(filter.listId)}
        and membership.lead_id = lead.id and membership.removed_at is null
    )`);
  }
  if (filter.updatedSince !== null) {
    found.push(`updated_at >= ${parameters.add(filter.updatedSince)}`);
    if (filter.settledAt !== undefined) found.push(`updated_at < ${parameters.add(filter.settledAt)}::timestamptz`);
  }
  return found;
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

/**
 * LIKE is what the trigram index answers; the pattern of a line then looks at the lines of one kind only. It has hardly another trigram,
 * and costs the index as much again: `is true` keeps a condition from it, and its estimate as it is.
 */
function textConditions(match: TextMatch, parameters: Parameters): string[] {
  const { line, text, mode, isCommon = false } = match;
  const like = `folded like ${parameters.add(likePattern(match))}`;
  const found = isCommon ? `(${like}) is true` : like;
  if (line === null || mode === 'exact') return [found];
  const pattern = `\\n${searchLines[line]}\\|[^\\n]*${escapePattern(soughtText(text, mode))}`;
  return [found, `(folded ~ ${parameters.add(pattern)}) is true`];
}

function likePattern({ line, text, mode }: TextMatch): string {
  if (mode !== 'exact') return `%${escapeLike(soughtText(text, mode))}%`;
  const kind = line === null ? '' : searchLines[line];
  return `%${escapeLike(`\n${kind}|\t${text}\t`)}%`;
}

function soughtText(text: string, mode: TextMatch['mode']): string {
  return mode === 'word-start' ? ` ${text}` : text;
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

function escapeLike(text: string): string {
  return text.replaceAll(/[\\%_]/g, '\\$&');
}

function escapePattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
