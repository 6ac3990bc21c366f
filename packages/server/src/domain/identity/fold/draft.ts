import type { Change } from '@puffle/contract';
import type { FieldRule, FoldState } from './state.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** A fold state while one observation is applied to it, with what changed and what did not. */
export type Draft = {
  readonly state: Writable<FoldState>;
  readonly observationId: string;
  /** `fill` leaves alone what has a value; `update` lets the newest win. */
  readonly mode: 'update' | 'fill';
  readonly changes: Change[];
  readonly notes: string[];
};

export type Applied = {
  readonly state: FoldState;
  readonly changes: readonly Change[];
  readonly notes: readonly string[];
};

export function openDraft(state: FoldState, observationId: string, mode: 'update' | 'fill'): Draft {
  return { state: { ...state }, observationId, mode, changes: [], notes: [] };
}

export function recordChange(draft: Draft, path: string, from: unknown, to: unknown, rule: FieldRule): void {
  draft.changes.push({ path, from: from ?? null, to: to ?? null, rule });
}
