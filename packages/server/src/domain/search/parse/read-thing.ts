import type { Industry } from '@puffle/contract';
import { isWithin } from '../is-within.ts';
import type { Reading } from './reading.ts';

/** Beside another industry these say nothing of their own: who makes robots is in robotics; `the fintech space`. */
const saysLittle = new Set<Industry>(['manufacturing', 'space']);

/** Reads industries, words for size and funding, and words for people and companies as such. */
export function readThing(reading: Reading): boolean {
  return readSize(reading) || readIndustry(reading) || readCompanyWord(reading) || readPersonWord(reading);
}

function readSize(reading: Reading): boolean {
  const found = reading.best(reading.at, 'size');
  if (found === null) return false;
  const { min, max, isStartup } = found.meaning;
  reading.say({ kind: 'sizeWord', bounds: { min, max }, isStartup }, reading.at + found.length);
  reading.noteSubject('company');
  return true;
}

function readIndustry(reading: Reading): boolean {
  const found = reading.best(reading.at, 'industry');
  if (found === null) return false;
  const { industries, isFirm } = found.meaning;
  const to = reading.at + found.length;
  if (isFirm) reading.noteSubject('company');
  if (besideLast(reading, industries) === 'this') reading.say({ kind: 'industry', industries }, to);
  else reading.absorb(to);
  return true;
}

/**
 * Two industries in a row are one thing, not two: of `cloud software` the narrower counts, of `robot manufacturers` what is made,
 * and of `insurance software` the first becomes a word to look for.
 */
function besideLast(reading: Reading, industries: readonly Industry[]): 'last' | 'this' {
  const { last } = reading;
  const isBeside = last?.kind === 'industry' && last.to === reading.at && !reading.isLinked;
  if (!isBeside || last.negated) return 'this';
  if (isAllWithin(last.industries, industries) || industries.every((industry) => saysLittle.has(industry)))
    return 'last';
  if (isAllWithin(industries, last.industries) || last.industries.every((industry) => saysLittle.has(industry)))
    reading.dropLast();
  else reading.turnLastIntoKeyword();
  return 'this';
}

function isAllWithin(narrow: readonly Industry[], wide: readonly Industry[]): boolean {
  return narrow.every((each) => wide.some((wider) => isWithin(each, wider)));
}

/** `companies`; beside an industry also `platforms`, `brands` and the like. */
function readCompanyWord(reading: Reading): boolean {
  const found = reading.best(reading.at, 'company');
  if (found === null) return false;
  const isBeside = reading.last?.kind === 'industry' && reading.last.to === reading.at;
  if (found.meaning.isSoft && !isBeside) return false;
  reading.pass(reading.at + found.length);
  reading.noteSubject('company');
  return true;
}

function readPersonWord(reading: Reading): boolean {
  const found = reading.best(reading.at, 'person');
  if (found === null) return false;
  reading.pass(reading.at + found.length);
  reading.noteSubject('person');
  return true;
}
