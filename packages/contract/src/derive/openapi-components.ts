import type { z } from 'zod';
import { type JsonSchema, toJsonSchema } from './json-schema.ts';

/** Collects the named schemas of a document and points every reference at `#/components/schemas`. */
export type Components = {
  readonly schemas: Record<string, JsonSchema>;
  add(schema: z.ZodType, io: 'input' | 'output'): JsonSchema;
};

/** An empty collection. A name that stands for two different schemas is an error. */
export function createComponents(): Components {
  const schemas: Record<string, JsonSchema> = {};
  return { schemas, add };

  function add(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
    const { $defs, ...root } = pointAtComponents(toJsonSchema(schema, io));
    for (const [name, definition] of Object.entries($defs ?? {})) define(name, definition);
    return root;
  }

  function define(name: string, definition: JsonSchema): void {
    const known = schemas[name];
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition)) {
      throw new Error(`The schema name ${name} stands for two different schemas.`);
    }
    schemas[name] = definition;
  }
}

function pointAtComponents(schema: JsonSchema): JsonSchema {
  const text = JSON.stringify(schema, (key, value: unknown) =>
    key === '$ref' && typeof value === 'string' ? value.replace('#/$defs/', '#/components/schemas/') : value,
  );
  return JSON.parse(text);
}
