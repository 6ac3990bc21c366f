import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useClient } from '../session-context.ts';

type LeadConflictsProps = { readonly id: string; readonly onOpen: (id: string) => void };

/** Contradictions and likely doubles of one Lead that wait for a word. */
export function LeadConflicts({ id, onOpen }: LeadConflictsProps) {
  const client = useClient();
  const conflicts = useQuery({
    queryKey: ['conflicts', id],
    queryFn: async ({ signal }) => client.getConflicts({ id, limit: 5 }, { signal }),
  });
  const doubles = useQuery({
    queryKey: ['duplicates', id],
    queryFn: async ({ signal }) => client.getDuplicates({ id, limit: 5 }, { signal }),
  });
  const open = conflicts.data?.conflicts ?? [];
  const likely = doubles.data?.duplicates ?? [];
  if (open.length + likely.length === 0) return null;
  return (
    <div className="flex flex-col gap-1 rounded-lg bg-warn-ground px-3 py-2 text-warn">
      {open.map((conflict) => (
        <p key={conflict.id}>{conflict.detail}</p>
      ))}
      {likely.flatMap(({ leads, reasons }) =>
        leads
          .filter((side) => side.id !== id)
          .map((side) => (
            <p key={side.id}>
              May be the same as{' '}
              <button type="button" className="underline" onClick={() => onOpen(side.id)}>
                {side.name}
              </button>
              : {reasons.join(', ')}.
            </p>
          )),
      )}
      <Link
        to="/review"
        search={{ lead: id, ...(open.length === 0 && { tab: 'doubles' }) }}
        className="self-start font-medium underline"
      >
        Settle it under Review
      </Link>
    </div>
  );
}
