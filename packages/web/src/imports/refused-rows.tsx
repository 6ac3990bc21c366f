import type { Import } from '@puffle/contract';
import { toast } from 'sonner';
import { Button } from '../parts/button.tsx';
import { saveFile } from '../parts/save-file.ts';
import { useWrite } from '../parts/use-write.ts';

/** The refused rows as a CSV, to be mended and sent again. */
export function RefusedRows({ record: { id, counts } }: { readonly record: Import }) {
  const download = useWrite(
    async (client) =>
      saveFile(`import-${id}-refused.csv`, await (await client.getImportErrors.stream('text/csv', { id })).blob()),
    { onDone: () => toast.success('The file is saved. Mend its rows, and import it.') },
  );
  if (counts.rejected === 0) return null;
  return (
    <Button disabled={download.isPending} onClick={() => download.mutate()}>
      Refused rows as CSV
    </Button>
  );
}
