/** The lines in which two JSON values differ, with what leads to them; '' when they are equal. */
export function differences(actual: unknown, expected: unknown, path = ''): string {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return '';
  if (!isBranch(actual) || !isBranch(expected)) {
    return `${path}: the server has ${JSON.stringify(actual)}, the model ${JSON.stringify(expected)}\n`;
  }
  const keys = new Set([...Object.keys(actual), ...Object.keys(expected)]);
  return [...keys].map((key) => differences(actual[key], expected[key], `${path}/${key}`)).join('');
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
