import { credentials, credentialsAfterComma, generations } from './data/honorifics.ts';
import { foldText } from './fold-text.ts';

const comma = /[,，،]/;

/** A person's name without what follows it after commas: `parts` is the rest, cut at its commas. */
export type NameParts = { readonly parts: readonly string[]; readonly suffixes: readonly string[] };

/**
 * Cuts a person's name at its commas and sets the trailing segments apart that hold only generations, degrees and
 * memberships ("Jr.", "Ph.D., MBA"). At least one part is left when the name has any text.
 */
export function splitNameSuffix(name: string): NameParts {
  const segments = name
    .split(comma)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
  let end = segments.length;
  while (end > 1 && isSuffix(segments[end - 1] ?? '', segments.slice(0, end - 1))) end--;
  return { parts: segments.slice(0, end), suffixes: segments.slice(end) };
}

function isSuffix(segment: string, before: readonly string[]): boolean {
  const tokens = foldText(segment).split(' ');
  const full = before.length > 1 || (before[0] ?? '').includes(' ');
  const allowed = (word: string) =>
    generations.has(word) || credentials.has(word) || (full && credentialsAfterComma.has(word));
  return tokens.every(allowed) || allowed(tokens.join(''));
}
