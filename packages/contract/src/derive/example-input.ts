import { readFlagValue } from './flag-value.ts';
import { uploadFlagAliases } from './global-flags.ts';
import type { Flag } from './surface-shape.ts';

/** The fields that an example command sets, as JSON values by field; what it reads from files is left out. */
export function exampleInput(flags: readonly Flag[], example: string): Record<string, unknown> {
  const words = splitCommandLine(example);
  const input: Record<string, unknown> = {};
  for (const flag of flags) {
    const at = words.findIndex((word) => word === `--${flag.name}` || word === `--${uploadFlagAliases[flag.name]}`);
    const value = flag.type === 'boolean' ? 'true' : words[at + 1];
    if (at >= 0 && value !== undefined && !isFile(flag.type, value)) input[flag.field] = readFlagValue(flag, value);
  }
  return input;
}

/** The words of a command line, quotes removed; knows single quotes, double quotes and backslashes, as far as examples need. */
export function splitCommandLine(line: string): string[] {
  const words = line.matchAll(/(?:'[^']*'|"(?:\\.|[^"\\])*"|\\.|[^\s'"\\])+/g);
  return Array.from(words, ([word]) =>
    word.replace(
      /'([^']*)'|"((?:\\.|[^"\\])*)"|\\(.)/g,
      (_, single?: string, double?: string, escaped?: string) =>
        single ?? double?.replace(/\\(.)/g, '$1') ?? escaped ?? '',
    ),
  );
}

function isFile(type: string, value: string): boolean {
  return (type === 'json' || type === 'string-or-json') && (value.startsWith('@') || value === '-');
}
