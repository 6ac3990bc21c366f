import { expect, test } from 'vitest';
import { cellText } from '../src/cell-text.ts';

test.each([
  ['who by the name of the key', { keyId: '0193', keyName: 'crm sync' }, 'crm sync'],
  ['on whose behalf first', { keyId: '0193', keyName: 'crm sync', actor: 'ada' }, 'ada (crm sync)'],
  ['an identifier', { kind: 'domain', key: 'acme.io' }, 'domain acme.io'],
  [
    'a change',
    { path: 'title', from: 'CTO', to: 'CEO', rule: 'newest', why: 'The newest wins.' },
    'title: CTO → CEO (newest)',
  ],
  ['a first value', { path: 'name', from: null, to: { full: 'Ada' }, rule: 'first' }, 'name: Ada (first)'],
  ['a value that went', { path: 'title', from: null, to: null, rule: 'by_hand' }, 'title: nothing (by_hand)'],
  [
    'an identifier of a decision with all that it says',
    { kind: 'x', key: 'ada', tier: 2 },
    'kind: x, key: ada, tier: 2',
  ],
])('a cell shows %s', (_, value, text) => {
  expect(cellText(value)).toBe(text);
});
