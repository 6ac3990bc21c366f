import { type Flag, readFlagValue, type SurfaceOperation, uploadFlagAliases } from '@puffle/contract/client';
import { type GivenFlags, textOf } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { guessWord } from './guess-word.ts';
import type { InputSource } from './input-source.ts';

/** The input fields that flags set, as JSON values; `--clear` sets null. Throws a usage error that names the flag. */
export async function readFlags(
  operation: SurfaceOperation,
  given: GivenFlags,
  source: InputSource,
): Promise<Record<string, unknown>> {
  const input: Record<string, unknown> = {};
  for (const flag of operation.flags) {
    const value = given[flag.name] ?? aliasValue(operation, flag, given);
    if (value !== undefined)
      input[flag.field] = typeof value === 'boolean' ? value : await readOne(flag, value, source);
  }
  for (const flag of clearedFlags(operation, given)) input[flag.field] = null;
  return input;
}

/** Refuses an input that lacks a required flag; `withBody` tells that the body came whole, and is the server's to judge. */
export function checkRequired(operation: SurfaceOperation, input: object, withBody: boolean): void {
  const missing = operation.flags.filter(
    (flag) => flag.required && !(flag.field in input) && !(withBody && flag.place === 'body'),
  );
  if (missing.length === 0) return;
  const names = missing.map((flag) => `--${flag.name}`).join(', ');
  const command = `puffle ${operation.words.join(' ')}`;
  throw usageError(
    `\`${command}\` needs ${names}.`,
    `For example: ${operation.example}. \`${command} --help\` lists all flags.`,
  );
}

function aliasValue(operation: SurfaceOperation, flag: Flag, given: GivenFlags): GivenFlags[string] {
  const alias = operation.upload && uploadFlagAliases[flag.name];
  return alias === undefined ? undefined : given[alias];
}

async function readOne(flag: Flag, texts: readonly string[], source: InputSource): Promise<unknown> {
  if (texts.length > 1 && !flag.repeated) throw usageError(`--${flag.name} was given ${texts.length} times.`);
  const values: unknown[] = [];
  for (const text of texts)
    values.push(readFlagValue(flag, takesFile(flag) ? await readText(flag, text, source) : text));
  return flag.repeated ? values.flat() : values[0];
}

/** What a flag that takes a file was given. Texts stand in a file as in the flag, or one a line. */
async function readText(flag: Flag, text: string, source: InputSource): Promise<string> {
  const read = await source.read(text);
  return flag.type === 'string' && !read.trimStart().startsWith('[') ? read.replaceAll(/\r?\n/g, ',') : read;
}

// A text that may be plain is never a file name: an "@" or a dash is part of it.
function takesFile(flag: Flag): boolean {
  return flag.repeated || flag.type === 'json';
}

function clearedFlags(operation: SurfaceOperation, given: GivenFlags): Flag[] {
  const names = textOf(given, 'clear')?.split(',') ?? [];
  const clearable = operation.flags.filter((flag) => flag.place === 'body' && flag.nullable);
  return names.map((name) => {
    const flag = clearable.find((candidate) => candidate.name === name.trim() || candidate.field === name.trim());
    if (flag) return flag;
    const guess = guessWord(
      name,
      clearable.map((candidate) => candidate.field),
    );
    throw usageError(
      `--clear cannot clear "${name}".`,
      guess === null
        ? `It clears ${clearable.map((candidate) => candidate.field).join(', ')}.`
        : `Did you mean "${guess}"?`,
    );
  });
}
