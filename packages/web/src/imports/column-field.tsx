import { fieldClass } from '../parts/text-field.tsx';
import { fieldGroups, isFixedField, keyOfColumn, openFieldOf, openFields } from './lead-field-choices.ts';

type ColumnFieldProps = {
  readonly column: string;
  readonly field: string;
  readonly onChange: (field: string) => void;
};

/** Chooses what one column means; kinds that end in a word of one's own ask for it beside. */
export function ColumnField({ column, field, onChange }: ColumnFieldProps) {
  const open = openFieldOf(field);
  const choose = (choice: string) => {
    const isOpen = openFields.some(({ prefix }) => prefix === choice);
    onChange(isOpen ? `${choice}${keyOfColumn(column)}` : choice);
  };
  return (
    <div className="flex items-center gap-2">
      <select
        aria-label={`Field of ${column}`}
        className={`${fieldClass} !w-60`}
        value={open?.prefix ?? field}
        onChange={(event) => choose(event.target.value)}
      >
        {fieldGroups.map(({ label, fields }) => (
          <optgroup key={label} label={label}>
            {Object.entries(fields).map(([value, words]) => (
              <option key={value} value={value}>
                {words}
              </option>
            ))}
          </optgroup>
        ))}
        <optgroup label="Named by you">
          {openFields.map(({ prefix, label }) => (
            <option key={prefix} value={prefix}>
              {label}
            </option>
          ))}
          {open === undefined && !isFixedField(field) && <option value={field}>{field}</option>}
        </optgroup>
      </select>
      {open && (
        <input
          aria-label={`${open.asks} of ${column}`}
          placeholder={open.asks}
          required
          className={`${fieldClass} !w-56`}
          value={field.slice(open.prefix.length)}
          onChange={(event) => onChange(`${open.prefix}${event.target.value.trim()}`)}
        />
      )}
    </div>
  );
}
