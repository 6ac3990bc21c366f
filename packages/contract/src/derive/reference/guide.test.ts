import { describe, expect, test } from 'vitest';
import { operations } from '../../operations/index.ts';
import { splitCommandLine } from '../example-input.ts';
import { sharedFlags, uploadFlagAliases } from '../global-flags.ts';
import { deriveSurface } from '../surface.ts';
import { callNotation } from './call-notation.ts';
import { guideText } from './guide.ts';
import { guideTasks } from './guide-tasks.ts';

const surface = deriveSurface(operations, '0.0.0');
const steps = guideTasks.flatMap((task) => task.steps);
const operationOf = (id: string) => surface.operations.find((operation) => operation.id === id);

describe('the guide for agents', () => {
  test.each(steps)('$line is a command of $operation', ({ operation: id, line }) => {
    const operation = operationOf(id);
    if (operation === undefined) throw new Error(`There is no operation ${id}.`);
    const [program, ...words] = splitCommandLine(line);
    expect(program).toBe('puffle');
    const command = words
      .slice(0, words.findIndex((word) => word.startsWith('--')) >>> 0)
      .filter((word) => !word.includes('.'));
    expect([operation.words, operation.short]).toContainEqual(command);
    const known = [...operation.flags, ...sharedFlags].map(({ name }) => name);
    const flags = words.filter((word) => word.startsWith('--')).map((word) => word.slice(2));
    expect(flags.filter((flag) => ![...known, ...Object.values(uploadFlagAliases)].includes(flag))).toEqual([]);
  });

  test('shows the HTTP call behind a command', () => {
    const create = operationOf('createLead');
    if (create === undefined) throw new Error('There is no createLead.');
    const line = 'puffle lead create --type person --name Ada --contacts a@b.example --dry-run';
    expect(callNotation(create, line)).toBe(
      'POST /api/leads?dryRun=true {"type":"person","name":"Ada","contacts":["a@b.example"]}',
    );
  });

  test('tells how to create, try first, resolve a conflict, import and undo', () => {
    const text = guideText(surface);
    for (const words of ['lead create', '--dry-run', 'verdict create', 'import people.csv', 'import undo'])
      expect(text).toContain(words);
  });
});
