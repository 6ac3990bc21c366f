import type { Import, Output } from '@puffle/contract';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';
import { useClient } from '../session-context.ts';
import { isUnderWay } from './say-import.ts';

export const pollMs = 1_000;

/** One import, read again while it is under way; when it has ended, so is everything that it may have changed. */
export function useImport(id: string) {
  const client = useClient();
  const queries = useQueryClient();
  const query = useQuery({
    queryKey: ['imports', id],
    queryFn: async ({ signal }) => onlyImport(await client.getImports({ id }, { signal })),
    // Most files are done before the second reading.
    refetchInterval: ({ state: { data, dataUpdateCount } }) =>
      data !== undefined && isUnderWay(data) && (dataUpdateCount > 3 ? pollMs : pollMs / 4),
  });
  const isOpen = query.data !== undefined && isUnderWay(query.data);
  const wasOpen = useRef(isOpen);
  useEffect(() => {
    if (wasOpen.current && !isOpen) queries.invalidateQueries({ predicate: ({ queryKey }) => queryKey[1] !== id });
    wasOpen.current = isOpen;
  }, [isOpen, queries, id]);
  return query;
}

function onlyImport(answer: Output<'getImports'>): Import {
  if (!('import' in answer)) throw new Error('The server gave no import.');
  return answer.import;
}
