import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { planEngineUser, type UserIds } from '../../src/storage/engine/engine-user.ts';

export type EngineProcess = {
  readonly child: ChildProcess;
  /** The numbers of the rows whose commit was acknowledged, so far. */
  readonly acknowledged: readonly number[];
  /** What the process wrote on standard error, so far. */
  readonly errors: () => string;
  /** Resolves when `count` rows are acknowledged; rejects when the process ends before. */
  untilAcknowledged(count: number): Promise<void>;
  kill(signal: NodeJS.Signals): Promise<void>;
};

const PROGRAM = fileURLToPath(new URL('./engine-process.ts', import.meta.url));

/** Runs `engine-process.ts` on a data directory, as `ids` where they are given (which takes root). */
export async function startEngineProcess(dataDir: string, ids?: UserIds): Promise<EngineProcess> {
  const user = await planEngineUser(ids, [dirname(PROGRAM), dirname(process.execPath)]);
  const [program = '', ...args] = [...user.prefix, process.execPath, PROGRAM, dataDir];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...user.ids });
  const acknowledged: number[] = [];
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors += text;
  });
  const lines = createInterface({ input: child.stdout }).on('line', (line) => {
    if (line !== 'ready') acknowledged.push(Number(line));
  });
  const exited = once(child, 'exit');
  return {
    child,
    acknowledged,
    errors: () => errors,
    async untilAcknowledged(count) {
      while (acknowledged.length < count) {
        const outcome = await Promise.race([once(lines, 'line'), exited.then(() => undefined)]);
        if (outcome === undefined) throw new Error(`The engine process ended: ${errors}`);
      }
    },
    async kill(signal) {
      child.kill(signal);
      await exited;
    },
  };
}
