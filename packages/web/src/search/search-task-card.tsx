import type { SearchTask } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { Badge, type Tone } from '../parts/badge.tsx';
import { Button, buttonClass } from '../parts/button.tsx';
import { ProgressBar } from '../parts/progress-bar.tsx';
import { Time } from '../parts/time.tsx';
import { useWrite } from '../parts/use-write.ts';
import { FilterChips } from './filter-chips.tsx';

const tones: Readonly<Record<SearchTask['status'], Tone>> = {
  pending: 'plain',
  running: 'accent',
  completed: 'good',
  failed: 'bad',
  cancelled: 'plain',
};

/** Whether a search still goes on. */
export function isOpen({ status }: SearchTask): boolean {
  return status === 'pending' || status === 'running';
}

/** One search: what it looks for, how far it is, where its Leads are. */
export function SearchTaskCard({ task }: { readonly task: SearchTask }) {
  const cancel = useWrite((client) => client.cancelLeadSearch({ taskId: task.id }));
  const goOn = useWrite((client) =>
    client.startLeadSearch({ prompt: task.prompt, fetch_count: task.fetchCount, listId: task.resultListId }),
  );
  return (
    <li className="flex flex-col gap-2 rounded-lg border border-line bg-surface p-4">
      <div className="flex items-center gap-3">
        <h2 className="min-w-0 flex-1 font-medium wrap-anywhere">{task.prompt}</h2>
        <Time at={task.createdAt} />
        <Badge tone={tones[task.status]}>{task.status}</Badge>
      </div>
      <FilterChips filters={task.filters} unsupported={task.unsupported} />
      {isOpen(task) ? (
        <ProgressBar
          aria-label={`${task.resultCount} of ${task.fetchCount} Leads`}
          className="w-full"
          max={task.fetchCount}
          value={task.resultCount}
        />
      ) : (
        <p className="text-soft">{task.summary}</p>
      )}
      {task.errorMessage !== null && <p className="text-bad">{task.errorMessage}</p>}
      <div className="flex gap-2">
        <Link to="/leads" search={{ list: task.resultListId }} className={buttonClass('plain')}>
          Open the List ({task.resultCount.toLocaleString()} new)
        </Link>
        {isOpen(task) && <Button onClick={() => cancel.mutate()}>Stop</Button>}
        {!isOpen(task) && task.hasMore && (
          <Button onClick={() => goOn.mutate()} disabled={goOn.isPending}>
            Find {task.fetchCount.toLocaleString()} more
          </Button>
        )}
      </div>
    </li>
  );
}
