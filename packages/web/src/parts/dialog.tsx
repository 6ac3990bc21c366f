import { Dialog } from '@base-ui/react/dialog';
import type { ReactNode } from 'react';

type DialogProps = {
  readonly title: string;
  readonly description?: ReactNode;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A window over the page that has to be answered or closed first. */
export function Modal({ title, description, isOpen, onClose, children }: DialogProps) {
  return (
    <Dialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className="fixed inset-0 z-40 bg-black/40" />
        <Dialog.Popup className="fixed top-1/2 left-1/2 z-50 flex max-h-[90dvh] w-[34rem] max-w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 flex-col gap-4 overflow-y-auto rounded-xl border border-line bg-surface p-5 shadow-xl">
          <div className="flex flex-col gap-1">
            <Dialog.Title className="text-base font-semibold">{title}</Dialog.Title>
            {description && <Dialog.Description className="text-soft">{description}</Dialog.Description>}
          </div>
          {children}
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
