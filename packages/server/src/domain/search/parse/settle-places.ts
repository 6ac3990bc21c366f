import type { SearchPlace } from '@puffle/contract';
import type { PlaceReading } from './meaning.ts';
import type { Item } from './said.ts';

/** From this rank on, a second reading is as likely as the first. */
const leastDoubt = 7e6;

/**
 * Which of its readings each name of a place has. One list holds places of one kind: beside Armenia, Georgia is a country; beside
 * Texas, a state. Alone, the reading of the highest rank counts.
 */
export function settlePlaces(items: readonly Item[]): ReadonlyMap<Item, readonly SearchPlace[]> {
  const settled = new Map<Item, readonly SearchPlace[]>();
  for (const item of items) {
    if (item.kind !== 'place') continue;
    const beside = items.filter((other) => other !== item && other.list === item.list);
    settled.set(item, choose(item.readings, beside).places);
  }
  return settled;
}

function choose(readings: readonly PlaceReading[], beside: readonly Item[]): PlaceReading {
  const ranked = [...readings].sort((a, b) => b.rank - a.rank);
  const certain = beside.flatMap((item) => (item.kind === 'place' ? certainOf(item.readings) : []));
  const fitting = ranked.find((reading) => certain.some((other) => isAlike(reading, other)));
  const [best] = ranked;
  if (best === undefined) throw new Error('A place without a reading.');
  return fitting ?? best;
}

function isAlike(a: PlaceReading, b: PlaceReading): boolean {
  return a.kind === b.kind && (a.kind === 'country' || a.places[0]?.country === b.places[0]?.country);
}

/** The reading of a name that is not both a country and a state (Georgia): what it is by rank. */
function certainOf(readings: readonly PlaceReading[]): readonly PlaceReading[] {
  const [best, ...others] = [...readings].sort((a, b) => b.rank - a.rank);
  if (best === undefined || others.some(({ kind, rank }) => kind !== best.kind && rank >= leastDoubt)) return [];
  return [best];
}
