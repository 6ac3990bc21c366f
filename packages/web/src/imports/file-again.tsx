import { FileField } from './file-field.tsx';

type FileAgainProps = { readonly isPending: boolean; readonly onFile: (file: File) => void };

/** Asks for the file of a preview again, as it left with the page that had it. */
export function FileAgain({ isPending, onFile }: FileAgainProps) {
  return (
    <div className="rounded-lg bg-warn-ground p-4">
      <FileField
        label="This page no longer has the file"
        hint="It was loaded anew, and a preview stores nothing. Choose the file again to preview it with the same options, and to go on from there."
        onFile={(file) => file !== null && !isPending && onFile(file)}
      />
    </div>
  );
}
