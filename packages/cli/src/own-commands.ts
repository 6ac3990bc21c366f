import type { SurfaceOperation } from '@puffle/contract/client';
import type { Command } from 'commander';
import { addSharedOptions, addSwitch, addValue, givenFlags } from './add-options.ts';
import { usageError } from './cli-errors.ts';
import { describeCommand } from './command-info.ts';
import { type CommandContext, commandAt } from './command-tree.ts';

type OwnCommand = {
  readonly words: readonly string[];
  readonly summary: string;
  readonly usage: string;
  readonly example: string;
  readonly argument?: string;
  readonly switches?: readonly string[];
  readonly values?: readonly string[];
  readonly takesBody?: boolean;
  readonly run: (context: CommandContext, command: Command) => Promise<void>;
};

const ownCommands: readonly OwnCommand[] = [
  {
    words: ['auth', 'login'],
    summary: 'Keep an API key in a profile, after trying it.',
    usage: 'puffle auth login [--profile <name>] [--base-url <url>] [--api-key-file <file>]',
    example: 'puffle auth login --profile work --base-url https://puffle.example.net',
    run: async ({ terminal, program }, command) =>
      (await import('./auth-commands.ts')).logIn(givenFlags(command, program), terminal),
  },
  {
    words: ['auth', 'status'],
    summary: 'Show which key and address are used, and whether they work.',
    usage: 'puffle auth status [flags]',
    example: 'puffle auth status',
    run: async ({ terminal, program }, command) =>
      (await import('./auth-commands.ts')).showStatus(givenFlags(command, program), terminal),
  },
  {
    words: ['auth', 'logout'],
    summary: 'Forget the key of a profile.',
    usage: 'puffle auth logout [--profile <name>]',
    example: 'puffle auth logout --profile work',
    run: async ({ terminal, program }, command) =>
      (await import('./auth-commands.ts')).logOut(givenFlags(command, program), terminal),
  },
  {
    words: ['api'],
    summary: 'Make any request with your key.',
    usage: 'puffle api [<method>] <path> [--data <json|@file|->]',
    example: `puffle api GET '/api/leads?limit=2'`,
    argument: '<request...>',
    takesBody: true,
    run: async ({ terminal, program }, command) =>
      (await import('./api-command.ts')).callPath(command.args, givenFlags(command, program), terminal),
  },
  {
    words: ['open'],
    summary: 'Open the documentation of the server in a browser.',
    usage: 'puffle open [flags]',
    example: 'puffle open',
    run: async ({ terminal, program }, command) =>
      (await import('./open-command.ts')).openDashboard(givenFlags(command, program), terminal),
  },
  {
    words: ['schema'],
    summary: 'Print the JSON Schema of the input of a command.',
    usage: 'puffle schema <command…> [--output]',
    example: 'puffle schema lead create',
    argument: '<command...>',
    switches: ['output'],
    run: printSchema,
  },
  {
    words: ['mcp'],
    summary: 'Serve the Model Context Protocol on standard input and output, for agents that start programs.',
    usage: 'puffle mcp [--profile <name>] [--base-url <url>]',
    example: 'claude mcp add puffle -- puffle mcp',
    run: async ({ terminal, program }, command) =>
      (await import('./mcp-command.ts')).proxyMcp(givenFlags(command, program), terminal),
  },
  {
    words: ['webhook', 'listen'],
    summary: 'Show what happens as it happens, and pass it on to an address on this machine, for development.',
    usage: 'puffle webhook listen [--forward-to <url>] [--events <types>]',
    example: 'puffle webhook listen --forward-to http://localhost:3000/hook',
    values: ['forward-to', 'events'],
    run: async ({ terminal, program }, command) =>
      (await import('./webhook-listen.ts')).listenToEvents(givenFlags(command, program), terminal),
  },
  {
    words: ['completion'],
    summary: 'Print a script that completes commands, flags and values in your shell.',
    usage: 'puffle completion <bash|zsh|fish>',
    example: 'eval "$(puffle completion bash)"',
    argument: '<shell>',
    run: printCompletionScript,
  },
];

/** Adds the commands that do not come from an operation. */
export function addOwnCommands(context: CommandContext): void {
  for (const { words, summary, usage, example, argument, switches = [], values = [], takesBody, run } of ownCommands) {
    const command = commandAt(context.program, words).summary(summary);
    if (argument !== undefined) command.argument(argument);
    for (const name of switches) addSwitch(command, name);
    for (const name of values) addValue(command, name);
    const shared = addSharedOptions(command, 'every', ...(takesBody ? (['body', 'write'] as const) : []));
    describeCommand(command, { words, summary, usage, example, shared });
    command.action(async () => run(context, command));
  }
}

async function printSchema({ surface, terminal, program }: CommandContext, command: Command): Promise<void> {
  const { loadSchemas } = await import('@puffle/contract/client');
  const words = command.args.join(' ');
  const isIt = (operation: SurfaceOperation) =>
    [operation.words, operation.short].some((own) => own?.join(' ') === words);
  const operation = surface.operations.find(isIt);
  if (operation === undefined) throw usageError(`There is no command \`puffle ${words}\`.`, 'See `puffle --help`.');
  const schemas = (await loadSchemas())[operation.id];
  const part = givenFlags(command, program).output === true ? schemas?.output : schemas?.input;
  const schema = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...part };
  await terminal.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
}

async function printCompletionScript({ terminal }: CommandContext, command: Command): Promise<void> {
  const { completionScripts } = await import('./completion-scripts.ts');
  const script = Object.entries(completionScripts).find(([shell]) => shell === command.args[0])?.[1];
  if (script === undefined) throw usageError('The shells are bash, zsh and fish.');
  await terminal.stdout.write(script);
}
