import { parsedPrompt } from '@puffle/contract';
import { expect, test } from 'vitest';
import { parsePrompt } from './parse-prompt.ts';

test('filters have every field, whatever the prompt', () => {
  for (const prompt of ['', ' ', 'CTOs in Berlin', '💥'])
    expect(() => parsedPrompt.parse(parsePrompt(prompt))).not.toThrow();
});
