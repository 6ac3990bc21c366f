import { describe, expect, test } from 'vitest';
import { operations } from '../operations/index.ts';
import { deriveTools } from './derive-tools.ts';
import { toolAnnotations } from './tool-annotations.ts';
import { bytesOf, fitAnswer, pickPaths } from './tool-answer.ts';
import { toolRequest } from './tool-input.ts';
import { type Tool, tools } from './tools.ts';

const probe: Tool = {
  name: 'probe',
  purpose: 'Try.',
  returns: 'Nothing.',
  calls: 'getLeads',
  input: ['id'],
  concise: ['leads'],
};

describe('the table of tools', () => {
  const derived = deriveTools(tools, operations);

  test('names 10 to 15 different tools', () => {
    expect(new Set(tools.map(({ name }) => name)).size).toBe(tools.length);
    expect(tools.length).toBeGreaterThanOrEqual(10);
    expect(tools.length).toBeLessThanOrEqual(15);
  });

  test('keeps only paths that the answer of its operation has', () => {
    for (const { tool, outputSchema } of derived) {
      const missing = tool.concise.filter((path) => !hasPath(outputSchema, path.split('.')));
      expect(missing, tool.name).toEqual([]);
    }
  });

  test('refuses a field, or an operation, that does not exist', () => {
    expect(() => deriveTools([{ ...probe, input: ['nope'] }], operations)).toThrow('probe offers nope');
    expect(() => deriveTools([probe], [])).toThrow('probe calls getLeads, which does not exist');
  });

  test('sends renamed, fixed and default fields to the part of the request where they belong', () => {
    const change = derived.find(({ tool }) => tool.name === 'change_list');
    const args = { action: 'remove', listId: 'L', leadIds: ['A'], dryRun: true };
    const operation = change?.operationFor(args);
    expect(operation?.id).toBe('removeListLeads');
    if (change === undefined || operation === undefined) throw new Error('There is no such tool.');
    const request = { params: { id: 'L' }, query: { dryRun: true }, body: { leadIds: ['A'] } };
    expect(toolRequest(change.tool, operation, args)).toEqual(request);
  });
});

describe('annotations', () => {
  test.each([
    ['a read', { verb: 'read', scope: 'read', retry: 'safe' }, [true, false, true, false]],
    ['a creation', { verb: 'create', scope: 'write', retry: 'key' }, [false, false, false, false]],
    ['a removal', { verb: 'remove', scope: 'write', retry: 'safe' }, [false, true, true, false]],
    ['an action', { verb: 'action', scope: 'write', retry: 'key' }, [false, true, false, false]],
    ['sending', { verb: 'action', scope: 'send', retry: 'key' }, [false, true, false, true]],
  ] as const)('of %s follow from its verb, scope and retry', (_, facts, expected) => {
    const { readOnlyHint, destructiveHint, idempotentHint, openWorldHint } = toolAnnotations([facts]);
    expect([readOnlyHint, destructiveHint, idempotentHint, openWorldHint]).toEqual(expected);
  });
});

describe('a concise answer', () => {
  test('keeps the named paths, walks through arrays, and leaves out what is empty below the top', () => {
    const answer = {
      leads: [{ id: '1', name: { full: 'Ada', aliases: [] }, title: null, raw: {} }],
      nextCursor: null,
      more: 1,
    };
    const kept = { leads: [{ id: '1', name: { full: 'Ada' } }], nextCursor: null };
    expect(pickPaths(answer, ['leads.id', 'leads.name', 'leads.title', 'nextCursor'])).toEqual(kept);
  });
});

describe('an answer that is too large', () => {
  const rows = Array.from({ length: 100 }, (_, id) => ({ id, text: 'ü'.repeat(50) }));

  test('loses rows at its end, and the cursor that would skip them', () => {
    const { answer, cut } = fitAnswer({ rows, nextCursor: 'next' }, 1000, 'fewer');
    expect(bytesOf(answer)).toBeLessThanOrEqual(1000);
    expect(answer).toMatchObject({ nextCursor: null, rows: rows.slice(0, 8) });
    expect(cut).toBe('Only the first 8 of 100 rows fit. Ask for less: fewer.');
  });

  test('of one row loses the largest fields of that row and keeps its id', () => {
    const answer = { rows: [{ id: 'x'.repeat(300), small: 1, big: 'y'.repeat(500) }] };
    const fitted = fitAnswer(answer, 400, undefined);
    expect(fitted).toEqual({
      answer: { rows: [{ id: 'x'.repeat(300), small: 1 }] },
      cut: 'Too large and left out: rows.big.',
    });
  });

  test('keeps one row even when none fits whole', () => {
    const { answer, cut } = fitAnswer({ rows: rows.slice(0, 2) }, 60, undefined);
    expect(answer).toEqual({ rows: [{ id: 0 }] });
    expect(cut).toBe('Only the first 1 of 2 rows fit. Too large and left out: rows.text.');
  });

  test('that fits stays as it is', () => {
    expect(fitAnswer({ rows }, 100_000, undefined)).toEqual({ answer: { rows }, cut: null });
  });
});

function hasPath(schema: unknown, steps: readonly string[]): boolean {
  const [head, ...rest] = steps;
  if (head === undefined) return true;
  return variants(schema).some(({ properties }) => properties?.[head] !== undefined && hasPath(properties[head], rest));
}

type Node = {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly items?: unknown;
  readonly anyOf?: readonly unknown[];
};

function variants(schema: unknown): Node[] {
  const node = schema as Node; // a JSON Schema
  if (node.items !== undefined) return variants(node.items);
  return node.anyOf?.flatMap(variants) ?? [node];
}
