import type { Command } from 'commander';
import { usageError } from './cli-errors.ts';
import { findCommandInfo } from './command-info.ts';
import { nearest } from './nearest.ts';

const idPattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const isIdFlag = ({ name }: { readonly name: string }): boolean => name === 'id' || name === 'ids';

/** Refuses a word that is no command before flags are read, so that the error is about the word and not about its flags. */
export function checkWords(program: Command, argv: readonly string[]): void {
  let command = program;
  const words: string[] = [];
  for (let i = 0; i < argv.length; i++) {
    const word = argv[i] ?? '';
    if (word.startsWith('-') && word !== '-') {
      if (command !== program) return;
      if (takesValue(program, word)) i++;
      continue;
    }
    const next = findCommand(command, word);
    if (next === undefined && command.registeredArguments.length > 0) return;
    if (next === undefined) throw unknownWord(command, words, word);
    command = next;
    words.push(word);
  }
}

function takesValue(program: Command, word: string): boolean {
  return program.options.some((option) => option.long === word && option.required);
}

function findCommand(command: Command, word: string): Command | undefined {
  return command.commands.find((child) => child.name() === word || child.aliases().includes(word));
}

function unknownWord(command: Command, words: readonly string[], word: string): Error {
  const here = ['puffle', ...words].join(' ');
  const flag = idPattern.test(word) ? findCommandInfo(command)?.operation?.flags.find(isIdFlag) : undefined;
  if (flag !== undefined) {
    return usageError(`\`${here}\` takes an id by its flag.`, `Did you mean \`${here} --${flag.name} ${word}\`?`);
  }
  const guess = nearest(
    word,
    command.commands.map((child) => child.name()),
  );
  const hint = guess === undefined ? `See \`${here} --help\`.` : `Did you mean \`${here} ${guess}\`?`;
  return usageError(`There is no command \`${here} ${word}\`.`, hint);
}
