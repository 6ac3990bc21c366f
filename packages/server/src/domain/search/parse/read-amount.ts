import { comparators, currencies, magnitudes, numberWords, units, unitsBefore } from '../data/sentence-words.ts';
import { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import type { Bounds } from './said.ts';
import { alternatives } from './words.ts';

type Unit = keyof typeof units;
type Sense = keyof typeof comparators;

/** A number or a range, with what it counts where that is said. `hasSign`: a comparison, a range or a plus was written. */
export type Amount = {
  readonly to: number;
  readonly bounds: Bounds;
  readonly unit: Unit | null;
  readonly currency: string | null;
  readonly hasSign: boolean;
};

type Figure = { readonly to: number; readonly value: number; readonly scale: number; readonly currency: string | null };

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

const senses = table<Sense>(Object.entries(comparators) as [Sense, string][]);
const unitsAfter = table<Unit>(Object.entries(units) as [Unit, string][]);
const unitsAhead = table<Unit>(Object.entries(unitsBefore) as [Unit, string][]);
const figures = pairs(numberWords);
const scales = pairs(magnitudes);
const money = new Map(
  alternatives(currencies).map((entry) => [entry.slice(0, -4).toLowerCase(), entry.slice(-3)] as const),
);

/** Every word that an amount is made of. */
export function wordsOfAmounts(): readonly string[] {
  return [senses, unitsAfter, unitsAhead, figures, scales]
    .flatMap((lexicon: Lexicon<unknown>) => [...lexicon.entries()])
    .flatMap(([key]) => key.split(' '));
}

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
  const value = first.value * first.scale;
  if (second !== null) {
    const scale = first.scale === 1 && first.value < second.value ? second.scale : first.scale;
    const ends = [first.value * scale, second.value * second.scale].sort((a, b) => a - b);
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

function readFigure(reading: Reading, start: number): (Figure & { readonly isWord: boolean }) | null {
  const before = readCurrency(reading, start);
  const at = before?.to ?? start;
  const token = reading.token(at);
  if (token?.kind === 'number') {
    const scale = scales.find(reading.tokens, at + 1)[0];
    const to = at + 1 + (scale?.length ?? 0);
    const after = readCurrency(reading, to);
    return {
      to: after?.to ?? to,
      value: numberOf(token.text),
      scale: scale?.meanings[0] ?? 1,
      currency: before?.code ?? after?.code ?? null,
      isWord: false,
    };
  }
  const word = figures.find(reading.tokens, at)[0];
  if (word === undefined) return null;
  const scale = scales.find(reading.tokens, at + word.length)[0];
  const to = at + word.length + (scale?.length ?? 0);
  return {
    to,
    value: word.meanings[0] ?? 0,
    scale: scale?.meanings[0] ?? 1,
    currency: before?.code ?? null,
    isWord: true,
  };
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

function readCurrency(reading: Reading, at: number): { readonly to: number; readonly code: string } | null {
  const token = reading.token(at);
  const code = token === undefined ? undefined : (money.get(token.text.toLowerCase()) ?? money.get(token.key));
  if (code === undefined) return null;
  const to = at + 1;
  return reading.token(to)?.text === '$' ? { to: to + 1, code } : { to, code };
}

/** `1,000`, `1.000`, `2,5`, `1.5`: three digits after a mark are thousands. */
function numberOf(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  const decimal = text.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  return Math.min(Number(decimal), 1e15);
}

function table<Value>(entries: readonly (readonly [Value, string])[]): Lexicon<Value> {
  const lexicon = new Lexicon<Value>();
  for (const [value, words] of entries) for (const phrase of alternatives(words)) lexicon.add(phrase, value);
  return lexicon;
}

function pairs(text: string): Lexicon<number> {
  return table(
    alternatives(text).map((entry) => {
      const space = entry.lastIndexOf(' ');
      return [Number(entry.slice(space + 1)), entry.slice(0, space)] as const;
    }),
  );
}
