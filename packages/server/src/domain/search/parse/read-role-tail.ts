import type { JobFunction } from '@puffle/contract';
import { isPlainWord } from './read-modifiers.ts';
import type { Reading } from './reading.ts';

/** What follows a level: functions (`of sales and marketing`), or words that make a title of it (`of growth`). */
export type Tail = {
  readonly to: number;
  readonly functions: readonly JobFunction[];
  readonly texts: readonly string[];
  readonly text: string;
};

type Head = { readonly isNoun: boolean; readonly noun: string };
type Entry = { readonly to: number; readonly job: JobFunction | null; readonly text: string };

const openers = new Set(['of', 'for', 'von', 'fur', 'de', 'del', 'der', 'des']);
const nounsWithTail = new Set(
  'professor minister secretary dean teacher doctor student lecturer governor ambassador president chair chairman'.split(
    ' ',
  ),
);
const mostWords = 3;

/** Reads the tail after a level, or after one of the nouns that have one. */
export function readTail(reading: Reading, start: number, { isNoun, noun }: Head): Tail | null {
  if (isNoun && !nounsWithTail.has(noun)) return null;
  const opener = openers.has(reading.token(start)?.key ?? '');
  const comma = [',', '-', '–', '—', '|', ':'].includes(reading.token(start)?.text ?? '');
  if (isNoun && !opener) return null;
  const entries = readEntries(reading, opener || comma ? start + 1 : start, opener);
  const last = entries.at(-1);
  if (last === undefined) return null;
  const texts = entries.map(({ text }) => text);
  const functions = entries.flatMap(({ job }) => job ?? []);
  const areFunctions = functions.length === entries.length;
  if (isNoun) return { to: last.to, functions: [], texts, text: ` of ${texts.join(' and ')}` };
  return { to: last.to, functions: areFunctions ? functions : [], texts, text: '' };
}

function readEntries(reading: Reading, start: number, isOpened: boolean): readonly Entry[] {
  const entries: Entry[] = [];
  let at = start;
  for (let entry = readEntry(reading, at, isOpened); entry !== null; entry = readEntry(reading, at, isOpened)) {
    entries.push(entry);
    const next = afterLink(reading, entry.to);
    if (next === entry.to) break;
    at = next;
  }
  return entries;
}

/** One function or, after `of`, words without a capital that no vocabulary has. */
function readEntry(reading: Reading, start: number, isOpened: boolean): Entry | null {
  const article = isOpened && ['the', 'la', 'el'].includes(reading.token(start)?.key ?? '') ? start + 1 : start;
  if (isOpened && reading.token(article)?.key === 'people' && reading.match(article, 'function') === null)
    return { to: article + 1, job: 'human_resources', text: 'people' };
  const known = reading.match(article, 'function');
  if (known !== null && known.length >= lengthOfOthers(reading, article)) {
    const to = article + known.length;
    return isHeadOfItsOwn(reading, to)
      ? null
      : { to, job: known.meaning.job, text: reading.textOf(article, to).toLowerCase() };
  }
  if (!isOpened) return null;
  let at = article;
  while (at < article + mostWords && isPlainWord(reading, at) && reading.token(at)?.capital !== true) at++;
  if (at === article || isHeadOfItsOwn(reading, at)) return null;
  return { to: at, job: null, text: reading.textOf(article, at).toLowerCase() };
}

function lengthOfOthers(reading: Reading, at: number): number {
  const others = (['title', 'place', 'level', 'company'] as const).map((kind) => reading.match(at, kind)?.length ?? 0);
  return Math.max(...others);
}

/** In `VP of sales and marketing managers`, `marketing` belongs to the managers. */
function isHeadOfItsOwn(reading: Reading, at: number): boolean {
  const kinds = ['level', 'noun', 'company', 'person'] as const;
  return kinds.some((kind) => reading.best(at, kind) !== null);
}

function afterLink(reading: Reading, at: number): number {
  const comma = reading.token(at)?.text === ',' ? at + 1 : at;
  return reading.match(comma, 'conjunction') === null ? comma : comma + 1;
}
