import { expect, test } from 'vitest';
import { abbreviates } from './abbreviates.ts';

test.each([
  ['G. Hopper', 'Grace Hopper'],
  ['g hopper', 'Grace Hopper'],
  ['Hopper, G.', 'Grace Hopper'],
  ['G. Hopper', 'Grace Brewster Hopper'],
  ['Grace B. Hopper', 'Grace Brewster Hopper'],
  ['G. B. Hopper', 'Grace B. Hopper'],
  ['Dr. É. Dupont', 'Émile Dupont'],
])('%s is a short form of %s, and not the other way around', (short, fuller) => {
  expect([abbreviates(short, fuller, 'person'), abbreviates(fuller, short, 'person')]).toEqual([true, false]);
});

test.each([
  ['Grace Hopper', 'Grace Brewster Hopper'],
  ['Bob Klein', 'Robert Klein'],
  ['G. M. Hopper', 'Grace Hopper'],
  ['G. Brewster Hopper', 'Grace B. Hopper'],
  ['A. Hopper', 'Grace Hopper'],
  ['G. Hopper', 'G. Hopper'],
  ['', 'Grace Hopper'],
])('%s and %s are no short forms of one another', (a, b) => {
  expect([abbreviates(a, b, 'person'), abbreviates(b, a, 'person')]).toEqual([false, false]);
});

test('a company is not known by initials', () => {
  expect(abbreviates('G Works', 'Globex Works', 'company')).toBe(false);
});
