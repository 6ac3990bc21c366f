const mainKeys = ['full', 'name', 'value', 'url', 'raw', 'id'] as const;

/** A value as the text of one cell: objects by their main key, lists joined; what has no short form is JSON. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  const main = mainKeys.find((key) => typeof Reflect.get(value, key) === 'string');
  if (main !== undefined) return String(Reflect.get(value, main));
  const parts = Object.values(value);
  if (parts.every((part) => typeof part === 'string')) return parts.join(', ');
  return parts.length === 0 ? '' : JSON.stringify(value);
}
