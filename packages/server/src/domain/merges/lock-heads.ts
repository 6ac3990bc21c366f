import type { Sql } from '../../storage/database.ts';
import type { CallContext } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { findSurvivor } from '../leads/get-leads.ts';
import { lockWork, StaleRead } from '../leads/open-work.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';

export type LockedHeads = {
  readonly work: LeadWork;
  /** The live Lead of each id, in the order of the ids. */
  readonly heads: readonly WorkingLead[];
};

/** The live Leads that these ids stand for, locked. Errors: `not_found` naming the id, `StaleRead` when one was merged or unmerged meanwhile. */
export async function lockHeads(tx: Sql, ctx: CallContext, ids: readonly string[]): Promise<LockedHeads> {
  const headIds = await findHeadIds(tx, ctx, ids);
  const work = await lockWork(tx, ctx, [...new Set(headIds)]);
  const after = await findHeadIds(tx, ctx, ids);
  const heads = headIds.map((id, place) => {
    if (id !== after[place] || !work.has(id) || work.lead(id).status !== 'live') throw new StaleRead();
    return work.lead(id);
  });
  return { work, heads };
}

async function findHeadIds(tx: Sql, ctx: CallContext, ids: readonly string[]): Promise<string[]> {
  const headIds: string[] = [];
  for (const id of ids) {
    const head = await findSurvivor(tx, ctx.workspaceId, id);
    if (head === null) throw notFound('Lead', id);
    headIds.push(head.id);
  }
  return headIds;
}
