import { isPlainWord } from './read-modifiers.ts';
import type { Reading } from './reading.ts';

/** Reads words that no vocabulary has, as they stand together (`quantum computing`), as one thing to look for. */
export function readKeyword(reading: Reading): boolean {
  const end = endOfWords(reading);
  if (end === reading.at) return false;
  if (isOccupation(reading, end)) return sayOccupation(reading, end);
  const isCompany = isSoftCompany(reading, end - 1) || isSubject(reading, end);
  reading.say({ kind: 'keyword', text: reading.textOf(reading.at, end).toLowerCase() }, end);
  if (isCompany) reading.noteSubject('company');
  return true;
}

/** Whether the sentence is about what these words name: they begin it, in the plural. */
function isSubject(reading: Reading, end: number): boolean {
  const isFirst = reading.items.length === 0 && reading.subject === null && reading.slot === null;
  return isFirst && reading.negation === null && /[^s]s$/i.test(reading.token(end - 1)?.text ?? '');
}

/** `beekeepers in Oregon`: an occupation that no vocabulary has, told by its ending. */
function isOccupation(reading: Reading, end: number): boolean {
  return isSubject(reading, end) && /(?:er|or|ist|ian|man|woman|eur)$/.test(reading.token(end - 1)?.key ?? '');
}

function sayOccupation(reading: Reading, end: number): boolean {
  const titles = [reading.singularOf(reading.at, end)];
  const role = { titles, levels: [], functions: [], adjective: [], functionsStand: null, continues: false };
  reading.say({ kind: 'role', role }, end);
  reading.noteSubject('person');
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
