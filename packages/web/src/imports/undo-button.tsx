import type { Import } from '@puffle/contract';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Problem } from '../parts/problem.tsx';
import { useWrite } from '../parts/use-write.ts';
import { useClient } from '../session-context.ts';
import { isUnderWay, sayCount } from './say-import.ts';

/** Takes an import back, after telling what that would leave. */
export function UndoButton({ record }: { readonly record: Import }) {
  const { id, status } = record;
  const [isAsked, setAsked] = useState(false);
  const undo = useWrite((client) => client.undoImport({ id }));
  if (isUnderWay(record) || status === 'undone') return null;
  return (
    <>
      <Button look="danger" disabled={undo.isPending} onClick={() => setAsked(true)}>
        Undo
      </Button>
      <Confirm
        title="Undo this import?"
        action="Undo it"
        isOpen={isAsked}
        onClose={() => setAsked(false)}
        onConfirm={() => undo.mutate()}
      >
        <p>
          {sayCount(record.leadsCreated, 'Lead was', 'Leads were')} created by it. What only the import spoke of goes;
          other Leads return to what they were. It can be put back with “Redo”.
        </p>
        <UndoTrial id={id} />
      </Confirm>
    </>
  );
}

/** What an undo would leave, found out by a dry run of it. */
function UndoTrial({ id }: { readonly id: string }) {
  const client = useClient();
  const trial = useQuery({
    queryKey: ['undo', id],
    queryFn: async ({ signal }) => client.undoImport({ id, dryRun: true }, { signal }),
    gcTime: 0,
  });
  if (trial.isPending) return <p className="mt-3">Trying it …</p>;
  if (trial.isError) {
    return (
      <div className="mt-3">
        <Problem error={trial.error} />
      </div>
    );
  }
  const count = trial.data.import.kept.length;
  return (
    <p className="mt-3 font-medium text-ink">
      {count === 0
        ? 'Nothing of it will stay.'
        : `${sayCount(count, 'Lead stays', 'Leads stay')}, as others have changed or named them since.`}
    </p>
  );
}
