import { commonErrors, type ErrorCode, writeErrors } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { checkSurface } from './check-surface.ts';
import { commandWords } from './command-words.ts';
import { deriveFlags } from './derive-flags.ts';
import { describeAnswer } from './describe-answer.ts';
import type { Surface, SurfaceOperation } from './surface-shape.ts';

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
    ...(operation.command.columns && { columns: operation.command.columns }),
    ...(operation.command.follow && { follow: operation.command.follow }),
    flags: deriveFlags(operation),
    ...(operation.upload && { upload: operation.upload }),
    ...(operation.streams && { streams: operation.streams }),
    ...describeAnswer(operation),
    statuses: Object.keys(operation.answers).map(Number),
    errors: errorsOf(operation),
  };
}
