import type { Input, Lead, leadInput, Output } from '@puffle/contract';
import { together } from '../../storage/together.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { sendWork } from '../ledger/save-work.ts';
import { leadStatus } from './answer-lead.ts';
import { decideRequests, type Ingested } from './ingest.ts';
import { errorRow, parseLeadRow } from './parse-lead-row.ts';
import type { LeadRequest } from './prepare.ts';
import { presentLeads } from './present-leads.ts';

type Row = Output<'createLeads'>['results'][number];

/** Create Lead for many rows in one transaction: a bad row is named and harms only itself, order in is order out. */
export const createLeads: WriteVerb<'createLeads'> = async (tx, ctx, input) => {
  const parsed = input.body.leads.map((row) => parseLeadRow(row, input.query.unknown === 'keep'));
  const requests = parsed.flatMap((row) => (row instanceof DomainError ? [] : [toRequest(ctx, input.query, row)]));
  const { work, results: taken, findEmployer } = await decideRequests(tx, ctx, ctx.settings, requests);
  const good = taken.filter((result): result is Ingested => !(result instanceof DomainError));
  const views = good.map((result) => result.lead);
  const { saved } = await sendWork(tx, work);
  const [, leads] = await together([saved, presentLeads(tx, ctx.workspaceId, views, findEmployer)]);
  const presented = new Map(good.map((result, place) => [result, leads[place]]));
  const next = taken.values();
  const results = parsed.map((row, index): Row => {
    const result = row instanceof DomainError ? row : next.next().value;
    if (result === undefined) throw new Error('A row was not answered.');
    if (result instanceof DomainError) return errorRow(index, result);
    return rowOf(index, result, presented.get(result), input.query.explain === true);
  });
  return { body: { results, counts: countResults(results) }, leadIds: leads.map((lead) => lead.id) };
};

function toRequest(
  ctx: CallContext,
  query: Input<'createLeads'>['query'],
  row: { body: ReturnType<typeof leadInput.parse>; notes: readonly string[] },
): LeadRequest {
  const { onMatch = 'update', onConflict = 'resolve' } = query;
  return { body: row.body, onMatch, onConflict, origin: ctx.origin, notes: row.notes };
}

function rowOf(index: number, result: Ingested, lead: Lead | undefined, isExplained: boolean): Row {
  if (lead === undefined) throw new Error('A Lead was not presented.');
  const { outcome, decision } = result;
  return { index, status: leadStatus(outcome), outcome, lead, ...(isExplained ? { decision } : {}) };
}

function countResults(results: readonly Row[]): Output<'createLeads'>['counts'] {
  const counts = { received: results.length, created: 0, updated: 0, unchanged: 0, merged: 0, rejected: 0 };
  for (const { outcome } of results) counts[outcome ?? 'rejected'] += 1;
  return counts;
}
