import type { ImportCounts, ImportOutcome } from '@puffle/contract';
import { DomainError } from '../domain-error.ts';
import type { Ingested } from '../leads/ingest.ts';

/** Each row counts once, by the first of the order rejected, conflicts, merged, created, updated, unchanged that holds. */
export function outcomeOf(result: Ingested | DomainError): ImportOutcome {
  if (result instanceof DomainError) return 'rejected';
  return result.decision.conflicts.length > 0 ? 'conflicts' : result.outcome;
}

export function countOutcomes(results: readonly (Ingested | DomainError)[]): ImportCounts {
  const counts = { ...noCounts, received: results.length };
  for (const result of results) counts[outcomeOf(result)] += 1;
  return counts;
}

const noCounts: ImportCounts = {
  received: 0,
  rejected: 0,
  conflicts: 0,
  merged: 0,
  created: 0,
  updated: 0,
  unchanged: 0,
};
