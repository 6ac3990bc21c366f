import type { Flag } from './surface-shape.ts';

type FlagKind = Pick<Flag, 'name' | 'type' | 'repeated' | 'integer' | 'choices'>;

/** What was given for a flag cannot be its value; the message names the flag and the way out. */
export class FlagValueError extends Error {
  override readonly name = 'FlagValueError';
}

/**
 * Reads the text of a flag as the JSON value of its field. Arrays: a JSON array, or one item (plain strings: several,
 * separated by commas). A text for an object-or-string field that does not start with `{`, `[` or `"` is the string.
 */
export function readFlagValue(flag: FlagKind, text: string): unknown {
  if (!flag.repeated) return readOne(flag, text);
  const trimmed = text.trimStart();
  if (trimmed.startsWith('[')) return parseJson(flag, text);
  if (flag.type !== 'string') return [readOne(flag, text)];
  const items = text.split(',').map((item) => item.trim());
  return items.filter((item) => item !== '').map((item) => readOne(flag, item));
}

function readOne(flag: FlagKind, text: string): unknown {
  switch (flag.type) {
    case 'string':
      return readChoice(flag, text);
    case 'number':
      return readNumber(flag, text);
    case 'boolean':
      return readBoolean(flag, text);
    case 'json':
      return parseJson(flag, text);
    case 'string-or-json':
      return /^\s*[{["]/.test(text) ? parseJson(flag, text) : text;
  }
}

function readChoice(flag: FlagKind, text: string): string {
  if (flag.choices === undefined || flag.choices.includes(text)) return text;
  throw new FlagValueError(`--${flag.name} is one of ${flag.choices.join(', ')}; "${text}" is none of them.`);
}

function readNumber(flag: FlagKind, text: string): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value) || (flag.integer === true && !Number.isInteger(value))) {
    throw new FlagValueError(
      `--${flag.name} takes ${flag.integer === true ? 'a whole number' : 'a number'}; "${text}" is none.`,
    );
  }
  return value;
}

function readBoolean(flag: FlagKind, text: string): boolean {
  if (text === 'true' || text === 'false') return text === 'true';
  throw new FlagValueError(`--${flag.name} takes no value; --no-${flag.name} is the opposite.`);
}

function parseJson(flag: FlagKind, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new FlagValueError(`--${flag.name} takes JSON: ${reason}.`, { cause: error });
  }
}
