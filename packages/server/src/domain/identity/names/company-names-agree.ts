import type { ComparableName } from './comparable-name.ts';
import { descriptors } from './data/legal-forms.ts';
import { isSmallTypo } from './is-small-typo.ts';
import { areEqualTokenSets } from './same-name-tokens.ts';

const shortestTypo = 8;
const shortestAcronym = 3;
const shortestTrustedAcronym = 4;
const safePrefixTokens = 3;
const stopWords = new Set(['of', 'for', 'de', 'the', 'in', 'fur', 'du', 'des']);

/** Whether two prepared names of companies can be one company's; the rule is told at `namesAgree`. Symmetric. */
export function companyNamesAgree(a: ComparableName, b: ComparableName): boolean {
  if (areEqualTokenSets(a.tokens, b.tokens)) return true;
  if (a.joined.some((joined) => b.joined.includes(joined))) return true;
  if (isExtension(a.tokens, b.tokens) || isExtension(b.tokens, a.tokens)) return true;
  if (differByOneTypo(a.tokens, b.tokens)) return true;
  return isTrustedAcronym(a, b) || isTrustedAcronym(b, a);
}

/** Whether `a` is the initials, three or more, of the words of `b`: IBM of International Business Machines. */
export function isAcronym(a: ComparableName, b: ComparableName): boolean {
  const [acronym = ''] = a.tokens;
  if (a.tokens.length !== 1 || acronym.length < shortestAcronym || b.tokens.length < shortestAcronym) return false;
  const initials = (tokens: readonly string[]) => tokens.map((token) => token[0]).join('');
  return acronym === initials(b.tokens) || acronym === initials(b.tokens.filter((token) => !stopWords.has(token)));
}

function isExtension(short: readonly string[], long: readonly string[]): boolean {
  if (short.length >= long.length || !short.every((token, index) => token === long[index])) return false;
  if (short.every((token) => descriptors.has(token))) return false;
  return short.length >= safePrefixTokens || long.slice(short.length).every((token) => descriptors.has(token));
}

function isTrustedAcronym(a: ComparableName, b: ComparableName): boolean {
  return (a.tokens[0] ?? '').length >= shortestTrustedAcronym && isAcronym(a, b);
}

function differByOneTypo(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  const differing = a.findIndex((token, index) => token !== b[index]);
  const rest = a.slice(differing + 1);
  if (!rest.every((token, index) => token === b[differing + 1 + index])) return false;
  const [ofA = '', ofB = ''] = [a[differing], b[differing]];
  return Math.min(ofA.length, ofB.length) >= shortestTypo && isSmallTypo(ofA, ofB, false);
}
