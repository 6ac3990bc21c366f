import { outputFormats } from '@puffle/contract/client';
import type { Command } from 'commander';
import { findCommandInfo } from './command-info.ts';

/**
 * Candidates for the last word of a command line, one a line with a description after a tab. Asked for by the scripts of
 * `puffle completion`; an empty answer lets the shell complete file names.
 */
export function complete(program: Command, words: readonly string[]): string {
  const current = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const command = commandOf(program, before);
  const candidates = candidatesFor(command, before.at(-1), current);
  return candidates
    .filter(([word]) => word.startsWith(current))
    .map(([word, text]) => `${word}\t${text}\n`)
    .join('');
}

type Candidate = readonly [word: string, text: string];

function commandOf(program: Command, words: readonly string[]): Command {
  return words.reduce((command, word) => command.commands.find((child) => child.name() === word) ?? command, program);
}

function candidatesFor(command: Command, previous: string | undefined, current: string): readonly Candidate[] {
  if (command.options.some((option) => option.long === previous && option.required)) {
    return choicesOf(command, previous ?? '').map((choice) => [choice, '']);
  }
  if (current.startsWith('-')) return flagCandidates(command);
  return command.commands.map((child) => [child.name(), findCommandInfo(child)?.summary ?? '']);
}

function choicesOf(command: Command, option: string): readonly string[] {
  const info = findCommandInfo(command);
  if (option === '--format') return outputFormats;
  const flags = [...(info?.operation?.flags ?? []), ...(info?.upload?.flags ?? [])];
  return flags.find((flag) => `--${flag.name}` === option)?.choices ?? [];
}

function flagCandidates(command: Command): Candidate[] {
  const info = findCommandInfo(command);
  const texts = new Map<string, string>(
    [...(info?.shared ?? []), ...(info?.upload?.flags ?? []), ...(info?.operation?.flags ?? [])].map(
      (flag) => [`--${flag.name}`, flag.description] as const,
    ),
  );
  const names = command.options.map((option) => option.long ?? '').filter((name) => !name.startsWith('--no-'));
  return [...names, '--help'].map((name) => [name, texts.get(name) ?? '']);
}
