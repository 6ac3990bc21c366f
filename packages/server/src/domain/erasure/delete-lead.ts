import type { Sql } from '../../storage/database.ts';
import { addTerms, forgetProfiles, pauseSearch } from '../../storage/duplicates.ts';
import { deleteLeadRows, findOwnObservations, forgetInOthers } from '../../storage/erasure.ts';
import type { WriteVerb } from '../calls.ts';
import { countTerms } from '../duplicates/find-duplicates.ts';
import { type EventScene, recordEvents } from '../webhooks/record-event.ts';
import { lockFamily } from './lock-family.ts';

/** Delete Lead: it goes with those merged into it and everything that carries them; what is left is that there was one. */
export const deleteLead: WriteVerb<'deleteLead'> = async (tx, ctx, { body }) => {
  const leadIds = await lockFamily(tx, ctx, body.id);
  const ownIds = await findOwnObservations(tx, ctx.workspaceId, leadIds);
  await removeLeads(tx, ctx, leadIds, ownIds, false);
  return { body: { success: true } };
};

/** Removes locked Leads and the observations that are theirs alone. */
export async function removeLeads(
  tx: Sql,
  ctx: EventScene,
  leadIds: readonly string[],
  ownIds: readonly string[],
  isErased: boolean,
): Promise<void> {
  await forgetInOthers(tx, ctx.workspaceId, leadIds, ownIds);
  await pauseSearch(tx, ctx.workspaceId);
  const forgotten = await forgetProfiles(tx, ctx.workspaceId, leadIds);
  await addTerms(tx, ctx.workspaceId, countTerms([], forgotten));
  await deleteLeadRows(tx, ctx.workspaceId, leadIds, ownIds, { at: ctx.now, isErased });
  await recordEvents(
    tx,
    ctx,
    'lead.deleted',
    leadIds.map((leadId) => ({ leadId })),
  );
}
