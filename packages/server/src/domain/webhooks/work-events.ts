import type { EventRow } from '../../storage/webhooks.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';

/** What a unit of work makes happen, for webhooks: one event a Lead that came, changed or went, one a merge, one a conflict. */
export function workEvents(work: LeadWork): EventRow[] {
  const event = (type: EventRow['type'], data: EventRow['data']): EventRow => ({
    id: work.nextId(),
    type,
    at: work.at,
    data,
  });
  const survivors = new Set(work.merges.map(({ survivorId }) => survivorId));
  const leads = [...work.allLeads()].flatMap((lead) => {
    const type = typeOf(lead);
    return type === null || (type === 'lead.updated' && survivors.has(lead.id))
      ? []
      : [event(type, { leadId: lead.id })];
  });
  const merges = work.merges.map(({ survivorId, losers }) =>
    event('lead.merged', { leadId: survivorId, mergedIds: losers.map(({ leadId }) => leadId) }),
  );
  const conflicts = work.conflicts.map(({ id, kind, leadIds }) =>
    event('conflict.opened', { conflictId: id, kind, leadIds }),
  );
  return [...leads, ...merges, ...conflicts];
}

/** A Lead that comes back is created again, one of which nothing is left is deleted; a merged one is told with its survivor. */
function typeOf({ stored, status, version }: WorkingLead): EventRow['type'] | null {
  const wasLive = stored?.status === 'live';
  if (status === 'live') return wasLive ? (stored.version === version ? null : 'lead.updated') : 'lead.created';
  return wasLive && status === 'withdrawn' ? 'lead.deleted' : null;
}
