import { describe, expect, test } from 'vitest';
import { areNicknames, mayBeNicknames } from './are-nicknames.ts';
import { nicknames } from './data/nicknames/nicknames.ts';

describe('areNicknames', () => {
  test.each([
    ['bob', 'robert'],
    ['bobby', 'bob'],
    ['chuck', 'charles'],
    ['jack', 'john'],
    ['peggy', 'margaret'],
    ['jon', 'jonathan'],
    ['steven', 'stephen'],
    ['pepe', 'jose'],
    ['chuy', 'jesus'],
    ['sepp', 'josef'],
    ['kasia', 'katarzyna'],
    ['саша', 'александр'],
    ['коля', 'николаи'],
  ])('relates %s and %s both ways', (a, b) => {
    expect(areNicknames(a, b)).toBe(true);
    expect(areNicknames(b, a)).toBe(true);
  });

  test.each([
    ['bob', 'william'],
    ['lisa', 'beth'],
    ['maria', 'mark'],
    ['toString', 'constructor'],
  ])('does not relate %s and %s', (a, b) => {
    expect(areNicknames(a, b)).toBe(false);
  });

  test('grants that two forms of one name may be one person', () => {
    expect(mayBeNicknames('lisa', 'beth')).toBe(true);
    expect(mayBeNicknames('lisa', 'robert')).toBe(false);
  });

  test('has each given name on one line only', () => {
    const names = nicknames.map(({ name }) => name);
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});
