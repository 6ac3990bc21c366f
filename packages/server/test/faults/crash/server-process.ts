import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type pg from 'pg';
import { pino } from 'pino';
import { type Database, openDatabase } from '../../../src/storage/database.ts';
import { connectionTo } from '../../../src/storage/engine/address.ts';
import { APP_ROLE, DATABASE_NAME } from '../../../src/storage/engine/engine.ts';
import { readPostmasterPid, sendSignal } from '../../../src/storage/engine/process-table.ts';
import { readOrCreateSecrets } from '../../../src/storage/engine/secrets.ts';
import { withClient } from '../../../src/storage/engine/with-client.ts';
import { checkLogFile, watchLines } from '../../support/watched-log.ts';

export type ServerProcess = {
  readonly child: ChildProcess;
  readonly url: string;
  /** The last of what it has logged so far as an error, or has written beside its log. */
  readonly errors: () => string;
  /** Fails when its log, or that of its engine, has told a secret or personal data. */
  kill(signal: NodeJS.Signals): Promise<void>;
};

const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), 'puffle-compiled') };
/** Lines of the log below the level of an error. */
const everyday = /^\{"level":[1-4]0,/;
const program = fileURLToPath(new URL('../../../bin/puffle-server.js', import.meta.url));

/** Keeps the compiled sources of the server, so that servers which are killed at once need not compile them again. */
export async function compileServer(): Promise<void> {
  // It loads everything, and ends when it finds no database.
  const env = { ...process.env, ...compiled, DATABASE_URL: 'postgres://127.0.0.1:1/none' };
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: 'ignore' });
  await once(child, 'exit');
}

/** A server of its own on a data directory, as `npm start` runs it, on a port that is free, and at its most talkative. */
export async function startServer(
  dataDir: string,
  apiKey: string,
  settings: Readonly<Record<string, string>> = {},
  onLog: (line: string) => void = () => undefined,
): Promise<ServerProcess> {
  const env = {
    ...process.env,
    PORT: '0',
    PUFFLE_DATA_DIR: dataDir,
    PUFFLE_IMPORTS_AT_ONCE: 'off',
    PUFFLE_BOOTSTRAP_API_KEY: apiKey,
    LOG_LEVEL: 'trace',
    ...compiled,
    ...settings,
  };
  const child = spawn(process.execPath, [program, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  const closed = once(child, 'close');
  const watch = watchLines();
  let errors = '';
  createInterface({ input: child.stderr }).on('line', (line) => {
    watch.see(line);
    if (!everyday.test(line)) errors = `${errors}${line}\n`.slice(-10_000);
    onLog(line);
  });
  const url = await Promise.race([readUrl(child), exited.then(() => undefined)]);
  if (url === undefined) throw new Error(`The server ended before it was ready: ${errors}`);
  return {
    child,
    url,
    errors: () => errors,
    async kill(signal) {
      child.kill(signal);
      await closed;
      watch.check();
      await checkLogFile(join(dataDir, 'engine.log'));
    },
  };
}

async function readUrl(child: ChildProcess): Promise<string | undefined> {
  if (child.stdout === null) return undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /ready at (\S+)/.exec(line)?.[1];
    if (url !== undefined) return url;
  }
  return undefined;
}

/** The processes that serve HTTP for a server of several. */
export async function findWorkersOf({ child }: Pick<ServerProcess, 'child'>): Promise<number[]> {
  const { stdout } = await promisify(execFile)('ps', ['-A', '-o', 'pid=,ppid=,command=']);
  return stdout.split('\n').flatMap((line) => {
    const [pid, parent] = line.trim().split(/\s+/).map(Number);
    return parent === child.pid && pid !== undefined && line.includes('workers/worker.ts') ? [pid] : [];
  });
}

/** Ends the engine of a data directory as a crash would. Answers which process it was. */
export async function killEngine(dataDir: string): Promise<number> {
  const pid = await readPostmasterPid(join(dataDir, 'pg'));
  if (pid === undefined) throw new Error('There is no engine to kill.');
  sendSignal(pid, 'SIGKILL');
  return pid;
}

/** Resolves when the server has started another engine than this one. */
export async function untilAnotherEngine(dataDir: string, before: number | undefined): Promise<void> {
  for (let pid = before; pid === before || pid === undefined; ) {
    await delay(10);
    pid = await readPostmasterPid(join(dataDir, 'pg'));
  }
}

/** The database of a running server as its administrator sees it. */
export async function withSuperuser<T>(dataDir: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { superuser } = await readOrCreateSecrets(dataDir, true);
  const login = { user: 'postgres', password: superuser, database: DATABASE_NAME };
  return withClient(connectionTo({ host: join(dataDir, 'run'), port: 5432 }, login), work);
}

/** The database of a running server, beside the server. */
export async function openBeside(dataDir: string): Promise<Database> {
  const { app } = await readOrCreateSecrets(dataDir, true);
  const address = { host: join(dataDir, 'run'), port: 5432 };
  const settings = connectionTo(address, { user: APP_ROLE, password: app, database: DATABASE_NAME });
  // The judge reads all that there is, however long it takes.
  const patient = { poolSize: 1, statementTimeoutMs: 0 };
  return openDatabase(settings, { applicationName: 'puffle-judge', log: pino({ level: 'silent' }), ...patient });
}
