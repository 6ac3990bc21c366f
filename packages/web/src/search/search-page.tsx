import { useQuery } from '@tanstack/react-query';
import { Empty, Loading, Page, Snippet } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { useClient } from '../session-context.ts';
import { SearchForm } from './search-form.tsx';
import { isOpen, SearchTaskCard } from './search-task-card.tsx';

const pollMs = 1_000;

/** From a sentence to Leads in a List: the sentence, how it is read, and the newest searches as they go on. */
export function SearchPage() {
  const client = useClient();
  const searches = useQuery({
    queryKey: ['searches'],
    queryFn: async ({ signal }) => client.getLeadSearches({}, { signal }),
    refetchInterval: ({ state }) => (state.data?.tasks.some(isOpen) ? pollMs : false),
  });
  const tasks = searches.data?.tasks ?? [];
  return (
    <Page title="Search">
      <div className="flex flex-1 flex-col gap-6 overflow-auto p-5">
        <SearchForm />
        {searches.isPending && <Loading />}
        {searches.isError && <Problem error={searches.error} />}
        {searches.isSuccess && tasks.length === 0 && (
          <Empty title="Nothing has been looked for yet">
            <p>Say who you look for; they come as Leads into a List. At a terminal:</p>
            <Snippet>{`puffle lead search create --prompt 'banks in Germany' --wait`}</Snippet>
          </Empty>
        )}
        <ul aria-label="Searches" className="flex flex-col gap-3">
          {tasks.map((task) => (
            <SearchTaskCard key={task.id} task={task} />
          ))}
        </ul>
      </div>
    </Page>
  );
}
