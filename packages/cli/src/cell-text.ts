const mainKeys = ['full', 'name', 'value', 'url', 'raw', 'id'] as const;
const placeKeys = ['city', 'state', 'country'] as const;

/** A value as the text of one cell: objects by their main key, places in one line, lists joined, other objects as `key: value`. */
export function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  if (typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return value.map(cellText).filter(isFilled).join('; ');
  return sayingText(value) ?? placeText(value) ?? mainText(value) ?? fieldsText(value);
}

/** What says one thing as a whole: who, which identifier, and what became of a field. */
export function sayingText(value: object): string | undefined {
  const { keyName, actor, kind, key, path, from, to, rule } = value as Readonly<Record<string, unknown>>;
  if (typeof keyName === 'string') return typeof actor === 'string' ? `${actor} (${keyName})` : keyName;
  if (typeof path === 'string' && typeof rule === 'string' && ('from' in value || 'to' in value))
    return `${path}: ${[cellText(from), cellText(to)].filter(isFilled).join(' → ') || 'nothing'} (${rule})`;
  const isIdentifier = typeof kind === 'string' && typeof key === 'string' && Object.keys(value).length === 2;
  return isIdentifier ? `${kind} ${key}` : undefined;
}

/** Whether a value is an object of which no single key says what it is. */
export function isComposite(value: unknown): value is Record<string, unknown> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && [sayingText, placeText, mainText].every((say) => say(value) === undefined);
}

function placeText(value: object): string | undefined {
  const parts = placeKeys.map((key) => Reflect.get(value, key)).filter((part) => typeof part === 'string');
  return parts.length === 0 ? undefined : parts.join(', ');
}

function mainText(value: object): string | undefined {
  const main = mainKeys.find((key) => typeof Reflect.get(value, key) === 'string');
  return main === undefined ? undefined : String(Reflect.get(value, main));
}

/** Every filled field of an object as `key: value`. */
export function fieldsText(value: object): string {
  return Object.entries(value)
    .map(([key, part]) => [key, isComposite(part) ? bracketed(cellText(part)) : cellText(part)] as const)
    .filter(([, text]) => isFilled(text))
    .map(([key, text]) => `${key}: ${text}`)
    .join(', ');
}

function bracketed(text: string): string {
  return isFilled(text) ? `{ ${text} }` : '';
}

function isFilled(text: string): boolean {
  return text !== '';
}
