import { Empty, Snippet } from '../parts/page.tsx';
import type { ReviewSearch } from './review-search.ts';

/** What the page is for, where nothing waits. */
export function NothingWaits({ search: { tab, type, band, lead } }: { readonly search: ReviewSearch }) {
  if (type !== undefined || band !== undefined || lead !== undefined) {
    return <Empty title="Nothing waits that passes this filter">Widen it to see the rest of the queue.</Empty>;
  }
  if (tab === 'doubles') {
    return (
      <Empty title="No likely doubles">
        <p>
          Leads that look like one person or company, and share no identifier that would have made them one, are found a
          moment after they change. They wait here; nothing is merged by itself.
        </p>
        <Snippet>puffle lead duplicate</Snippet>
      </Empty>
    );
  }
  return (
    <Empty title="Nothing contradicts itself">
      <p>
        When what comes in contradicts what is known, such as one e-mail address with two names, nothing is guessed: the
        Leads stay apart and the question waits here for your word.
      </p>
      <Snippet>puffle lead conflict</Snippet>
    </Empty>
  );
}
