import type { Decision } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findMergesOfLosers } from '../../storage/merges.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { bySurvival } from '../identity/decide/decide.ts';
import { versionTag } from '../leads/answer-lead.ts';
import { presentLeads } from '../leads/present-leads.ts';
import { asParty } from '../leads/resolve-request.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import { saveWork } from '../ledger/save-work.ts';
import { joinLeads, requireOneType } from './join-leads.ts';
import { lockHeads } from './lock-heads.ts';

/** Merge by hand: the chosen or best identified Lead takes over the others. Leads that are one already stay so. */
export const mergeByHand: WriteVerb<'mergeLeads'> = async (tx, ctx, { body }) => {
  const { work, heads } = await lockHeads(tx, ctx, body.ids);
  const leads = [...new Set(heads)];
  const survivor = chooseSurvivor(body.ids, heads, body.survivorId);
  requireOneType(leads);
  const losers = leads.filter((lead) => lead !== survivor);
  refuseDifferent(work, leads);
  const decision =
    losers.length === 0
      ? await standingDecision(tx, ctx, body.ids, survivor)
      : await joinLeads(tx, ctx, work, survivor, losers, 'request');
  if (losers.length > 0) await saveWork(tx, work);
  const [lead] = await presentLeads(tx, ctx.workspaceId, [survivor]);
  if (lead === undefined) throw new Error('A Lead was not presented.');
  return {
    body: { lead, merged: losers.map((loser) => loser.id), decision },
    headers: {
      ETag: versionTag(survivor.version),
      'Puffle-Outcome': losers.length > 0 ? 'merged' : 'unchanged',
      'Puffle-Decision': decision.id,
    },
    leadIds: leads.map((one) => one.id),
  };
};

function chooseSurvivor(
  ids: readonly string[],
  heads: readonly WorkingLead[],
  survivorId: string | undefined,
): WorkingLead {
  if (survivorId !== undefined) {
    const chosen = heads[ids.indexOf(survivorId)] ?? heads.find((head) => head.id === survivorId);
    if (chosen !== undefined) return chosen;
    throw new DomainError('validation_failed', 'survivorId must be one of ids.', {
      issues: [{ path: 'survivorId', code: 'not_among_ids', message: 'Name one of the Leads of ids.' }],
    });
  }
  const [first] = heads.toSorted((a, b) => bySurvival({ lead: asParty(a) }, { lead: asParty(b) }));
  if (first === undefined) throw new Error('A merge names at least two Leads.');
  return first;
}

/** A standing verdict `different` must be replaced before the two can be merged by hand. */
function refuseDifferent(work: LeadWork, leads: readonly WorkingLead[]): void {
  const pair = leads
    .flatMap((a, place) => leads.slice(place + 1).map((b) => [a.id, b.id] as const))
    .find(([a, b]) => work.isDifferent(a, b));
  if (pair === undefined) return;
  throw new DomainError('conflict', `Somebody has said that the Leads ${pair[0]} and ${pair[1]} are different.`, {
    extra: { leads: pair.map((id) => ({ id })) },
    hint: `If they are one after all, POST /api/leads/verdicts { "leadIds": ${JSON.stringify(pair)}, "verdict": "same" }: it replaces the verdict and merges them.`,
  });
}

/** The decision that made these ids one before. */
async function standingDecision(
  tx: Sql,
  ctx: CallContext,
  ids: readonly string[],
  survivor: WorkingLead,
): Promise<Decision> {
  const losers = ids.filter((id) => id !== survivor.id);
  if (losers.length === 0) {
    throw new DomainError('validation_failed', 'A Lead is not merged with itself.', {
      issues: [{ path: 'ids', code: 'not_distinct', message: 'Name at least two different Leads.' }],
    });
  }
  const merge = (await findMergesOfLosers(tx, ctx.workspaceId, losers)).findLast((known) => known.undoneAt === null);
  if (merge === undefined) throw new Error('A merged Lead has no standing merge.');
  return merge.decision;
}
