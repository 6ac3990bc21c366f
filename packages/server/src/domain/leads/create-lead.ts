import type { Input } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { together } from '../../storage/together.ts';
import type { Answer, CallContext, GroupVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { sendWork } from '../ledger/save-work.ts';
import { leadHeaders, leadStatus } from './answer-lead.ts';
import { decideRequests, type Ingested } from './ingest.ts';
import type { LeadRequest } from './prepare.ts';
import { presentLeads } from './present-leads.ts';

type Create = { readonly ctx: CallContext; readonly input: Input<'createLead'> };

/** Create Lead: each call is one request of the group that `ingest` takes in. */
export const createLead: GroupVerb<'createLead'> = async (tx, calls) => {
  const [first] = calls;
  if (first === undefined) return [];
  const { work, results } = await decideRequests(tx, first.ctx, first.ctx.settings, calls.map(toRequest));
  const { saved } = await sendWork(tx, work);
  const [, answers] = await together([saved, answerEach(tx, first.ctx.workspaceId, calls, results)]);
  return answers;
};

function toRequest({ ctx, input }: Create): LeadRequest {
  const { onMatch = 'update', onConflict = 'resolve' } = input.query;
  return { body: input.body, onMatch, onConflict, origin: ctx.origin, notes: ctx.notes };
}

async function answerEach(
  tx: Sql,
  workspaceId: string,
  calls: readonly Create[],
  results: readonly (Ingested | DomainError)[],
): Promise<(Answer<'createLead'> | DomainError)[]> {
  const taken = results.filter((result): result is Ingested => !(result instanceof DomainError));
  const leads = await presentLeads(
    tx,
    workspaceId,
    taken.map((result) => result.lead),
  );
  const shown = new Map(taken.map((result, place) => [result, leads[place]]));
  return results.map((result, place) => {
    if (result instanceof DomainError) return result;
    const lead = shown.get(result);
    if (lead === undefined) throw new Error('A Lead was not presented.');
    const isExplained = calls[place]?.input.query.explain === true;
    return {
      status: leadStatus(result.outcome),
      body: isExplained ? { lead, decision: result.decision } : { lead },
      headers: leadHeaders(result),
      leadIds: [lead.id],
    };
  });
}
