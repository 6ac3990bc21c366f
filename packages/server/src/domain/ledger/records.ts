import type { Decision, LeadType } from '@puffle/contract';
import type { ConflictKind } from '../identity/decide/ruling.ts';
import type { FoldObservation } from '../identity/fold/fold-observations.ts';
import type { FoldState } from '../identity/fold/state.ts';

/** Who made a request and for whom, as recorded with everything that it wrote. */
export type Origin = {
  readonly keyId: string;
  readonly actor: string | null;
  readonly requestId: string;
  /** The source of an import or search, when there is one. */
  readonly source?: string;
};

export type LeadStatus = 'live' | 'merged' | 'withdrawn';

/** A Lead as it is stored. */
export type LeadRecord = {
  readonly id: string;
  readonly type: LeadType;
  readonly status: LeadStatus;
  readonly mergedInto: string | null;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly goneAt: Date | null;
  readonly lastObservationId: string;
  readonly disputed: boolean;
  readonly state: FoldState;
};

/** One thing that was said, and the Lead for which it counts now (null: for none). */
export type ObservationRecord = FoldObservation & {
  readonly leadId: string | null;
  readonly assignedAt: Date;
  readonly at: Date;
  readonly sender: string;
  readonly bodyHash: string;
  readonly origin: Origin;
  readonly canonVersion: number;
  readonly decision: Decision;
  readonly importId: string | null;
  readonly importRow: number | null;
};

/** An assignment that has ended: the observation counted for `leadId` from `from` until `to`. */
export type EndedAssignment = {
  readonly observationId: string;
  readonly leadId: string;
  readonly from: Date;
  readonly to: Date;
  readonly causeId: string;
};

/** A request that repeated the newest observation of its sender. */
export type RepeatRecord = {
  readonly id: string;
  readonly observationId: string;
  readonly leadId: string;
  readonly at: Date;
  readonly origin: Origin;
  readonly decision: Decision;
};

export type MergeCause = 'bridge' | 'request' | 'verdict';

export type MergeRecord = {
  readonly id: string;
  readonly survivorId: string;
  readonly at: Date;
  readonly cause: MergeCause;
  readonly observationId: string | null;
  readonly origin: Origin;
  readonly decision: Decision;
  readonly losers: readonly { readonly leadId: string; readonly listIds: readonly string[] }[];
};

export type ConflictRecord = {
  readonly id: string;
  readonly type: LeadType;
  readonly kind: ConflictKind;
  readonly keyKind: string;
  readonly key: string;
  /** The name that came with the key, where only that tells one party from the next; else null. */
  readonly party: string | null;
  readonly detail: string;
  readonly observationId: string;
  readonly at: Date;
  readonly leadIds: readonly string[];
};

/** What is known about Leads beyond themselves: conflicts (open or settled) and verdicts. */
export type KnownConflict = {
  readonly id: string;
  readonly kind: ConflictKind;
  readonly keyKind: string;
  readonly key: string;
  readonly party: string | null;
  readonly isOpen: boolean;
  /** The Leads that it names now; of a shared value only those that were asked for. */
  readonly leadIds: readonly string[];
};
/** One more Lead for a conflict that stands already. */
export type ConflictPartyRecord = { readonly conflictId: string; readonly leadId: string };
export type KnownVerdict = {
  readonly id: string;
  /** The Leads between which it stands now. */
  readonly leadIds: readonly [string, string];
  readonly verdict: 'same' | 'different' | 'unsure';
  /** The verdicts that stood between the two when it was given: it holds in their place. */
  readonly lifts: readonly string[];
};

export type MembershipRecord = {
  readonly listId: string;
  readonly leadId: string;
  /** The import that adds the Lead. */
  readonly importId?: string | null;
  /** The merge that brings it with a Lead that was in the List. */
  readonly mergeId?: string | null;
};
