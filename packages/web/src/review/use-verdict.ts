import type { VerdictWord } from '@puffle/contract';
import { useEffect } from 'react';
import { toast } from 'sonner';
import { useWrite } from '../parts/use-write.ts';
import type { Queue } from './use-queue.ts';
import type { Waiting } from './waiting.ts';

type Said = { readonly item: Waiting; readonly ids: readonly string[]; readonly verdict: VerdictWord };

/** One note for all words that are changed in the queue itself, so it goes with the queue. */
const noteId = 'review-word';

/** Says a word about Leads. The next pair is shown at once; should the server refuse, this one comes back. */
export function useVerdict(queue: Queue): (said: Said) => void {
  useEffect(() => () => void toast.dismiss(noteId), []);
  const unmerge = useWrite(
    (client, { id, mergeId }: { id: string; mergeId: string }) => client.unmergeLead({ id, mergeId }),
    { onDone: ({ leads }) => toast.success(`They are ${leads.length} Leads again, and are kept apart from now on.`) },
  );
  const tellMerge = (name: string, id: string, mergeId: string) =>
    toast.success(`They are one: ${name}.`, {
      action: { label: 'Undo', onClick: () => unmerge.mutate({ id, mergeId }) },
      duration: 10_000,
    });
  const tellWord = (item: Waiting, text: string) =>
    toast.success(text, {
      id: noteId,
      description: item.names.length === 2 ? item.names.join(' · ') : '',
      action: { label: 'Look again', onClick: () => queue.bringBack(item) },
      duration: 10_000,
    });
  const merge = useWrite((client, { ids }: Said) => client.mergeLeads({ ids: [...ids] }), {
    onDone: ({ lead, decision }) => tellMerge(lead.name.full, lead.id, decision.id),
  });
  const judge = useWrite((client, { ids, verdict }: Said) => client.createVerdict({ leadIds: [...ids], verdict }), {
    onDone: ({ lead, decision }, { item, verdict }) => {
      if (lead !== undefined && decision !== undefined) tellMerge(lead.name.full, lead.id, decision.id);
      else tellWord(item, sayOutcome(item, verdict));
    },
  });
  return (said) => {
    const { item, ids, verdict } = said;
    const isSettled = item.is === 'double' || (item.leadIds.length === 2 && verdict !== 'unsure');
    if (isSettled) queue.leave(item);
    else if (verdict === 'unsure') queue.step(1);
    const write = ids.length > 2 ? merge : judge;
    write.mutateAsync(said).catch(() => isSettled && queue.bringBack(item));
  };
}

function sayOutcome(item: Waiting, verdict: VerdictWord): string {
  if (verdict === 'different') return 'They are kept apart from now on.';
  return item.is === 'double'
    ? 'Nobody is asked about the two again.'
    : 'Noted as unsure; the contradiction stays open.';
}
