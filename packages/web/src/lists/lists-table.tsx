import type { List } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { classNames } from '../parts/class-names.ts';
import { Time } from '../parts/time.tsx';
import { ListExport } from './list-export.tsx';
import { isBeingFilled } from './use-lists.ts';

type ListsTableProps = {
  readonly lists: readonly List[];
  readonly onEdit: (list: List) => void;
  readonly onDelete: (list: List) => void;
};

const takes = { mixed: 'People and companies', person: 'People', company: 'Companies' };
const cellClass = 'border-b border-line px-3 py-1.5 first:pl-5 last:pr-5';

/** Every List: how many are in it, what it is for, what can be done with it. */
export function ListsTable({ lists, onEdit, onDelete }: ListsTableProps) {
  return (
    <table className="w-full min-w-[56rem] border-separate border-spacing-0" aria-label="Lists">
      <thead className="sticky top-0 z-10 bg-ground text-left text-soft">
        <tr>
          {['Name', 'Takes', 'Leads', 'People', 'Companies', 'Changed', 'Actions'].map((title) => (
            <th
              key={title}
              scope="col"
              className={classNames(
                'h-9 border-b border-line px-3 font-medium first:w-[36%] first:pl-5',
                isNumber(title) && 'text-right',
              )}
            >
              {title === 'Actions' ? <span className="sr-only">{title}</span> : title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {lists.map((list) => (
          <ListRow key={list.id} list={list} onEdit={() => onEdit(list)} onDelete={() => onDelete(list)} />
        ))}
      </tbody>
    </table>
  );
}

function isNumber(title: string): boolean {
  return title === 'Leads' || title === 'People' || title === 'Companies';
}

type ListRowProps = { readonly list: List; readonly onEdit: () => void; readonly onDelete: () => void };

function ListRow({ list, onEdit, onDelete }: ListRowProps) {
  const { id, name, description, leadType, leadCount, personCount, companyCount, updatedAt } = list;
  const isBuiltIn = id === 'all';
  return (
    <tr className="hover:bg-raised">
      <th scope="row" className={`${cellClass} max-w-md min-w-60 text-left font-normal`}>
        <span className="flex flex-wrap items-center gap-2">
          <Link
            to="/leads"
            search={isBuiltIn ? {} : { list: id }}
            className="min-w-0 font-medium wrap-anywhere text-accent hover:underline"
          >
            {name}
          </Link>
          {isBuiltIn && <Badge>Built in</Badge>}
          {isBeingFilled(list) && <Badge tone="accent">A search is filling it</Badge>}
        </span>
        {description !== null && <span className="mt-0.5 line-clamp-2 text-soft">{description}</span>}
      </th>
      <td className={`${cellClass} whitespace-nowrap`}>{takes[leadType]}</td>
      {[leadCount, personCount, companyCount].map((count, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the columns do not move
        <td key={place} className={`${cellClass} text-right tabular-nums`}>
          {count.toLocaleString()}
        </td>
      ))}
      <td className={cellClass}>
        <Time at={updatedAt} />
      </td>
      <td className={cellClass}>
        <div className="flex justify-end gap-1">
          <ListExport list={list} />
          {!isBuiltIn && (
            <>
              <Button look="quiet" aria-label={`Change ${name}`} onClick={onEdit}>
                Change
              </Button>
              <Button look="quiet" aria-label={`Delete ${name}`} onClick={onDelete}>
                Delete
              </Button>
            </>
          )}
        </div>
      </td>
    </tr>
  );
}
