import { expect, test } from 'vitest';
import { PairMap } from './pair-map.ts';

test('what stands between two is found in either order, oldest first', () => {
  const pairs = new PairMap<string>();
  pairs.add('a', 'b', 'first');
  pairs.add('b', 'a', 'second');
  expect([pairs.between('a', 'b'), pairs.between('b', 'a')]).toEqual([
    ['first', 'second'],
    ['first', 'second'],
  ]);
  expect([pairs.between('a', 'c'), pairs.between('c', 'd')]).toEqual([[], []]);
});

test('a survivor has what stood between its loser and others, in either order, and the loser nothing', () => {
  const pairs = new PairMap<string>();
  pairs.add('survivor', 'other', 'own');
  pairs.add('other', 'loser', 'brought');
  pairs.standIn('loser', 'survivor');
  expect([pairs.between('survivor', 'other'), pairs.between('other', 'survivor')]).toEqual([
    ['own', 'brought'],
    ['own', 'brought'],
  ]);
  expect([pairs.between('loser', 'other'), pairs.between('other', 'loser')]).toEqual([[], []]);
});

test('what stood between two that became one stands between no two', () => {
  const pairs = new PairMap<string>();
  pairs.add('loser', 'survivor', 'between them');
  pairs.standIn('loser', 'survivor');
  expect([pairs.between('survivor', 'survivor'), pairs.between('loser', 'survivor')]).toEqual([[], []]);
});
