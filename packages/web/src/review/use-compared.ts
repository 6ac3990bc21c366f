import type { Decision, Lead } from '@puffle/contract';
import type { Client } from '@puffle/contract/client';
import { queryOptions, useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useClient } from '../session-context.ts';
import type { Waiting } from './waiting.ts';

/** Of more Leads than that the first are shown. */
export const mostCompared = 6;

function leadQuery(client: Client, id: string) {
  return queryOptions({
    queryKey: ['review', 'lead', id],
    queryFn: async ({ signal }): Promise<Lead> => {
      const [lead] = (await client.getLeads({ id }, { signal })).leads;
      if (lead === undefined) throw new Error('The server gave no Lead.');
      return lead;
    },
  });
}

export type Preview = { readonly lead: Lead | undefined; readonly decision: Decision | undefined };

function previewQuery(client: Client, ids: readonly string[]) {
  return queryOptions({
    queryKey: ['review', 'preview', ids],
    queryFn: async ({ signal }): Promise<Preview> => {
      const { lead, decision } =
        ids.length === 2
          ? await client.createVerdict({ leadIds: [...ids], verdict: 'same', dryRun: true }, { signal })
          : await client.mergeLeads({ ids: [...ids], dryRun: true }, { signal });
      return { lead, decision };
    },
    enabled: ids.length > 1,
  });
}

/** The records of the Leads that are looked at. */
export function useCompared(ids: readonly string[]) {
  const client = useClient();
  return useQueries({
    queries: ids.slice(0, mostCompared).map((id) => leadQuery(client, id)),
    combine: (results) => ({
      leads: results.flatMap(({ data }) => (data === undefined ? [] : [data])),
      isPending: results.some(({ isPending }) => isPending),
      error: results.find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}

/** What would become of these Leads if they were one; nothing is kept of it. */
export function usePreview(ids: readonly string[]) {
  return useQuery(previewQuery(useClient(), ids));
}

/** Reads what comes next while this one is looked at. */
export function usePrefetched(next: Waiting | undefined): void {
  const client = useClient();
  const queries = useQueryClient();
  useEffect(() => {
    if (next === undefined) return;
    for (const id of next.leadIds.slice(0, mostCompared)) void queries.prefetchQuery(leadQuery(client, id));
    if (next.leadIds.length === 2) void queries.prefetchQuery(previewQuery(client, next.leadIds));
  }, [next, client, queries]);
}
