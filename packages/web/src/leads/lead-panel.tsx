import { Badge } from '../parts/badge.tsx';
import { Button } from '../parts/button.tsx';
import { Loading } from '../parts/page.tsx';
import { Problem } from '../parts/problem.tsx';
import { LeadConflicts } from './lead-conflicts.tsx';
import { LeadFields } from './lead-fields.tsx';
import { LeadHistory } from './lead-history.tsx';
import { LeadLists } from './lead-lists.tsx';
import { LeadMenu } from './lead-menu.tsx';
import { useLead } from './use-lead.ts';

type LeadPanelProps = {
  readonly id: string;
  readonly onClose: () => void;
  readonly onOpen: (id: string) => void;
  readonly onStep: (by: number) => void;
};

/** One Lead beside the table: what is known, who said it, what can be done. */
export function LeadPanel({ id, onClose, onOpen, onStep }: LeadPanelProps) {
  const query = useLead(id);
  const lead = query.data?.lead;
  return (
    <aside
      aria-label={lead === undefined ? 'Lead' : lead.name.full}
      className="flex shrink-0 flex-col overflow-y-auto border-l border-line bg-surface max-md:fixed max-md:inset-0 max-md:z-20 md:w-[30rem]"
    >
      <div className="sticky top-0 z-10 flex items-center gap-1 border-b border-line bg-surface px-3 py-2">
        <Button look="quiet" aria-label="Previous Lead" title="Previous Lead (k)" onClick={() => onStep(-1)}>
          ↑
        </Button>
        <Button look="quiet" aria-label="Next Lead" title="Next Lead (j)" onClick={() => onStep(1)}>
          ↓
        </Button>
        <span className="flex-1" />
        {lead && <LeadMenu lead={lead} onGone={onClose} />}
        <Button look="quiet" aria-label="Close" title="Close (Esc)" onClick={onClose}>
          ×
        </Button>
      </div>
      {query.isPending && <Loading />}
      {query.isError && (
        <div className="p-4">
          <Problem error={query.error} />
        </div>
      )}
      {query.data && lead && (
        <div className="flex flex-col gap-6 p-5">
          <div className="flex items-start justify-between gap-3">
            <h2 className="min-w-0 text-lg font-semibold break-words">{lead.name.full}</h2>
            <Badge tone="accent">{lead.type === 'person' ? 'Person' : 'Company'}</Badge>
          </div>
          {lead.id !== id && <p className="text-soft">The Lead that was asked for has become one with this.</p>}
          <LeadConflicts id={lead.id} onOpen={onOpen} />
          <LeadFields lead={lead} version={query.data.version} />
          <LeadLists lead={lead} />
          <LeadHistory id={lead.id} onOpen={onOpen} />
        </div>
      )}
    </aside>
  );
}
