import type { Flag } from '../surface-shape.ts';

/** The placeholder of a flag's value, as in `<person|company>`; empty for a switch. */
export function flagPlaceholder(flag: Flag): string {
  if (flag.type === 'boolean') return '';
  return `<${flag.choices?.join('|') ?? placeholderOf(flag)}>`;
}

function placeholderOf(flag: Flag): string {
  const one = { string: 'text', number: 'number', boolean: '', json: 'json', 'string-or-json': 'text|json' }[flag.type];
  if (!flag.repeated) return one;
  return flag.type === 'string' ? 'text,…' : one;
}

/** The JSON type of a field in words. */
export function fieldType(flag: Flag): string {
  const words = {
    string: 'string',
    number: flag.integer ? 'integer' : 'number',
    boolean: 'boolean',
    json: 'object',
    'string-or-json': 'string or object',
  };
  const one = flag.choices?.map((choice) => `\`${choice}\``).join(', ') ?? words[flag.type];
  return `${flag.repeated ? `array of ${one}` : one}${flag.nullable ? ' or null' : ''}`;
}
