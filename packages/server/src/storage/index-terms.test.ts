import { expect, test } from 'vitest';
import { chooseTexts, piecesOf, takeApart } from './index-terms.ts';

test.each([
  ['ada', ['ada']],
  ['company', ['com', 'omp', 'mpa', 'pan', 'any']],
  [' ad', [' ad']],
  [' a', [' a']],
  ['a b', ['a b']],
  ['ny8 com', ['ny8', 'y8 ', ' co', 'com']],
  ['\nd|\tab.io\t', ['\nd|', '\tab', 'ab.', '.io', 'io\t']],
  ['\ta@b.c\t', ['\ta@', '@b.', '.c\t']],
  ['東京都', ['東京都']],
])('%j is taken apart into what the trigram index knows of it', (text, pieces) => {
  expect(piecesOf(takeApart(text))).toEqual(pieces);
});

const shares: Readonly<Record<string, number>> = { ny4: 0.1, y42: 0.01, '42 ': 0.02, abc: 0.001, xyz: 0.5 };

test.each([
  ['rare pieces that follow one another are one text', ['company42 com'], 0.01, ['ny42 ']],
  ['of several texts the rare pieces of each are asked for', ['abc', 'any42 x'], 0.001, ['abc', 'y42']],
  ['what all have is asked for where there is nothing rarer', ['xyz'], 0.5, ['xyz']],
  ['an equal text is asked for once', ['abc', 'abc'], 0.001, ['abc']],
])('%s', (_, texts, rarest, chosen) => {
  expect(chooseTexts(texts.map(takeApart), (piece) => shares[piece] ?? 1, rarest)).toEqual(chosen);
});
