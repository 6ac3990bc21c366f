import type { List } from '@puffle/contract';
import { useQuery } from '@tanstack/react-query';
import { useClient } from '../session-context.ts';

const none: readonly List[] = [];
const whileFillingMs = 3_000;

/** The Lists that the workspace made, newest first, and the built-in one of every Lead apart; read again while a search fills one. */
export function useLists() {
  const client = useClient();
  const query = useQuery({
    queryKey: ['lists'],
    queryFn: async () => client.getLists(),
    refetchInterval: ({ state }) => (state.data?.lists.some(isBeingFilled) ? whileFillingMs : false),
  });
  const known = query.data?.lists ?? none;
  return { query, lists: known.filter(({ id }) => id !== 'all'), all: known.find(({ id }) => id === 'all') };
}

export function isBeingFilled({ activeSearchTaskId }: List): boolean {
  return activeSearchTaskId !== null;
}
