import type { Relation } from '../data/relation-words.ts';
import type { Reading } from './reading.ts';

const timeWords = new Set(
  'year month week day quarter hour decade jahr jahre jahren monat monate monaten woche wochen ano anos mes meses january february march april may june july august september october november december jan feb mar apr jun jul aug sep oct nov dec spring summer autumn winter'.split(
    ' ',
  ),
);
const nameLinks = new Set(['and', 'of', 'de', 'the']);

/** Reads what no filter can say, such as `who worked at Facebook`, as far as it goes. */
export function readRelation(reading: Reading): boolean {
  const found = reading.best(reading.at, 'relation');
  if (found === null || isOtherwiseMeant(reading, found.length)) return false;
  const { relation } = found.meaning;
  const from = reading.negation?.group === null ? reading.negation.from : reading.at;
  reading.leave(endOf(reading, reading.at + found.length, relation), relation.reason, from);
  reading.negation = null;
  if (relation.isOfCompanies === true) reading.hintsAtCompanies = true;
  if (relation.isOfPeople === true) reading.hintsAtPeople = true;
  return true;
}

/** `new`, `top`, `key` and the like are relations only where they stand before something. */
function isOtherwiseMeant(reading: Reading, length: number): boolean {
  const before = reading.token(reading.at - 1);
  return length === 1 && before?.key === 'such';
}

function endOf(reading: Reading, start: number, { reach }: Relation): number {
  switch (reach) {
    case 'phrase':
      return endOfTime(reading, start);
    case 'employer':
      return endOfNames(reading, start);
    default:
      return endOfObject(reading, start);
  }
}

/** `in the last 12 months`, `since March 2020`. */
function endOfTime(reading: Reading, start: number): number {
  let at = start;
  while (reading.token(at)?.kind === 'number' || timeWords.has(reading.token(at)?.key ?? '')) at++;
  const isWhole = at === start || timeWords.has(reading.token(at - 1)?.key ?? '') || reading.token(at)?.kind !== 'word';
  return isWhole ? at : start;
}

/** The names after the words: capitals, or else up to the next word of the sentence. */
function endOfNames(reading: Reading, start: number): number {
  let at = start;
  const first = reading.token(at);
  if (first === undefined) return at;
  if (first.kind === 'mark') return at;
  const isName = (index: number) => isCapital(reading, index);
  if (!isName(at) && !isName(at + 1)) return endOfObject(reading, start);
  if (!isName(at)) at++;
  while (isName(at) || (nameLinks.has(reading.token(at)?.key ?? '') && isName(at + 1))) at++;
  while (isListMark(reading, at) && isName(at + 1) && reading.best(at + 1, 'place') === null) {
    at++;
    while (isName(at)) at++;
  }
  return at;
}

function isCapital(reading: Reading, at: number): boolean {
  const token = reading.token(at);
  return (
    token !== undefined &&
    (token.kind === 'quoted' || token.kind === 'domain' || (token.kind === 'word' && token.capital))
  );
}

function isListMark(reading: Reading, at: number): boolean {
  return reading.token(at)?.text === ',' || reading.match(at, 'conjunction') !== null;
}

/** Up to the next comma, preposition of another kind, or word that excludes; over `and` and `or` inside. */
function endOfObject(reading: Reading, start: number): number {
  let at = start;
  while (at < reading.tokens.length && !isBoundary(reading, at, at === start)) at++;
  return at;
}

function isBoundary(reading: Reading, at: number, isFirst: boolean): boolean {
  const token = reading.token(at);
  if (token === undefined) return true;
  if (token.kind === 'mark') return ',;:.?!()'.includes(token.text);
  const slot = reading.match(at, 'preposition')?.meaning.slot;
  if (slot !== undefined && slot !== 'of' && slot !== 'topic') return !isFirst || slot === 'with' || slot === 'company';
  if (reading.match(at, 'negator') !== null) return true;
  if (isFirst) return reading.match(at, 'conjunction') !== null;
  if (reading.best(at, 'relation') !== null) return true;
  if (reading.match(at, 'conjunction') !== null) return isNewClause(reading, at + 1);
  return false;
}

/** After `and`: a person, a company, or a verb begins something new. */
function isNewClause(reading: Reading, at: number): boolean {
  const kinds = ['person', 'company', 'title', 'level', 'preposition', 'stop', 'relation', 'size', 'stage'] as const;
  return reading.token(at)?.kind === 'number' || kinds.some((kind) => reading.best(at, kind) !== null);
}
