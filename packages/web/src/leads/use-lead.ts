import type { Lead, Output } from '@puffle/contract';
import { type InfiniteData, type QueryClient, useQuery } from '@tanstack/react-query';
import { useClient } from '../session-context.ts';

/** A Lead, and the version that a correction of it is meant for. */
export type VersionedLead = { readonly lead: Lead; readonly version: string | null };

/** The record of one Lead. */
export function useLead(id: string) {
  const client = useClient();
  return useQuery({
    queryKey: ['lead', id],
    queryFn: async ({ signal }): Promise<VersionedLead> => {
      const { data, headers } = await client.getLeads({ id }, { signal }).withResponse();
      const [lead] = data.leads;
      if (lead === undefined) throw new Error('The server gave no Lead.');
      return { lead, version: headers.get('etag') };
    },
  });
}

/** Shows a Lead as it is now in its record and in every table that has it, without reading them again. */
export function showLead(queries: QueryClient, { lead, version }: VersionedLead): void {
  queries.setQueryData<VersionedLead>(['lead', lead.id], { lead, version });
  queries.setQueriesData<InfiniteData<Output<'getLeads'>>>({ queryKey: ['leads', 'pages'] }, (known) => {
    if (known === undefined) return undefined;
    const place = (page: Output<'getLeads'>) => ({
      ...page,
      leads: page.leads.map((other) => (other.id === lead.id ? lead : other)),
    });
    return { ...known, pages: known.pages.map(place) };
  });
}
