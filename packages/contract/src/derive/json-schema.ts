import { z } from 'zod';

/** A JSON Schema node (draft 2020-12), as far as the derivations look into it. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, JsonSchema>>;
  readonly type?: string | readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly oneOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly description?: string;
  readonly [keyword: string]: unknown;
};

/** The JSON Schema of a zod schema; what JSON Schema cannot say is left open. */
export function toJsonSchema(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' });
  return rest as JsonSchema; // the library types the same document more loosely
}

/** The alternatives of a schema, without `null`: unions are flattened, lists of types taken apart, references followed. */
export function variantsOf(schema: JsonSchema, defs: JsonSchema['$defs'] = schema.$defs): JsonSchema[] {
  const target = schema.$ref === undefined ? schema : (defs?.[schema.$ref.replace('#/$defs/', '')] ?? {});
  const union = target.anyOf ?? target.oneOf;
  if (union !== undefined) return union.flatMap((variant) => variantsOf(variant, defs));
  if (typeof target.type !== 'object') return target.type === 'null' ? [] : [target];
  return target.type.filter((type) => type !== 'null').map((type) => ({ ...target, type }));
}

/** Whether `null` fits the schema. */
export function isNullable(schema: JsonSchema): boolean {
  if (schema.type === 'null' || (typeof schema.type === 'object' && schema.type.includes('null'))) return true;
  return (schema.anyOf ?? schema.oneOf ?? []).some(isNullable);
}
