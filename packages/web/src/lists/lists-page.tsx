import type { List } from '@puffle/contract';
import { useState } from 'react';
import { toast } from 'sonner';
import { Button } from '../parts/button.tsx';
import { Confirm } from '../parts/confirm.tsx';
import { Empty, Loading, Page, Snippet } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { useWrite } from '../parts/use-write.ts';
import { useShortcuts } from '../shell/use-shortcuts.ts';
import { ListForm } from './list-form.tsx';
import { ListsTable } from './lists-table.tsx';
import { useLists } from './use-lists.ts';

/** Every List: made, named, described, exported, deleted; its Leads are shown by the table of Leads. */
export function ListsPage() {
  const { query, lists, all } = useLists();
  const [form, setForm] = useState<{ list?: List; isOpen: boolean }>({ isOpen: false });
  const [doomed, setDoomed] = useState<List | null>(null);
  const remove = useWrite((client, { id }: List) => client.deleteList({ id }), {
    onDone: (_, { name }) => toast.success(`“${name}” is deleted. Its Leads are still there.`),
  });
  useShortcuts({ c: () => setForm({ isOpen: true }) });
  return (
    <Page
      title="Lists"
      actions={
        <Button look="main" onClick={() => setForm({ isOpen: true })}>
          New List
        </Button>
      }
    >
      {query.isPending && <Loading />}
      {query.isError && (
        <div className="p-5">
          <Problem error={query.error} />
        </div>
      )}
      {query.isSuccess && (
        <div className="flex min-h-0 flex-1 flex-col overflow-auto">
          {all && (
            <ListsTable
              lists={[all, ...lists]}
              onEdit={(list) => setForm({ list, isOpen: true })}
              onDelete={setDoomed}
            />
          )}
          {lists.length === 0 && <NoLists />}
        </div>
      )}
      <ListForm
        key={form.list?.id}
        list={form.list}
        isOpen={form.isOpen}
        onClose={() => setForm({ ...form, isOpen: false })}
      />
      <Confirm
        title={`Delete “${doomed?.name ?? ''}”?`}
        action="Delete"
        isOpen={doomed !== null}
        onClose={() => setDoomed(null)}
        onConfirm={() => doomed !== null && remove.mutate(doomed)}
      >
        The List goes, and who was in it is forgotten. {sayWhatStays(doomed)}
      </Confirm>
    </Page>
  );
}

function sayWhatStays(list: List | null): string {
  const count = list?.leadCount ?? 0;
  if (count === 0) return 'No Lead is in it.';
  return count === 1 ? 'Its Lead stays.' : `Its ${count.toLocaleString()} Leads stay.`;
}

function NoLists() {
  return (
    <Empty title="No Lists yet">
      <p>
        A List is a named group of Leads. Make one here with “New List”, fill one by an import or a search, or send one:
      </p>
      <Snippet>{`puffle list create --name 'Berlin founders' --lead-type person`}</Snippet>
      <Snippet>{`curl ${location.origin}/api/lists -H "Authorization: Bearer $KEY" \\
  -H 'Content-Type: application/json' \\
  -d '{"name":"Berlin founders","leadType":"person"}'`}</Snippet>
    </Empty>
  );
}
