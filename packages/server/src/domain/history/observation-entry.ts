import type { Author, Change, HistoryEntry } from '@puffle/contract';
import type { ObservationEntry, RepeatRow } from '../../storage/history.ts';
import { applyStatement } from '../identity/fold/apply-statement.ts';
import { emptyState } from '../identity/fold/state.ts';
import { readStatement } from '../identity/read-statement.ts';
import type { ObservationRecord } from '../ledger/records.ts';
import { explainChange } from './rule-words.ts';

/** Where an observation counts, seen from the Leads whose history is told. */
function standingOf(leadId: string | null, leadIds: readonly string[]): 'here' | 'elsewhere' | 'aside' {
  if (leadId === null) return 'aside';
  return leadIds.includes(leadId) ? 'here' : 'elsewhere';
}

export function observationEntry(
  observation: ObservationRecord,
  leadIds: readonly string[],
  by: Author | null,
  seen: ObservationEntry | undefined,
  showsRequest: boolean,
): HistoryEntry {
  const { decision, origin } = observation;
  const counts = standingOf(observation.leadId, leadIds);
  const changes = changesOf(observation);
  return {
    id: observation.id,
    kind: observation.kind,
    at: observation.at.toISOString(),
    summary: summarize(observation, counts, changes.length),
    by,
    source: sourceOf(observation),
    importId: observation.importId,
    outcome: decision.outcome,
    counts,
    seen: seen?.seen ?? 1,
    lastSeenAt: (seen?.lastSeenAt ?? observation.at).toISOString(),
    changes: changes.map(explainChange),
    notes: [...decision.notes],
    leadIds: [decision.leadId, ...decision.merged],
    decisionId: observation.id,
    ...(showsRequest
      ? { request: observation.kind === 'correction' ? observation.body.request : observation.body }
      : {}),
    ...(origin.source === undefined ? {} : { source: origin.source }),
  };
}

export function repeatEntry(repeat: RepeatRow, by: Author | null): HistoryEntry {
  return {
    id: repeat.id,
    kind: 'repeat',
    at: repeat.at.toISOString(),
    summary: 'The same was said again; nothing changed.',
    by,
    source: repeat.origin.source ?? null,
    importId: null,
    outcome: 'unchanged',
    counts: null,
    seen: null,
    lastSeenAt: null,
    changes: [],
    notes: [],
    leadIds: [repeat.decision.leadId],
    decisionId: repeat.id,
  };
}

/** The decision of a create lists no changes, for everything is new: the history tells them. */
function changesOf(observation: ObservationRecord): readonly Change[] {
  if (observation.kind === 'correction' || observation.decision.outcome !== 'created')
    return observation.decision.changes;
  const { statement } = readStatement(observation.body);
  return applyStatement(emptyState(statement.type), { ...observation, statement }).changes;
}

function sourceOf(observation: ObservationRecord): string | null {
  if (observation.kind === 'correction') return null;
  const { source } = observation.body;
  return source?.provider ?? source?.type ?? null;
}

function summarize(observation: ObservationRecord, counts: 'here' | 'elsewhere' | 'aside', changed: number): string {
  const told = tell(observation, changed);
  if (counts === 'here') return told;
  return `${told} ${counts === 'aside' ? 'It counts for no Lead now.' : 'It counts for another Lead now.'}`;
}

function tell(observation: ObservationRecord, changed: number): string {
  const fields = changed === 1 ? '1 field' : `${changed} fields`;
  if (observation.kind === 'correction') {
    return changed === 0 ? 'Edited by hand; nothing visible changed.' : `Edited by hand: ${fields} changed.`;
  }
  switch (observation.decision.outcome) {
    case 'created':
      return 'The Lead was created.';
    case 'merged':
      return `It joined ${observation.decision.merged.length + 1} Leads, which became one.`;
    case 'updated':
      return `Something new was said: ${fields} changed.`;
    default:
      return observation.isNameMismatch
        ? 'It found the Lead under a clearly different name; nothing visible changed.'
        : 'It was said, and nothing visible changed.';
  }
}
