import type { AnyOperation } from '@puffle/contract';
import type { z } from 'zod';
import { DomainError } from '../domain/domain-error.ts';
import type { RawInput } from '../execute/parse-input.ts';

/** Reads the parts of an HTTP request as an operation takes them. A path parameter of an alias stands for the field of that name. */
export type BindInput = (params: object, query: object, body: unknown) => RawInput;

export function bindInput(operation: AnyOperation, path: string): BindInput {
  const coerce = queryCoercions(operation);
  const isAlias = path !== operation.path;
  return (params, query, body) => {
    const named = { ...params } as Record<string, unknown>;
    const asked = coerceQuery({ ...query }, coerce);
    if (!isAlias) return { params: named, query: asked, body };
    if (operation.method === 'GET') return { params: {}, query: join(asked, named, 'query'), body };
    const isObject = typeof body === 'object' && body !== null && !Array.isArray(body);
    const whole = isObject ? join(body as Record<string, unknown>, named, 'body') : (body ?? named);
    return { params: {}, query: asked, body: whole };
  };
}

/** The fields that the path names with the others. Errors: `validation_failed` when both name one, and not the same. */
function join(
  given: Record<string, unknown>,
  named: Record<string, unknown>,
  place: 'query' | 'body',
): Record<string, unknown> {
  const twice = Object.keys(named).find((field) => ![undefined, null, named[field]].includes(given[field]));
  if (twice === undefined) return { ...given, ...named };
  throw new DomainError('validation_failed', `The path and the ${place} name different values of ${twice}.`, {
    issues: [{ path: twice, code: 'contradiction', message: 'Name it in the path alone.' }],
  });
}

type Coercion = (text: string) => unknown;

/** Query strings are text: what the schema wants as number, boolean or array is read as that, and left for the schema to refuse. */
function queryCoercions(operation: AnyOperation): Map<string, Coercion> {
  const query = (operation as { readonly query?: z.ZodObject }).query;
  const coercions = new Map<string, Coercion>();
  for (const [name, schema] of Object.entries(query?.shape ?? {})) {
    const coercion = coercionOf(baseType(schema as z.ZodType));
    if (coercion) coercions.set(name, coercion);
  }
  return coercions;
}

function baseType(schema: z.ZodType): string {
  const def = schema.def as { readonly type: string; readonly innerType?: z.ZodType };
  return def.innerType === undefined ? def.type : baseType(def.innerType);
}

function coercionOf(type: string): Coercion | null {
  if (type === 'boolean')
    return (text) =>
      text === 'true' || text === '1' || text === '' ? true : text === 'false' || text === '0' ? false : text;
  if (type === 'number') return (text) => (/^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text);
  if (type === 'array') return (text) => text.split(',').filter((part) => part !== '');
  if (type === 'record' || type === 'object') return parseJson;
  return null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

function coerceQuery(
  query: Record<string, unknown>,
  coercions: ReadonlyMap<string, Coercion>,
): Record<string, unknown> {
  for (const [name, coerce] of coercions) {
    const value = query[name];
    if (typeof value === 'string') query[name] = coerce(value);
  }
  return query;
}
