import { remember } from '../remember.ts';
import type { LeadType } from '../statement.ts';
import { nameTokens } from './name-tokens.ts';

const fewTokens = 8;

/**
 * Whether two names are one name in another order, case or accent: equal sets of folded tokens. Two names without a
 * token are not the same.
 */
export function sameNameTokens(a: string, b: string, type: LeadType): boolean {
  const tokens = nameTokenSet(a, type);
  return tokens !== '' && tokens === nameTokenSet(b, type);
}

/** The folded tokens of a name as one text, equal for names that are the same; empty without a token. */
export function nameTokenSet(name: string, type: LeadType): string {
  return tokenSets[type](name);
}

const tokenSets = {
  person: remember((name) => writeTokenSet(name, 'person')),
  company: remember((name) => writeTokenSet(name, 'company')),
};

function writeTokenSet(name: string, type: LeadType): string {
  return [...new Set(nameTokens(name, type))].sort().join(' ');
}

/** Whether two lists hold the same tokens; empty lists hold nothing in common. */
export function areEqualTokenSets(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return false;
  if (a.length <= fewTokens && b.length <= fewTokens) {
    return a.every((token) => b.includes(token)) && b.every((token) => a.includes(token));
  }
  const inA = new Set(a);
  const inB = new Set(b);
  return inA.size === inB.size && a.every((token) => inB.has(token));
}
