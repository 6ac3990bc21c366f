import { comparators, currencies, magnitudes, numberWords, units, unitsBefore } from '../data/sentence-words.ts';
import { Lexicon } from './lexicon.ts';
import { alternatives } from './words.ts';

export type Unit = keyof typeof units;
/** How a number is meant: a bound, a beginning, about. */
export type Sense = keyof typeof comparators;

export const senses = table<Sense>(Object.entries(comparators) as [Sense, string][]);
export const unitsAfter = table<Unit>(Object.entries(units) as [Unit, string][]);
export const unitsAhead = table<Unit>(Object.entries(unitsBefore) as [Unit, string][]);
export const figures = pairs(numberWords);
export const scales = pairs(magnitudes);
export const money = new Map(
  alternatives(currencies).map((entry) => [entry.slice(0, -4).toLowerCase(), entry.slice(-3)] as const),
);

/** Every word that an amount is made of. */
export function wordsOfAmounts(): readonly string[] {
  return [senses, unitsAfter, unitsAhead, figures, scales]
    .flatMap((lexicon: Lexicon<unknown>) => [...lexicon.entries()])
    .flatMap(([key]) => key.split(' '));
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
