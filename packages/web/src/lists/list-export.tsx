import type { List } from '@puffle/contract';
import { toast } from 'sonner';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useWrite } from '../parts/use-write.ts';

/** Every Lead of a List, as a CSV for a spreadsheet. */
export function ListExport({ list }: { readonly list: List }) {
  const download = useWrite(
    async (client, { id, name }: List) =>
      saveFile(`${fileName(name)}.csv`, await (await client.getListLeads.stream('text/csv', { id })).blob()),
    { onDone: () => toast.success('The file is saved.') },
  );
  return (
    <Button
      look="quiet"
      aria-label={`Export CSV of ${list.name}`}
      onClick={() => download.mutate(list)}
      disabled={download.isPending}
    >
      {download.isPending ? 'Exporting …' : 'Export CSV'}
    </Button>
  );
}

/** A name that every file system takes. */
function fileName(name: string): string {
  return (
    name
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 80) || 'list'
  );
}
