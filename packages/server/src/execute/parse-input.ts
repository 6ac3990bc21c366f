import { type AnyOperation, findJsonFaults } from '@puffle/contract';
import { z } from 'zod';
import { type InputPlace, isObject, keepUnknown, parsePart, refuse, unknownIssue } from '../domain/parse-part.ts';

export type RawInput = {
  readonly params: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
};
export type ParsedInput = {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly notes: readonly string[];
};

/**
 * The input of an operation, checked by its schemas. Errors: `unknown_field` when nothing else is wrong, otherwise
 * `validation_failed`, each naming every field and rule.
 */
export function parseInput(operation: AnyOperation, raw: RawInput): ParsedInput {
  const query = parseOrEmpty(schemaOf(operation, 'query'), raw.query, 'query');
  const { body, notes } = prepareBody(operation, raw.body, query);
  const arrayLimits = 'arrayLimits' in operation ? (operation.arrayLimits as Record<string, number>) : {};
  const faults = [
    ...findJsonFaults(raw.params),
    ...findJsonFaults(raw.query),
    ...findJsonFaults(withoutRows(schemaOf(operation, 'body'), body), arrayLimits),
  ];
  if (faults.length > 0) throw refuse(faults);
  return {
    params: parseOrEmpty(schemaOf(operation, 'params'), raw.params, 'path'),
    query,
    body: parseOrEmpty(schemaOf(operation, 'body'), body, 'body'),
    notes,
  };
}

function schemaOf(operation: AnyOperation, part: 'params' | 'query' | 'body'): z.ZodObject | undefined {
  // Each operation declares the parts that it has.
  return (operation as { params?: z.ZodObject; query?: z.ZodObject; body?: z.ZodObject })[part];
}

function parseOrEmpty(schema: z.ZodObject | undefined, value: unknown, place: InputPlace): unknown {
  if (schema !== undefined) return parsePart(schema, value === undefined ? {} : value, place);
  const [first] = Object.keys(isObject(value) ? value : {});
  if (first !== undefined) throw refuse([unknownIssue(first, [], place)]);
  return {};
}

/** A body without its rows of free JSON: the verb checks those one by one, so that a bad one harms only itself. */
function withoutRows(schema: z.ZodObject | undefined, body: unknown): unknown {
  if (!isObject(body)) return body;
  const isRows = (field: string): boolean => {
    const known = schema?.shape[field];
    return Array.isArray(body[field]) && known instanceof z.ZodArray && known.element instanceof z.ZodUnknown;
  };
  const fields = Object.entries(body).filter(([field]) => !isRows(field));
  return fields.length === Object.keys(body).length ? body : Object.fromEntries(fields);
}

/** With `unknown=keep`, fields that do not exist go to `raw`, with a note each. */
function prepareBody(operation: AnyOperation, body: unknown, query: unknown): { body: unknown; notes: string[] } {
  const schema = schemaOf(operation, 'body');
  const isKeeping = isObject(query) && query.unknown === 'keep';
  if (!isKeeping || schema === undefined || !('raw' in schema.shape)) return { body, notes: [] };
  return keepUnknown(body, Object.keys(schema.shape));
}
