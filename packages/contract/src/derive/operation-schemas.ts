import type { z } from 'zod';
import type { Operation } from '../operation.ts';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';
import type { FlagPlace } from './surface-shape.ts';

/** JSON Schemas (2020-12) of one operation: its path, query and body fields as one object, and its answer. */
export type OperationSchemas = { readonly input: JsonSchema; readonly output: JsonSchema };

/** By operation id. */
export type Schemas = Readonly<Record<string, OperationSchemas>>;

/**
 * The schemas of an operation. Every property of the input carries `x-in`: whether it travels in the path, the query or the
 * body.
 */
export function operationSchemas(operation: Operation): OperationSchemas {
  const parts = [
    partOf(operation.params, 'path'),
    partOf(operation.query, 'query'),
    partOf(operation.body, 'body'),
  ] as const;
  const defs = Object.assign({}, ...parts.map((part) => part.$defs));
  const open = parts.some((part) => part.additionalProperties !== false);
  return {
    input: {
      title: operation.id,
      description: operation.summary,
      type: 'object',
      properties: Object.assign({}, ...parts.map((part) => part.properties)),
      required: parts.flatMap((part) => part.required ?? []),
      ...(!open && { additionalProperties: false }),
      ...(Object.keys(defs).length > 0 && { $defs: defs }),
    },
    output: outputOf(operation),
  };
}

function partOf(schema: z.ZodObject | undefined, place: FlagPlace): JsonSchema {
  if (schema === undefined) return { additionalProperties: false };
  const document = toJsonSchema(schema, 'input');
  const properties = Object.entries(document.properties ?? {}).map(
    ([field, property]) => [field, { 'x-in': place, ...property }] as const,
  );
  return { ...document, properties: Object.fromEntries(properties) };
}

function outputOf(operation: Operation): JsonSchema {
  const different = [...new Set(Object.values(operation.answers))];
  const documents = different.map((answer) => toJsonSchema(answer, 'output'));
  const [only] = documents;
  if (documents.length === 1 && only !== undefined) return only;
  const $defs = Object.assign({}, ...documents.map((document) => document.$defs));
  return { anyOf: documents.map(({ $defs: _, ...rest }) => rest), $defs };
}
