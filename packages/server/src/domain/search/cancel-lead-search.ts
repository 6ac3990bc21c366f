import type { Sql } from '../../storage/database.ts';
import { finishSearchTask, lockSearchTask, type SearchTaskRow } from '../../storage/search-tasks.ts';
import type { CallContext, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { recordEvents } from '../webhooks/record-event.ts';
import { requireSearchTask } from './get-lead-searches.ts';
import { presentSearchTask } from './present-search-task.ts';

/** Cancel Lead Search: what it has saved stays. Repeating is harmless. Errors: `not_found`; `conflict` when it has ended otherwise. */
export const cancelLeadSearch: WriteVerb<'cancelLeadSearch'> = async (tx, ctx, { body }) => {
  const row = await requireSearchTask(lockSearchTask, tx, ctx.workspaceId, body.taskId);
  if (row.status === 'cancelled') return { body: { task: presentSearchTask(row) } };
  const ended = await cancelSearch(tx, ctx, row.id);
  if (ended === null) {
    throw new DomainError('conflict', `The search is ${row.status}; there is nothing to cancel.`, {
      hint: `What it found is in the List ${row.listId}: GET /api/lists/${row.listId}/leads.`,
    });
  }
  return { body: { task: presentSearchTask(ended) } };
};

/** Ends a search that has not ended; null when it has. */
export async function cancelSearch(tx: Sql, ctx: CallContext, id: string): Promise<SearchTaskRow | null> {
  const { workspaceId, now } = ctx;
  const row = await finishSearchTask(tx, workspaceId, id, { status: 'cancelled', errorMessage: null, at: now });
  if (row === null) return null;
  await recordEvents(tx, ctx, 'search.finished', [{ taskId: row.id, listId: row.listId, status: 'cancelled' }]);
  return row;
}
