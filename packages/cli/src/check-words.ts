import type { Command } from 'commander';
import { usageError } from './cli-errors.ts';
import { findCommandInfo } from './command-info.ts';
import { guessWord } from './guess-word.ts';

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
  const hint = meant(command, words, word);
  return usageError(`There is no command \`${here} ${word}\`.`, hint ?? `See \`${here} --help\`.`);
}

/** Words of other command lines, and the verb that stands for them here; reading has none. */
const verbsElsewhere: Readonly<Record<string, string>> = {
  ...Object.fromEntries(['get', 'list', 'ls', 'read', 'show', 'view'].map((word) => [word, ''])),
  ...Object.fromEntries(['add', 'make', 'new'].map((word) => [word, 'create'])),
  ...Object.fromEntries(['change', 'edit', 'set'].map((word) => [word, 'update'])),
  ...Object.fromEntries(['remove', 'revoke', 'rm'].map((word) => [word, 'delete'])),
};

function meant(command: Command, words: readonly string[], word: string): string | undefined {
  const names = command.commands.map((child) => child.name());
  const guess = guessWord(word, names);
  const verb = Object.hasOwn(verbsElsewhere, word) ? verbsElsewhere[word] : undefined;
  if (guess !== null) return ask([...words, guess]);
  if (words.length === 0) return word === 'help' ? ask(['<command>', '--help']) : findBelow(command, word);
  if (verb === '' && findCommandInfo(command)?.operation !== undefined) return ask(words);
  return verb !== undefined && names.includes(verb) ? ask([...words, verb]) : undefined;
}

/** The command that ends in a word, such as `lead merge` for `merge`. */
function findBelow(program: Command, word: string): string | undefined {
  const below = (command: Command, words: readonly string[]): (readonly string[])[] =>
    command.commands.flatMap((child) => [[...words, child.name()], ...below(child, [...words, child.name()])]);
  const all = below(program, []).toSorted((a, b) => a.length - b.length);
  const last = guessWord(
    word,
    all.map((words) => words.at(-1) ?? ''),
  );
  const found = all.find((words) => words.at(-1) === last);
  return found && ask(found);
}

function ask(words: readonly string[]): string {
  return `Did you mean \`${['puffle', ...words].join(' ')}\`?`;
}
