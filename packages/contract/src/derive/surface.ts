import { commonErrors, type ErrorCode, writeErrors } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { checkSurface } from './check-surface.ts';
import { commandWords } from './command-words.ts';
import { deriveFlags } from './derive-flags.ts';
import { type JsonSchema, toJsonSchema, variantsOf } from './json-schema.ts';
import type { Flag, Surface, SurfaceOperation } from './surface-shape.ts';

/**
 * The operations as plain JSON data, in the order of the contract. Throws an error that names both sides when two
 * operations would have one route or one command, or when two fields of an operation would be one flag.
 */
export function deriveSurface(operations: readonly Operation[], version: string): Surface {
  const surface = { version, operations: operations.map(describeOperation) };
  checkSurface(surface);
  return surface;
}

/** Every error code that an operation may answer with. */
export function errorsOf(operation: Pick<Operation, 'method' | 'errors'>): ErrorCode[] {
  const write = operation.method === 'GET' ? [] : writeErrors;
  return [...new Set<ErrorCode>([...commonErrors, ...write, ...operation.errors])];
}

function describeOperation(operation: Operation): SurfaceOperation {
  const flags = deriveFlags(operation);
  return {
    id: operation.id,
    method: operation.method,
    path: operation.path,
    aliases: operation.aliases ?? [],
    verb: operation.verb,
    scope: operation.scope,
    retry: operation.retry,
    summary: operation.summary,
    agent: operation.agent,
    words: commandWords(operation),
    ...(operation.command.short && { short: operation.command.short }),
    example: operation.command.example,
    flags,
    ...(operation.upload && { upload: operation.upload }),
    ...(operation.streams && { streams: operation.streams }),
    ...describeAnswer(operation, flags),
    statuses: Object.keys(operation.answers).map(Number),
    errors: errorsOf(operation),
  };
}

function describeAnswer(operation: Operation, flags: readonly Flag[]): Pick<SurfaceOperation, AnswerKeys> {
  const answers = Object.values(operation.answers).flatMap((answer) => {
    const document = toJsonSchema(answer, 'output');
    return variantsOf(document).map((variant) => ({ variant, defs: document.$defs }));
  });
  const rows = onlyOne(answers.flatMap(({ variant, defs }) => requiredFields(variant, defs, 'array')));
  const resource = onlyOne(answers.flatMap(({ variant, defs }) => onlyRequiredObject(variant, defs)));
  const paged =
    flags.some((flag) => flag.field === 'cursor' && flag.place === 'query') &&
    answers.some(({ variant }) => variant.properties?.nextCursor !== undefined);
  return { ...(rows !== undefined && { rows }), ...(resource !== undefined && { resource }), paged };
}

type AnswerKeys = 'rows' | 'resource' | 'paged';

function onlyOne(names: readonly string[]): string | undefined {
  const different = new Set(names);
  return different.size === 1 ? names[0] : undefined;
}

function requiredFields(schema: JsonSchema, defs: JsonSchema['$defs'], type: string): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([field]) => schema.required?.includes(field))
    .filter(([, property]) => variantsOf(property, defs).some((variant) => variant.type === type))
    .map(([field]) => field);
}

function onlyRequiredObject(schema: JsonSchema, defs: JsonSchema['$defs']): string[] {
  return schema.required?.length === 1 ? requiredFields(schema, defs, 'object') : [];
}
