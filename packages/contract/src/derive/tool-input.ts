import { z } from 'zod';
import type { Operation } from '../operation.ts';
import type { Tool } from './tools.ts';

/** The parts of an operation's input as a tool call fills them. */
export type ToolRequest = {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: Readonly<Record<string, unknown>> | undefined;
};

const detail = z
  .enum(['concise', 'detailed'])
  .optional()
  .describe('concise (default): what matters. detailed: everything, much longer.');
const idempotencyKey = z
  .string()
  .regex(/^[\x21-\x7e]{1,255}$/, '1 to 255 visible ASCII characters.')
  .optional()
  .describe('Any text of your own; when no answer came, repeat the call with the same one and nothing happens twice.');

/**
 * The arguments of a tool: the fields that it offers with the operation's own rules, `action` when it has several operations, and
 * `detail`; unknown ones are refused. Throws an error that names a field which the operation does not have.
 */
export function toolInput(tool: Tool, operations: readonly Operation[]): z.ZodObject {
  const [operation] = operations;
  if (operation === undefined) throw new Error(`${tool.name} calls no operation.`);
  const actions = typeof tool.calls === 'string' ? [] : Object.keys(tool.calls);
  const offered = tool.input.map((field) => [nameOf(tool, field), argument(tool, operations, field)] as const);
  return z.strictObject({
    ...(actions.length > 0 && { action: z.enum(actions).describe(`What to do: ${actions.join(' or ')}.`) }),
    ...Object.fromEntries(offered),
    ...(operations.some(({ retry }) => retry === 'key') && { idempotencyKey }),
    detail,
  });
}

/** The request that the arguments of a tool stand for. */
export function toolRequest(tool: Tool, operation: Operation, args: Readonly<Record<string, unknown>>): ToolRequest {
  const given = tool.input
    .map((field) => [field, args[nameOf(tool, field)]] as const)
    .filter(([, value]) => value !== undefined);
  const sent = { ...tool.defaults, ...Object.fromEntries(given), ...tool.fixed };
  const part = (place: 'params' | 'query' | 'body') =>
    Object.fromEntries(Object.entries(sent).filter(([field]) => operation[place]?.shape[field] !== undefined));
  return { params: part('params'), query: part('query'), body: operation.body && part('body') };
}

/** What a tool calls a field of its operation. */
export function nameOf(tool: Tool, field: string): string {
  return tool.renamed?.[field] ?? field;
}

/** A field that one of several operations does not have is needed by none: the action decides. */
function argument(tool: Tool, operations: readonly Operation[], field: string): z.ZodType {
  const name = nameOf(tool, field);
  const found = operations.flatMap((operation) => fieldOf(operation, field) ?? []);
  const [known] = found;
  if (known === undefined) {
    const ids = operations.map(({ id }) => id).join(' or ');
    throw new Error(`${tool.name} offers ${field}, which ${ids} does not have.`);
  }
  const isShared = found.length === operations.length;
  const isUnwrapped = tool.required?.includes(name) && known instanceof z.ZodOptional;
  const schema = isUnwrapped ? unwrap(known) : isShared || known instanceof z.ZodOptional ? known : known.optional();
  const described = tool.described?.[name] ?? descriptionOf(known);
  return described === undefined ? schema : schema.describe(described);
}

function fieldOf(operation: Operation, field: string): z.ZodType | undefined {
  const shape = { ...operation.params?.shape, ...operation.query?.shape, ...operation.body?.shape };
  // The shape of a zod object maps names to schemas; the library types it more loosely.
  return shape[field] as z.ZodType | undefined;
}

function descriptionOf(schema: z.ZodType): string | undefined {
  if (schema.description !== undefined) return schema.description;
  const isWrapper = schema instanceof z.ZodOptional || schema instanceof z.ZodNullable;
  return isWrapper ? descriptionOf(schema.unwrap() as z.ZodType) : undefined; // the library types what it wraps more loosely
}

/** A field that must be there and must say something. */
function unwrap(schema: z.ZodOptional): z.ZodType {
  const inner = schema.unwrap() as z.ZodType;
  return inner instanceof z.ZodNullable ? (inner.unwrap() as z.ZodType) : inner;
}
