import type { VerdictWord } from '@puffle/contract';
import { useEffect, useRef } from 'react';
import { toast } from 'sonner';
import { useWrite } from '../parts/use-write.ts';
import type { Queue } from './use-queue.ts';
import type { Waiting } from './waiting.ts';

export type Said = { readonly item: Waiting; readonly ids: readonly string[]; readonly verdict: VerdictWord };

/** Says a word about Leads. The next pair is shown at once; should the server refuse, this one comes back. */
export function useVerdict(queue: Queue): (said: Said) => void {
  const note = useNote();
  const unmerge = useWrite(
    (client, { id, mergeId }: { id: string; mergeId: string }) => client.unmergeLead({ id, mergeId }),
    { onDone: ({ leads }) => toast.success(`They are ${leads.length} Leads again, and are kept apart from now on.`) },
  );
  const tellMerge = (name: string, id: string, mergeId: string) =>
    toast.success(`They are one: ${name}.`, {
      action: { label: 'Undo', onClick: () => unmerge.mutate({ id, mergeId }) },
      duration: 10_000,
    });
  const tellWord = (item: Waiting, text: string) => note(text, item.names, () => queue.bringBack(item));
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

/** One note at a time, which can lead back into the queue for as long as that is there. */
function useNote() {
  const last = useRef<string | number | null>(null);
  const isHere = useRef(false);
  const clear = () => {
    if (last.current !== null) toast.dismiss(last.current);
    last.current = null;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the queue comes and goes
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
      clear();
    };
  }, []);
  return (text: string, names: readonly string[], lookAgain: () => void): void => {
    clear();
    const description = names.length === 2 ? names.join(' · ') : '';
    const action = isHere.current && { action: { label: 'Look again', onClick: lookAgain } };
    last.current = toast.success(text, { description, duration: 10_000, ...action });
  };
}

function sayOutcome(item: Waiting, verdict: VerdictWord): string {
  if (verdict === 'different') return 'They are kept apart from now on.';
  return item.is === 'double'
    ? 'Nobody is asked about the two again.'
    : 'Noted as unsure; the contradiction stays open.';
}
