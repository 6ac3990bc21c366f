import { type KeyboardEvent, useRef, useState } from 'react';
import { fieldClass } from '../parts/text-field.tsx';

type EditableLineProps = {
  readonly label: string;
  readonly value: string;
  readonly isOpen?: boolean;
  readonly onSave: (text: string) => void;
  readonly onClose?: () => void;
};

/** A value that becomes a field when it is clicked: Enter saves, Esc leaves it. */
export function EditableLine({ label, value, isOpen = false, onSave, onClose }: EditableLineProps) {
  const [isEditing, setEditing] = useState(isOpen);
  const isDone = useRef(false);
  const close = (input: HTMLInputElement, isSaved: boolean) => {
    if (isDone.current) return;
    isDone.current = true;
    const text = input.value.trim();
    if (isSaved && text !== value) onSave(text);
    setEditing(false);
    onClose?.();
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return;
    event.stopPropagation();
    close(event.currentTarget, event.key === 'Enter');
  };
  if (!isEditing) {
    return (
      <button
        type="button"
        aria-label={`${label}: ${value || 'nothing'}. Edit`}
        className="w-full cursor-text rounded-md px-2 py-1 text-left break-words hover:bg-raised"
        onClick={() => {
          isDone.current = false;
          setEditing(true);
        }}
      >
        {value || <span className="text-soft">–</span>}
      </button>
    );
  }
  return (
    <input
      aria-label={label}
      className={fieldClass}
      defaultValue={value}
      // biome-ignore lint/a11y/noAutofocus: the value was clicked to be edited
      autoFocus
      onKeyDown={onKeyDown}
      onBlur={(event) => close(event.currentTarget, true)}
    />
  );
}
