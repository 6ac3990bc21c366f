import { foldObservations } from '../identity/fold/fold-observations.ts';
import { keyText } from '../identity/fold/state.ts';
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

type Keys = { readonly strong: Set<string>; readonly weak: Set<string> };

/**
 * Gives each later observation to the side whose keys it carries, in order, so that a key which came later follows the observation
 * that brought it. Keys of both sides, or of none: set aside. Pure.
 */
export function splitLater(head: { readonly id: string; readonly type: LeadType }, sides: Sides): Split {
  const owned = new Map([...sides.base].map(([id, observations]) => [id, [...observations]]));
  const known = new Map([...owned].map(([id, observations]) => [id, keysOf(head.type, observations)]));
  const assigned: LaterObservation[] = [];
  const setAside: ObservationRecord[] = [];
  const kept: ObservationRecord[] = [];
  for (const observation of sides.later.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const leadId = observation.kind === 'correction' ? head.id : findSide(known, observation);
    if (leadId === null) {
      setAside.push(observation);
      continue;
    }
    owned.get(leadId)?.push(observation);
    if (observation.kind === 'correction') kept.push(observation);
    else if (leadId !== head.id) assigned.push({ observation, leadId });
    for (const key of observation.keys) addKey(known.get(leadId), key);
  }
  return { owned, assigned, setAside, kept };
}

function keysOf(type: LeadType, observations: readonly ObservationRecord[]): Keys {
  const keys: Keys = { strong: new Set(), weak: new Set() };
  for (const key of foldObservations(type, observations).keys) addKey(keys, key);
  return keys;
}

function addKey(
  keys: Keys | undefined,
  key: { readonly kind: string; readonly key: string; readonly tier: number },
): void {
  if (keys !== undefined) (key.tier <= 1 ? keys.strong : keys.weak).add(keyText(key));
}

function findSide(known: ReadonlyMap<string, Keys>, observation: ObservationRecord): string | null {
  const texts = [...observation.keys, ...observation.decision.matchedBy].map(keyText);
  for (const strength of ['strong', 'weak'] as const) {
    const sides = [...known].filter(([, keys]) => texts.some((text) => keys[strength].has(text)));
    const [only] = sides;
    if (only !== undefined) return sides.length === 1 ? only[0] : null;
  }
  return null;
}
