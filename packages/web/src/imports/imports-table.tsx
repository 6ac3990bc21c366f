import type { Import } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { Badge } from '../parts/badge.tsx';
import { classNames } from '../parts/class-names.ts';
import { saySize } from '../parts/say-size.ts';
import { Time } from '../parts/time.tsx';
import { nameImport, outcomes, outcomeWords, sayFormat, statusTones } from './say-import.ts';

const headClass = 'h-9 border-b border-line px-2 text-left font-medium text-soft';
const cellClass = 'h-10 border-b border-line px-2 whitespace-nowrap';

/** Imports as rows, each with what became of its own. */
export function ImportsTable({ imports }: { readonly imports: readonly Import[] }) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full min-w-[56rem] border-separate border-spacing-0">
        <thead>
          <tr>
            <th scope="col" className={headClass}>
              Import
            </th>
            <th scope="col" className={headClass}>
              Status
            </th>
            <th scope="col" className={`${headClass} !text-right`}>
              Rows
            </th>
            {outcomes.map((outcome) => (
              <th key={outcome} scope="col" className={`${headClass} !text-right`}>
                {outcomeWords[outcome].label}
              </th>
            ))}
            <th scope="col" className={`${headClass} pl-6`}>
              File
            </th>
            <th scope="col" className={headClass}>
              When
            </th>
          </tr>
        </thead>
        <tbody>
          {imports.map((record) => (
            <ImportRow key={record.id} record={record} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ImportRow({ record }: { readonly record: Import }) {
  const { id, counts, status, dryRun, source } = record;
  return (
    <tr className="hover:bg-raised">
      <th scope="row" className={`${cellClass} text-left font-normal`}>
        <span className="flex items-center gap-2">
          <Link
            to="/imports/$id"
            params={{ id }}
            className={classNames('hover:underline', dryRun ? 'text-soft' : 'font-medium')}
          >
            {nameImport(record)}
          </Link>
          {source !== null && <span className="max-w-40 truncate text-soft">from {source}</span>}
        </span>
      </th>
      <td className={cellClass}>
        <Badge tone={dryRun && status === 'completed' ? 'plain' : statusTones[status]}>{status}</Badge>
      </td>
      <Count count={counts.received} />
      {outcomes.map((outcome) => (
        <Count key={outcome} count={counts[outcome]} isBad={outcome === 'rejected'} />
      ))}
      <td className={`${cellClass} pl-6`}>{sayFile(record)}</td>
      <td className={cellClass}>
        <Time at={record.createdAt} />
      </td>
    </tr>
  );
}

function Count({ count, isBad = false }: { readonly count: number; readonly isBad?: boolean }) {
  return (
    <td
      className={classNames(
        cellClass,
        'text-right tabular-nums',
        count === 0 ? 'text-soft' : isBad && 'font-medium text-bad',
      )}
    >
      {count.toLocaleString()}
    </td>
  );
}

function sayFile({ format, bytesTotal }: Import): string {
  return [format && sayFormat(format), saySize(bytesTotal)].filter(Boolean).join(', ');
}
