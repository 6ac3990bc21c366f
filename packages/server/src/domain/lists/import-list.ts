import type { Input, LeadInput, ListLeadType, Output } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { insertList } from '../../storage/lists.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { countOutcomes } from '../imports/count-outcomes.ts';
import { type Ingested, ingest } from '../leads/ingest.ts';
import { type LeadRow, parseLeadRow } from '../leads/parse-lead-row.ts';
import { presentLeads } from '../leads/present-leads.ts';
import { allListId, getList, holdList } from './find-list.ts';

type Body = Input<'importList'>['body'];
type Counts = Extract<Output<'importList'>, { counts: unknown }>['counts'];
type RowError = NonNullable<Output<'importList'>['errors']>[number];
type Taken = { readonly results: readonly (Ingested | DomainError)[]; readonly types: readonly (string | null)[] };

/**
 * Takes in 1 to 500 Create Lead bodies and puts the Leads in a List, a new one unless named. A preview is the same work, undone
 * before it is answered. Errors: `not_found` of the List; `nothing_imported` when every row is refused.
 */
export const importList: WriteVerb<'importList'> = async (tx, ctx, { query, body }) => {
  const isPreview = body.preview === true;
  const rows = body.leads.map((row) => parseLeadRow(row, query.unknown === 'keep'));
  if (isPreview) await tx.query('savepoint before_preview');
  const listId = await openList(tx, ctx, body, rows);
  const taken = await takeIn(tx, ctx, rows, listId);
  const good = taken.results.filter((result): result is Ingested => !(result instanceof DomainError));
  const errors = taken.results.flatMap((result, index) =>
    result instanceof DomainError ? [toError(index, result)] : [],
  );
  const counts: Counts = countOutcomes(taken.results);
  const problems = errors.length === 0 ? {} : { errors };
  if (isPreview) {
    await tx.query('rollback to savepoint before_preview');
    return { body: { preview: { ...countLeads(good, taken), ...withoutReceived(counts) }, ...problems } };
  }
  if (good.length === 0) throw nothingImported(errors);
  const newest = [...new Map(good.map((result) => [result.lead.id, result.lead])).values()];
  const leads = await presentLeads(tx, ctx.workspaceId, newest);
  const list = await getList(tx, ctx.workspaceId, listId);
  return { body: { list, leads, counts, ...problems }, leadIds: leads.map((lead) => lead.id) };
};

async function openList(
  tx: Sql,
  ctx: CallContext,
  body: Body,
  rows: readonly (LeadRow | DomainError)[],
): Promise<string> {
  const { listId } = body;
  if (listId === allListId) return allListId;
  if (listId) return (await holdList(tx, ctx.workspaceId, listId, 'share', 'it takes every Lead already')).id;
  const types = new Set(rows.flatMap((row) => (row instanceof DomainError ? [] : [row.body.type])));
  const [only] = types;
  const leadType: ListLeadType = types.size > 1 ? 'mixed' : (only ?? 'person');
  const id = ctx.ids.next();
  await insertList(tx, ctx.workspaceId, { id, name: 'Untitled List', description: null, leadType, createdAt: ctx.now });
  return id;
}

async function takeIn(
  tx: Sql,
  ctx: CallContext,
  rows: readonly (LeadRow | DomainError)[],
  listId: string,
): Promise<Taken> {
  const requests = rows.flatMap((row) =>
    row instanceof DomainError
      ? []
      : [
          {
            body: withList(row.body, listId),
            onMatch: 'update' as const,
            onConflict: 'resolve' as const,
            origin: ctx.origin,
            notes: row.notes,
          },
        ],
  );
  const taken = (await ingest(tx, ctx, ctx.settings, requests)).values();
  const results = rows.map((row) => {
    const result = row instanceof DomainError ? row : taken.next().value;
    if (result === undefined) throw new Error('A row was not answered.');
    return result;
  });
  return {
    results,
    types: rows.map((row) => (row instanceof DomainError ? null : row.body.type)),
  };
}

function withList(body: LeadInput, listId: string): LeadInput {
  return { ...body, listIds: [...new Set([...(body.listIds ?? []), listId])] };
}

function countLeads(
  good: readonly Ingested[],
  taken: Taken,
): { leadCount: number; personCount: number; companyCount: number } {
  const types = new Map(
    good.map((result) => [result.lead.id, taken.types[taken.results.indexOf(result)] ?? null] as const),
  );
  const persons = [...types.values()].filter((type) => type === 'person').length;
  return { leadCount: types.size, personCount: persons, companyCount: types.size - persons };
}

function withoutReceived({ received: _received, ...counts }: Counts): Omit<Counts, 'received'> {
  return counts;
}

function toError(index: number, error: DomainError): RowError {
  const { issues, hint } = error.details;
  return {
    index,
    code: error.code,
    detail: error.message,
    ...(issues ? { issues } : {}),
    ...(hint ? { hint } : {}),
  };
}

function nothingImported(errors: readonly RowError[]): DomainError {
  return new DomainError('nothing_imported', `None of the ${errors.length} rows could be imported.`, {
    extra: { errors },
    hint: 'Correct the rows named in errors and send them again.',
  });
}
