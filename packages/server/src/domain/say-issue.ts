import type { z } from 'zod';

const kinds: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
  undefined: 'nothing',
};
const units: Readonly<Record<string, string>> = { string: 'character', array: 'item', set: 'item' };

/** A rule that was broken, as a sentence: `Expected a list, not a text.` */
export function sayIssue(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return sayKinds([issue.expected], issue.input);
    case 'too_small':
      return sayLimit(issue.exact === true ? 'exactly' : 'at least', issue.minimum, issue.origin);
    case 'too_big':
      return sayLimit(issue.exact === true ? 'exactly' : 'at most', issue.maximum, issue.origin);
    case 'invalid_value':
      return `Expected one of ${issue.values.map((value) => JSON.stringify(value)).join(', ')}.`;
    default:
      return issue.message;
  }
}

/** Which JSON types a value may have, and which it has. */
export function sayKinds(expected: readonly string[], input: unknown): string {
  const wanted = [...new Set(expected.map((kind) => kinds[kind] ?? kind))].join(' or ');
  const found = input === undefined ? '' : `, not ${kinds[kindOf(input)] ?? kindOf(input)}`;
  return `Expected ${wanted}${found}.`;
}

function sayLimit(word: string, limit: number | bigint, origin: string): string {
  const unit = units[origin];
  if (unit === undefined) return `Expected ${word} ${limit}.`;
  return `Expected ${word} ${limit} ${unit}${Number(limit) === 1 ? '' : 's'}.`;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}
