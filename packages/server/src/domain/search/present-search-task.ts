import type { SearchTask } from '@puffle/contract';
import type { SearchTaskRow } from '../../storage/search-tasks.ts';

/** The public form of a search. */
export function presentSearchTask(row: SearchTaskRow): SearchTask {
  const { rejected, conflicts, merged, created, updated, unchanged } = row;
  const time = (at: Date | null): string | null => at?.toISOString() ?? null;
  return {
    id: row.id,
    type: 'lead_search',
    status: row.status,
    statusUrl: `/api/leads/search?taskId=${row.id}`,
    resultListId: row.listId,
    prompt: row.prompt,
    title: row.title,
    filters: row.filters,
    unsupported: [...row.unsupported],
    provider: row.provider,
    fetchCount: row.fetchCount,
    resultCount: row.added,
    counts: { received: row.rowsDone, rejected, conflicts, merged, created, updated, unchanged },
    hasMore: row.hasMore,
    creditsSpent: row.creditsSpent,
    summary: summaryOf(row),
    errorMessage: row.errorMessage,
    createdAt: row.createdAt.toISOString(),
    startedAt: time(row.startedAt),
    completedAt: time(row.finishedAt),
  };
}

function summaryOf({ status, added, fetchCount, hasMore, listId, rowsDone }: SearchTaskRow): string {
  const leads = `${added} ${added === 1 ? 'Lead' : 'Leads'}`;
  if (status === 'pending' || status === 'running') return `${leads} of ${fetchCount} so far.`;
  const found =
    added === 0 ? 'No Lead was added to the List' : `${leads} ${added === 1 ? 'was' : 'were'} added to the List`;
  if (hasMore) return `${found}; the same prompt with listId ${listId} goes on from here.`;
  if (rowsDone > 0) return `${found}; the provider has no more.`;
  return `${found}: the provider has nobody else who fits. How the prompt was understood is in filters.`;
}
