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
  return `lower(strip_accents(${quoteName(name)}::varchar))`;
}

/** Whether a folded text has a word, or words in this order; it begins with a look for the longest, which is quick. */
export function hasWords(text: string, words: string, values: Values): string {
  const parts = foldText(words).split(' ').filter(Boolean);
  const longest = parts.toSorted((a, b) => b.length - a.length)[0];
  if (longest === undefined) return 'false';
  const pattern = `(^|[^\\pL\\pN])${parts.map(escapeRegex).join('[^\\pL\\pN]+')}([^\\pL\\pN]|$)`;
  return `(contains(${text}, ${values.add(longest)}) and regexp_matches(${text}, ${values.add(pattern)}))`;
}

export function hasAnyWords(text: string, alternatives: readonly string[], values: Values): string {
  return anyOf(alternatives.map((words) => hasWords(text, words, values)));
}

/** Whether a cell, or one of several values in it, is one of these, but for case, accents and punctuation. */
export function isOneOf(
  name: string,
  wanted: readonly string[],
  separator: string | undefined,
  values: Values,
): string {
  const words = [...new Set(wanted.map(foldText))].filter(Boolean);
  const bare = (text: string): string => `trim(regexp_replace(${text}, '[^\\pL\\pN]+', ' ', 'g'))`;
  if (separator === undefined) {
    return words.length === 0
      ? 'false'
      : `${bare(foldedColumn(name))} in (${words.map((word) => values.add(word)).join(', ')})`;
  }
  const parts = `list_transform(string_split(${foldedColumn(name)}, ${values.add(separator)}), lambda part: ${bare('part')})`;
  return words.length === 0 ? 'false' : `list_has_any(${parts}, [${words.map((word) => values.add(word)).join(', ')}])`;
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
