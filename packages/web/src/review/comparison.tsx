import type { Lead } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Badge } from '../parts/badge.tsx';
import { classNames } from '../parts/class-names.ts';
import { type ComparedRow, compareLeads, fold, type Standing } from './compare-leads.ts';

type ComparisonProps = {
  readonly leads: readonly Lead[];
  /** What stands under the name of a Lead. */
  readonly aside: (lead: Lead) => ReactNode;
  /** The Lead that they would be. */
  readonly asOne: Lead | undefined;
};

const cellClass = 'border-b border-line px-3 py-1.5 text-left align-top break-words';
/** It stays in sight beside however many. */
const asOneClass = 'border-l bg-raised md:sticky md:right-0';

/** Leads side by side, a field in each row; where they differ it says so. */
export function Comparison({ leads, aside, asOne }: ComparisonProps) {
  const columns = leads.length + (asOne === undefined ? 0 : 1);
  return (
    <div className="overflow-x-auto rounded-lg border border-line bg-surface">
      <table
        aria-label="Side by side"
        className="w-full table-fixed border-separate border-spacing-0"
        style={{ minWidth: `${8 + 12 * columns}rem` }}
      >
        <thead>
          <tr>
            <th scope="col" className={classNames(cellClass, 'w-32 font-medium text-soft')}>
              Field
            </th>
            {leads.map((lead) => (
              <th key={lead.id} scope="col" className={classNames(cellClass, 'font-normal')}>
                <Link to="/leads" search={{ lead: lead.id }} className="font-semibold text-accent hover:underline">
                  {lead.name.full}
                </Link>
                <div className="mt-1 flex flex-wrap gap-1">{aside(lead)}</div>
              </th>
            ))}
            {asOne && (
              <th scope="col" className={classNames(cellClass, asOneClass, 'font-normal')}>
                <span className="font-semibold">As one</span>
                <div className="mt-1">
                  <Badge>what “Same” makes</Badge>
                </div>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {compareLeads(leads, asOne).map((row) => (
            <Row key={row.field} row={row} hasAsOne={asOne !== undefined} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Row({ row, hasAsOne }: { readonly row: ComparedRow; readonly hasAsOne: boolean }) {
  const isList = row.cells.some((values) => values.length > 1);
  return (
    <tr>
      <th scope="row" className={classNames(cellClass, 'font-normal text-soft')}>
        <span className="block break-words">{row.field}</span>
        {row.cells.length > 1 && <Mark standing={row.standing} />}
      </th>
      {row.cells.map((values, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move
        <td key={place} className={classNames(cellClass, row.standing === 'differs' && 'font-medium')}>
          <ValueList
            values={values}
            mark={(value) => isList && row.standing !== 'equal' && row.shared.has(fold(value))}
          />
        </td>
      ))}
      {hasAsOne && (
        <td className={classNames(cellClass, asOneClass)}>
          <ValueList values={row.asOne} mark={() => false} />
        </td>
      )}
    </tr>
  );
}

function Mark({ standing }: { readonly standing: Standing }) {
  if (standing === 'unsaid') return null;
  if (standing === 'differs') return <Badge tone="warn">≠ differs</Badge>;
  return <span className="text-xs">{standing === 'equal' ? '= equal' : 'not all'}</span>;
}

function ValueList({
  values,
  mark,
}: {
  readonly values: readonly string[];
  readonly mark: (value: string) => boolean;
}) {
  if (values.length === 0) return <span className="text-soft">–</span>;
  return (
    <ul>
      {values.map((value) => (
        <li key={value}>
          {value}
          {mark(value) && <span className="ml-1.5 text-xs text-soft">= shared</span>}
        </li>
      ))}
    </ul>
  );
}
