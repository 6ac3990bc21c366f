import type { Origin } from './records.ts';

/** A merge that is taken back, and the Leads that are apart from now on. */
export type UndoneMerge = {
  readonly mergeId: string;
  readonly undoneId: string;
  readonly at: Date;
  readonly cause: 'unmerge' | 'undo';
  readonly origin: Origin;
  /** The Lead that stood for the survivor, and the Leads that were merged. */
  readonly headId: string;
  readonly loserIds: readonly string[];
  readonly mergedAt: Date;
};

export type VerdictRecord = {
  readonly id: string;
  readonly leadIds: readonly [string, string];
  /** The Leads as they were named in the request. */
  readonly namedIds: readonly [string, string];
  readonly verdict: 'same' | 'different' | 'unsure';
  readonly lifts: readonly string[];
  readonly at: Date;
  readonly cause: 'request' | 'unmerge';
  readonly origin: Origin;
};

export type SettledConflict = { readonly id: string; readonly cause: 'verdict' | 'correction' | 'withdrawal' };

/** What a unit of work is going to write about the ledger itself, beside Leads and observations. */
export type LedgerChanges = {
  readonly undone: UndoneMerge[];
  readonly verdicts: VerdictRecord[];
  readonly settled: SettledConflict[];
  /** Lists that a loser brought into a merge through one that is taken back: it does not get them again. */
  readonly forgotten: { readonly mergeId: string; readonly leadId: string; readonly listIds: readonly string[] }[];
};

export function noLedgerChanges(): LedgerChanges {
  return { undone: [], verdicts: [], settled: [], forgotten: [] };
}
