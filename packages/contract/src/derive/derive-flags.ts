import type { z } from 'zod';
import type { Operation } from '../operation.ts';
import { isNullable, type JsonSchema, toJsonSchema, variantsOf } from './json-schema.ts';
import type { Flag, FlagPlace, FlagType } from './surface-shape.ts';

/**
 * The flags of an operation's command: every field of its path, body and query, in this order, named in kebab-case
 * (the CLI rules of the API contract).
 */
export function deriveFlags(operation: Operation): Flag[] {
  return [
    ...flagsOf(operation.params, 'path'),
    ...flagsOf(operation.body, 'body'),
    ...flagsOf(operation.query, 'query'),
  ];
}

/** `listIds` and `list_ids` as `list-ids`. */
function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .replaceAll('_', '-')
    .toLowerCase();
}

function flagsOf(schema: z.ZodObject | undefined, place: FlagPlace): Flag[] {
  if (schema === undefined) return [];
  const document = toJsonSchema(schema, 'input');
  const required = new Set(document.required);
  return Object.entries(document.properties ?? {}).map(([field, property]) => ({
    name: kebabCase(field),
    field,
    place,
    required: required.has(field),
    nullable: isNullable(property),
    ...kindOf(property, document.$defs),
    description: property.description ?? describedBy(property, document.$defs),
  }));
}

function describedBy(property: JsonSchema, defs: JsonSchema['$defs']): string {
  return variantsOf(property, defs).find((variant) => variant.description !== undefined)?.description ?? '';
}

type FlagValue = Pick<Flag, 'type' | 'repeated' | 'integer' | 'choices'>;

function kindOf(property: JsonSchema, defs: JsonSchema['$defs']): FlagValue {
  const variants = variantsOf(property, defs);
  const arrays = variants.filter((variant) => variant.type === 'array');
  if (arrays.length > 0 && variants.every((variant) => variant.type === 'array' || isText(variant))) {
    const items = arrays.flatMap((array) => variantsOf(array.items ?? {}, defs));
    return { ...scalarOf(items), repeated: true };
  }
  return { ...scalarOf(variants), repeated: false };
}

function scalarOf(variants: readonly JsonSchema[]): Omit<FlagValue, 'repeated'> {
  const type = typeOf(variants);
  if (type === 'number' && variants.every((variant) => variant.type === 'integer')) return { type, integer: true };
  const choices = type === 'string' ? choicesOf(variants) : undefined;
  return choices === undefined ? { type } : { type, choices };
}

function typeOf(variants: readonly JsonSchema[]): FlagType {
  const every = (test: (variant: JsonSchema) => boolean) => variants.length > 0 && variants.every(test);
  if (every((variant) => variant.type === 'boolean')) return 'boolean';
  if (every((variant) => variant.type === 'number' || variant.type === 'integer')) return 'number';
  if (every((variant) => isText(variant) || isScalar(variant))) return 'string';
  return variants.some(isText) ? 'string-or-json' : 'json';
}

function isText(variant: JsonSchema): boolean {
  return variant.type === 'string' || typeof variant.const === 'string';
}

function isScalar(variant: JsonSchema): boolean {
  return variant.type === 'number' || variant.type === 'integer' || variant.type === 'boolean';
}

function choicesOf(variants: readonly JsonSchema[]): string[] | undefined {
  const choices = variants.map(
    (variant) => variant.enum ?? (variant.const === undefined ? undefined : [variant.const]),
  );
  if (choices.some((choice) => choice === undefined)) return undefined;
  return choices.flat().filter((choice) => typeof choice === 'string');
}
