import { areNicknames } from '../identity/names/are-nicknames.ts';
import { readComparableName } from '../identity/names/comparable-name.ts';
import { isOneLetterApart } from '../identity/names/is-small-typo.ts';
import { jaroWinkler } from '../identity/names/jaro-winkler.ts';
import { nameTokens } from '../identity/names/name-tokens.ts';
import { namesAgree } from '../identity/names/names-agree.ts';
import { isInitial } from '../identity/names/relate-tokens.ts';
import { areEqualTokenSets } from '../identity/names/same-name-tokens.ts';
import { type Evidence, type Frequencies, frequency, population } from './evidence.ts';
import type { Profile } from './read-profile.ts';

const shortName = 6;

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
  const branch = compareBranches(a, b);
  if (branch === 'other') return named('branch', null, `branches of one name: ${shown}`);
  if (branch === 'whole') return named('whole', null, `one is a branch of the name: ${shown}`);
  if (areEqualTokenSets(a.tokens, b.tokens)) return named('same', chance, sameName(a, b));
  const [joinedA, joinedB] = [a.tokens.join(''), b.tokens.join('')];
  if (joinedA === joinedB) return named('joined', chance, `the names differ by spaces only: ${shown}`);
  if (isOneLetterApart(joinedA, joinedB)) {
    // Kick, Kik and Tick are three.
    const level = Math.min(joinedA.length, joinedB.length) < shortName ? 'letter_of_short' : 'letter';
    return named(level, null, `the names differ by a letter: ${shown}`);
  }
  if (namesAgree(a.names, b.names, 'company'))
    return named('agree', null, `the names agree but for describing words or a slip: ${shown}`);
  return differByWord(a.tokens, b.tokens)
    ? named('slip', null, `the names differ by a slip: ${shown}`)
    : named('other', null, `the names differ: ${shown}`);
}

/** Whether all words are equal but for one, which is alike. */
function differByWord(a: readonly string[], b: readonly string[]): boolean {
  const [restOfA, restOfB] = [a.filter((token) => !b.includes(token)), b.filter((token) => !a.includes(token))];
  const [ofA, ofB] = [restOfA[0], restOfB[0]];
  if (ofA === undefined || ofB === undefined || restOfA.length > 1 || restOfB.length > 1) return false;
  return Math.min(ofA.length, ofB.length) >= 5 && jaroWinkler(ofA.slice(0, 64), ofB.slice(0, 64)) >= 0.9;
}

const branchOf = /^(.+?)\s*[[(]\s*(.+?)\s*[\])]\s*$/;

/** "Acme [NO]" and "Acme [SE]": a list that tells branches apart means two. Of "Acme [NO]" and "Acme" nobody can say. */
function compareBranches(a: Profile, b: Profile): 'other' | 'whole' | null {
  const [of, other] = [readBranch(a), readBranch(b)];
  if (of.branch === other.branch) return null;
  if (of.branch !== null && other.branch !== null) return 'other';
  return areEqualTokenSets(nameTokens(of.core, 'company'), nameTokens(other.core, 'company')) ? 'whole' : null;
}

/** A name without what stands in brackets behind it, unless that is its acronym. */
function readBranch({ names: [name = ''] }: Profile): { core: string; branch: string | null } {
  const [, core = name, branch = null] = branchOf.exec(name) ?? [];
  const initials = nameTokens(core, 'company').map((token) => token.charAt(0));
  const isAcronym = branch?.toLowerCase() === initials.join('');
  return isAcronym ? { core, branch: null } : { core, branch: branch?.toLowerCase() ?? null };
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
