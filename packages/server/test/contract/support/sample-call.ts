import type { Operation } from '@puffle/contract';
import { deriveFlags } from '@puffle/contract/derive/derive-flags.ts';
import { exampleInput } from '@puffle/contract/derive/example-input.ts';
import { type JsonSchema, toJsonSchema, variantsOf } from '@puffle/contract/derive/json-schema.ts';
import type { Flag } from '@puffle/contract/derive/surface-shape.ts';
import type { World } from './world.ts';

/** One call as it travels: the path with its parameters filled in, the query, the body and its media type. */
export type SampleCall = {
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly headers: Readonly<Record<string, string>>;
};
export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an operation that name something of a workspace, by their names. */
export function idFields(operation: Operation): Flag[] {
  return deriveFlags(operation).filter(({ field }) => /^(ids?|[a-z]\w*Ids?)$/.test(field));
}

/**
 * The fields of a call that the operation accepts: those of the example in its help, the required ones it leaves to a file, and in
 * every id-bearing field that is set things of the world.
 */
export function sampleFields(operation: Operation, world: World): Fields {
  const flags = deriveFlags(operation);
  const fields: Record<string, unknown> = exampleInput(flags, operation.command.example);
  for (const flag of flags) {
    if (flag.required && fields[flag.field] === undefined) fields[flag.field] = sampleOf(schemaOf(operation, flag));
  }
  for (const flag of idFields(operation)) {
    if (fields[flag.field] !== undefined) fields[flag.field] = ownIds(operation, flag, world);
  }
  return fields;
}

/** A call with these fields, each in its place. */
export function toCall(operation: Operation, fields: Fields): SampleCall {
  const flags = deriveFlags(operation);
  const of = (place: Flag['place']) => flags.filter((flag) => flag.place === place && fields[flag.field] !== undefined);
  const path = of('path').reduce<string>(
    (text, { field }) => text.replace(`{${field}}`, encodeURIComponent(String(fields[field]))),
    operation.path,
  );
  const query = of('query').map(({ field }) => [field, queryText(fields[field])] as const);
  const body = of('body').map(({ field }) => [field, fields[field]] as const);
  return {
    path,
    query: Object.fromEntries(query),
    ...payloadOf(operation, Object.fromEntries(body)),
  };
}

const sampleFile = 'name,email\nSample Person,sample@sample-corp.io\n';

function payloadOf({ body, upload }: Operation, fields: object): Pick<SampleCall, 'body' | 'headers'> {
  const [mediaType] = upload ?? [];
  if (mediaType !== undefined) return { body: sampleFile, headers: { 'content-type': mediaType } };
  if (body === undefined) return { body: undefined, headers: {} };
  return { body: fields, headers: { 'content-type': 'application/json' } };
}

/** The value of an id-bearing field that names `id`, beside as many things of the world as the field must have. */
export function fieldNaming(operation: Operation, flag: Flag, world: World, id: string): unknown {
  if (!flag.repeated) return id;
  const least = Number(arrayOf(schemaOf(operation, flag))?.minItems ?? 1);
  return [...world.idsFor(operation.path, flag.field).slice(0, least - 1), id];
}

/** An id that names nothing but has the form of this one. */
export function missingLike(id: string): string {
  return id.replace(/[0-9a-f]{4}$/, (end) => (Number.parseInt(end, 16) ^ 0xffff).toString(16).padStart(4, '0'));
}

function ownIds(operation: Operation, flag: Flag, world: World): unknown {
  const ids = world.idsFor(operation.path, flag.field);
  if (!flag.repeated) return ids[0] ?? world.missingId;
  const least = Number(arrayOf(schemaOf(operation, flag))?.minItems ?? 1);
  return ids.slice(0, Math.max(least, 1));
}

function queryText(value: unknown): string {
  if (Array.isArray(value)) return value.join(',');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

function schemaOf(operation: Operation, { field, place }: Flag): JsonSchema {
  const part = { path: operation.params, query: operation.query, body: operation.body }[place];
  if (part === undefined) return {};
  const document = toJsonSchema(part, 'input');
  return { ...document.properties?.[field], ...(document.$defs && { $defs: document.$defs }) };
}

function arrayOf(schema: JsonSchema): JsonSchema | undefined {
  return variantsOf(schema).find((variant) => variant.type === 'array');
}

/** The smallest value that fits a schema; free JSON is taken to be a Create Lead body. */
function sampleOf(schema: JsonSchema, defs: JsonSchema['$defs'] = schema.$defs): unknown {
  const [variant = {}] = variantsOf(schema, defs);
  if (variant.const !== undefined) return variant.const;
  if (variant.enum !== undefined) return variant.enum[0];
  if (variant.type === 'array') {
    const item = sampleOf(variant.items ?? {}, defs);
    return Array.from({ length: Math.max(1, Number(variant.minItems ?? 1)) }, () => item);
  }
  if (variant.type === 'string') return 'Sample';
  if (variant.type === 'integer' || variant.type === 'number') return Number(variant.minimum ?? 1);
  if (variant.type === 'boolean') return true;
  if (variant.type !== 'object') return { type: 'person', name: 'Sample Person', contacts: ['sample@sample-corp.io'] };
  const required = (variant.required ?? []).map((name) => [name, sampleOf(variant.properties?.[name] ?? {}, defs)]);
  return Object.fromEntries(required);
}
