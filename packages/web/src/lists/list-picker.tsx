import { fieldClass } from '../parts/text-field.tsx';
import { useLists } from './use-lists.ts';

type ListPickerProps = {
  readonly label: string;
  /** What it says when no List is chosen. */
  readonly none: string;
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/** One of the workspace's own Lists. */
export function ListPicker({ label, none, value, onChange }: ListPickerProps) {
  const { lists } = useLists();
  return (
    <select
      aria-label={label}
      className={`${fieldClass} !w-44`}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    >
      <option value="">{none}</option>
      {lists.map(({ id, name, leadCount }) => (
        <option key={id} value={id}>
          {name} ({leadCount.toLocaleString()})
        </option>
      ))}
    </select>
  );
}
