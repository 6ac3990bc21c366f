import type { Flag, SurfaceOperation } from '@puffle/contract/client';

const call = /\b(GET|POST|PATCH|PUT|DELETE) (\/api\/[\w/{}-]+)(?:\?([^\s,;]*[^\s,;.]))?(?: (\{[^{}]*\}))?/g;

/** A text with the calls of the API that it names as commands, which is how its reader makes them. */
export function nameCommands(text: string, operations: readonly SurfaceOperation[]): string {
  return text.replace(call, (whole: string, method: string, path: string, query = '', body = '{}') => {
    const operation = operations.find((known) => known.method === method && fits(known.path, path));
    const fields = operation && readFields(operation.path, path, query, body);
    if (!operation || !fields) return whole;
    const flags = Object.entries(fields).map(([field, value]) => writeFlag(operation.flags, field, value));
    return flags.includes(null) ? whole : `\`${['puffle', ...operation.words, ...flags].join(' ')}\``;
  });
}

function fits(template: string, path: string): boolean {
  const [wanted, given] = [template.split('/'), path.split('/')];
  return wanted.length === given.length && wanted.every((part, place) => isName(part) || part === given[place]);
}

function isName(part: string): boolean {
  return part.startsWith('{');
}

/** What the call says, by field; null when it can not be read. */
function readFields(template: string, path: string, query: string, body: string): Record<string, unknown> | null {
  const given = path.split('/');
  const params = template
    .split('/')
    .flatMap((part, place) => (isName(part) ? [[part.slice(1, -1), given[place] ?? ''] as const] : []));
  try {
    return {
      ...Object.fromEntries(params),
      ...Object.fromEntries(new URLSearchParams(query)),
      ...JSON.parse(body.replaceAll('" | "', '|')),
    };
  } catch {
    return null;
  }
}

/** Null for a field that is no flag. A value that the text leaves open stays open. */
function writeFlag(flags: readonly Flag[], field: string, value: unknown): string | null {
  const flag = flags.find((known) => known.field === field);
  if (flag === undefined) return null;
  if (typeof value === 'boolean') return `--${value ? '' : 'no-'}${flag.name}`;
  if (value === '' || (typeof value === 'string' && isName(value))) return `--${flag.name} <${field}>`;
  const items = Array.isArray(value) && value.every((item) => typeof item === 'string') ? value.join(',') : value;
  const text = typeof items === 'string' ? items : JSON.stringify(items);
  if (/^\w+(?:\|\w+)+$/.test(text)) return `--${flag.name} <${text}>`;
  return `--${flag.name} ${/^[\w@.,:/…-]+$/.test(text) ? text : `'${text}'`}`;
}
