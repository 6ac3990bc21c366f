import type { ColumnMapping as Mapping } from '@puffle/contract';
import { Badge } from '../parts/badge.tsx';
import { ColumnField } from './column-field.tsx';
import { sayField } from './lead-field-choices.ts';

type ColumnMappingProps = {
  readonly mapping: Mapping;
  /** Columns that can find a known Lead. */
  readonly identifying?: readonly string[];
  /** What the mapping was before it was changed here. */
  readonly former?: Mapping;
  /** Without it the mapping is shown, not changed. */
  readonly onChange?: ((column: string, field: string) => void) | undefined;
};

const headClass = 'border-b border-line py-1.5 pr-4 text-left font-medium text-soft';

/** Which column goes where. */
export function ColumnMapping({ mapping, identifying = [], former, onChange }: ColumnMappingProps) {
  return (
    <table className="w-full max-w-4xl">
      <thead>
        <tr>
          <th scope="col" className={`${headClass} w-1/3`}>
            Column
          </th>
          <th scope="col" className={headClass}>
            Field
          </th>
          <th scope="col" className={headClass}>
            <span className="sr-only">Notes</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {Object.entries(mapping).map(([column, field]) => (
          <tr key={column}>
            <th scope="row" className="border-b border-line py-1 pr-4 text-left font-normal break-all">
              {column}
            </th>
            <td className="border-b border-line py-1 pr-4">
              {onChange === undefined ? (
                <span title={field}>{sayField(field)}</span>
              ) : (
                <ColumnField column={column} field={field} onChange={(next) => onChange(column, next)} />
              )}
            </td>
            <td className="border-b border-line py-1 text-right whitespace-nowrap">
              {former !== undefined && former[column] !== field ? (
                <Badge tone="warn">Changed</Badge>
              ) : (
                identifying.includes(column) && <Badge tone="accent">Finds known Leads</Badge>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
