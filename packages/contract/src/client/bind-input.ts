import type { RawRequest } from './client-shapes.ts';
import type { Route } from './route.ts';

/**
 * Spreads the one input object of a call over path, query and body. A field that the contract does not know goes to the body
 * (to the query of a read), so that the server can refuse it by name. Throws a TypeError when a path field is missing.
 */
export function bindInput(route: Route, input: Readonly<Record<string, unknown>>): RawRequest {
  const query: Record<string, unknown> = {};
  const body: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(input)) {
    if (value === undefined || route.params?.includes(field)) continue;
    if (route.upload && (field === 'file' || field === 'contentType')) continue;
    const toQuery = route.method === 'GET' || route.upload || route.query?.includes(field);
    (toQuery ? query : body)[field] = value;
  }
  const request = {
    method: route.method,
    path: bindPath(route.path, input),
    query,
    ...(route.mediaType !== undefined && { accept: `${route.mediaType}, application/problem+json` }),
  };
  if (route.method === 'GET') return request;
  if (route.upload === undefined) return route.hasBody || Object.keys(body).length > 0 ? { ...request, body } : request;
  return { ...request, body: input.file, contentType: mediaTypeOf(route.upload, input) };
}

function bindPath(path: string, input: Readonly<Record<string, unknown>>): string {
  return path.replace(/\{([^}]*)\}/g, (_, field: string) => {
    const value = input[field];
    if (value === undefined || value === null || value === '') throw new TypeError(`\`${field}\` is required.`);
    return encodeURIComponent(String(value));
  });
}

function mediaTypeOf(upload: readonly string[], input: Readonly<Record<string, unknown>>): string {
  if (typeof input.contentType === 'string') return input.contentType;
  if (input.file instanceof Blob && input.file.type !== '') return input.file.type;
  return upload[0] ?? 'application/octet-stream';
}

/** The query string of the fields: arrays joined by commas, objects as JSON; empty, or with its question mark. */
export function encodeQuery(query: Readonly<Record<string, unknown>>): string {
  const search = new URLSearchParams();
  for (const [field, value] of Object.entries(query)) {
    if (value === undefined || value === null) continue;
    search.set(field, encodeQueryValue(value));
  }
  return search.size === 0 ? '' : `?${search}`;
}

function encodeQueryValue(value: unknown): string {
  if (Array.isArray(value)) return value.map(String).join(',');
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
