import type { Operation } from '../operation.ts';
import { type JsonSchema, toJsonSchema, variantsOf } from './json-schema.ts';
import type { SurfaceOperation } from './surface-shape.ts';

/**
 * Where an operation's answer keeps its rows or its one resource, and whether it comes in pages or as text. An answer that sums itself up
 * in words is one thing, not the list that it holds.
 */
export function describeAnswer(operation: Operation): Pick<SurfaceOperation, AnswerKeys> {
  const answers = Object.values(operation.answers).flatMap((answer) => {
    const document = toJsonSchema(answer, 'output');
    return variantsOf(document).map((variant) => ({ variant, defs: document.$defs }));
  });
  const isOne =
    operation.command.showsOne === true || answers.some(({ variant }) => variant.required?.includes('summary'));
  const rows = isOne
    ? undefined
    : onlyOne(answers.flatMap(({ variant, defs }) => requiredFields(variant, defs, isList)));
  const resource = onlyOne(answers.flatMap(({ variant, defs }) => onlyRequiredObject(variant, defs)));
  const paged =
    operation.query?.shape.cursor !== undefined &&
    answers.some(({ variant }) => variant.properties?.nextCursor !== undefined);
  const isText = answers.every(({ variant }) => variant.type === 'string');
  const mediaType = isText ? operation.streams?.[0] : undefined;
  return {
    ...(rows !== undefined && { rows }),
    ...(resource !== undefined && { resource }),
    ...(mediaType !== undefined && { mediaType }),
    paged,
  };
}

type AnswerKeys = 'rows' | 'resource' | 'mediaType' | 'paged';

function onlyOne(names: readonly string[]): string | undefined {
  const different = new Set(names);
  return different.size === 1 ? names[0] : undefined;
}

function requiredFields(
  schema: JsonSchema,
  defs: JsonSchema['$defs'],
  fits: (variant: JsonSchema, defs: JsonSchema['$defs']) => boolean,
): string[] {
  return Object.entries(schema.properties ?? {})
    .filter(([field]) => schema.required?.includes(field))
    .filter(([, property]) => variantsOf(property, defs).some((variant) => fits(variant, defs)))
    .map(([field]) => field);
}

function isList(schema: JsonSchema, defs: JsonSchema['$defs']): boolean {
  const items = variantsOf(schema.items ?? {}, defs);
  return schema.type === 'array' && items.every(({ type }) => type === 'object' || type === undefined);
}

function onlyRequiredObject(schema: JsonSchema, defs: JsonSchema['$defs']): string[] {
  return schema.required?.length === 1 ? requiredFields(schema, defs, (variant) => variant.type === 'object') : [];
}
