/** A value of a Lead as one line; what was not there is an empty set. */
export function sayValue(value: unknown): string {
  if (value === null || value === undefined) return '∅';
  return typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
}
