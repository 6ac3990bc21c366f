import { describe, expect, test } from 'vitest';
import { parsePrompt } from '../../src/domain/search/parse/parse-prompt.ts';
import { comparable, expectedFilters } from './sentences/expected-filters.ts';
import { sentences } from './sentences/index.ts';

describe.each(Object.entries(sentences))('sentences about %s', (_, list) => {
  test.each(list)('$prompt', ({ prompt, expected }) => {
    expect(comparable(parsePrompt(prompt))).toEqual(expectedFilters(expected));
  });
});
