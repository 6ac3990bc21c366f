import { Tabs } from '@base-ui/react/tabs';
import { useQuery } from '@tanstack/react-query';
import { useClient } from '../session-context.ts';

const tabClass =
  'flex h-8 items-center gap-2 rounded-md px-3 text-soft hover:bg-raised data-active:bg-raised data-active:font-medium data-active:text-ink';

/** The two queues with how many wait in each; a page of them is as far as is counted. */
export function ReviewTabs() {
  const client = useClient();
  const contradictions = useQuery({
    queryKey: ['conflicts', 'count'],
    queryFn: async () => client.getConflicts({ limit: 100 }),
    staleTime: 60_000,
  });
  const doubles = useQuery({
    queryKey: ['duplicates', 'count'],
    queryFn: async () => client.getDuplicates({ limit: 100 }),
    staleTime: 60_000,
  });
  return (
    <Tabs.List className="flex gap-1" aria-label="What waits">
      <Tabs.Tab value="contradictions" className={tabClass}>
        Contradictions <Count items={contradictions.data?.conflicts} cursor={contradictions.data?.nextCursor} />
      </Tabs.Tab>
      <Tabs.Tab value="doubles" className={tabClass}>
        Likely doubles <Count items={doubles.data?.duplicates} cursor={doubles.data?.nextCursor} />
      </Tabs.Tab>
    </Tabs.List>
  );
}

type CountProps = { readonly items: readonly unknown[] | undefined; readonly cursor: string | null | undefined };

function Count({ items, cursor }: CountProps) {
  if (items === undefined) return null;
  return <span className="text-xs text-soft">{cursor ? `${items.length}+` : items.length}</span>;
}
