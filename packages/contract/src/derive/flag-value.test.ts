import { expect, test } from 'vitest';
import { splitCommandLine } from './example-input.ts';
import { FlagValueError, readFlagValue } from './flag-value.ts';

const flag = { name: 'it', repeated: false } as const;

test.each([
  [{ type: 'string' }, '{"a":1}', '{"a":1}'],
  [{ type: 'string' }, '@ada', '@ada'],
  [{ type: 'number' }, '1.5', 1.5],
  [{ type: 'json' }, '{"a":1}', { a: 1 }],
  [{ type: 'string-or-json' }, 'Ada', 'Ada'],
  [{ type: 'string-or-json' }, '42', '42'],
  [{ type: 'string-or-json' }, '{"full":"Ada"}', { full: 'Ada' }],
  [{ type: 'string-or-json' }, '"{x}"', '{x}'],
  [{ type: 'string', repeated: true }, 'a, b,', ['a', 'b']],
  [{ type: 'string', repeated: true }, '["a,b"]', ['a,b']],
  [{ type: 'string-or-json', repeated: true }, 'Ada, Countess', ['Ada, Countess']],
  [{ type: 'string-or-json', repeated: true }, '{"value":"x"}', [{ value: 'x' }]],
  [{ type: 'json', repeated: true }, '[{"a":1}]', [{ a: 1 }]],
] as const)('%j reads %s', (kind, text, value) => {
  expect(readFlagValue({ ...flag, ...kind }, text)).toEqual(value);
});

test.each([
  [{ type: 'number' }, 'many', 'a number'],
  [{ type: 'number' }, '', 'a number'],
  [{ type: 'number', integer: true }, '1.5', 'a whole number'],
  [{ type: 'string', choices: ['a', 'b'] }, 'c', 'one of a, b'],
  [{ type: 'json' }, '{a}', 'takes JSON'],
  [{ type: 'string-or-json' }, '{a}', 'takes JSON'],
] as const)('%j refuses "%s" and says %s', (kind, text, message) => {
  const read = () => readFlagValue({ ...flag, ...kind }, text);
  expect(read).toThrow(FlagValueError);
  expect(read).toThrow(`--it`);
  expect(read).toThrow(message);
});

test('splits a command line as a shell does', () => {
  expect(splitCommandLine(`puffle x --name 'Ada "L"' --json "{\\"a\\": 1}" a\\ b --x='y z'`)).toEqual([
    'puffle',
    'x',
    '--name',
    'Ada "L"',
    '--json',
    '{"a": 1}',
    'a b',
    '--x=y z',
  ]);
});
