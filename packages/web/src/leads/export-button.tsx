import { toast } from 'sonner';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useWrite } from '../parts/use-write.ts';
import { type LeadsSearch, toFilters } from './leads-search.ts';

/** Everything that passes the filter, as a CSV for a spreadsheet. */
export function ExportButton({ search }: { readonly search: LeadsSearch }) {
  const download = useWrite(
    async (client, filters: ReturnType<typeof toFilters>) =>
      saveFile('leads.csv', await (await client.getLeads.stream('text/csv', filters)).blob()),
    { onDone: () => toast.success('The file is saved.') },
  );
  return (
    <Button onClick={() => download.mutate(toFilters(search))} disabled={download.isPending}>
      {download.isPending ? 'Exporting …' : 'Export CSV'}
    </Button>
  );
}
