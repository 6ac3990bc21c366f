import type { SharedFlag, SurfaceOperation } from '@puffle/contract/client';
import type { Command } from 'commander';

/** What help and completion know of a command beyond what commander keeps. */
export type CommandInfo = {
  readonly words: readonly string[];
  readonly summary: string;
  readonly operation?: SurfaceOperation;
  /** The upload that this command stands for when it is given a file. */
  readonly upload?: SurfaceOperation;
  readonly shared: readonly SharedFlag[];
  readonly usage?: string;
  readonly example?: string;
};

const infos = new WeakMap<Command, CommandInfo>();

/** Attaches what is known of a command to it. */
export function describeCommand(command: Command, info: CommandInfo): void {
  infos.set(command, info);
}

/** What is known of a command; nothing for one that was not described. */
export function findCommandInfo(command: Command): CommandInfo | undefined {
  return infos.get(command);
}
