import type { Import } from '@puffle/contract';
import { Button } from '../parts/button.tsx';
import { useWrite } from '../parts/use-write.ts';

/** Stops an import that has not ended. */
export function CancelButton({ record: { id, status } }: { readonly record: Import }) {
  const cancel = useWrite((client) => client.cancelImport({ id }));
  if (status !== 'pending' && status !== 'running') return null;
  return (
    <Button disabled={cancel.isPending} onClick={() => cancel.mutate()}>
      Cancel
    </Button>
  );
}
