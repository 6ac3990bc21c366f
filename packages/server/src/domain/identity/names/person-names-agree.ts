import type { ComparableName } from './comparable-name.ts';
import { isInitial, relateTokens, type TokenRelation } from './relate-tokens.ts';
import { areEqualTokenSets } from './same-name-tokens.ts';

const mostTokens = 12;
const relationsByStrength = ['same', 'nickname', 'typo', 'initial'] as const;

type Match = { readonly short: number; readonly long: number; readonly relation: TokenRelation };

/** Whether two prepared names of persons can be one person's; the rule is told at `namesAgree`. Symmetric. */
export function personNamesAgree(a: ComparableName, b: ComparableName): boolean {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false;
  if (a.tokens.every(isInitial) || b.tokens.every(isInitial)) return false;
  if (a.joined.some((joined) => b.joined.includes(joined))) return true;
  return a.readings.some((readingOfA) => b.readings.some((readingOfB) => readingsAgree(readingOfA, readingOfB)));
}

function readingsAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.every(isInitial) || b.every(isInitial)) return false;
  if (areEqualTokenSets(a, b)) return true;
  if (a.length > mostTokens || b.length > mostTokens || a.length < 2 || b.length < 2) return false;
  if (a.length === b.length) return shorterFits(a, b) || shorterFits(b, a);
  return a.length < b.length ? shorterFits(a, b) : shorterFits(b, a);
}

function shorterFits(short: readonly string[], long: readonly string[]): boolean {
  const matches = matchTokens(short, long);
  if (matches === null) return false;
  return coversEnds(matches, long.length) && isEvidence(matches, short.length, long.length);
}

function matchTokens(short: readonly string[], long: readonly string[]): readonly Match[] | null {
  const candidates: Match[] = [];
  for (let index = short.length - 1; index >= 0; index--) {
    const before = candidates.length;
    for (let position = 0; position < long.length; position++) {
      const isGiven = index < short.length - 1 || position < long.length - 1;
      const relation = relateTokens(short[index] ?? '', long[position] ?? '', isGiven);
      if (relation !== 'none') candidates.push({ short: index, long: position, relation });
    }
    if (candidates.length === before) return null;
  }
  return pickStrongest(candidates, short.length);
}

function pickStrongest(candidates: readonly Match[], wanted: number): readonly Match[] | null {
  const picked: Match[] = [];
  for (const relation of relationsByStrength) {
    for (const match of candidates) {
      if (match.relation !== relation) continue;
      if (!picked.some((other) => other.short === match.short || other.long === match.long)) picked.push(match);
    }
  }
  return picked.length === wanted ? picked.sort((a, b) => a.short - b.short) : null;
}

/** In the same order the shorter name must hold an end of the longer one; in another order or by initials, both ends. */
function coversEnds(matches: readonly Match[], longLength: number): boolean {
  const positions = matches.map((match) => match.long);
  const first = positions.includes(0);
  const last = positions.includes(longLength - 1);
  const ordered = positions.every((position, index) => index === 0 || position > (positions[index - 1] ?? 0));
  const byInitial = matches.some((match) => match.relation === 'initial');
  return ordered && !byInitial ? first || last : first && last;
}

/** Two whole words must be equal, or the surname when the rest is initials and nicknames; a typo counts once at most. */
function isEvidence(matches: readonly Match[], shortLength: number, longLength: number): boolean {
  const same = matches.filter((match) => match.relation === 'same');
  const typos = matches.filter((match) => match.relation === 'typo').length;
  if (typos > 1 || same.length === 0) return false;
  if (same.length + typos >= 2) return typos === 0 || same.length === matches.length - 1;
  return same.some((match) => match.short === shortLength - 1 || match.long === longLength - 1);
}
