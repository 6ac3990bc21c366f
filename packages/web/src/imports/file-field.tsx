import { useId, useRef } from 'react';
import { classNames } from '../parts/class-names.ts';
import { useFileDrop } from './use-file-drop.ts';

type FileFieldProps = { readonly label: string; readonly hint: string; readonly onFile: (file: File | null) => void };

/** Chooses a file to import, or takes one that is dropped on the page. */
export function FileField({ label, hint, onFile }: FileFieldProps) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const isAbove = useFileDrop((files) => {
    if (input.current !== null) input.current.files = files;
    onFile(files[0] ?? null);
  });
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.ndjson,.jsonl,.gz,text/csv,application/x-ndjson"
        aria-describedby={`${id}-hint`}
        className={classNames(
          'w-full cursor-pointer rounded-lg border border-dashed p-4 text-soft hover:bg-raised',
          'file:mr-4 file:h-8 file:cursor-pointer file:rounded-md file:border-0 file:bg-accent file:px-3 file:font-medium file:text-surface',
          isAbove ? 'border-accent bg-accent-ground' : 'border-soft bg-surface',
        )}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
      <p id={`${id}-hint`} className="text-xs text-soft">
        {hint}
      </p>
    </div>
  );
}
