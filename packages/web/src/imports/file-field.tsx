import { useId } from 'react';

type FileFieldProps = { readonly label: string; readonly hint: string; readonly onFile: (file: File | null) => void };

/** Chooses a file to import, or takes one that is dropped on it. */
export function FileField({ label, hint, onFile }: FileFieldProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-1.5">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,.ndjson,.jsonl,.gz,text/csv,application/x-ndjson"
        aria-describedby={`${id}-hint`}
        className="w-full cursor-pointer rounded-lg border border-dashed border-soft bg-surface p-4 text-soft file:mr-4 file:h-8 file:cursor-pointer file:rounded-md file:border-0 file:bg-accent file:px-3 file:font-medium file:text-surface hover:bg-raised"
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
      />
      <p id={`${id}-hint`} className="text-xs text-soft">
        {hint}
      </p>
    </div>
  );
}
