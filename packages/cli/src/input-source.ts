import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { usageError } from './cli-errors.ts';
import type { Terminal } from './terminal.ts';

/** Reads `@file` and `-` arguments; standard input can be read once. */
export type InputSource = {
  /** The text that `@file` or `-` stands for; any other text stands for itself. */
  read(argument: string): Promise<string>;
  /** Claims standard input for the flag or argument of this name. */
  claimStdin(name: string): Terminal['stdin'];
};

/** The input of one command. */
export function inputSource(terminal: Terminal): InputSource {
  let holder: string | undefined;
  return { read, claimStdin };

  async function read(argument: string): Promise<string> {
    if (argument === '-') return await text(claimStdin('-'));
    return argument.startsWith('@') ? await readArgumentFile(terminal, argument.slice(1)) : argument;
  }

  function claimStdin(name: string): Terminal['stdin'] {
    if (holder !== undefined) throw usageError(`Standard input can be read once; ${holder} and ${name} both want it.`);
    holder = name;
    return terminal.stdin;
  }
}

/** The text of a file named on the command line. */
export async function readArgumentFile(terminal: Terminal, path: string): Promise<string> {
  try {
    return await readFile(resolve(terminal.workingDirectory, path), 'utf8');
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** The refusal of a file that cannot be read, in the words of its reader. */
export function unreadable(name: string, error: unknown): Error {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return usageError(`There is no file ${name}.`);
  if (code === 'EISDIR') return usageError(`${name} is a folder and no file.`);
  return usageError(`Cannot read ${name}: ${error instanceof Error ? error.message : String(error)}.`);
}
