import type { Operation } from '../operation.ts';
import { isNullable, type JsonSchema, variantsOf } from './json-schema.ts';
import { operationSchemas } from './operation-schemas.ts';
import type { Tool } from './tools.ts';

/** What a tool's answer may carry beside the operation's: a sentence about the answer itself, never text of a Lead. */
const toolFacts: Readonly<Record<string, JsonSchema>> = {
  dryRun: { type: 'boolean', description: 'Nothing was kept.' },
  replayed: { type: 'boolean', description: 'The stored answer to the same idempotencyKey.' },
  note: { type: 'string', description: 'About this answer: what was left out, and how to get it.' },
};

/**
 * The JSON Schema of a tool's answer: the concise paths with the operation's own types. `detailed` adds fields, so that none is
 * forbidden; what is empty is left out, so that only what every answer has is required.
 */
export function toolOutput(tool: Tool, operations: readonly Operation[]): JsonSchema {
  const documents = operations.map((operation) => operationSchemas(operation).output);
  const variants = documents.flatMap((document) => variantsOf(document).map((variant) => ({ variant, document })));
  const parts = variants.map(({ variant, document }) => pickSchema(variant, tool.concise, document.$defs));
  const properties = mergeProperties(parts);
  const required = Object.keys(properties).filter((name) =>
    variants.every(({ variant }) => variant.required?.includes(name)),
  );
  return { type: 'object', properties: { ...properties, ...toolFacts }, required };
}

function pickSchema(schema: JsonSchema, paths: readonly string[], defs: JsonSchema['$defs']): JsonSchema {
  const branches = branchesOf(paths);
  const properties = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const below = branches.get(name);
    return below === undefined ? [] : [[name, narrow(property, below, defs)] as const];
  });
  return { type: 'object', properties: Object.fromEntries(properties) };
}

/** A property with what the paths below it keep; all of it when a path ends here. */
function narrow(property: JsonSchema, below: readonly string[], defs: JsonSchema['$defs']): JsonSchema {
  const variants = variantsOf(property, defs).map((variant) => narrowVariant(variant, below, defs));
  const objects = variants.filter(({ type }) => type === 'object');
  const others = variants.filter(({ type }) => type !== 'object');
  const merged = objects.length > 1 ? [{ type: 'object', properties: mergeProperties(objects) }] : objects;
  const nullable = isNullable(property) ? [{ type: 'null' }] : [];
  const all = [...merged, ...others, ...nullable];
  const [only = {}] = all;
  return all.length > 1 ? { anyOf: all } : only;
}

function narrowVariant(variant: JsonSchema, below: readonly string[], defs: JsonSchema['$defs']): JsonSchema {
  if (variant.type === 'array') return { type: 'array', items: narrow(variant.items ?? {}, below, defs) };
  if (variant.type !== 'object' || variant.properties === undefined) {
    const { type, enum: words, const: word } = variant;
    return {
      ...(type !== undefined && { type }),
      ...(words && { enum: words }),
      ...(word !== undefined && { const: word }),
    };
  }
  return pickSchema(variant, below.includes('') ? Object.keys(variant.properties) : below, defs);
}

/** The first step of every path, with the rests of the paths that begin with it; '' for a path that ends there. */
function branchesOf(paths: readonly string[]): Map<string, string[]> {
  const branches = new Map<string, string[]>();
  for (const path of paths) {
    const [head = '', ...rest] = path.split('.');
    branches.set(head, [...(branches.get(head) ?? []), rest.join('.')]);
  }
  return branches;
}

function mergeProperties(schemas: readonly JsonSchema[]): Record<string, JsonSchema> {
  const merged: Record<string, JsonSchema> = {};
  for (const schema of schemas) {
    for (const [name, property] of Object.entries(schema.properties ?? {})) {
      const known = merged[name];
      const isSame = known === undefined || JSON.stringify(known) === JSON.stringify(property);
      merged[name] = isSame ? property : { anyOf: [...(known.anyOf ?? [known]), property] };
    }
  }
  return merged;
}
