import { applyObservation, foldObservations } from '../identity/fold/fold-observations.ts';
import { emptyState, type FoldState, keyText } from '../identity/fold/state.ts';
import type { LeadType } from '../identity/statement.ts';
import type { Sides } from './find-sides.ts';
import type { ObservationRecord } from './records.ts';

/** A later observation and the side that its identifiers belong to. */
export type LaterObservation = { readonly observation: ObservationRecord; readonly leadId: string };

export type Split = {
  /** Every observation that counts, by Lead. */
  readonly owned: ReadonlyMap<string, readonly ObservationRecord[]>;
  readonly assigned: readonly LaterObservation[];
  readonly setAside: readonly ObservationRecord[];
  /** PATCHes made while the sides were one: they stay with the head. */
  readonly kept: readonly ObservationRecord[];
};

/**
 * Gives each later observation to the side whose keys it carries, in order, so that a key which came later follows the observation
 * that brought it, and one that was taken off by hand is nobody's. Keys of both sides, or of none: set aside. Pure.
 */
export function splitLater(head: { readonly id: string; readonly type: LeadType }, sides: Sides): Split {
  const owned = new Map([...sides.base].map(([id, observations]) => [id, [...observations]]));
  const states = new Map([...owned].map(([id, observations]) => [id, foldObservations(head.type, observations)]));
  const assigned: LaterObservation[] = [];
  const setAside: ObservationRecord[] = [];
  const kept: ObservationRecord[] = [];
  for (const observation of sides.later.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const leadId = observation.kind === 'correction' ? head.id : findSide(states, observation);
    if (leadId === null) {
      setAside.push(observation);
      continue;
    }
    owned.get(leadId)?.push(observation);
    if (observation.kind === 'correction') kept.push(observation);
    else if (leadId !== head.id) assigned.push({ observation, leadId });
    states.set(leadId, applyObservation(states.get(leadId) ?? emptyState(head.type), observation));
  }
  return { owned, assigned, setAside, kept };
}

function findSide(states: ReadonlyMap<string, FoldState>, observation: ObservationRecord): string | null {
  const texts = new Set([...observation.keys, ...observation.decision.matchedBy].map(keyText));
  for (const isStrong of [true, false]) {
    const sides = [...states].filter(([, { keys }]) =>
      keys.some((key) => key.tier <= 1 === isStrong && texts.has(keyText(key))),
    );
    const [only] = sides;
    if (only !== undefined) return sides.length === 1 ? only[0] : null;
  }
  return null;
}
