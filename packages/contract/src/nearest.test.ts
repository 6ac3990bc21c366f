import fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['name', 'title', 'contacts', 'socials', 'listIds', 'first_name', 'linkedin_url'];

test.each([
  ['nmae', 'name'],
  ['Title', 'title'],
  ['contact', 'contacts'],
  ['list-ids', 'listIds'],
  ['firstname', 'first_name'],
  ['linkdin url', 'linkedin_url'],
  ['qqqqqqqqqqqq', null],
  ['', null],
])('%j stands for %j', (name, meant) => {
  expect(nearest(name, known)).toBe(meant);
});

/** Restricted edit distance by its definition. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const [shortA, shortB] = [a.slice(0, -1), b.slice(0, -1)];
  if (a.at(-1) === b.at(-1)) return distance(shortA, shortB);
  const isSwapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  const swap = isSwapped ? [distance(a.slice(0, -2), b.slice(0, -2))] : [];
  return 1 + Math.min(distance(shortA, b), distance(a, shortB), distance(shortA, shortB), ...swap);
}

test('the first of those with the fewest edits is found, where a third of the letters at most are wrong', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 7 });
  const property = fc.property(word, fc.array(word, { maxLength: 5 }), (name, words) => {
    const least = Math.min(...words.map((other) => distance(name, other)));
    const isMeant = least <= Math.max(1, Math.floor(name.length / 3));
    expect(nearest(name, words)).toBe(isMeant ? words.find((other) => distance(name, other) === least) : null);
  });
  fc.assert(property, { numRuns: 500 });
});
