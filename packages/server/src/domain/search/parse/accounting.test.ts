import { parsedPrompt } from '@puffle/contract';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePrompt } from './parse-prompt.ts';
import { readSentence } from './read-sentence.ts';
import type { Reading } from './reading.ts';

const shape = [
  'CTOs',
  'VPs of sales',
  'engineers',
  'founders',
  'people',
  'companies',
  'banks',
  'fintech startups',
  'senior nurses',
];
const joints = [
  ...[
    'in',
    'at',
    'of',
    'from',
    'with',
    'and',
    'or',
    ',',
    'not',
    'but not',
    'excluding',
    'without',
    'outside',
    'who',
    'that',
  ],
  ...[
    'working on',
    'more than',
    'between',
    '-',
    '(',
    ')',
    '.',
    'the',
    'like',
    'formerly',
    'hiring',
    'und',
    'en',
    'ohne',
  ],
];
const things = [
  ...[
    'Berlin',
    'Georgia',
    'Austin, TX',
    'DACH',
    'Germany',
    'SaaS',
    'insurance',
    'Series A',
    '50-200 employees',
    '$5M ARR',
    '12',
  ],
  ...[
    'acme.io',
    '"The Trade Desk"',
    'Siemens',
    'marketing',
    'data',
    'raised',
    '1.5m',
    'Müller GmbH',
    '10+ years of experience',
  ],
];
/** Words that no vocabulary has, each of its own. */
const strange = fc
  .integer({ min: 0, max: 9999 })
  .map((number) => `qzx${String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`);
const piece = fc.oneof(fc.constantFrom(...shape), fc.constantFrom(...joints), fc.constantFrom(...things), strange);
const sentence = fc.array(piece, { minLength: 1, maxLength: 16 }).map((pieces) => pieces.join(' '));

describe('a prompt', () => {
  test('of any text is read, and as filters of the right shape', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.string({ maxLength: 500 }), sentence),
        (prompt) => {
          expect(parsedPrompt.safeParse(parsePrompt(prompt)).error?.issues).toBeUndefined();
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('loses no word that it does not know: each is in a filter or named as unsupported', () => {
    fc.assert(
      fc.property(sentence, (prompt) => {
        const answer = JSON.stringify(parsePrompt(prompt)).toLowerCase();
        const lost = prompt.split(' ').filter((word) => word.startsWith('qzx') && !answer.includes(word));
        expect(lost, prompt).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('has every word accounted for: said by an item, named by a piece, or a small word that asks for nothing', () => {
    fc.assert(
      fc.property(sentence, (prompt) => {
        expect(unaccounted(readSentence(prompt)), prompt).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('names only what it says: each unsupported piece is a part of it', () => {
    fc.assert(
      fc.property(sentence, (prompt) => {
        for (const { text } of parsePrompt(prompt).unsupported) expect(prompt).toContain(text);
      }),
      { numRuns: 500 },
    );
  });
});

const smallKinds = ['stop', 'conjunction', 'preposition', 'negator', 'person', 'company'] as const;

function unaccounted(reading: Reading): string[] {
  return reading.tokens.flatMap(({ text, kind }, at) => {
    const fate = reading.fates[at];
    const isIn = (spans: readonly { readonly from: number; readonly to: number }[]) =>
      spans.some(({ from, to }) => from <= at && at < to);
    if (fate === 'unsupported') return isIn(reading.pieces) ? [] : [`${text}: in no piece`];
    if (fate === 'filter') return isIn(reading.items) || isIn(reading.absorbed) ? [] : [`${text}: in no item`];
    return kind === 'mark' || isSmall(reading, at) ? [] : [`${text}: ${fate ?? 'forgotten'}`];
  });
}

/** Whether the token belongs to a phrase that may be small. */
function isSmall(reading: Reading, at: number): boolean {
  for (let start = at; start > at - 6 && start >= 0; start--) {
    const most = Math.max(...smallKinds.map((kind) => reading.match(start, kind)?.length ?? 0));
    if (start + most > at) return true;
  }
  return false;
}
