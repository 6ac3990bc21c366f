import { FileField } from './file-field.tsx';

type FileAgainProps = { readonly isPending: boolean; readonly onFile: (file: File) => void };

/** Asks for the file of a preview again, as it left with the page that had it. */
export function FileAgain({ isPending, onFile }: FileAgainProps) {
  return (
    <div className="rounded-lg bg-warn-ground p-4">
      <FileField
        label="This page does not have the file"
        hint="A preview stores nothing, and this page was loaded anew, or the preview was made elsewhere. Choose the file to preview it with the same options, and to go on from there."
        onFile={(file) => file !== null && !isPending && onFile(file)}
      />
    </div>
  );
}
