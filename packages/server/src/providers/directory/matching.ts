import { foldText } from '../../domain/identity/names/fold-text.ts';
import { quoteName } from './duck.ts';

/** The values of a statement; what a user has said gets into it by no other way. */
export class Values {
  readonly all: (string | number)[] = [];

  /** The placeholder of a value. */
  add(value: string | number): string {
    this.all.push(value);
    return `$${this.all.length}`;
  }
}

/** A column in lower case, without accents. */
export function foldedColumn(name: string): string {
  return foldedText(`${quoteName(name)}::varchar`);
}

export function foldedText(text: string): string {
  return `lower(strip_accents(${text}))`;
}

/** What no word has in it. Characters beyond ASCII count as letters: a class of all letters would take longer to prepare than to use. */
const between = '[^a-z0-9\\x{80}-\\x{10FFFF}]';

/** A pattern for words in this order; null when nothing is left of them. Folded words are letters, digits and spaces. */
function patternOf(words: string): string | null {
  const folded = foldText(words);
  // An apostrophe parts no word, and the data keeps its own.
  return folded === ''
    ? null
    : folded
        .split(' ')
        .map((word) => [...word].join("'?"))
        .join(`${between}+`);
}

/** Whether a folded text has these words, in this order. */
export function hasWords(text: string, words: string, values: Values): string {
  return hasAnyWords(text, [words], values);
}

export function hasAnyWords(text: string, alternatives: readonly string[], values: Values): string {
  const patterns = [...new Set(alternatives.flatMap((words) => patternOf(words) ?? []))];
  if (patterns.length === 0) return 'false';
  return `regexp_matches(${text}, ${values.add(`(^|${between})(${patterns.join('|')})(${between}|$)`)})`;
}

/** Whether a cell, or one of several values in it, is one of these, but for case, accents and punctuation. */
export function isOneOf(
  name: string,
  wanted: readonly string[],
  separator: string | undefined,
  values: Values,
): string {
  const patterns = [...new Set(wanted.flatMap((words) => patternOf(words) ?? []))];
  if (patterns.length === 0) return 'false';
  const parts =
    separator === undefined ? ['^', '$'] : [`(^|${escapeRegex(separator)})`, `(${escapeRegex(separator)}|$)`];
  return `regexp_matches(${foldedColumn(name)}, ${values.add(`${parts[0]}${between}*(${patterns.join('|')})${between}*${parts[1]}`)})`;
}

export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'false' : `(${conditions.join(' or ')})`;
}

export function allOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? 'true' : `(${conditions.join(' and ')})`;
}

/** What is not known does not hold. */
export function not(condition: string): string {
  return `not coalesce(${condition}, false)`;
}

function escapeRegex(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}
