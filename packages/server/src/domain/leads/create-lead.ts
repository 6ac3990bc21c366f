import type { Input, Lead } from '@puffle/contract';
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
  if (first === undefined) return { decided: [], answers: Promise.resolve([]), isAllSent: true };
  const { workspaceId, settings } = first.ctx;
  const { work, results, findEmployer } = await decideRequests(tx, first.ctx, settings, calls.map(toRequest));
  const { saved, isAllSent } = await sendWork(tx, work);
  const taken = results.filter((result): result is Ingested => !(result instanceof DomainError));
  const views = taken.map((result) => result.lead);
  const answers = together([saved, presentLeads(tx, workspaceId, views, findEmployer)]).then(([, leads]) => {
    const shown = new Map(taken.map((result, place) => [result, leads[place]]));
    return results.map((result, place) =>
      result instanceof DomainError ? result : answer(result, shown.get(result), calls[place]),
    );
  });
  answers.catch(() => undefined);
  const decided = results.map((result) => (result instanceof DomainError ? result : head(result)));
  return { decided, answers, isAllSent };
};

function toRequest({ ctx, input }: Create): LeadRequest {
  const { onMatch = 'update', onConflict = 'resolve' } = input.query;
  return { body: input.body, onMatch, onConflict, origin: ctx.origin, notes: ctx.notes };
}

function head(result: Ingested): Omit<Answer<'createLead'>, 'body'> {
  return { status: leadStatus(result.outcome), headers: leadHeaders(result), leadIds: [result.lead.id] };
}

function answer(result: Ingested, lead: Lead | undefined, call: Create | undefined): Answer<'createLead'> {
  if (lead === undefined) throw new Error('A Lead was not presented.');
  const isExplained = call?.input.query.explain === true;
  return { ...head(result), body: isExplained ? { lead, decision: result.decision } : { lead } };
}
