import { type Flag, type SharedFlag, uploadFlagAliases } from '@puffle/contract/client';
import type { Command } from 'commander';
import { type CommandInfo, findCommandInfo } from './command-info.ts';
import { bold } from './style-text.ts';
import type { Output } from './terminal.ts';

type Line = { readonly head: string; readonly text: string };

/** The help of a command: what it does, how it is called, its commands, required and optional flags, an example. */
export function helpText(command: Command, output: Output): string {
  const info = findCommandInfo(command) ?? { words: [command.name()], summary: command.summary(), shared: [] };
  const flags = flagsOf(info);
  const sections: (readonly [string, readonly string[]])[] = [
    ['USAGE', usageLines(command, info)],
    ['COMMANDS', layOut(commandLines(command), output)],
    ['REQUIRED FLAGS', layOut(flags.filter((flag) => flag.required).map(flagLine), output)],
    [
      'FLAGS',
      layOut(
        [...flags.filter((flag) => !flag.required).map(flagLine), ...aliasLines(info), ...ownShared(info)],
        output,
      ),
    ],
    ['SHARED FLAGS', layOut(info.shared.filter((flag) => flag.scope === 'every').map(sharedLine), output)],
    ['EXAMPLE', exampleLines(info)],
  ];
  const filled = sections.filter(([, lines]) => lines.length > 0);
  return `${[
    ...(info.summary === '' ? [] : [info.summary]),
    ...filled.map(([title, lines]) => `${bold(title, output)}\n${lines.map((line) => `  ${line}`).join('\n')}`),
  ].join('\n\n')}\n`;
}

function flagsOf({ operation, upload }: CommandInfo): Flag[] {
  const own = operation?.flags ?? [];
  const more = upload?.flags.filter((flag) => !own.some((known) => known.name === flag.name)) ?? [];
  return [
    ...own,
    ...more.map((flag) => ({ ...flag, required: false, description: `With a file: ${flag.description}` })),
  ];
}

function usageLines(command: Command, info: CommandInfo): string[] {
  if (info.usage !== undefined) return [info.usage];
  const name = ['puffle', ...info.words].join(' ');
  const required = flagsOf(info)
    .filter((flag) => flag.required)
    .map((flag) => `--${flag.name} ${placeholder(flag)}`);
  const file = info.operation?.upload ? ['<file|->'] : [];
  return [
    ...(info.operation ? [[name, ...file, ...required, '[flags]'].join(' ')] : []),
    ...(info.upload ? [`${name} <file|-> [flags]`] : []),
    ...(command.commands.length > 0 ? [`${name} <command> [flags]`] : []),
  ];
}

function exampleLines({ operation, upload, example }: CommandInfo): string[] {
  const examples = [example ?? operation?.example, upload?.example];
  return examples.filter((line) => line !== undefined).map((line) => `$ ${line}`);
}

function commandLines(command: Command): Line[] {
  return command.commands
    .filter((child) => findCommandInfo(child) !== undefined)
    .map((child) => ({ head: child.name(), text: findCommandInfo(child)?.summary || groupText(child) }));
}

function groupText(command: Command): string {
  return command.commands.map((child) => child.name()).join(', ');
}

function flagLine(flag: Flag): Line {
  if (flag.type === 'boolean') return { head: `--[no-]${flag.name}`, text: flag.description };
  const repeat = flag.repeated ? ' Repeatable.' : '';
  return { head: `--${flag.name} ${placeholder(flag)}`, text: `${flag.description}${repeat}` };
}

function aliasLines({ operation, upload }: CommandInfo): Line[] {
  const file = operation?.upload ? operation : upload;
  return (file?.flags ?? []).flatMap((flag) => {
    const alias = uploadFlagAliases[flag.name];
    return alias === undefined ? [] : [{ head: `--${alias}`, text: `The same as --${flag.name}.` }];
  });
}

function ownShared(info: CommandInfo): Line[] {
  return info.shared.filter((flag) => flag.scope !== 'every').map(sharedLine);
}

function sharedLine(flag: SharedFlag): Line {
  const value = flag.choices?.join('|') ?? flag.value;
  return { head: `--${flag.name}${value === undefined ? '' : ` <${value}>`}`, text: flag.description };
}

function placeholder(flag: Flag): string {
  if (flag.choices !== undefined) return `<${flag.choices.join('|')}>`;
  const word = { string: 'text', number: 'number', boolean: '', json: 'json', 'string-or-json': 'text|json' }[
    flag.type
  ];
  return `<${word}>`;
}

const widestHead = 34;

function layOut(lines: readonly Line[], output: Output): string[] {
  const width = Math.min(widestHead, Math.max(0, ...lines.map(({ head }) => head.length)));
  const room = Math.max(30, Math.min(output.columns, 110) - width - 6);
  return lines.flatMap(({ head, text }) => {
    const [first = '', ...rest] = wrap(text, room);
    const indent = ' '.repeat(width + 2);
    if (head.length > width)
      return [head, ...[first, ...rest].filter((line) => line !== '').map((line) => indent + line)];
    return [`${head.padEnd(width)}  ${first}`.trimEnd(), ...rest.map((line) => indent + line)];
  });
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
