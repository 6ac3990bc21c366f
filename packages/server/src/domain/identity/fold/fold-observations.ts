import type { LeadInput, LeadPatch } from '@puffle/contract';
import { readStatement } from '../read-statement.ts';
import type { LeadType } from '../statement.ts';
import { applyCorrection } from './apply-correction.ts';
import { applyStatement } from './apply-statement.ts';
import type { Correction } from './correction.ts';
import { emptyState, type FoldState, type HeldKey } from './state.ts';

/** A PATCH as it was received, and what it came to. */
export type CorrectionBody = { readonly request: LeadPatch; readonly correction: Correction };

/** An observation as the fold reads it back. */
export type FoldObservation = {
  readonly id: string;
  readonly mode: 'update' | 'fill' | 'keep';
  readonly isNameMismatch: boolean;
  readonly keys: readonly HeldKey[];
} & (
  | { readonly kind: 'statement'; readonly body: LeadInput }
  | { readonly kind: 'correction'; readonly body: CorrectionBody }
);

/** The Lead that these observations make, in the order of their ids. The running fold of a Lead equals this at all times. */
export function foldObservations(type: LeadType, observations: readonly FoldObservation[]): FoldState {
  return observations.toSorted((a, b) => (a.id < b.id ? -1 : 1)).reduce(applyObservation, emptyState(type));
}

/** The state after one more stored observation. */
export function applyObservation(state: FoldState, observation: FoldObservation): FoldState {
  if (observation.kind === 'correction') {
    return applyCorrection(state, { ...observation, correction: observation.body.correction }).state;
  }
  return applyStatement(state, { ...observation, statement: readStatement(observation.body).statement }).state;
}
