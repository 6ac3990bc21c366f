import type { Decision, Lead } from '@puffle/contract';
import { findOpenBetween } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { describeAuthors } from '../history/describe-authors.ts';
import { bySurvival } from '../identity/decide/decide.ts';
import { presentLeads } from '../leads/present-leads.ts';
import { asParty } from '../leads/resolve-request.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import type { VerdictRecord } from '../ledger/ledger-changes.ts';
import { saveWork } from '../ledger/save-work.ts';
import { joinLeads, requireOneType } from '../merges/join-leads.ts';
import { lockHeads } from '../merges/lock-heads.ts';

/** A person's or an agent's word about two Leads: `same` merges them, `different` keeps them apart, and a new one holds in place of those that stood. */
export const createVerdict: WriteVerb<'createVerdict'> = async (tx, ctx, { body }) => {
  const [namedA = '', namedB = ''] = body.leadIds;
  const { work, heads } = await lockHeads(tx, ctx, [namedA, namedB]);
  const [a, b] = heads;
  if (a === undefined || b === undefined) throw new Error('Two Leads were locked.');
  requirePair(namedA, namedB, a, b, body.verdict);
  const record = enterVerdict(ctx, work, [a, b], [namedA, namedB], body.verdict);
  const settled = a === b || body.verdict === 'unsure' ? [] : await findOpenBetween(tx, ctx.workspaceId, [a.id, b.id]);
  if (body.verdict === 'different') for (const id of settled) work.ledger.settled.push({ id, cause: 'verdict' });
  const joined = body.verdict === 'same' && a !== b ? await joinPair(tx, ctx, work, a, b) : null;
  await saveWork(tx, work);
  const [by = null] = await describeAuthors(tx, ctx.workspaceId, [ctx.origin]);
  return {
    status: 201,
    body: {
      verdict: { id: record.id, leadIds: [a.id, b.id], verdict: body.verdict, at: work.at.toISOString(), by },
      settled,
      merged: joined === null ? [] : [joined.loserId],
      ...(joined === null ? {} : { lead: await presentOne(tx, ctx, joined.survivor), decision: joined.decision }),
    },
    leadIds: [a.id, b.id],
  };
};

function requirePair(namedA: string, namedB: string, a: WorkingLead, b: WorkingLead, verdict: string): void {
  if (namedA === namedB) {
    throw new DomainError('validation_failed', 'A verdict is about two Leads.', {
      issues: [{ path: 'leadIds', code: 'not_distinct', message: 'Name two different Leads.' }],
    });
  }
  requireOneType([a, b]);
  if (a === b && verdict !== 'same') {
    throw new DomainError('conflict', 'The two are one Lead now.', {
      extra: { leads: [{ id: a.id }] },
      hint: `Take the merge back with POST /api/leads/unmerge { "id": "${a.id}" }: it stores the verdict different.`,
    });
  }
}

function enterVerdict(
  ctx: CallContext,
  work: LeadWork,
  [a, b]: readonly [WorkingLead, WorkingLead],
  namedIds: readonly [string, string],
  verdict: VerdictRecord['verdict'],
): VerdictRecord {
  const record: VerdictRecord = {
    id: work.nextId(),
    leadIds: [a.id, b.id],
    namedIds,
    verdict,
    lifts: verdict === 'different' ? [] : work.verdictsBetween(a.id, b.id).map(({ id }) => id),
    at: work.at,
    cause: 'request',
    origin: ctx.origin,
  };
  work.ledger.verdicts.push(record);
  for (const lead of [a, b]) lead.disputed = true;
  return record;
}

type JoinedPair = { readonly survivor: WorkingLead; readonly loserId: string; readonly decision: Decision };

async function joinPair(
  tx: Sql,
  ctx: CallContext,
  work: LeadWork,
  a: WorkingLead,
  b: WorkingLead,
): Promise<JoinedPair> {
  const isFirst = bySurvival({ lead: asParty(a) }, { lead: asParty(b) }) < 0;
  const [survivor, loser] = isFirst ? [a, b] : [b, a];
  const decision = await joinLeads(tx, ctx, work, survivor, [loser], 'verdict');
  return { survivor, loserId: loser.id, decision };
}

async function presentOne(tx: Sql, ctx: CallContext, lead: WorkingLead): Promise<Lead> {
  const [shown] = await presentLeads(tx, ctx.workspaceId, [lead]);
  if (shown === undefined) throw new Error('A Lead was not presented.');
  return shown;
}
