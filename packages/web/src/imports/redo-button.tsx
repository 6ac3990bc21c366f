import type { Import } from '@puffle/contract';
import { Button } from '../parts/button.tsx';
import { useWrite } from '../parts/use-write.ts';

/** Puts back what the undo of an import took out. */
export function RedoButton({ record: { id, status } }: { readonly record: Import }) {
  const redo = useWrite((client) => client.redoImport({ id }));
  if (status !== 'undone') return null;
  return (
    <Button disabled={redo.isPending} onClick={() => redo.mutate()}>
      Redo
    </Button>
  );
}
