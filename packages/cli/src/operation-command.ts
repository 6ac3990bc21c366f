import { type SharedFlagScope, type SurfaceOperation, uploadFlagAliases } from '@puffle/contract/client';
import type { Command } from 'commander';
import { addFlagOptions, addSharedOptions, addSwitch, givenFlags } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { describeCommand, findCommandInfo } from './command-info.ts';
import { type CommandContext, commandAt } from './command-tree.ts';

/** Adds a command for every operation of the surface, and the short forms. */
export function addOperationCommands(context: CommandContext): void {
  for (const operation of context.surface.operations) addOperation(context, operation, operation.words);
  for (const operation of context.surface.operations) {
    if (operation.short !== undefined) addShortForm(context, operation, operation.short);
  }
}

function addOperation(context: CommandContext, operation: SurfaceOperation, words: readonly string[]): void {
  const command = commandAt(context.program, words).summary(operation.summary);
  addFlagOptions(command, operation.flags);
  if (operation.upload) addUploadOptions(command, operation, '<file>');
  const shared = addSharedOptions(command, ...scopesOf(operation));
  describeCommand(command, { words, summary: operation.summary, operation, shared, example: operation.example });
  command.action(async () => perform(context, command, operation));
}

/** With a file the words of a reading command mean the upload. */
function addShortForm(context: CommandContext, operation: SurfaceOperation, words: readonly string[]): void {
  const command = commandAt(context.program, words);
  const info = findCommandInfo(command);
  if (info?.operation === undefined) return addOperation(context, operation, words);
  const reading = info.operation;
  addFlagOptions(command, operation.flags);
  addUploadOptions(command, operation, '[file]');
  const shared = new Set([...info.shared, ...addSharedOptions(command, ...scopesOf(operation))]);
  describeCommand(command, { ...info, upload: operation, shared: [...shared] });
  command.action(async () => {
    const meant = command.args.length > 0 ? operation : reading;
    checkBelongs(command, context, meant, meant === reading ? operation : reading);
    await perform(context, command, meant);
  });
}

function addUploadOptions(command: Command, operation: SurfaceOperation, file: string): void {
  command.argument(file);
  for (const flag of operation.flags) {
    const alias = uploadFlagAliases[flag.name];
    if (alias !== undefined) addSwitch(command, alias);
  }
}

function checkBelongs(
  command: Command,
  context: CommandContext,
  meant: SurfaceOperation,
  other: SurfaceOperation,
): void {
  const given = givenFlags(command, context.program);
  const stray = other.flags.find(
    ({ name }) => given[name] !== undefined && !meant.flags.some((flag) => flag.name === name),
  );
  if (stray === undefined) return;
  const without = meant.upload === undefined ? 'needs a file' : 'goes without a file';
  throw usageError(`--${stray.name} ${without}.`, `See \`puffle ${other.words.join(' ')} --help\`.`);
}

/** Which shared flags the command of an operation takes. */
export function scopesOf(operation: SurfaceOperation): SharedFlagScope[] {
  const scopes: readonly (readonly [SharedFlagScope, boolean])[] = [
    ['every', true],
    ['write', operation.method !== 'GET'],
    ['body', operation.flags.some((flag) => flag.place === 'body')],
    [
      'clearable',
      operation.verb === 'update' && operation.flags.some((flag) => flag.place === 'body' && flag.nullable),
    ],
    ['paged', operation.paged],
    ['upload', operation.upload !== undefined],
    ['versioned', operation.errors.includes('stale_version')],
    ['background', operation.follow?.waits === 'always'],
    ['awaitable', operation.follow?.waits === 'asked'],
  ];
  return scopes.filter(([, applies]) => applies).map(([scope]) => scope);
}

async function perform(context: CommandContext, command: Command, operation: SurfaceOperation): Promise<void> {
  const { performOperation } = await import('./perform-operation.ts');
  const given = givenFlags(command, context.program);
  context.finish(
    await performOperation({
      operation,
      given,
      file: command.args[0],
      surface: context.surface,
      terminal: context.terminal,
    }),
  );
}
