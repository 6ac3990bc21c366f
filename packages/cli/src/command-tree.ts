import type { ExitCode, Surface } from '@puffle/contract/client';
import type { Command } from 'commander';
import { describeCommand, findCommandInfo } from './command-info.ts';
import type { Terminal } from './terminal.ts';

/** What a command needs to run, whichever it is. */
export type CommandContext = {
  readonly surface: Surface;
  readonly terminal: Terminal;
  readonly program: Command;
  /** Says how the command ended when it was not simply done. */
  readonly finish: (exitCode: ExitCode) => void;
};

/** The command of a word sequence below the program, made on the way where it is missing. */
export function commandAt(program: Command, words: readonly string[]): Command {
  return words.reduce((parent, word, depth) => {
    const known = parent.commands.find((child) => child.name() === word);
    if (known) return known;
    const command = parent.command(word);
    const path = words.slice(0, depth + 1);
    describeCommand(command, { words: path, summary: '', shared: findCommandInfo(program)?.shared ?? [] });
    command.action(() => command.help());
    return command;
  }, program);
}
