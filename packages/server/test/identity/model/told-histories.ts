import type { Outcome } from '@puffle/contract';
import type { History } from './histories.ts';
import { type Said, words } from './vocabulary.ts';

/** What Ann Baker is said to be, by the tokens of the vocabulary. */
function ann(tokens: string, rest: Partial<Said> = {}): Said {
  return {
    type: 'person',
    name: { full: 'Ann Baker' },
    words: tokens.split(' ').map((token) => {
      const word = words.person.find((known) => known.token === token);
      if (word === undefined) throw new Error(`The vocabulary has no ${token}.`);
      return { word, form: 0 };
    }),
    job: null,
    city: null,
    industry: null,
    domain: null,
    attributes: {},
    raw: null,
    source: null,
    onMatch: 'update',
    onConflict: 'resolve',
    ...rest,
  };
}

const chef = { title: 'Chef', company: 'Globex' };
const engineer = { title: 'Engineer', company: 'Acme' };

export type ToldHistory = History & { readonly title: string; readonly outcome: Outcome };

const told = (title: string, outcome: Outcome, requests: readonly Said[]): ToldHistory => ({
  title,
  outcome,
  autoMerge: 'on',
  requests,
});

/** Histories that end with the repeat of something that was said before others said more, and what is answered to it. */
export const toldHistories: readonly ToldHistory[] = [
  told('a record id that contradicted the Lead becomes its own once another sender has joined the two', 'unchanged', [
    ann('e0 m1'),
    ann('e0 m1'),
    ann('e0 c1'),
    ann('e0 m1'),
    ann('c2 m1 c0'),
    ann('e0', { source: 'spring' }),
    ann('c2 c1', { source: 'spring' }),
    ann('c2 m1 c0'),
  ]),
  told('a repeat that brought its Lead a key brings nothing more', 'unchanged', [
    ann('e0 c1 m1'),
    ann('c2 m1 c0'),
    ann('c2 c1', { source: 'spring' }),
    ann('c2 m1 c0'),
    ann('c0', { source: 'autumn' }),
    ann('c2 m1 c0'),
  ]),
  told('what others have said since stands, although the repeat brings the Lead a key', 'unchanged', [
    ann('e0 c1 m1'),
    ann('c2 m1 c0', { job: chef, city: 'Oslo' }),
    ann('c2 c1', { source: 'spring', job: engineer, city: 'Bergen' }),
    ann('c2 m1 c0', { job: chef, city: 'Oslo' }),
  ]),
  told('what its sender has said before it said something else is a new word', 'updated', [
    ann('e0 c1 m1'),
    ann('c2 m1 c0', { job: chef }),
    ann('m1', { job: engineer }),
    ann('c2 c1', { source: 'spring' }),
    ann('c2 m1 c0', { job: chef }),
  ]),
  told('so it is when the other word was said of a Lead that has been merged in', 'updated', [
    ann('c1 m1'),
    ann('c2 m1 c0', { job: chef }),
    ann('e0', { job: engineer }),
    ann('e0 c1 c2', { source: 'spring' }),
    ann('c2 m1 c0', { job: chef }),
  ]),
  told('a key may come to the Lead although another one of the repeat has become shared', 'unchanged', [
    ann('e0 c1 m1'),
    ann('c2 m1 c0 e0', { job: chef }),
    ...['s0 m0', 's1 h0', 's2 h1'].map((tokens) => ann(`e0 ${tokens}`, { name: { full: 'Zoltan Quist' } })),
    ann('c2 c1', { source: 'spring', job: engineer }),
    ann('c2 m1 c0 e0', { job: chef }),
  ]),
  told('what was only kept of a Lead that contradicts it by now is another one', 'created', [
    ann('e0'),
    ann('e0 c0', { onMatch: 'keep' }),
    ann('e0 c1', { source: 'spring' }),
    ann('e0 c0', { onMatch: 'keep' }),
  ]),
  told('what was only kept of a Lead that bears another name by now is of that Lead', 'unchanged', [
    ann('e0', { name: { full: 'LinkedIn Member' } }),
    ann('e0 s0', { onMatch: 'keep' }),
    ann('e0', { source: 'spring', name: { full: 'Zoltan Quist' } }),
    ann('e0 s0', { onMatch: 'keep' }),
  ]),
];
