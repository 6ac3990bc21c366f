import type { SearchFilters, UnsupportedPiece } from '@puffle/contract';
import { describeFilters } from './describe-filters.ts';

type FilterChipsProps = { readonly filters: SearchFilters; readonly unsupported: readonly UnsupportedPiece[] };

/** How a sentence is read, and what of it is left out. */
export function FilterChips({ filters, unsupported }: FilterChipsProps) {
  return (
    <div className="flex flex-col gap-2">
      <ul aria-label="Read as" className="flex flex-wrap gap-2">
        {describeFilters(filters).map(({ field, values, isExcluded }) => (
          <li key={`${field} ${isExcluded}`} className="rounded-md bg-raised px-2 py-1">
            <span className="text-soft">
              {field}
              {isExcluded && ' not'}:
            </span>{' '}
            {values.join('; ')}
          </li>
        ))}
      </ul>
      {unsupported.map(({ text, reason }) => (
        <p key={text} className="text-warn">
          “{text}” is left out: {reason}
        </p>
      ))}
    </div>
  );
}
