import { useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useClient } from '../session-context.ts';
import type { ReviewSearch } from './review-search.ts';
import { contradictionOf, doubleOf, type Waiting } from './waiting.ts';

const pageSize = 50;

/** What the server has in the queue, a page after another. */
export function useWaiting({ tab, type, band, lead }: ReviewSearch) {
  const client = useClient();
  const narrowed = { ...(type && { type }), ...(lead !== undefined && { id: lead }), limit: pageSize };
  const pages = useInfiniteQuery({
    queryKey: ['review', 'queue', tab, narrowed, band],
    queryFn: async ({ pageParam, signal }): Promise<{ waiting: Waiting[]; nextCursor: string | null }> => {
      const input = { ...narrowed, ...(pageParam !== null && { cursor: pageParam }) };
      if (tab === 'doubles') {
        const page = await client.getDuplicates({ ...input, ...(band && { band }) }, { signal });
        return { waiting: page.duplicates.map(doubleOf), nextCursor: page.nextCursor };
      }
      const page = await client.getConflicts(input, { signal });
      return { waiting: page.conflicts.map(contradictionOf), nextCursor: page.nextCursor };
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
  const loaded = useMemo(
    (): readonly Waiting[] => pages.data?.pages.flatMap((page) => page.waiting) ?? [],
    [pages.data],
  );
  return { ...pages, loaded };
}
