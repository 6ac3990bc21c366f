import type { Reading } from './reading.ts';

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
  reading.say({ kind: 'industry', industries: found.meaning.industries }, reading.at + found.length);
  if (found.meaning.isFirm) reading.noteSubject('company');
  return true;
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
