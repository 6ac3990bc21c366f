import { findAbsorbed } from '../../storage/conflicts.ts';
import { findOwnObservations } from '../../storage/erasure.ts';
import { exportRows } from '../../storage/subject.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';
import { findSurvivor, presentRecords } from '../leads/get-leads.ts';

/** Everything that is held about one Lead and those merged into it: what Delete Lead would remove. */
export const exportSubject: ReadVerb<'exportSubject'> = async (sql, ctx, { params }) => {
  const { workspaceId } = ctx;
  const head = await findSurvivor(sql, workspaceId, params.id);
  if (head === null) throw notFound('Lead', params.id);
  const leadIds = await findAbsorbed(sql, workspaceId, [head.id]);
  const ownIds = await findOwnObservations(sql, workspaceId, leadIds);
  const leads = await presentRecords(sql, workspaceId, [head]);
  return {
    body: {
      exportedAt: ctx.now.toISOString(),
      leadIds,
      leads,
      ...(await exportRows(sql, workspaceId, leadIds, ownIds)),
    },
  };
};
