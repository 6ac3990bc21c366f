import { Tabs } from '@base-ui/react/tabs';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../parts/page.tsx';
import { ReviewFilter } from './review-filter.tsx';
import { ReviewQueue } from './review-queue.tsx';
import type { ReviewSearch } from './review-search.ts';
import { ReviewTabs } from './review-tabs.tsx';

/** What waits for a person's word: contradictions that nobody guesses about, and Leads that look like one. */
export function ReviewPage() {
  const search = useSearch({ from: '/review' });
  const navigate = useNavigate({ from: '/review' });
  const change = (next: ReviewSearch) => navigate({ search: next, replace: true });
  const show = (tab: unknown) => {
    const { type, lead } = search;
    change({ ...(tab === 'doubles' && { tab }), ...(type && { type }), ...(lead !== undefined && { lead }) });
  };
  const tab = search.tab ?? 'contradictions';
  return (
    <Page title="Review">
      <Tabs.Root value={tab} onValueChange={show} className="flex min-h-0 flex-1 flex-col">
        <div className="flex flex-wrap items-center justify-between gap-2 border-b border-line px-5 py-2">
          <ReviewTabs />
          <ReviewFilter search={search} onChange={change} />
        </div>
        <Tabs.Panel value={tab} className="flex min-h-0 flex-1 flex-col">
          <ReviewQueue key={JSON.stringify(search)} search={search} />
        </Tabs.Panel>
      </Tabs.Root>
    </Page>
  );
}
