import { Button } from '../parts/button.tsx';
import { copyText } from '../parts/copy-text.ts';
import { Modal } from '../parts/dialog.tsx';

type SecretShownProps = { readonly name: string; readonly secret: string; readonly onClose: () => void };

/** A new key, this once. */
export function SecretShown({ name, secret, onClose }: SecretShownProps) {
  return (
    <Modal
      title={`The key “${name}”`}
      description="It is shown this once. Keep it where secrets are kept."
      isOpen
      onClose={onClose}
    >
      <code className="rounded-lg border border-line bg-raised px-3 py-2 font-mono text-xs break-all">{secret}</code>
      <div className="flex justify-end gap-2">
        <Button onClick={() => copyText(secret)}>Copy</Button>
        <Button look="main" onClick={onClose}>
          Done
        </Button>
      </div>
    </Modal>
  );
}
