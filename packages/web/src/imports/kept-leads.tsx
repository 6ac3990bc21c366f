import type { KeptLead } from '@puffle/contract';
import { Link } from '@tanstack/react-router';
import { ImportSection } from './import-section.tsx';
import { sayCount } from './say-import.ts';

const shownAtMost = 50;

const reasons: Readonly<Record<KeptLead['reason'], string>> = {
  changed_by_hand: 'A person changed it since.',
  said_by_others: 'Another source speaks of it, too.',
  merged_since: 'It has become one with another since.',
  identifier_taken: 'Another Lead has an identifier of it now.',
};

/** Leads that an undo left, and why. */
export function KeptLeads({ kept }: { readonly kept: readonly KeptLead[] }) {
  if (kept.length === 0) return null;
  const more = kept.length - shownAtMost;
  return (
    <ImportSection title={`${sayCount(kept.length, 'Lead', 'Leads')} stayed, wholly or in part`}>
      <ul className="flex flex-col gap-1">
        {kept.slice(0, shownAtMost).map(({ leadId, reason, fields }) => (
          <li key={leadId}>
            <Link to="/leads" search={{ lead: leadId }} className="font-mono text-xs text-accent hover:underline">
              {leadId}
            </Link>{' '}
            {reasons[reason]} {fields.length > 0 && <span className="text-soft">{fields.join(', ')}</span>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="text-soft">And {sayCount(more, 'more', 'more')}.</p>}
    </ImportSection>
  );
}
