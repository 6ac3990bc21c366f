import { describe, expect, test } from 'vitest';
import { sameNameTokens } from './same-name-tokens.ts';

describe('sameNameTokens', () => {
  test.each([
    ['Cantwell, Maria', 'Maria Cantwell', 'person'],
    ['maria cantwell', 'MARIA CANTWELL', 'person'],
    ['Dr. José Muñoz', 'Munoz, Jose', 'person'],
    ['Ｌｉ Ｍｉｎｇ', 'Li Ming', 'person'],
    ['李明', '李明', 'person'],
    ['Acme, Inc.', 'ACME LLC', 'company'],
  ] as const)('%j and %j are one name', (a, b, type) => {
    expect(sameNameTokens(a, b, type)).toBe(true);
    expect(sameNameTokens(b, a, type)).toBe(true);
  });

  test.each([
    ['Maria Cantwell', 'Maria E. Cantwell', 'person'],
    ['李明', '明李', 'person'],
    ['Bob Smith', 'Robert Smith', 'person'],
    ['', '', 'person'],
    ['-', '...', 'company'],
    ['Acme', 'Acme Holdings', 'company'],
    ['a b c d e f g h i', 'a b c d e f g h j', 'person'],
  ] as const)('%j and %j are two', (a, b, type) => {
    expect(sameNameTokens(a, b, type)).toBe(false);
  });

  test('compares names of many words', () => {
    const words = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    expect(sameNameTokens(words.join(' '), words.toReversed().join(' '), 'person')).toBe(true);
  });
});
