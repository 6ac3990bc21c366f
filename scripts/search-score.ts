import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreText, withScore } from './search-score-text.ts';

/** Writes into docs/search-prompts.md how many of the sentences are read as expected: `node scripts/search-score.ts [--check]`. */
const path = join(import.meta.dirname, '../docs/search-prompts.md');
const page = readFileSync(path, 'utf8');
const scored = withScore(page, scoreText());
if (process.argv.includes('--check')) {
  if (scored !== page) {
    console.error('docs/search-prompts.md does not show how sentences are read now. Run: node scripts/search-score.ts');
    process.exitCode = 1;
  }
} else {
  writeFileSync(path, scored);
  console.log('wrote docs/search-prompts.md');
}
