import type { JsonSchema } from '../json-schema.ts';

/** A JSON Schema in the notation of TypeScript; references become names. */
export function typeNotation(schema: JsonSchema, indent = ''): string {
  if (schema.$ref !== undefined) return schema.$ref.replace(/^.*\//, '');
  const union = schema.anyOf ?? schema.oneOf;
  if (union !== undefined) return unique(union.map((variant) => typeNotation(variant, indent)));
  if (schema.enum !== undefined) return unique(schema.enum.map((value) => JSON.stringify(value)));
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (typeof schema.type === 'object')
    return unique(schema.type.map((type) => typeNotation({ ...schema, type }, indent)));
  return notationOfType(schema, indent);
}

function notationOfType(schema: JsonSchema, indent: string): string {
  switch (schema.type) {
    case 'integer':
      return 'number';
    case 'array':
      return arrayNotation(typeNotation(schema.items ?? {}, indent));
    case 'object':
      return objectNotation(schema, indent);
    case undefined:
      return 'unknown';
    default:
      return String(schema.type);
  }
}

function arrayNotation(item: string): string {
  return item.includes(' | ') && !item.startsWith('{') ? `(${item})[]` : `${item}[]`;
}

function objectNotation(schema: JsonSchema, indent: string): string {
  const inner = `${indent}  `;
  const fields = Object.entries(schema.properties ?? {}).map(
    ([name, property]) =>
      `${inner}${name}${schema.required?.includes(name) ? '' : '?'}: ${typeNotation(property, inner)};`,
  );
  const open = schema.additionalProperties !== false ? [`${inner}[key: string]: unknown;`] : [];
  if (fields.length === 0) return open.length > 0 ? 'Record<string, unknown>' : '{}';
  return `{\n${[...fields, ...open].join('\n')}\n${indent}}`;
}

function unique(parts: readonly string[]): string {
  return [...new Set(parts)].join(' | ');
}
