import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { scoreText, withScore } from './search-score-text.ts';

test('the page on prompts shows how sentences are read now', () => {
  const page = readFileSync(join(import.meta.dirname, '../docs/search-prompts.md'), 'utf8');
  expect(withScore(page, scoreText())).toBe(page);
});
