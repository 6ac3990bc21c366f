import type { ExitCode, Surface } from '@puffle/contract/client';
import { Command } from 'commander';
import { addSharedOptions } from './add-options.ts';
import { describeCommand } from './command-info.ts';
import type { CommandContext } from './command-tree.ts';
import { helpText } from './help-text.ts';
import { addOperationCommands } from './operation-command.ts';
import { addOwnCommands } from './own-commands.ts';
import type { Terminal } from './terminal.ts';

/** The whole command tree: a command for every operation of the surface, and those of the command line itself. */
export function buildProgram(surface: Surface, terminal: Terminal, finish: (exitCode: ExitCode) => void): Command {
  const program = new Command('puffle')
    .enablePositionalOptions()
    .helpCommand(false)
    .helpOption('-h, --help')
    .version(surface.version)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void terminal.stdout.write(text),
      writeErr: () => {},
      outputError: () => {},
    })
    .configureHelp({ formatHelp: (command) => helpText(command, terminal.stdout) });
  const context: CommandContext = { surface, terminal, program, finish };
  const shared = addSharedOptions(program, 'every');
  describeCommand(program, { words: [], summary: 'Keep and find the people and companies you might sell to.', shared });
  addOperationCommands(context);
  addOwnCommands(context);
  return program;
}
