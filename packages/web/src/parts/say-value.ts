/** A value of a Lead as one line; what was not there is an empty set. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return '∅';
  if (typeof value === 'string') return `“${value}”`;
  if (typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  return Object.entries(value).map(sayPart).join(', ') || '∅';
}

function sayPart([key, part]: [string, unknown]): string {
  return `${key}: ${typeof part === 'string' ? part : JSON.stringify(part)}`;
}
