import { isId } from '@puffle/contract';
import { findAbsorbed } from '../../storage/conflicts.ts';
import type { Sql } from '../../storage/database.ts';
import { findLeads, lockLeads } from '../../storage/leads.ts';
import type { CallContext } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { findSurvivor } from '../leads/get-leads.ts';
import { StaleRead } from '../leads/open-work.ts';

/**
 * A Lead and all that were merged into it, locked. Errors: `not_found`; `conflict` naming the survivor for a Lead that was merged
 * away; `stale_version`.
 */
export async function lockFamily(tx: Sql, ctx: CallContext, id: string): Promise<string[]> {
  const { workspaceId } = ctx;
  const [found] = isId(id) ? await findLeads(tx, workspaceId, [id]) : [];
  if (found === undefined) throw notFound('Lead', id);
  if (found.mergedInto !== null) await refuseMerged(tx, ctx, id);
  const ids = await findAbsorbed(tx, workspaceId, [id]);
  const locked = await lockLeads(tx, workspaceId, ids);
  const head = locked.find((lead) => lead.id === id);
  const after = await findAbsorbed(tx, workspaceId, [id]);
  if (head === undefined || head.mergedInto !== null || after.length !== locked.length) throw new StaleRead();
  if (ctx.ifVersion !== null && ctx.ifVersion !== head.version) {
    throw new DomainError('stale_version', `The Lead has version ${head.version}, not ${ctx.ifVersion}.`, {
      extra: { version: head.version },
      hint: `Read it again with GET /api/leads?id=${id} and send the new ETag.`,
    });
  }
  return ids;
}

async function refuseMerged(tx: Sql, ctx: CallContext, id: string): Promise<never> {
  const survivor = await findSurvivor(tx, ctx.workspaceId, id);
  const survivorId = survivor?.id ?? null;
  throw new DomainError('conflict', `The Lead was merged${survivorId === null ? '' : ` into ${survivorId}`}.`, {
    extra: { survivorId },
    hint: `Delete ${survivorId ?? 'the survivor'} to delete both, or POST /api/leads/unmerge { "id": "${id}" } first.`,
  });
}
