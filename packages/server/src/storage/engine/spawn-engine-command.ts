import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process';
import type { EngineBinaries } from './binaries.ts';
import type { EngineUser } from './engine-user.ts';

/** What starts one of the engine's own programs. */
export type EngineRuntime = { readonly binaries: EngineBinaries; readonly user: EngineUser };

/** Spawns in a process group of its own, so that a terminal's Ctrl-C reaches the server alone. */
export function spawnEngineCommand(
  { binaries, user }: EngineRuntime,
  command: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly stdio: StdioOptions },
) {
  const [program = command, ...rest] = [...user.prefix, command, ...args];
  const child = spawn(program, rest, {
    cwd: options.cwd,
    detached: true,
    env: binaries.environment,
    stdio: options.stdio,
    ...user.ids,
  });
  endWithThisProcess(child);
  return child;
}

/** A process that ends without having stopped its engine does not leave it running; only a killed one does. */
function endWithThisProcess(child: ChildProcess): void {
  const end = (): void => void child.kill('SIGINT');
  process.prependOnceListener('exit', end);
  for (const event of ['exit', 'error']) child.once(event, () => process.off('exit', end));
}
