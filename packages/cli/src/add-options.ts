import { type Flag, type SharedFlag, type SharedFlagScope, sharedFlags } from '@puffle/contract/client';
import { type Command, Option } from 'commander';
import { usageError } from './cli-errors.ts';

/** What was given on the command line by flag name: texts in the order given, or a switch. */
export type GivenFlags = Readonly<Record<string, readonly string[] | boolean | undefined>>;

/** Adds the flags of an operation to its command; one that is there already under the same name serves both. */
export function addFlagOptions(command: Command, flags: readonly Flag[]): void {
  for (const flag of flags) {
    if (flag.type === 'boolean') {
      addOption(command, new Option(`--${flag.name}`));
      addOption(command, new Option(`--no-${flag.name}`));
    } else addOption(command, valueOption(flag.name));
  }
}

/** Adds the flags that a kind of command shares, and gives them back. */
export function addSharedOptions(command: Command, ...scopes: readonly SharedFlagScope[]): SharedFlag[] {
  const shared = sharedFlags.filter((flag) => scopes.includes(flag.scope));
  for (const flag of shared) {
    if (flag.name === 'help') continue;
    addOption(command, flag.value === undefined ? new Option(`--${flag.name}`) : valueOption(flag.name));
  }
  return shared;
}

/** Adds another name for a switch. */
export function addSwitch(command: Command, name: string): void {
  addOption(command, new Option(`--${name}`));
}

/** Adds a flag with a value that no operation has. */
export function addValue(command: Command, name: string): void {
  addOption(command, valueOption(name));
}

/** The flags given to a command and to the program before it. */
export function givenFlags(command: Command, program: Command): GivenFlags {
  const given: Record<string, readonly string[] | boolean | undefined> = {};
  for (const { options, values } of [program, command].map((c) => ({ options: c.options, values: c.opts() }))) {
    for (const option of options) {
      const value: unknown = values[option.attributeName()];
      if (value !== undefined) given[nameOf(option)] = value as readonly string[] | boolean; // made by the options above
    }
  }
  return given;
}

/** The text given for a flag that is meant to be given once. */
export function textOf(given: GivenFlags, name: string): string | undefined {
  const value = given[name];
  if (typeof value !== 'object') return undefined;
  if (value.length > 1) throw usageError(`--${name} was given ${value.length} times.`);
  return value[0];
}

function valueOption(name: string): Option {
  return new Option(`--${name} <value>`).argParser<string[]>((text, before) => [...(before ?? []), text]);
}

function addOption(command: Command, option: Option): void {
  if (!command.options.some((known) => known.long === option.long)) command.addOption(option);
}

function nameOf(option: Option): string {
  return option.long?.replace(/^--(no-)?/, '') ?? '';
}
