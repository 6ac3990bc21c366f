import type { Lead, OperationById } from '@puffle/contract';
import type { CallInput } from '@puffle/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';
import { useWrite } from '../parts/use-write.ts';
import { showLead } from './use-leads.ts';

type Patch = Omit<CallInput<OperationById<'updateLead'>>, 'id'>;
export type Correction = { readonly patch: Patch; readonly back: Patch };

/** Corrects a Lead by hand, unless somebody else has changed it meanwhile; the note offers the way back. */
export function useCorrection(lead: Lead, version: string | null) {
  const queries = useQueryClient();
  const undo = useWrite((client, patch: Patch) => client.updateLead({ id: lead.id, ...patch }), {
    onDone: (answer) => {
      showLead(queries, answer.lead);
      toast.success('As it was.');
    },
  });
  return useWrite(
    (client, { patch }: Correction) =>
      client.updateLead({ id: lead.id, ...patch }, version === null ? {} : { ifMatch: version }),
    {
      onDone: (answer, { back }) => {
        showLead(queries, answer.lead);
        toast.success('Saved. It holds against later imports.', {
          action: { label: 'Undo', onClick: () => undo.mutate(back) },
        });
      },
    },
  );
}
