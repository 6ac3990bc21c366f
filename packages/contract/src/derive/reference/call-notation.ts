import { exampleInput } from '../example-input.ts';
import type { SurfaceOperation } from '../surface-shape.ts';

/** The HTTP call that a command line of an operation makes. */
export type CallParts = {
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body: Readonly<Record<string, unknown>> | undefined;
  readonly upload: string | undefined;
};

export function callParts(operation: SurfaceOperation, line: string): CallParts {
  const input = exampleInput(operation.flags, line);
  const fields = (place: string) => operation.flags.filter((flag) => flag.place === place && flag.field in input);
  const path = operation.path.replace(/\{([^}]*)\}/g, (_, field: string) => String(input[field] ?? `{${field}}`));
  const query = fields('query').map((flag) => `${flag.field}=${encodeValue(input[flag.field])}`);
  const body = fields('body').map((flag) => [flag.field, input[flag.field]] as const);
  return {
    method: operation.method,
    path: `${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    body: body.length > 0 ? Object.fromEntries(body) : undefined,
    upload: operation.upload?.[0],
  };
}

/** The call on one line: `POST /api/leads {"type":"person"}`. */
export function callNotation(operation: SurfaceOperation, line: string): string {
  const { method, path, body, upload } = callParts(operation, line);
  const sent =
    upload === undefined ? (body === undefined ? '' : ` ${JSON.stringify(body)}`) : ` (the file as ${upload})`;
  return `${method} ${path}${sent}`;
}

// A placeholder such as <lead-id> stays readable.
function encodeValue(value: unknown): string {
  const text = Array.isArray(value) ? value.join(',') : String(value);
  return /^[<>\w,-]+$/.test(text) ? text : encodeURIComponent(text);
}
