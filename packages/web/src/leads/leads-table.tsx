import type { Lead } from '@puffle/contract';
import { createColumnHelper, tableFeatures, useTable } from '@tanstack/react-table';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useMemo, useRef } from 'react';
import { Badge } from '../parts/badge.tsx';
import { classNames } from '../parts/class-names.ts';
import { Time } from '../parts/time.tsx';
import { describePlace } from './describe-lead.ts';

type LeadsTableProps = {
  readonly leads: readonly Lead[];
  readonly currentId: string | null;
  readonly selected: ReadonlySet<string>;
  readonly isMore: boolean;
  /** A record is open beside it: the first columns have to do. */
  readonly isNarrow: boolean;
  readonly onOpen: (id: string) => void;
  readonly onToggle: (id: string) => void;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  /** The last rows are in sight. */
  readonly onEnd: () => void;
};

const rowHeight = 38;
const rowsAhead = 40;

const features = tableFeatures({});
const helper = createColumnHelper<typeof features, Lead>();
const columns = helper.columns([
  helper.accessor((lead) => lead.name.full, {
    id: 'name',
    header: 'Name',
    cell: ({ row: { original: lead } }) => (
      <span className="flex min-w-0 items-center gap-2">
        <span className="truncate font-medium">{lead.name.full}</span>
        {lead.type === 'company' && <Badge>Company</Badge>}
      </span>
    ),
  }),
  helper.accessor((lead) => (lead.type === 'person' ? lead.title : lead.industry) ?? '', {
    id: 'role',
    header: 'Title or industry',
  }),
  helper.accessor((lead) => (lead.type === 'person' ? (lead.company.name ?? lead.company.domain) : lead.domain) ?? '', {
    id: 'company',
    header: 'Company or domain',
  }),
  helper.accessor(describePlace, { id: 'location', header: 'Location' }),
  helper.accessor((lead) => lead.contacts[0]?.value ?? '', { id: 'contact', header: 'Contact' }),
  helper.accessor('updatedAt', { header: 'Updated', cell: ({ getValue }) => <Time at={getValue()} /> }),
]);
const narrowColumns = columns.slice(0, 3);

const widths: Readonly<Record<string, string>> = {
  location: 'w-[14%]',
  contact: 'w-[16%]',
  updatedAt: 'w-28',
};

/** The Leads as rows; only those in sight are in the page. */
export function LeadsTable({ leads, currentId, selected, isMore, isNarrow, ...on }: LeadsTableProps) {
  const data = useMemo(() => [...leads], [leads]);
  const shownColumns = isNarrow ? narrowColumns : columns;
  const table = useTable({ features, columns: shownColumns, data, getRowId: (lead) => lead.id });
  // One that spans more would make columns that are not there, and take their width from the others.
  const columnCount = shownColumns.length + 1;
  const rows = table.getRowModel().rows;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
  });
  const shown = virtual.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  const { onEnd } = on;
  useEffect(() => {
    if (last + rowsAhead >= rows.length) onEnd();
  });
  const currentPlace = leads.findIndex(({ id }) => id === currentId);
  useEffect(() => {
    if (currentPlace >= 0) virtual.scrollToIndex(currentPlace, { align: 'auto' });
  }, [currentPlace, virtual]);
  const areAllSelected = leads.length > 0 && leads.every(({ id }) => selected.has(id));
  const above = shown[0]?.start ?? 0;
  const below = virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);

  return (
    // Scrolled by keys, too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached
    <section ref={scroller} aria-label="Table of Leads" tabIndex={0} className="min-w-0 flex-1 overflow-auto">
      <table
        className={classNames(
          'w-full table-fixed border-separate border-spacing-0',
          isNarrow ? 'min-w-[36rem]' : 'min-w-[64rem]',
        )}
        aria-rowcount={isMore ? -1 : rows.length + 1}
      >
        <thead className="sticky top-0 z-10 bg-ground text-left text-soft">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id}>
              <th className="w-10 border-b border-line px-3">
                <input
                  type="checkbox"
                  aria-label="Select all that are loaded"
                  checked={areAllSelected}
                  onChange={() => on.onSelect(new Set(areAllSelected ? [] : leads.map(({ id }) => id)))}
                />
              </th>
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  scope="col"
                  className={classNames('h-9 truncate border-b border-line px-2 font-medium', widths[header.column.id])}
                >
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody>
          {above > 0 && <Gap height={above} columns={columnCount} />}
          {shown.map(({ index }) => {
            const row = rows[index];
            if (row === undefined) return null;
            const isCurrent = row.id === currentId;
            return (
              // The row is a larger target for the mouse; keys have the shortcuts.
              <tr
                key={row.id}
                aria-rowindex={index + 2}
                aria-selected={selected.has(row.id)}
                className={classNames('cursor-pointer hover:bg-raised', isCurrent && 'bg-accent-ground')}
                style={{ height: rowHeight }}
                onClick={() => on.onOpen(row.id)}
              >
                {/* biome-ignore lint/a11y/useKeyWithClickEvents: the click is kept from the row */}
                <td className="border-b border-line px-3" onClick={(event) => event.stopPropagation()}>
                  <input
                    type="checkbox"
                    aria-label={`Select ${row.original.name.full}`}
                    checked={selected.has(row.id)}
                    onChange={() => on.onToggle(row.id)}
                  />
                </td>
                {row.getAllCells().map((cell) => (
                  <td key={cell.id} className="truncate border-b border-line px-2">
                    <table.FlexRender cell={cell} />
                  </td>
                ))}
              </tr>
            );
          })}
          {below > 0 && <Gap height={below} columns={columnCount} />}
        </tbody>
      </table>
    </section>
  );
}

/** Stands for the rows that are out of sight. */
function Gap({ height, columns: count }: { readonly height: number; readonly columns: number }) {
  return (
    <tr style={{ height }}>
      <td colSpan={count} />
    </tr>
  );
}
