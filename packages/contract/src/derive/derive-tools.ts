import type { z } from 'zod';
import type { Operation, Scope } from '../operation.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';
import { type ToolAnnotations, toolAnnotations } from './tool-annotations.ts';
import { toolInput } from './tool-input.ts';
import { toolOutput } from './tool-output.ts';
import type { Tool } from './tools.ts';

/** A tool as the Model Context Protocol lists it, and what is needed to carry it out. */
export type DerivedTool<T extends Operation = Operation> = {
  readonly tool: Tool;
  readonly title: string;
  readonly description: string;
  /** Scopes that a key needs for it. */
  readonly scopes: readonly Scope[];
  readonly annotations: ToolAnnotations;
  readonly input: z.ZodObject;
  readonly inputSchema: JsonSchema;
  readonly outputSchema: JsonSchema;
  /** The operation for the arguments of a call that `input` has let through. */
  readonly operationFor: (args: Readonly<Record<string, unknown>>) => T;
};

/** The tools over a table of operations. Throws an error that names a tool whose operation or field does not exist. */
export function deriveTools<T extends Operation>(tools: readonly Tool[], operations: readonly T[]): DerivedTool<T>[] {
  return tools.map((tool) => deriveTool(tool, operations));
}

function deriveTool<T extends Operation>(tool: Tool, table: readonly T[]): DerivedTool<T> {
  const ids = typeof tool.calls === 'string' ? [tool.calls] : Object.values(tool.calls);
  const operations = ids.map((id) => findOperation(tool, table, id));
  const input = toolInput(tool, operations);
  return {
    tool,
    title: titleOf(tool.name),
    description: describeTool(tool, operations),
    scopes: [...new Set(operations.map(({ scope }) => scope))],
    annotations: toolAnnotations(operations),
    input,
    inputSchema: withoutOwnFormats(toJsonSchema(input, 'input')),
    outputSchema: toolOutput(tool, operations),
    operationFor: ({ action }) => {
      const id = typeof tool.calls === 'string' ? tool.calls : tool.calls[String(action)];
      return findOperation(tool, table, id ?? '');
    },
  };
}

function findOperation<T extends Operation>(tool: Tool, table: readonly T[], id: string): T {
  const operation = table.find((known) => known.id === id);
  if (operation === undefined) throw new Error(`${tool.name} calls ${id}, which does not exist.`);
  return operation;
}

function describeTool(tool: Tool, operations: readonly Operation[]): string {
  const notes = (note: 'sideEffect' | 'identity') => [...new Set(operations.map(({ agent }) => agent[note]))].join(' ');
  return [
    tool.purpose,
    `Side effect: ${notes('sideEffect')}`,
    `Identity: ${notes('identity')}`,
    `Answer: ${tool.returns}`,
  ].join('\n');
}

function titleOf(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

// Validators that other people's clients use refuse a format that they do not know.
function withoutOwnFormats(schema: JsonSchema): JsonSchema {
  const isOwn = (name: string, value: unknown) => name === 'format' && String(value).startsWith('puffle-');
  return JSON.parse(JSON.stringify(schema, (name, value: unknown) => (isOwn(name, value) ? undefined : value)));
}
