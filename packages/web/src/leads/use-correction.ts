import type { Lead, Output } from '@puffle/contract';
import type { ApiResponse } from '@puffle/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import { useWrite } from '../parts/use-write.ts';
import type { Patch } from './lead-patch.ts';
import { showLead } from './use-lead.ts';

export type Correction = { readonly patch: Patch; readonly back: Patch };

/** Corrects a Lead by hand, unless somebody else has changed it meanwhile; the note offers the way back. */
export function useCorrection(lead: Lead, version: string | null) {
  const queries = useQueryClient();
  const show = ({ data, headers }: ApiResponse<Output<'updateLead'>>) =>
    showLead(queries, { lead: data.lead, version: headers.get('etag') });
  const undo = useWrite((client, patch: Patch) => client.updateLead({ id: lead.id, ...patch }).withResponse(), {
    onDone: (answer) => {
      show(answer);
      toast.success('As it was.');
    },
  });
  return useWrite(
    (client, { patch }: Correction) =>
      client.updateLead({ id: lead.id, ...patch }, version === null ? {} : { ifMatch: version }).withResponse(),
    {
      onDone: (answer, { back }) => {
        show(answer);
        toast.success('Saved. It holds against later imports.', {
          action: { label: 'Undo', onClick: () => undo.mutate(back) },
        });
      },
    },
  );
}
