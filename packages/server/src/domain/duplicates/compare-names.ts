import { areNicknames } from '../identity/names/are-nicknames.ts';
import { readComparableName } from '../identity/names/comparable-name.ts';
import { jaroWinkler } from '../identity/names/jaro-winkler.ts';
import { namesAgree } from '../identity/names/names-agree.ts';
import { isInitial } from '../identity/names/relate-tokens.ts';
import { areEqualTokenSets } from '../identity/names/same-name-tokens.ts';
import { type Evidence, type Frequencies, frequency, population } from './evidence.ts';
import type { Profile } from './read-profile.ts';

/** How alike two persons' names are; agreeing on a rare name weighs more. Null when one has none. */
export function comparePersonNames(a: Profile, b: Profile, frequencies: Frequencies): Evidence | null {
  const [firstA, lastA] = ends(a);
  const [firstB, lastB] = ends(b);
  if (firstA === undefined || firstB === undefined) return null;
  const rarest = 0.3 / population(frequencies);
  const of = (term: string): number => frequency(frequencies, term);
  const chance = Math.max(rarest, of(`first ${firstA}`) * of(`last ${lastA}`));
  const shown = `${a.names[0] ?? ''} and ${b.names[0] ?? ''}`;
  if (generationsDiffer(a, b)) return named('generation', null, `one is a junior or senior: ${shown}`);
  if (areEqualTokenSets(a.tokens, b.tokens)) return named('same', chance, sameName(a, b));
  if (lastA === lastB && areNicknames(firstA, firstB))
    return named('nickname', chance, `${firstA} and ${firstB} are forms of one given name`);
  if (lastA === lastB && firstA[0] === firstB[0] && (isInitial(firstA) || isInitial(firstB)))
    return named('initial', of(`last ${lastA}`), `the given name is an initial: ${shown}`);
  if (namesAgree(a.names, b.names, 'person'))
    return named('agree', chance, `the names agree but for a form or a slip: ${shown}`);
  return looselyAlike(a, b, chance);
}

function named(level: string, chance: number | null, reason: string): Evidence {
  return { field: 'name', level, chance, reason };
}

function looselyAlike(a: Profile, b: Profile, chance: number): Evidence {
  const [firstA = '', lastA = ''] = ends(a);
  const [firstB = '', lastB = ''] = ends(b);
  const shown = `${a.names[0] ?? ''} and ${b.names[0] ?? ''}`;
  const sameFirst = firstA === firstB || areNicknames(firstA, firstB) || isSlip(firstA, firstB);
  const sameLast = lastA === lastB || isSlip(lastA, lastB);
  if (sameFirst && sameLast) return named('slip', chance, `the names differ by a slip: ${shown}`);
  const crossed = (lastA === firstB || isSlip(lastA, firstB)) && (firstA === lastB || isSlip(firstA, lastB));
  if (crossed) return named('swapped', chance, `given name and surname are swapped: ${shown}`);
  if (sameLast) return named('other_given', null, `the given names differ: ${firstA} and ${firstB}`);
  if (sameFirst) return named('other_surname', null, `the surnames differ: ${lastA} and ${lastB}`);
  return named('other', null, `the names differ: ${shown}`);
}

/** Whether two companies' names are alike. Null when one has none. */
export function compareCompanyNames(a: Profile, b: Profile, frequencies: Frequencies): Evidence | null {
  if (a.tokens.length === 0 || b.tokens.length === 0) return null;
  // The two themselves are no sign that others are called so.
  const others = frequencies.countOf(`company ${a.company}`) - 2;
  const chance = Math.max(0.005, others) / population(frequencies);
  const shown = `${a.names[0] ?? ''} and ${b.names[0] ?? ''}`;
  if (areBranches(a, b)) return named('branch', null, `branches of one name: ${shown}`);
  if (areEqualTokenSets(a.tokens, b.tokens)) return named('same', chance, sameName(a, b));
  const [joinedA, joinedB] = [a.tokens.join(''), b.tokens.join('')];
  if (joinedA === joinedB) return named('joined', chance, `the names differ by spaces only: ${shown}`);
  if (namesAgree(a.names, b.names, 'company'))
    return named('agree', null, `the names agree but for describing words or a slip: ${shown}`);
  const isLong = Math.min(joinedA.length, joinedB.length) >= 5;
  if (isLong && jaroWinkler(joinedA.slice(0, 64), joinedB.slice(0, 64)) >= 0.94)
    return named('slip', null, `the names differ by a slip: ${shown}`);
  return named('other', null, `the names differ: ${shown}`);
}

const branchOf = /[[(]\s*(.+?)\s*[\])]\s*$/;

/** "Acme [NO]" and "Acme [SE]": a list that tells branches apart means two. */
function areBranches(a: Profile, b: Profile): boolean {
  const [of, other] = [a, b].map(({ names }) => branchOf.exec(names[0] ?? '')?.[1]?.toLowerCase());
  return of !== undefined && other !== undefined && of !== other;
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
