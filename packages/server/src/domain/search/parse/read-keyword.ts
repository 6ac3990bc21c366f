import { isPlainWord } from './read-modifiers.ts';
import type { Reading } from './reading.ts';

/** Reads words that no vocabulary has, as they stand together (`quantum computing`), as one thing to look for. */
export function readKeyword(reading: Reading): boolean {
  const end = endOfWords(reading);
  if (end === reading.at) return false;
  const isCompany = isSoftCompany(reading, end - 1);
  reading.say({ kind: 'keyword', text: reading.textOf(reading.at, end).toLowerCase() }, end);
  if (isCompany) reading.noteSubject('company');
  return true;
}

function endOfWords(reading: Reading): number {
  let at = reading.at;
  if (isFunctionBesideWord(reading, at)) at++;
  while (isPlainWord(reading, at) || isSoftCompany(reading, at) || (at > reading.at && isTopicWord(reading, at))) at++;
  return at;
}

/** `data rooms`: a word for a function that is none here. */
function isFunctionBesideWord(reading: Reading, at: number): boolean {
  const isBeside = isPlainWord(reading, at + 1) || reading.best(at + 1, 'company') !== null;
  return reading.best(at, 'function')?.length === 1 && isBeside;
}

function isSoftCompany(reading: Reading, at: number): boolean {
  return reading.best(at, 'company')?.meaning.isSoft === true;
}

/** After `working on` or `selling`, a known word may end what began with an unknown one: `drug discovery`, `pet food`. */
function isTopicWord(reading: Reading, at: number): boolean {
  const industry = reading.best(at, 'industry');
  return reading.slot === 'topic' && industry?.length === 1 && !industry.meaning.isFirm;
}
