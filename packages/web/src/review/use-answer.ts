import type { OperationById } from '@puffle/contract';
import type { CallInput } from '@puffle/contract/client';
import { toast } from 'sonner';
import { useWrite } from '../parts/use-write.ts';
import type { Queue } from './use-queue.ts';
import type { Waiting } from './waiting.ts';

type Patch = CallInput<OperationById<'updateLead'>>;
/** A correction that settles a contradiction, and what undoes it. */
export type Answer = {
  readonly item: Waiting;
  readonly patch: Patch;
  readonly back?: Patch;
  readonly told: string;
};

/** Settles a contradiction within one Lead by a correction of it. The next one is shown at once. */
export function useAnswer(queue: Queue): (answer: Answer) => void {
  const undo = useWrite((client, patch: Patch) => client.updateLead(patch), {
    onDone: () => toast.success('As it was. The contradiction stays settled.'),
  });
  const correct = useWrite((client, { patch }: Answer) => client.updateLead(patch), {
    onDone: (_, { back, told }) => {
      toast.success(told, back && { action: { label: 'Undo', onClick: () => undo.mutate(back) }, duration: 10_000 });
    },
  });
  return (answer) => {
    queue.leave(answer.item);
    correct.mutateAsync(answer).catch(() => queue.bringBack(answer.item));
  };
}
