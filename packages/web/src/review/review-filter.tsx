import { Button } from '../parts/button.tsx';
import { fieldClass } from '../parts/text-field.tsx';
import type { ReviewSearch } from './review-search.ts';

type ReviewFilterProps = { readonly search: ReviewSearch; readonly onChange: (search: ReviewSearch) => void };

/** What narrows the queue. */
export function ReviewFilter({ search, onChange }: ReviewFilterProps) {
  const { type: _type, band: _band, lead: _lead, ...tab } = search;
  const { type, band, lead } = search;
  const narrow = (next: { type?: string | undefined; band?: string | undefined; lead?: string | undefined }) => {
    const given = Object.entries({ type, band, lead, ...next }).filter(
      ([, value]) => value !== undefined && value !== '',
    );
    onChange({ ...tab, ...Object.fromEntries(given) });
  };
  return (
    <div className="flex items-center gap-2">
      <select
        aria-label="Type"
        className={`${fieldClass} !w-44`}
        value={type ?? ''}
        onChange={(event) => narrow({ type: event.target.value })}
      >
        <option value="">People, companies</option>
        <option value="person">People</option>
        <option value="company">Companies</option>
      </select>
      {search.tab === 'doubles' && (
        <select
          aria-label="How likely"
          className={`${fieldClass} !w-36`}
          value={band ?? ''}
          onChange={(event) => narrow({ band: event.target.value })}
        >
          <option value="">Any likeness</option>
          <option value="very_likely">Very likely</option>
          <option value="likely">Likely</option>
          <option value="possible">Possible</option>
        </select>
      )}
      {lead !== undefined && (
        <Button look="quiet" onClick={() => narrow({ lead: undefined })}>
          Only one Lead ×
        </Button>
      )}
    </div>
  );
}
