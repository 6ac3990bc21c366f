import type { Lead } from '@puffle/contract';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { isLong } from '../parts/is-long.ts';
import { useClient } from '../session-context.ts';
import { type LeadsSearch, toFilters } from './leads-search.ts';

const pageSize = 100;

/** The Leads of a filter, a page after another as they are scrolled to. */
export function useLeads(search: LeadsSearch) {
  const client = useClient();
  const filters = toFilters(search);
  const pages = useInfiniteQuery({
    queryKey: ['leads', 'pages', filters],
    queryFn: async ({ pageParam, signal }) =>
      client.getLeads({ ...filters, limit: pageSize, ...(pageParam !== null && { cursor: pageParam }) }, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    placeholderData: keepPreviousData,
    refetchOnWindowFocus: ({ state }) => !isLong(state.data),
  });
  const leads = useMemo((): readonly Lead[] => pages.data?.pages.flatMap((page) => page.leads) ?? [], [pages.data]);
  return { ...pages, leads };
}
