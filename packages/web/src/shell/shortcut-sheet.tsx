import { Modal } from '../parts/dialog.tsx';
import { places } from './places.ts';

const keys: readonly (readonly [string, string])[] = [
  ['Ctrl K', 'Commands, and any Lead by name'],
  ['/', 'Search the Leads; Enter goes on to them'],
  ['j', 'Next Lead, or next in the queue'],
  ['k', 'Previous one'],
  ['Enter', 'Open the Lead'],
  ['x', 'Select the Lead'],
  ['c', 'New Lead, or new List'],
  ['s d u', 'In the queue: same, different, unsure'],
  ['Esc', 'Close, or select none'],
  ...places.map(({ key, label }): readonly [string, string] => [`g ${key}`, `Go to ${label}`]),
  ['?', 'This sheet'],
];

export function ShortcutSheet({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Modal title="Shortcuts" isOpen={isOpen} onClose={onClose}>
      <dl className="grid grid-cols-[6rem_1fr] gap-y-1.5">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-line bg-raised px-1.5 py-0.5 font-mono text-xs">{key}</kbd>
            </dt>
            <dd className="text-soft">{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
