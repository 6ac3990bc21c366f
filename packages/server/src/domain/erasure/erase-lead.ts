import { findOwnKeys, findOwnObservations, insertSuppressions } from '../../storage/erasure.ts';
import type { WriteVerb } from '../calls.ts';
import { removeLeads } from './delete-lead.ts';
import { lockFamily } from './lock-family.ts';
import { suppressionHash } from './suppression-hash.ts';

/** Erase Lead: Delete Lead, and keyed hashes of its identifiers stay so that a later request about it is recognised. */
export const eraseLead: WriteVerb<'eraseLead'> = async (tx, ctx, { body }) => {
  const { workspaceId } = ctx;
  const leadIds = await lockFamily(tx, ctx, body.id);
  const ownIds = await findOwnObservations(tx, workspaceId, leadIds);
  const keys = await findOwnKeys(tx, workspaceId, leadIds, ownIds);
  const hashes = new Map(
    keys.map((key) => [suppressionHash(ctx.suppressionKey, workspaceId, key), key.canonVersion] as const),
  );
  const rows = [...hashes].map(([hash, canonVersion]) => ({ hash, canonVersion }));
  await insertSuppressions(tx, workspaceId, rows, ctx.now);
  await removeLeads(tx, ctx, leadIds, ownIds, true);
  return { body: { success: true, suppressed: rows.length } };
};
