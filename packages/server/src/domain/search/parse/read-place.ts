import type { SearchPlace } from '@puffle/contract';
import type { PlaceReading } from './meaning.ts';
import type { Reading } from './reading.ts';

const mostTownWords = 3;
const bigCity = 400;
/** Countries whose towns are named with their state. */
const statesWithTowns = new Set(['US', 'CA', 'AU']);

/** Reads `Berlin`, `Austin, TX`, `Munich, Bavaria, Germany`, and names that stand as adjectives (`German`). */
export function readPlace(reading: Reading): boolean {
  return readKnownPlace(reading) || readTown(reading);
}

/** `in Greenwich, Connecticut`: a town that no table has, in a place that one has. */
function readTown(reading: Reading): boolean {
  if (!isPlaceExpected(reading)) return false;
  let end = reading.at;
  while (end < reading.at + mostTownWords && reading.token(end)?.capital === true && !reading.isKnown(end)) end++;
  const comma = reading.token(end)?.text === ',' ? end + 1 : end;
  const wider = end === reading.at ? null : reading.match(comma, 'place');
  if (wider === null || (comma === end && reading.token(comma)?.capital !== true)) return false;
  const readings = townsIn(reading, wider.meaning.readings, reading.textOf(reading.at, end));
  if (readings.length === 0) return false;
  reading.say({ kind: 'place', readings }, comma + wider.length);
  return true;
}

function townsIn(reading: Reading, readings: readonly PlaceReading[], city: string): readonly PlaceReading[] {
  return readings.flatMap(({ kind, places: [place], rank, needs }) => {
    const isCode = needs === 'capitals' || needs === 'place';
    if (place === undefined || kind === 'city' || kind === 'region' || (isCode && reading.isAllSmall)) return [];
    return [{ kind: 'city' as const, places: [{ ...place, city }], rank, needs: 'nothing' as const }];
  });
}

function readKnownPlace(reading: Reading): boolean {
  const found = reading.best(reading.at, 'place') ?? reading.match(reading.at, 'place');
  if (found === null || !isPlaceHere(reading, found.length)) return false;
  const readings = acceptable(reading, found.meaning.readings, found.length);
  if (readings.length === 0) return false;
  let end = reading.at + found.length;
  let narrowed = readings;
  for (let next = readPart(reading, end, narrowed); next !== null; next = readPart(reading, end, narrowed)) {
    narrowed = next.readings;
    end = next.to;
  }
  if (reading.token(end)?.key === 'based' || reading.token(end)?.key === 'area') end++;
  reading.say({ kind: 'place', readings: narrowed }, end);
  return true;
}

/** A longer phrase that is no place wins, such as the title `state senator`. */
function isPlaceHere(reading: Reading, length: number): boolean {
  return length >= reading.longest(reading.at);
}

function acceptable(reading: Reading, readings: readonly PlaceReading[], length: number): readonly PlaceReading[] {
  return readings.filter(({ needs }) => {
    const token = reading.token(reading.at);
    if (token === undefined || needs === 'nothing') return true;
    const isCode = length === 1 && token.upper;
    if (needs === 'capitals') return isCode;
    const isExpected = isPlaceExpected(reading) || hasPartAfter(reading, reading.at + length, readings);
    if (needs === 'place') return isCode || isExpected;
    return isExpected || (token.capital && reading.at > 0 && reading.slot !== 'company' && reading.slot !== 'of');
  });
}

/** Whether a word such as `in` stands before, or a list of places. */
function isPlaceExpected(reading: Reading): boolean {
  const opens = reading.slot === 'place' || reading.slot === 'from';
  if (opens && reading.last?.kind === 'place' && reading.isLinked) return true;
  if (reading.isLinked && reading.last?.kind === 'place') return true;
  if (reading.negation?.group === null && !reading.hasPreposition) return true;
  return opens && reading.hasPreposition;
}

function hasPartAfter(reading: Reading, at: number, readings: readonly PlaceReading[]): boolean {
  return readPart(reading, at, readings) !== null;
}

/** `, TX` after `Austin`: the next name is a wider place that has this one in it. */
function readPart(
  reading: Reading,
  start: number,
  readings: readonly PlaceReading[],
): { readonly to: number; readonly readings: readonly PlaceReading[] } | null {
  const hasComma = reading.token(start)?.text === ',';
  const at = hasComma ? start + 1 : start;
  const wider = reading.match(at, 'place');
  if (wider === null) return null;
  const parts = wider.meaning.readings.filter(({ needs }) => needs !== 'capitals' || reading.token(at)?.upper === true);
  const isListed = hasComma && (isListAfter(reading, at + wider.length) || isBigCity(wider.meaning.readings));
  const inside = readings.filter(({ kind, places: [place] }) =>
    parts.some((part) => place !== undefined && contains(part, kind, place, isListed)),
  );
  if (inside.length > 0) return { to: at + wider.length, readings: inside };
  const towns = hasComma && !isListed ? sameNameIn(readings, parts) : [];
  return towns.length === 0 ? null : { to: at + wider.length, readings: towns };
}

/** `Paris, Texas`: a smaller town with the name of a known city. */
function sameNameIn(readings: readonly PlaceReading[], parts: readonly PlaceReading[]): readonly PlaceReading[] {
  const [known] = readings;
  const city = known?.kind === 'city' ? known.places[0]?.city : undefined;
  if (city === undefined) return [];
  return parts.flatMap(({ kind, places: [place], rank }) =>
    kind === 'state' && place !== undefined && statesWithTowns.has(place.country ?? '')
      ? [{ kind: 'city' as const, places: [{ ...place, city }], rank, needs: 'nothing' as const }]
      : [],
  );
}

/** `Munich, Hesse and Berlin` is a list, not a place and what it lies in. */
function isListAfter(reading: Reading, at: number): boolean {
  const comma = reading.token(at)?.text === ',' ? at + 1 : at;
  const next = reading.match(comma, 'conjunction') === null ? comma : comma + 1;
  return next > at && reading.match(next, 'place') !== null;
}

/** `Berlin, Hamburg`: what could be a state is a city as big. */
function isBigCity(readings: readonly PlaceReading[]): boolean {
  return readings.some(({ kind, rank }) => kind === 'city' && rank >= bigCity);
}

function contains(
  { kind, places: [wide] }: PlaceReading,
  narrowKind: string,
  narrow: SearchPlace,
  isListed: boolean,
): boolean {
  if (wide === undefined || wide.country !== narrow.country) return false;
  if (kind === 'country') return narrowKind === 'city' || narrowKind === 'state';
  if (kind !== 'state' || narrowKind !== 'city') return false;
  return narrow.state === undefined ? !isListed : narrow.state === wide.state;
}
