import type { Identifier } from '../canonicalize/canonicalize.ts';
import type { HeldKey } from '../fold/state.ts';
import type { LeadType } from '../statement.ts';

/** The request as a party: what it is called and the keys by which it can be known (tier 0 to 2, still identifying). */
export type Claimant = {
  readonly type: LeadType;
  readonly names: readonly string[];
  readonly identifiers: readonly (Identifier & { readonly tier: 0 | 1 | 2 })[];
};

/** A live Lead as a party. */
export type LeadParty = {
  readonly id: string;
  readonly names: readonly string[];
  readonly keys: readonly HeldKey[];
  readonly createdAt: number;
};

export type ConflictKind = 'contested' | 'bridge' | 'name_mismatch' | 'shared_value';

/** A contradiction to keep. `leadIds` are the known Leads; null stands for the Lead that the request ends on. */
export type NewConflict = {
  readonly kind: ConflictKind;
  readonly key: { readonly kind: string; readonly key: string };
  readonly leadIds: readonly (string | null)[];
  /** The name that came with the key, where only that tells one party from the next; else null. */
  readonly party: string | null;
  readonly detail: string;
};

/** What is already known about pairs of Leads. */
export type PairFacts = {
  isDifferent(a: string, b: string): boolean;
  hasOpenConflict(a: string, b: string): boolean;
};

export type VetoRule = 'exclusive_identifier' | 'verdict_different' | 'open_conflict' | 'different_names';
/** Two parties that may not be one; null stands for the request. */
export type Veto = {
  readonly rule: VetoRule;
  readonly parties: readonly [string | null, string];
  readonly detail: string;
};

export type Match = { readonly identifier: Identifier; readonly leadId: string; readonly tier: 0 | 1 | 2 };

/** What the identifiers of one request mean. */
export type Ruling = {
  /** The Lead to reuse; null: create one. */
  readonly targetId: string | null;
  /** Leads to merge into the target. */
  readonly loserIds: readonly string[];
  /** Keys of the request that belong to the target from now on. */
  readonly attach: readonly HeldKey[];
  /** Keys of the request that stay where they are. */
  readonly contested: readonly { readonly identifier: Identifier; readonly leadId: string }[];
  readonly matches: readonly Match[];
  readonly vetoes: readonly Veto[];
  readonly conflicts: readonly NewConflict[];
  readonly isNameMismatch: boolean;
};
