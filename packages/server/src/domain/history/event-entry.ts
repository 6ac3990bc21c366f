import type { Author, HistoryEntry } from '@puffle/contract';
import type { ConflictEntry, VerdictEntry } from '../../storage/history.ts';
import type { StoredMerge } from '../../storage/merges.ts';
import { explainChange } from './rule-words.ts';

type Told = Pick<HistoryEntry, 'id' | 'kind' | 'at' | 'summary' | 'by' | 'leadIds'>;

function entry(told: Told, more: Partial<HistoryEntry> = {}): HistoryEntry {
  return {
    ...told,
    source: null,
    importId: null,
    outcome: null,
    counts: null,
    seen: null,
    lastSeenAt: null,
    changes: [],
    notes: [],
    decisionId: null,
    ...more,
  };
}

const mergeCauses = {
  bridge: 'by a request that carried identifiers of each',
  request: 'by hand',
  verdict: 'by the verdict same',
} as const;

export function mergeEntry(merge: StoredMerge, by: Author | null): HistoryEntry {
  const count = merge.losers.length + 1;
  const end = merge.undoneAt === null ? '' : ` It was taken back on ${merge.undoneAt.toISOString()}.`;
  return entry(
    {
      id: merge.id,
      kind: 'merge',
      at: merge.at.toISOString(),
      summary: `${count} Leads became one, ${mergeCauses[merge.cause]}.${end}`,
      by,
      leadIds: idsOf(merge),
    },
    {
      outcome: 'merged',
      changes: merge.decision.changes.map(explainChange),
      notes: [...merge.decision.notes],
      decisionId: merge.id,
    },
  );
}

export function unmergeEntry(merge: StoredMerge, by: Author | null): HistoryEntry {
  const cause = merge.undoneCause === 'undo' ? 'because what had caused it was undone' : 'by hand';
  return entry({
    id: merge.undoneId ?? merge.id,
    kind: 'unmerge',
    at: (merge.undoneAt ?? merge.at).toISOString(),
    summary: `The merge of ${merge.losers.length + 1} Leads was taken back ${cause}.`,
    by,
    leadIds: idsOf(merge),
  });
}

export function verdictEntry(verdict: VerdictEntry, by: Author | null): HistoryEntry {
  const said = {
    same: 'The two are the same.',
    different: 'The two are different and are never merged.',
    unsure: 'It cannot be said whether the two are the same.',
  }[verdict.verdict];
  const cause = verdict.cause === 'unmerge' ? 'Stored when a merge was taken back: ' : 'Somebody said: ';
  return entry({
    id: verdict.id,
    kind: 'verdict',
    at: verdict.at.toISOString(),
    summary: `${cause}${said}`,
    by,
    leadIds: [verdict.leadA, verdict.leadB],
  });
}

export function conflictEntry(conflict: ConflictEntry, by: Author | null): HistoryEntry {
  const end =
    conflict.settledAt === null
      ? ' It is open.'
      : ` It was settled by a ${conflict.settledCause ?? 'decision'} on ${conflict.settledAt.toISOString()}.`;
  return entry(
    {
      id: conflict.id,
      kind: 'conflict',
      at: conflict.openedAt.toISOString(),
      summary: `A contradiction was recorded: ${conflict.detail}${end}`,
      by,
      leadIds: [...conflict.leadIds],
    },
    { decisionId: conflict.observationId },
  );
}

function idsOf(merge: StoredMerge): string[] {
  return [merge.survivorId, ...merge.losers.map((loser) => loser.leadId)];
}
