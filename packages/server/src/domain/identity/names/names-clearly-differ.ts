import type { LeadType } from '../statement.ts';
import { mayBeNicknames } from './are-nicknames.ts';
import { isAcronym } from './company-names-agree.ts';
import type { ComparableName } from './comparable-name.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { comparableNamesAgree, readForms } from './names-agree.ts';
import { isInitial, relateTokens } from './relate-tokens.ts';

const leastSimilarity = 0.6;
const mostTokens = 12;
const longestToken = 64;
const charactersAreWords: ReadonlySet<string> = new Set(['han', 'hiragana', 'katakana', 'hangul']);

/**
 * Whether the names of two parties are clearly different: in every pair of their forms no token is shared, none is a
 * nickname or an initial of another, and both parts, given and family name, stay below Jaro-Winkler 0.6 (where the parts
 * are not known, every token against its best partner). Never for
 * a missing name, a placeholder, initials only, no letters, or different or mixed scripts; never together with
 * `namesAgree`. Symmetric; never throws.
 */
export function namesClearlyDiffer(a: readonly string[], b: readonly string[], type: LeadType): boolean {
  const forms = readForms(a, type);
  const others = readForms(b, type);
  if (forms.length === 0 || others.length === 0) return false;
  return forms.every((form) => others.every((other) => formsClearlyDiffer(form, other, type)));
}

function formsClearlyDiffer(a: ComparableName, b: ComparableName, type: LeadType): boolean {
  if (a.script !== b.script || a.script === 'none' || a.script === 'mixed') return false;
  if (a.tokens.length > mostTokens || b.tokens.length > mostTokens) return false;
  if (a.tokens.every(isInitial) || b.tokens.every(isInitial)) return false;
  if (a.tokens.some((token) => b.tokens.some((other) => areRelated(token, other, type)))) return false;
  if (haveSimilarParts(a.tokens, b.tokens, type)) return false;
  if (charactersAreWords.has(a.script) && shareCharacter(a, b)) return false;
  if (type === 'company' && (isAcronym(a, b) || isAcronym(b, a))) return false;
  return !comparableNamesAgree(a, b, type);
}

function areRelated(a: string, b: string, type: LeadType): boolean {
  return a === b || (type === 'person' && (mayBeNicknames(a, b) || relateTokens(a, b, true) !== 'none'));
}

/** Of two persons the given names and the family names are compared; where the parts are not known, every token with every other. */
function haveSimilarParts(a: readonly string[], b: readonly string[], type: LeadType): boolean {
  const [givenA = '', familyA = ''] = [a[0], a.at(-1)];
  const [givenB = '', familyB = ''] = [b[0], b.at(-1)];
  if (type === 'person' && a.length > 1 && b.length > 1) {
    return areSimilar(givenA, givenB) || areSimilar(familyA, familyB);
  }
  return a.some((token) => b.some((other) => areSimilar(token, other)));
}

function areSimilar(a: string, b: string): boolean {
  return jaroWinkler(a.slice(0, longestToken), b.slice(0, longestToken)) >= leastSimilarity;
}

function shareCharacter(a: ComparableName, b: ComparableName): boolean {
  const characters = new Set(b.tokens.join(''));
  return [...a.tokens.join('')].some((character) => characters.has(character));
}
