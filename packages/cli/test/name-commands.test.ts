import { loadSurface } from '@puffle/contract/client';
import { expect, test } from 'vitest';
import { nameCommands } from '../src/name-commands.ts';

const { operations } = await loadSurface();

test.each([
  [
    'Take it back with POST /api/leads/unmerge { "id": "a-1" }: it stores the verdict.',
    '`puffle lead unmerge --id a-1`: it',
  ],
  ['POST /api/leads/merge { "ids": ["a-1", "b-2"] }; otherwise wait.', '`puffle lead merge --ids a-1,b-2`; otherwise'],
  [
    'Say PATCH /api/leads { "id": "a-1", "name": "Ada Lovelace" }.',
    "`puffle lead update --id a-1 --name 'Ada Lovelace'`.",
  ],
  ['GET /api/leads/0193a1b2-7c4d/history shows its merges.', '`puffle lead history --id 0193a1b2-7c4d` shows'],
  ['Read it again with GET /api/leads?id=a-1 and send the new ETag.', '`puffle lead --id a-1` and'],
  ['Redo it with POST /api/imports/{id}/redo.', '`puffle import redo --id <id>`.'],
])('a call in a text is named as the command that makes it: %s', (text, command) => {
  const named = nameCommands(text, operations);
  expect(named).toContain(command);
  expect(named).not.toContain('/api/');
});

test.each(['GET /api/nowhere', 'POST /api/leads/unmerge { "mood": "sad" }', 'Read /api/leads'])(
  'what is no call, or not one of ours, stays: %s',
  (text) => {
    expect(nameCommands(text, operations)).toBe(text);
  },
);
