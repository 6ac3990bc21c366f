import { areNicknames } from '../identity/names/are-nicknames.ts';
import { readComparableName } from '../identity/names/comparable-name.ts';
import { jaroWinkler } from '../identity/names/jaro-winkler.ts';
import { namesAgree } from '../identity/names/names-agree.ts';
import { isInitial } from '../identity/names/relate-tokens.ts';
import { areEqualTokenSets } from '../identity/names/same-name-tokens.ts';
import { bits, type Evidence, type Frequencies, frequency, noEvidence, population } from './evidence.ts';
import type { Profile } from './read-profile.ts';

/** How alike two persons' names are; agreeing on a rare name weighs more. */
export function comparePersonNames(a: Profile, b: Profile, frequencies: Frequencies): Evidence {
  const [firstA, lastA] = ends(a);
  const [firstB, lastB] = ends(b);
  if (firstA === undefined || firstB === undefined) return noEvidence;
  const rarest = 0.3 / population(frequencies);
  const of = (term: string): number => frequency(frequencies, term);
  const chance = Math.max(rarest, of(`first ${firstA}`) * of(`last ${lastA}`));
  const shown = `${a.names[0] ?? ''} and ${b.names[0] ?? ''}`;
  if (generationsDiffer(a, b)) return { bits: -9, reason: `one is a junior or senior: ${shown}` };
  if (areEqualTokenSets(a.tokens, b.tokens)) return { bits: bits(0.5, chance, 18), reason: sameName(a, b) };
  if (lastA === lastB && areNicknames(firstA, firstB)) {
    return { bits: bits(0.12, 4 * chance, 16), reason: `${firstA} and ${firstB} are forms of one given name` };
  }
  if (lastA === lastB && firstA[0] === firstB[0] && (isInitial(firstA) || isInitial(firstB))) {
    return { bits: bits(0.08, of(`last ${lastA}`) / 12, 12), reason: `the given name is an initial: ${shown}` };
  }
  if (namesAgree(a.names, b.names, 'person')) {
    return { bits: bits(0.15, 6 * chance, 15), reason: `the names agree but for a form or a slip: ${shown}` };
  }
  return looselyAlike(a, b, chance);
}

function looselyAlike(a: Profile, b: Profile, chance: number): Evidence {
  const [firstA = '', lastA = ''] = ends(a);
  const [firstB = '', lastB = ''] = ends(b);
  const shown = `${a.names[0] ?? ''} and ${b.names[0] ?? ''}`;
  const sameFirst = firstA === firstB || areNicknames(firstA, firstB) || isSlip(firstA, firstB);
  const sameLast = lastA === lastB || isSlip(lastA, lastB);
  if (sameFirst && sameLast)
    return { bits: bits(0.1, 10 * chance, 13), reason: `the names differ by a slip: ${shown}` };
  const crossed = (lastA === firstB || isSlip(lastA, firstB)) && (firstA === lastB || isSlip(firstA, lastB));
  if (crossed) return { bits: bits(0.05, 10 * chance, 12), reason: `given name and surname are swapped: ${shown}` };
  if (sameLast) return { bits: -5, reason: `the given names differ: ${firstA} and ${firstB}` };
  if (sameFirst) return { bits: -3, reason: `the surnames differ: ${lastA} and ${lastB}` };
  return { bits: -9, reason: `the names differ: ${shown}` };
}

/** Whether two companies' names are alike. */
export function compareCompanyNames(a: Profile, b: Profile, frequencies: Frequencies): Evidence {
  if (a.tokens.length === 0 || b.tokens.length === 0) return noEvidence;
  // The two themselves are no sign that others are called so.
  const others = frequencies.countOf(`company ${a.company}`) - 2;
  const chance = Math.max(0.005, others) / population(frequencies);
  const shown = `${a.names[0] ?? ''} and ${b.names[0] ?? ''}`;
  if (areEqualTokenSets(a.tokens, b.tokens)) return { bits: bits(0.7, chance, 21), reason: sameName(a, b) };
  const [joinedA, joinedB] = [a.tokens.join(''), b.tokens.join('')];
  if (joinedA === joinedB) return { bits: bits(0.2, chance, 19), reason: `the names differ by spaces only: ${shown}` };
  if (namesAgree(a.names, b.names, 'company')) {
    return { bits: bits(0.2, 8 * chance, 16), reason: `the names agree but for describing words or a slip: ${shown}` };
  }
  if (
    Math.min(joinedA.length, joinedB.length) >= 5 &&
    jaroWinkler(joinedA.slice(0, 64), joinedB.slice(0, 64)) >= 0.94
  ) {
    return { bits: bits(0.1, 20 * chance, 15), reason: `the names differ by a slip: ${shown}` };
  }
  return { bits: -7, reason: `the names differ: ${shown}` };
}

function ends({ tokens }: Profile): readonly [string | undefined, string | undefined] {
  return [tokens[0], tokens.at(-1)];
}

function isSlip(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 4 && jaroWinkler(a, b) >= 0.9;
}

function generationsDiffer(a: Profile, b: Profile): boolean {
  const [of, other] = [a, b].map(({ names, type }) => readComparableName(names[0] ?? '', type)?.generation ?? null);
  return of !== null && other !== null && of !== other;
}

function sameName(a: Profile, b: Profile): string {
  const [nameA = '', nameB = ''] = [a.names[0], b.names[0]];
  return nameA === nameB ? `the same name: ${nameA}` : `the same name in another form: ${nameA} and ${nameB}`;
}
