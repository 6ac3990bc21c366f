import { isId } from '@puffle/contract';
import { findDecision } from '../../storage/observations.ts';
import type { ReadVerb } from '../calls.ts';
import { notFound } from '../domain-error.ts';

/** How one request was understood, as it was decided then. */
export const getDecision: ReadVerb<'getDecision'> = async (sql, ctx, { query }) => {
  const decision = isId(query.id) ? await findDecision(sql, ctx.workspaceId, query.id) : null;
  if (decision === null) throw notFound('decision', query.id);
  return { body: { decision } };
};
