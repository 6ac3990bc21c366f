import type { List } from '@puffle/contract';
import { useQuery } from '@tanstack/react-query';
import { useClient } from '../session-context.ts';

const none: readonly List[] = [];

/** The Lists that the workspace made, newest first, and the built-in one of every Lead apart. */
export function useLists() {
  const client = useClient();
  const query = useQuery({ queryKey: ['lists'], queryFn: async () => client.getLists() });
  const known = query.data?.lists ?? none;
  return { query, lists: known.filter(({ id }) => id !== 'all'), all: known.find(({ id }) => id === 'all') };
}
