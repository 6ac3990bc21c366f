import { sharedFlags } from './global-flags.ts';
import type { Surface, SurfaceOperation } from './surface-shape.ts';

/** Words that the command line keeps for itself. */
const reservedWords = ['auth', 'api', 'schema', 'completion', 'help', 'mcp'] as const;

/** Refuses a surface in which a route, a command or a flag would mean two things; the error names both sides. */
export function checkSurface(surface: Surface): void {
  const ids = new Map<string, string>();
  const routes = new Map<string, string>();
  const commands = new Map<string, SurfaceOperation>();
  for (const operation of surface.operations) {
    claim(ids, operation.id, operation.id, 'operation');
    for (const path of [operation.path, ...operation.aliases]) {
      claim(routes, `${operation.method} ${path.replace(/\{[^}]*\}/g, '{}')}`, operation.id, 'route');
    }
    checkFlags(operation);
    checkPathParameters(operation);
    claimCommand(commands, operation.words, operation);
  }
  for (const operation of surface.operations) if (operation.short) claimShortForm(commands, operation.short, operation);
}

function claim(taken: Map<string, string>, key: string, id: string, kind: string): void {
  const holder = taken.get(key);
  if (holder !== undefined) throw new Error(`The ${kind} "${key}" belongs to both ${holder} and ${id}.`);
  taken.set(key, id);
}

function claimCommand(
  commands: Map<string, SurfaceOperation>,
  words: readonly string[],
  operation: SurfaceOperation,
): void {
  const command = words.join(' ');
  if (words.length === 0 || reservedWords.some((word) => word === words[0])) {
    throw new Error(`The command "puffle ${command}" of ${operation.id} is a word of the command line itself.`);
  }
  const holder = commands.get(command);
  if (holder) throw new Error(`The command "puffle ${command}" belongs to both ${holder.id} and ${operation.id}.`);
  commands.set(command, operation);
}

/** A file tells the short form of an upload from the reading command of the same words. */
function claimShortForm(
  commands: Map<string, SurfaceOperation>,
  words: readonly string[],
  operation: SurfaceOperation,
): void {
  const holder = commands.get(words.join(' '));
  if (holder === undefined) claimCommand(commands, words, operation);
  else if (operation.upload === undefined || holder.upload !== undefined || holder.verb !== 'read') {
    throw new Error(`The command "puffle ${words.join(' ')}" belongs to both ${holder.id} and ${operation.id}.`);
  }
}

function checkFlags(operation: SurfaceOperation): void {
  const taken = new Map(sharedFlags.map((flag) => [flag.name, 'the command line'] as const));
  for (const flag of operation.flags) {
    const where = `${operation.id} (${flag.place} ${flag.field})`;
    claim(taken, flag.name, where, 'flag');
    if (flag.type === 'boolean') claim(taken, `no-${flag.name}`, where, 'flag');
  }
}

function checkPathParameters(operation: SurfaceOperation): void {
  const inPath = [...operation.path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]).sort();
  const declared = operation.flags
    .filter((flag) => flag.place === 'path')
    .map((flag) => flag.field)
    .sort();
  if (inPath.join() !== declared.join()) {
    throw new Error(`The path of ${operation.id} names {${inPath.join()}}, its params {${declared.join()}}.`);
  }
}
