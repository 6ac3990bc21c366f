import type { ColumnMapping as Mapping } from '@puffle/contract';
import { type FormEvent, useState } from 'react';
import { ListPicker } from '../lists/list-picker.tsx';
import { Button } from '../parts/button.tsx';
import { Problem } from '../parts/problem.tsx';
import { SelectField, TextField } from '../parts/text-field.tsx';
import { ColumnMapping } from './column-mapping.tsx';
import { FileField } from './file-field.tsx';
import { refusedMapping } from './refused-mapping.ts';
import type { ImportOrder } from './send-import.ts';
import { useSendImport } from './use-send-import.ts';

/** Asks for a file and what its rows are, and previews it. A file whose columns say nothing is mapped here first. */
export function NewImport() {
  const [file, setFile] = useState<File | null>(null);
  const [listId, setListId] = useState('');
  const [changes, setChanges] = useState<Mapping>({});
  const preview = useSendImport();
  const refused = refusedMapping(preview.error);
  const choose = (chosen: File | null) => {
    setFile(chosen);
    setChanges({});
    preview.reset();
  };
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (file === null) return;
    const mapping = refused === null ? null : { ...refused, ...changes };
    preview.mutate({ file, ...readOptions(new FormData(event.currentTarget), listId), ...(mapping && { mapping }) });
  };
  return (
    <form aria-label="New import" onSubmit={submit} className="flex flex-col gap-4">
      <FileField
        label="Import a file"
        hint="CSV with a header, or NDJSON; packed with gzip or not, of any size. Choose one, or drop it anywhere on this page. A preview comes first: it keeps nothing."
        onFile={choose}
      />
      {file !== null && (
        <div className="flex flex-wrap items-end gap-3">
          <SelectField
            label="The rows are"
            name="type"
            className="w-44"
            title="Where neither a row nor the header says it."
          >
            <option value="person">People</option>
            <option value="company">Companies</option>
            <option value="">As the file says</option>
          </SelectField>
          <div className="flex flex-col gap-1">
            <span className="font-medium">List</span>
            <ListPicker label="List to put them in" none="No List" value={listId} onChange={setListId} />
          </div>
          <TextField label="Source" name="source" placeholder="apollo" maxLength={200} className="w-44" />
          <Button type="submit" look="main" disabled={preview.isPending}>
            {preview.isPending ? 'Sending the file …' : 'Preview'}
          </Button>
        </div>
      )}
      {preview.isError && (
        <Problem
          error={preview.error}
          next={refused === null ? undefined : 'Say below what the columns mean, and preview it again.'}
        />
      )}
      {refused !== null && (
        <ColumnMapping
          mapping={{ ...refused, ...changes }}
          former={refused}
          onChange={(column, field) => setChanges({ ...changes, [column]: field })}
        />
      )}
    </form>
  );
}

type Options = Omit<ImportOrder, 'file' | 'mapping'>;

function readOptions(form: FormData, listId: string): Options {
  const type = form.get('type');
  const source = String(form.get('source') ?? '').trim();
  return {
    dryRun: true,
    ...((type === 'person' || type === 'company') && { type }),
    ...(listId !== '' && { listId }),
    ...(source !== '' && { source }),
  };
}
