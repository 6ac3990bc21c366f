import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

export type Child = { readonly process: ChildProcess; readonly readyMs: number; stop(): Promise<void> };

/** Starts a program of this repository and waits until its standard output says `ready`. */
export async function startChild(args: readonly string[], env: Record<string, string> = {}): Promise<Child> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, [...args], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', (text: Buffer) => {
      if (String(text).includes('ready')) resolve();
    });
    child.once('exit', (code) => reject(new Error(`${args.join(' ')} ended with ${code} before it was ready.`)));
  });
  // A bench that is cut short leaves nothing running.
  process.once('exit', () => child.kill('SIGTERM'));
  return {
    process: child,
    readyMs: performance.now() - startedAt,
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}
