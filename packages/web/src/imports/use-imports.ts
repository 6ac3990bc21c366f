import type { Import } from '@puffle/contract';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useClient } from '../session-context.ts';
import { isUnderWay } from './say-import.ts';
import { pollMs } from './use-import.ts';

const pageSize = 25;

/** The imports, newest first, a page after another; read again while one of them is under way. */
export function useImports() {
  const client = useClient();
  const pages = useInfiniteQuery({
    queryKey: ['imports', 'pages'],
    queryFn: async ({ pageParam, signal }) => {
      const answer = await client.getImports({ limit: pageSize, ...(pageParam && { cursor: pageParam }) }, { signal });
      if (!('imports' in answer)) throw new Error('The server gave no page of imports.');
      return answer;
    },
    initialPageParam: null as string | null,
    getNextPageParam: ({ nextCursor }) => nextCursor,
    refetchInterval: ({ state }) => {
      const isOpen = state.data?.pages.some((page) => page.imports.some(isUnderWay)) ?? false;
      return isOpen && pollMs;
    },
  });
  const imports: readonly Import[] = pages.data?.pages.flatMap((page) => page.imports) ?? [];
  return { ...pages, imports };
}
