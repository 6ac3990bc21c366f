import { areNicknames } from './are-nicknames.ts';
import { isSmallTypo } from './is-small-typo.ts';

/** How two folded tokens of names of persons relate, the strongest first. */
export type TokenRelation = 'same' | 'nickname' | 'typo' | 'initial' | 'none';

const umlautAsTwoLetters = /([aou])e/g;
const shortestTransliterated = 4;

/** How two folded tokens relate; `isGiven` when they do not both stand last, where surnames stand. Symmetric. */
export function relateTokens(a: string, b: string, isGiven: boolean): TokenRelation {
  if (isInitial(a) || isInitial(b)) return a[0] === b[0] ? 'initial' : 'none';
  if (a === b) return 'same';
  if (areTransliterations(a, b)) return 'same';
  if (isGiven && areNicknames(a, b)) return 'nickname';
  return isSmallTypo(a, b, isGiven) ? 'typo' : 'none';
}

/** Whether a folded token is one letter of a script with capitals; a single Han or Hangul character is a whole name. */
export function isInitial(token: string): boolean {
  return token.length === 1 && token.toUpperCase() !== token;
}

function areTransliterations(a: string, b: string): boolean {
  if (a.length === b.length || Math.min(a.length, b.length) < shortestTransliterated || a[0] !== b[0]) return false;
  return a.replace(umlautAsTwoLetters, '$1') === b.replace(umlautAsTwoLetters, '$1');
}
