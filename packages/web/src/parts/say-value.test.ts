import { expect, test } from 'vitest';
import { sayValue } from './say-value.ts';

test('a value is one line: words in quotes, what has parts by the names of the parts', () => {
  expect([null, undefined, {}].map(sayValue)).toEqual(['∅', '∅', '∅']);
  expect(['Countess', 12, ['a', 'b']].map(sayValue)).toEqual(['“Countess”', '12', '["a","b"]']);
  expect(sayValue({ value: 'ada@example.net', type: 'email' })).toBe('value: ada@example.net, type: email');
  expect(sayValue({ office: { city: 'Everett' }, floor: 3 })).toBe('office: {"city":"Everett"}, floor: 3');
});
