import { expect, test } from 'vitest';
import { z } from 'zod';
import { sayIssue } from './say-issue.ts';

test.each<[z.ZodType, unknown, string]>([
  [z.array(z.string()), 'a', 'Expected a list, not a text.'],
  [z.boolean(), 'yes', 'Expected true or false, not a text.'],
  [z.record(z.string(), z.string()), [], 'Expected an object, not a list.'],
  [z.string(), null, 'Expected a text, not null.'],
  [z.array(z.string()).length(2), ['a'], 'Expected exactly 2 items.'],
  [z.array(z.string()).min(1), [], 'Expected at least 1 item.'],
  [z.string().max(3), 'long', 'Expected at most 3 characters.'],
  [z.number().max(500), 501, 'Expected at most 500.'],
  [z.number().int(), 1.5, 'Expected a whole number, not a number.'],
  [z.enum(['person', 'company']), 'robot', 'Expected one of "person", "company".'],
])('%# says what was expected', (schema, value, sentence) => {
  const { error } = schema.safeParse(value, { reportInput: true });
  expect(error?.issues.map(sayIssue)).toEqual([sentence]);
});
