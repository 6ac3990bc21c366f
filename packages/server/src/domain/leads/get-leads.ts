import { type Input, isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { type LeadOrder, type LeadPageRow, type LeadPlace, listLeads } from '../../storage/lead-pages.ts';
import { findLeads } from '../../storage/leads.ts';
import { findLeadLists } from '../../storage/memberships.ts';
import type { Answer, CallContext, ReadVerb } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { leadAsOf } from '../ledger/as-of.ts';
import type { LeadRecord } from '../ledger/records.ts';
import { getList } from '../lists/find-list.ts';
import { cutPage, decodeCursor, invalidCursor } from '../page-cursor.ts';
import { parseTime, readTime } from '../read-time.ts';
import { readFilter } from './lead-filter.ts';
import { lookUpLeads } from './look-up-leads.ts';
import { presentLead, presentLeads } from './present-leads.ts';

type Query = Input<'getLeads'>['query'];

const orders: Readonly<Record<NonNullable<Query['sort']>, LeadOrder>> = {
  '-createdAt': { by: 'id', direction: 'desc' },
  createdAt: { by: 'id', direction: 'asc' },
  '-updatedAt': { by: 'updated_at', direction: 'desc' },
  updatedAt: { by: 'updated_at', direction: 'asc' },
};

/** Get Lead: one by id (a merged id answers with its survivor), else a page, newest first. Errors: `not_found` for an unknown id or List. */
export const getLeads: ReadVerb<'getLeads'> = async (sql, ctx, input) => {
  const { query } = input;
  if (query.asOf !== undefined) return getLeadAsOf(sql, ctx, query.id, readTime('asOf', query.asOf));
  if (query.id !== undefined) {
    const [found] = await lookUpLeads.find(sql, [{ ctx, input }]);
    if (found === undefined || found instanceof DomainError) throw found ?? notFound('Lead', query.id);
    return found;
  }
  const limit = query.limit ?? 50;
  const order = leadOrder(query);
  const rows = await listLeads(sql, ctx.workspaceId, readFilter(query), order, readPlace(query, order), limit + 1);
  if (rows.length === 0 && query.listId !== undefined) await getList(sql, ctx.workspaceId, query.listId);
  const { page, nextCursor } = cutPage(rows, limit, (last) => placeOf(last, order));
  const leads = await presentRecords(
    sql,
    ctx.workspaceId,
    page.flatMap((row) => ('lead' in row ? [row.lead] : [])),
  );
  return { body: { leads, ...(query.include === 'gone' ? { gone: page.flatMap(presentGone) } : {}), nextCursor } };
};

/** The order of a page of Leads; newest first unless told. */
export function leadOrder(query: Query): LeadOrder {
  return orders[query.sort ?? '-createdAt'];
}

function readPlace(query: Query, order: LeadOrder): LeadPlace | null {
  if (query.cursor === undefined) return null;
  const place: LeadPlace = decodeCursor(query.cursor, order.by === 'id' ? ['id'] : ['at', 'id']);
  const { at = null } = place;
  if (!isId(place.id) || (at !== null && parseTime(at)?.toISOString() !== at)) throw invalidCursor();
  return at === null ? { id: place.id } : { id: place.id, at };
}

function placeOf(row: LeadPageRow, order: LeadOrder): Record<string, string> {
  const { id, at } =
    'lead' in row ? { id: row.lead.id, at: row.lead.updatedAt } : { id: row.gone.id, at: row.gone.goneAt };
  return order.by === 'id' ? { id } : { at: at.toISOString(), id };
}

function presentGone(row: LeadPageRow): { id: string; goneAt: string; survivorId?: string }[] {
  if ('lead' in row) return [];
  const { id, goneAt, survivorId } = row.gone;
  return [{ id, goneAt: goneAt.toISOString(), ...(survivorId === null ? {} : { survivorId }) }];
}

async function getLeadAsOf(
  sql: Sql,
  ctx: CallContext,
  id: string | undefined,
  time: Date,
): Promise<Answer<'getLeads'>> {
  if (id === undefined) {
    throw new DomainError('validation_failed', 'asOf reads one Lead: it needs id.', {
      issues: [{ path: 'asOf', code: 'needs_id', message: 'Send id as well, or leave asOf out.' }],
      hint: 'The members of a List as of a time: GET /api/lists/{id}/leads?asOf=….',
    });
  }
  const view = await leadAsOf(sql, ctx.workspaceId, id, time);
  if (view === null) {
    throw new DomainError('not_found', `Nothing was known of a Lead ${JSON.stringify(id)} at ${time.toISOString()}.`, {
      hint: `GET /api/leads/${id}/history tells since when.`,
    });
  }
  return {
    body: { leads: [presentLead(view)], nextCursor: null },
    headers: view.id === id ? {} : { 'Puffle-Redirected-From': id },
  };
}

/** The live Lead that an id stands for, through any number of merges; null when there is none. */
export async function findSurvivor(sql: Sql, workspaceId: string, id: string): Promise<LeadRecord | null> {
  for (let next: string | null = id; next !== null && isId(next); ) {
    const [record]: LeadRecord[] = await findLeads(sql, workspaceId, [next]);
    if (record === undefined) return null;
    if (record.status === 'live') return record;
    next = record.mergedInto;
  }
  return null;
}

export async function presentRecords(
  sql: Sql,
  workspaceId: string,
  records: readonly LeadRecord[],
): ReturnType<typeof presentLeads> {
  const lists = await findLeadLists(
    sql,
    workspaceId,
    records.map((record) => record.id),
  );
  return presentLeads(
    sql,
    workspaceId,
    records.map((record) => ({ ...record, lists: lists.get(record.id) ?? [] })),
  );
}
