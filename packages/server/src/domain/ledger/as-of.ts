import { isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findLeadBirths, findLeadListsAsOf, findSurvivorAsOf, listObservationsAsOf } from '../../storage/history.ts';
import { foldObservations } from '../identity/fold/fold-observations.ts';
import type { LeadView } from '../leads/present-leads.ts';

/**
 * A Lead as it was known at a moment, under the id of the Lead that it was then; null when nothing was known of it. Show it with
 * `presentLead`: the link to an employer is not part of the past.
 */
export async function leadAsOf(sql: Sql, workspaceId: string, id: string, time: Date): Promise<LeadView | null> {
  for (let next: string | null = id; next !== null && isId(next); ) {
    const [view] = await leadsAsOf(sql, workspaceId, [next], time);
    if (view !== undefined) return view;
    next = await findSurvivorAsOf(sql, workspaceId, next, time);
  }
  return null;
}

/** Several Leads as they were known at a moment, in the order given; those of which nothing was known are left out. */
export async function leadsAsOf(
  sql: Sql,
  workspaceId: string,
  ids: readonly string[],
  time: Date,
): Promise<LeadView[]> {
  if (ids.length === 0) return [];
  const observations = await listObservationsAsOf(sql, workspaceId, ids, time);
  const births = await findLeadBirths(sql, workspaceId, ids);
  const lists = await findLeadListsAsOf(sql, workspaceId, ids, time);
  const byLead = Map.groupBy(observations, (observation) => observation.leadId);
  return ids.flatMap((id): LeadView[] => {
    const birth = births.find((known) => known.id === id);
    const own = byLead.get(id);
    if (birth === undefined || own === undefined) return [];
    return [
      {
        id,
        createdAt: birth.createdAt,
        updatedAt: new Date(Math.max(...own.map((observation) => observation.assignedAt.getTime()))),
        state: foldObservations(birth.type, own),
        lists: lists.filter((list) => list.leadId === id).map((list) => ({ id: list.id, name: list.name })),
      },
    ];
  });
}
