import { parsedPrompt } from '@puffle/contract';
import { expect, test } from 'vitest';
import { parsePrompt } from './parse-prompt.ts';

test.each([
  ['nothing', ''],
  ['spaces', '  \n '],
  ['a picture', '💥'],
  ['a number that no integer holds', `companies with ${'9'.repeat(400)} billion employees`],
  ['thousands without end', `companies with more than 1${',000'.repeat(120)} employees`],
  ['the longest prompt', 'not in Berlin, '.repeat(33)],
  ['words that objects have', 'toString of constructor at __proto__ with hasOwnProperty'],
])('%s is read as filters of the right shape', (_, prompt) => {
  expect(parsedPrompt.safeParse(parsePrompt(prompt)).error?.issues).toBeUndefined();
});
