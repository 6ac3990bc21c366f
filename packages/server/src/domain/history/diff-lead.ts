import type { Change } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import type { ReadVerb } from '../calls.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { diffLeads } from '../identity/fold/diff-leads.ts';
import { projectLead } from '../identity/fold/project.ts';
import { emptyState, type FoldState } from '../identity/fold/state.ts';
import { findSurvivor } from '../leads/get-leads.ts';
import { leadAsOf } from '../ledger/as-of.ts';
import { readTime } from '../read-time.ts';
import { explainChange } from './rule-words.ts';

/** What changed in a Lead between two times, field by field. A Lead that was not known at `from` was empty. */
export const diffLead: ReadVerb<'diffLead'> = async (sql, ctx, { query }) => {
  const from = readTime('from', query.from);
  const to = query.to === undefined ? ctx.now : readTime('to', query.to);
  if (from > to) {
    throw new DomainError('validation_failed', 'from must not be later than to.', {
      issues: [{ path: 'from', code: 'invalid_range', message: 'Not later than to.' }],
    });
  }
  const after = await leadAsOf(sql, ctx.workspaceId, query.id, to);
  if (after === null) throw await unknownThen(sql, ctx.workspaceId, query.id, to);
  const before = await leadAsOf(sql, ctx.workspaceId, query.id, from);
  const changes = diffLeads(projectLead(before?.state ?? emptyState(after.state.type)), projectLead(after.state), '');
  return {
    body: {
      id: after.id,
      from: from.toISOString(),
      to: to.toISOString(),
      changes: changes.map((change) => explainChange(withRule(change, after.state))),
    },
  };
};

/** Errors: `not_found`, which says so when the Lead was made only later. */
async function unknownThen(sql: Sql, workspaceId: string, id: string, to: Date): Promise<DomainError> {
  const lead = await findSurvivor(sql, workspaceId, id);
  if (lead === null) return notFound('Lead', id);
  return new DomainError('not_found', `Nothing was known of the Lead ${id} at ${to.toISOString()}.`, {
    hint: `It was made at ${lead.createdAt.toISOString()}: name a later time as to, or none.`,
  });
}

const unitedFields: readonly string[] = ['contacts', 'socials', 'sources', 'attributes'];

/** The rule behind the newer value: that of the field's cell, or of the united items. */
function withRule(change: Change, state: FoldState): Change {
  if (unitedFields.includes(change.path)) return { ...change, rule: 'added' };
  const cells: Readonly<Record<string, unknown>> = { ...state };
  const cell = cells[change.path];
  const rule = typeof cell === 'object' && cell !== null && 'rule' in cell ? String(cell.rule) : 'newest';
  return { ...change, rule };
}
