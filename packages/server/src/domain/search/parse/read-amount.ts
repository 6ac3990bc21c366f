import { type Sense, senses, type Unit, unitsAfter, unitsAhead } from './amount-words.ts';
import { type Figure, readCurrency, readFigure } from './read-figure.ts';
import type { Reading } from './reading.ts';
import type { Bounds } from './said.ts';

/** A number or a range, with what it counts where that is said. `hasSign`: a comparison, a range or a plus was written. */
export type Amount = {
  readonly to: number;
  readonly bounds: Bounds;
  readonly unit: Unit | null;
  readonly currency: string | null;
  readonly hasSign: boolean;
};

const marks: Readonly<Record<string, Sense>> = {
  '<': 'under',
  '>': 'over',
  '<=': 'upTo',
  '>=': 'from',
  '≤': 'upTo',
  '≥': 'from',
  '~': 'about',
};
const rangeWords = new Set(['to', '-', '–', '—', 'bis', 'a', 'through', 'till', 'until']);
const betweenWords = new Set([...rangeWords, 'and', 'und', 'y']);
const tolerance = 0.2;
const mostCounted = 1e15;

/** Reads an amount at a token; nothing is taken. */
export function readAmount(reading: Reading, start: number): Amount | null {
  const ahead = unitsAhead.find(reading.tokens, start)[0];
  let at = start + (ahead?.length ?? 0);
  const sense = readSense(reading, at);
  at = sense?.to ?? at;
  const first = readFigure(reading, at);
  if (first === null) return null;
  if (first.isWord && !isNumberHere(reading, start, first.value)) return null;
  const second = readRangeEnd(reading, first, sense?.sense === 'between');
  const end = second ?? first;
  const plus = readPlus(reading, end.to);
  const tail = skipUnit(reading, plus?.to ?? end.to);
  const unit = tail?.unit ?? ahead?.meanings[0] ?? null;
  const currency = first.currency ?? second?.currency ?? tail?.currency ?? null;
  const hasSign = sense !== null || second !== null || plus !== null;
  const bounds = boundsOf(sense?.sense ?? null, first, second, plus?.sense ?? null);
  return { to: tail?.to ?? plus?.to ?? end.to, bounds, unit, currency, hasSign };
}

/** A number in words counts where the sentence begins, or before a unit; `one` and `two` are mostly no numbers. */
function isNumberHere(reading: Reading, start: number, value: number): boolean {
  const first = readFigure(reading, start);
  if (first === null) return true;
  const hasUnit = unitsAfter.find(reading.tokens, first.to).length > 0;
  return hasUnit || (value > 2 && reading.items.length === 0);
}

function boundsOf(sense: Sense | null, first: Figure, second: Figure | null, plus: Sense | null): Bounds {
  const value = worth(first, first.scale);
  if (second !== null) {
    const scale = first.scale === 1 && first.value < second.value ? second.scale : first.scale;
    const ends = [worth(first, scale), worth(second, second.scale)].sort((a, b) => a - b);
    return { min: ends[0] ?? null, max: ends[1] ?? null };
  }
  switch (plus ?? sense) {
    case 'over':
      return { min: value + 1, max: null };
    case 'from':
    case 'plus':
      return { min: value, max: null };
    case 'under':
      return { min: null, max: Math.max(0, value - 1) };
    case 'upTo':
    case 'minus':
      return { min: null, max: value };
    default:
      return { min: value * (1 - tolerance), max: value * (1 + tolerance) };
  }
}

/** Beyond a quadrillion nothing is counted. */
function worth({ value }: Figure, scale: number): number {
  return Math.min(value * scale, mostCounted);
}

function readSense(reading: Reading, at: number): { readonly sense: Sense; readonly to: number } | null {
  const token = reading.token(at);
  const bySign = token === undefined || token.kind !== 'mark' ? undefined : marks[token.text];
  if (bySign !== undefined) return { sense: bySign, to: at + 1 };
  const found = senses.find(reading.tokens, at)[0];
  if (found === undefined) return null;
  const sense =
    found.meanings.includes('between') && isRangeAhead(reading, at + found.length) ? 'between' : found.meanings[0];
  return sense === undefined ? null : { sense, to: at + found.length };
}

function isRangeAhead(reading: Reading, at: number): boolean {
  const first = readFigure(reading, at);
  return first !== null && readRangeEnd(reading, first, true) !== null;
}

function readRangeEnd(reading: Reading, first: Figure, isBetween: boolean): Figure | null {
  const skipped = unitsAfter.find(reading.tokens, first.to)[0];
  const at = skipped !== undefined && isBetween ? first.to + skipped.length : first.to;
  const token = reading.token(at);
  if (
    token === undefined ||
    !(isBetween ? betweenWords : rangeWords).has(token.kind === 'mark' ? token.text : token.key)
  )
    return null;
  return readFigure(reading, at + 1);
}

function readPlus(reading: Reading, at: number): { readonly to: number; readonly sense: Sense } | null {
  const token = reading.token(at);
  if (token?.text === '+') return { to: at + 1, sense: 'plus' };
  const found = senses.find(reading.tokens, at)[0];
  const sense = found?.meanings.find((each) => each === 'plus' || each === 'minus');
  return found === undefined || sense === undefined ? null : { to: at + found.length, sense };
}

/** The unit after a number, and a currency before the unit. */
function skipUnit(
  reading: Reading,
  start: number,
): { readonly to: number; readonly unit: Unit | null; readonly currency: string | null } | null {
  const hyphen = reading.token(start)?.text === '-' ? start + 1 : start;
  const currency = readCurrency(reading, hyphen);
  const at = currency?.to ?? hyphen;
  const found = unitsAfter.find(reading.tokens, at)[0];
  if (found === undefined) return currency === null ? null : { to: at, unit: null, currency: currency.code };
  return { to: at + found.length, unit: found.meanings[0] ?? null, currency: currency?.code ?? null };
}
