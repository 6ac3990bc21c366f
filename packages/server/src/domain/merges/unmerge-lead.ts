import { isId, type SetAsideObservation } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findLeads } from '../../storage/leads.ts';
import { findLatestMerge, findMerges, findMergesOfLosers, type StoredMerge } from '../../storage/merges.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { describeAuthors } from '../history/describe-authors.ts';
import { lockWork, StaleRead } from '../leads/open-work.ts';
import { presentLeads } from '../leads/present-leads.ts';
import { checkVersion } from '../leads/update-lead.ts';
import type { LeadWork } from '../ledger/lead-work.ts';
import type { ObservationRecord } from '../ledger/records.ts';
import { saveWork } from '../ledger/save-work.ts';
import { headOf, leadsOfMerges, type Unmade, unmakeMerge } from '../ledger/unmake-merge.ts';

/** Unmerge: the latest merge of a Lead, or the one named, is taken back, and a verdict keeps its sides apart. */
export const unmergeLead: WriteVerb<'unmergeLead'> = async (tx, ctx, { body }) => {
  const { work, merge } = await lockMerge(tx, ctx, body.id, body.mergeId);
  checkVersion(ctx, headOf(work, merge.survivorId));
  const unmade = await unmakeMerge(tx, work, merge, { id: work.nextId(), kind: 'unmerge', origin: ctx.origin });
  const sides = [unmade.head, ...unmade.losers];
  keepApart(ctx, work, unmade);
  await saveWork(tx, work);
  const live = sides.filter((lead) => lead.status === 'live');
  const leads = await presentLeads(tx, ctx.workspaceId, live);
  return {
    body: { leads, setAside: await describeSetAside(tx, ctx, unmade.setAside), kept: [...unmade.kept] },
    headers: { 'Puffle-Outcome': 'updated' },
    leadIds: sides.map((lead) => lead.id),
  };
};

/** Errors: `not_found`, `conflict` when nothing is left to take back. */
async function lockMerge(
  tx: Sql,
  ctx: CallContext,
  id: string,
  mergeId: string | undefined,
): Promise<{ work: LeadWork; merge: StoredMerge }> {
  const found = await findMerge(tx, ctx, id, mergeId);
  const work = await lockWork(tx, ctx, await leadsOfMerges(tx, ctx.workspaceId, [found]));
  const [merge] = await findMerges(tx, ctx.workspaceId, [found.id]);
  if (merge === undefined || merge.undoneAt !== null) throw new StaleRead();
  const isWhole =
    isChainLocked(work, merge.survivorId) && merge.losers.every((loser) => work.lead(loser.leadId).status === 'merged');
  if (!isWhole) throw new StaleRead();
  if (headOf(work, merge.survivorId).status !== 'live') throw notFound('Lead', id);
  return { work, merge };
}

function isChainLocked(work: LeadWork, leadId: string): boolean {
  for (let next: string | null = leadId; next !== null; next = work.lead(next).mergedInto) {
    if (!work.has(next)) return false;
  }
  return true;
}

async function findMerge(tx: Sql, ctx: CallContext, id: string, mergeId: string | undefined): Promise<StoredMerge> {
  const { workspaceId } = ctx;
  const [lead] = isId(id) ? await findLeads(tx, workspaceId, [id]) : [];
  if (lead === undefined || lead.status === 'withdrawn') throw notFound('Lead', id);
  if (mergeId === undefined) {
    const asLoser = (await findMergesOfLosers(tx, workspaceId, [id])).findLast((merge) => merge.undoneAt === null);
    const latest = asLoser ?? (await findLatestMerge(tx, workspaceId, id));
    if (latest === null) {
      throw new DomainError('conflict', 'No merge of this Lead is left to take back.', {
        hint: `GET /api/leads/${id}/history shows its merges; name one with mergeId.`,
      });
    }
    return latest;
  }
  const [named] = isId(mergeId) ? await findMerges(tx, workspaceId, [mergeId]) : [];
  if (named === undefined || !(await isOf(tx, ctx, named, id))) throw notFound('merge', mergeId);
  if (named.undoneAt !== null) throw new DomainError('conflict', 'This merge has been taken back before.');
  return named;
}

/** Whether a merge is one of this Lead: the Lead, or one that it stands for, survived or was merged in it. */
async function isOf(tx: Sql, ctx: CallContext, merge: StoredMerge, leadId: string): Promise<boolean> {
  const ids = await leadsOfMerges(tx, ctx.workspaceId, [merge]);
  return ids.includes(leadId);
}

function keepApart(ctx: CallContext, work: LeadWork, { head, losers }: Unmade): void {
  const sides = [head, ...losers];
  sides.forEach((a, place) => {
    for (const b of sides.slice(place + 1)) {
      const leadIds = [a.id, b.id] as const;
      work.ledger.verdicts.push({
        id: work.nextId(),
        leadIds,
        namedIds: leadIds,
        verdict: 'different',
        lifts: [],
        at: work.at,
        cause: 'unmerge',
        origin: ctx.origin,
      });
    }
    a.disputed = true;
  });
}

async function describeSetAside(
  tx: Sql,
  ctx: CallContext,
  observations: readonly ObservationRecord[],
): Promise<SetAsideObservation[]> {
  const authors = await describeAuthors(
    tx,
    ctx.workspaceId,
    observations.map((observation) => observation.origin),
  );
  return observations.map((observation, place) => ({
    id: observation.id,
    at: observation.at.toISOString(),
    by: authors[place] ?? null,
    source: observation.origin.source ?? null,
    identifiers: observation.keys.map(({ kind, key }) => ({ kind, key })),
    reason:
      observation.keys.length + observation.decision.matchedBy.length === 0
        ? 'It has no identifier of either side.'
        : 'Its identifiers do not belong to one side alone.',
  }));
}
