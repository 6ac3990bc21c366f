import type { FundingStage } from '@puffle/contract';
import { fundingVerbs } from '../data/sentence-words.ts';
import { Lexicon } from './lexicon.ts';
import type { Reading } from './reading.ts';
import { alternatives, phraseKey } from './words.ts';

const ladder: readonly FundingStage[] = [
  ...(['pre_seed', 'seed', 'series_a', 'series_b', 'series_c', 'series_d', 'series_e', 'series_f'] as const),
];
const seriesOf: Readonly<Record<string, FundingStage>> = {
  a: 'series_a',
  b: 'series_b',
  c: 'series_c',
  d: 'series_d',
  e: 'series_e',
  f: 'series_f',
};
const beyond = new Set(['past', 'post', 'beyond', 'after', 'above', 'over', 'nach', 'despues']);
const before = new Set(['pre', 'before', 'below', 'vor', 'antes', 'under']);
const upwards = [
  'and later',
  'or later',
  'and above',
  'or above',
  'and beyond',
  'or beyond',
  'and up',
  'or higher',
  'plus',
].map(phraseKey);
const rangeWords = new Set(['to', 'through', 'bis', 'a', '-', '–']);
const articles = new Set(['a', 'an', 'their', 'the', 'eine', 'una']);
const verbs = new Lexicon<true>();
for (const verb of alternatives(fundingVerbs)) verbs.add(verb, true);

type Rungs = { readonly stages: readonly FundingStage[]; readonly to: number };

/** Reads `series B`, `series B and C`, `series A to C`, `past series B`, `seed or later`, `that raised a series A`. */
export function readStage(reading: Reading): boolean {
  const start = afterVerb(reading);
  const word = reading.token(start)?.key ?? '';
  const side = beyond.has(word) ? 'beyond' : before.has(word) ? 'before' : null;
  const first = readRung(reading, side === null ? start : start + 1);
  if (first === null) return false;
  const { stages, to } =
    side === null ? readMore(reading, first) : { stages: beside(first.stages, side), to: first.to };
  reading.say({ kind: 'stage', stages }, to);
  return true;
}

function readRung(reading: Reading, at: number): Rungs | null {
  const found = reading.best(at, 'stage') ?? reading.match(at, 'stage');
  if (found !== null) return { stages: found.meaning.stages, to: at + found.length };
  return null;
}

/** What may follow a stage: a second one of a range, letters of a list, `and later`. */
function readMore(reading: Reading, first: Rungs): Rungs {
  const word = wordAt(reading, first.to);
  if (rangeWords.has(word)) {
    const end = readRung(reading, first.to + 1) ?? readLetter(reading, first.to + 1);
    if (end !== null) return { stages: between(first.stages, end.stages), to: end.to };
  }
  if (reading.token(first.to)?.text === '+') return { stages: from(first.stages), to: first.to + 1 };
  const later = `${word} ${wordAt(reading, first.to + 1)}`;
  if (upwards.includes(later)) return { stages: from(first.stages), to: first.to + 2 };
  return readLetters(reading, first);
}

/** `and C`, `, C and D` after a series. */
function readLetters(reading: Reading, first: Rungs): Rungs {
  if (!first.stages.every((stage) => stage.startsWith('series'))) return first;
  let read = first;
  for (;;) {
    const comma = reading.token(read.to)?.text === ',' || reading.token(read.to)?.text === '/' ? read.to + 1 : read.to;
    const at = reading.match(comma, 'conjunction') === null ? comma : comma + 1;
    const next = at === read.to ? null : readLetter(reading, at);
    if (next === null) return read;
    read = { stages: [...read.stages, ...next.stages], to: next.to };
  }
}

function readLetter(reading: Reading, at: number): Rungs | null {
  const token = reading.token(at);
  const stage = token?.text.length === 1 ? seriesOf[token.text.toLowerCase()] : undefined;
  return stage === undefined || reading.longest(at) > 1 ? null : { stages: [stage], to: at + 1 };
}

function wordAt(reading: Reading, at: number): string {
  const token = reading.token(at);
  return token === undefined ? '' : token.kind === 'mark' ? token.text : token.key;
}

function between(first: readonly FundingStage[], last: readonly FundingStage[]): readonly FundingStage[] {
  const ends = [...first, ...last].map((stage) => ladder.indexOf(stage)).filter((at) => at >= 0);
  return ladder.slice(Math.min(...ends), Math.max(...ends) + 1);
}

function from(stages: readonly FundingStage[]): readonly FundingStage[] {
  const rung = Math.min(...stages.map((stage) => ladder.indexOf(stage)));
  return rung < 0 ? stages : ladder.slice(rung);
}

function beside(stages: readonly FundingStage[], side: 'beyond' | 'before'): readonly FundingStage[] {
  const rung = ladder.indexOf(stages[0] ?? 'seed');
  if (rung < 0) return stages;
  const rest = side === 'beyond' ? ladder.slice(rung + 1) : ladder.slice(0, rung);
  return rest.length > 0 ? rest : stages;
}

/** Past `that raised a`, when a stage comes after it. */
function afterVerb(reading: Reading): number {
  for (const { length } of verbs.find(reading.tokens, reading.at)) {
    const at = reading.at + length;
    const article = articles.has(wordAt(reading, at)) ? at + 1 : at;
    if (readRung(reading, article) !== null) return article;
  }
  return reading.at;
}
