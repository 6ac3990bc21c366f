import { Loading } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { useShortcuts } from '../shell/use-shortcuts.ts';
import { LonePanel } from './lone-panel.tsx';
import { NothingWaits } from './nothing-waits.tsx';
import { PairPanel } from './pair-panel.tsx';
import type { ReviewSearch } from './review-search.ts';
import { usePrefetched } from './use-compared.ts';
import { type Queue, useQueue } from './use-queue.ts';
import { type Said, useVerdict } from './use-verdict.ts';
import { WaitingList } from './waiting-list.tsx';

/** One queue: what waits on the left, what is looked at on the right. */
export function ReviewQueue({ search }: { readonly search: ReviewSearch }) {
  const { queue, pages } = useQueue(search);
  const say = useVerdict(queue);
  usePrefetched(queue.next);
  useShortcuts({ j: () => queue.step(1), k: () => queue.step(-1) });
  const more = pages.hasNextPage ? () => pages.fetchNextPage() : undefined;
  if (pages.isPending) return <Loading />;
  if (pages.isLoadingError) {
    return (
      <div className="p-5">
        <Problem error={pages.error} />
      </div>
    );
  }
  if (queue.current === undefined) return pages.hasNextPage ? <Loading /> : <NothingWaits search={search} />;
  return (
    <div className="flex min-h-0 flex-1 max-md:flex-col">
      <WaitingList queue={queue} onMore={more} />
      <CurrentPanel queue={queue} onSay={say} />
    </div>
  );
}

type CurrentPanelProps = { readonly queue: Queue; readonly onSay: (said: Said) => void };

function CurrentPanel({ queue, onSay }: CurrentPanelProps) {
  const item = queue.current;
  if (item === undefined) return null;
  const isLone = item.is === 'contradiction' && item.leadIds.length < 2;
  return (
    // Scrolled by keys, too.
    <section
      aria-label="In question"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
      tabIndex={0}
      className="flex min-w-0 flex-1 flex-col overflow-y-auto"
    >
      <p role="status" className="sr-only">
        In question: {item.names.join(', ')}
      </p>
      {isLone ? (
        <LonePanel item={item} conflict={item.conflict} queue={queue} />
      ) : (
        <PairPanel item={item} onSay={onSay} />
      )}
    </section>
  );
}
