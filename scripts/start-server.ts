import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

export type StartedServer = {
  readonly url: string;
  readonly apiKey: string;
  readonly dataDir: string;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
};

const program = join(import.meta.dirname, '../packages/server/bin/puffle-server.js');

/** A server of its own on a free port with an empty database, for scripts that show something on a real one. */
export async function startServer(): Promise<StartedServer> {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-'));
  const env = { ...process.env, PORT: '0', PUFFLE_DATA_DIR: dataDir, LOG_LEVEL: 'error', DATABASE_URL: undefined };
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    await rm(dataDir, { recursive: true, force: true });
  };
  for await (const line of createInterface({ input: child.stdout })) {
    if (!line.startsWith('Puffle is ready')) continue;
    child.stdout.resume();
    const credentials: { apiKey: string; baseUrl: string } = JSON.parse(
      await readFile(join(dataDir, 'credentials.json'), 'utf8'),
    );
    return { url: credentials.baseUrl, apiKey: credentials.apiKey, dataDir, stop };
  }
  await stop();
  throw new Error('The server did not start.');
}
