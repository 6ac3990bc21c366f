import { useState } from 'react';
import { toast } from 'sonner';
import { ListPicker } from '../lists/list-picker.tsx';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { useWrite } from '../parts/use-write.ts';

type BulkBarProps = { readonly ids: readonly string[]; readonly onDone: () => void };

/** What can be done with all selected Leads at once. */
export function BulkBar({ ids, onDone }: BulkBarProps) {
  const [isConfirming, setConfirming] = useState<'merge' | 'delete' | null>(null);
  const add = useWrite((client, id: string) => client.addListLeads({ id, leadIds: [...ids] }), {
    onDone: ({ list }) => {
      toast.success(`“${list.name}” has ${list.leadCount.toLocaleString()} Leads now.`);
      onDone();
    },
  });
  const merge = useWrite((client) => client.mergeLeads({ ids: [...ids] }), {
    onDone: ({ lead }) => {
      toast.success(`They are one: ${lead.name.full}. The record can take it back.`);
      onDone();
    },
  });
  const remove = useWrite(
    async (client) => {
      for (const id of ids) await client.deleteLead({ id });
    },
    {
      onDone: () => {
        toast.success(`${countLeads(ids.length)} deleted.`);
        onDone();
      },
    },
  );
  return (
    <div
      role="toolbar"
      aria-label="Selected Leads"
      className="flex flex-wrap items-center gap-2 border-b border-line bg-accent-ground px-5 py-1.5"
    >
      <span className="mr-2 font-medium whitespace-nowrap">{countLeads(ids.length)} selected</span>
      <ListPicker
        label="Add to a List"
        none="Add to a List …"
        value=""
        onChange={(id) => id !== '' && add.mutate(id)}
      />
      <Button onClick={() => setConfirming('merge')} disabled={ids.length < 2 || ids.length > 50}>
        Merge
      </Button>
      <Button look="danger" onClick={() => setConfirming('delete')} disabled={remove.isPending}>
        Delete
      </Button>
      <Button look="quiet" onClick={onDone}>
        Select none
      </Button>
      <Confirm
        title={`Make ${countLeads(ids.length)} one?`}
        action="Merge"
        isOpen={isConfirming === 'merge'}
        onClose={() => setConfirming(null)}
        onConfirm={() => merge.mutate()}
      >
        The best identified and oldest stays and takes over what the others know. A merge can be taken back later.
      </Confirm>
      <Confirm
        title={`Delete ${countLeads(ids.length)}?`}
        action="Delete"
        isOpen={isConfirming === 'delete'}
        onClose={() => setConfirming(null)}
        onConfirm={() => remove.mutate()}
      >
        Everything that was stored about them goes, and cannot be brought back.
      </Confirm>
    </div>
  );
}

function countLeads(count: number): string {
  return count === 1 ? '1 Lead' : `${count.toLocaleString()} Leads`;
}
