import { closeSync, openSync } from 'node:fs';
import { readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { addressSettings, type EngineAddress, socketLockFile } from './address.ts';
import { EngineError } from './engine.ts';
import { endProcessesIn, sendSignal } from './process-table.ts';
import { type EngineRuntime, spawnEngineCommand } from './spawn-engine-command.ts';

const POLL_MS = 5;
const PATIENCE_MS = 60_000;
const LARGEST_LOG_BYTES = 10 * 1024 * 1024;

/** SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one. */
const STOP_SIGNALS: readonly NodeJS.Signals[] = ['SIGINT', 'SIGQUIT', 'SIGKILL'];

/** What those are told who connect while it starts; it stands in the log beside the reason that it does not. */
const TURNED_AWAY =
  /^the database system is (?:starting up|shutting down|not yet accepting connections|in recovery mode)/;

export type Postmaster = {
  readonly pid: number;
  /** Settles when the process is gone, with the reason. */
  readonly exited: Promise<string>;
  stop(): Promise<void>;
};

export type PostmasterOptions = {
  readonly runtime: EngineRuntime;
  readonly clusterDir: string;
  readonly logPath: string;
  readonly address: EngineAddress;
  readonly settings: Readonly<Record<string, string>>;
};

/** Resolves when the engine accepts connections; recovery after a crash may take its time. */
export async function startPostmaster(options: PostmasterOptions): Promise<Postmaster> {
  await clearRemains(options);
  const logStart = await rotateLog(options.logPath);
  const { pid, exited } = spawnPostmaster(options);
  if (pid === undefined) throw new EngineError(`The embedded PostgreSQL does not start (${await exited}).`);
  const ready = untilReady(options.clusterDir, pid);
  const early = await Promise.race([ready.reached, exited]);
  ready.cancel();
  if (early !== undefined) {
    const reason = await readReason(options.logPath, logStart);
    throw new EngineError(
      `The embedded PostgreSQL does not start (${reason ?? early}); its log is ${options.logPath}.`,
    );
  }
  return { pid, exited, stop: () => stopPostmaster(pid, exited) };
}

/** Ends what a dead server or postmaster left running, and removes its lock files: their pids may be others' by now. */
async function clearRemains({ clusterDir, address }: PostmasterOptions): Promise<void> {
  await endProcessesIn(clusterDir, STOP_SIGNALS, PATIENCE_MS);
  await rm(join(clusterDir, 'postmaster.pid'), { force: true });
  const socketLock = socketLockFile(address);
  if (socketLock !== undefined) await rm(socketLock, { force: true });
}

function spawnPostmaster({ runtime, clusterDir, logPath, address, settings }: PostmasterOptions) {
  const log = openSync(logPath, 'a', 0o600);
  const args = Object.entries({ ...settings, ...addressSettings(address) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = spawnEngineCommand(runtime, runtime.binaries.postgres, ['-D', clusterDir, ...args], {
    cwd: '/',
    stdio: ['ignore', log, log],
  });
  closeSync(log);
  const exited = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal === null ? `exit code ${code}` : `killed by ${signal}`));
  });
  return { pid: child.pid, exited };
}

/** PostgreSQL itself writes "ready" into the last line of `postmaster.pid`. */
function untilReady(clusterDir: string, pid: number): { reached: Promise<undefined>; cancel(): void } {
  let cancelled = false;
  const poll = async (): Promise<undefined> => {
    while (!cancelled) {
      const lines = await readFile(join(clusterDir, 'postmaster.pid'), 'utf8').catch(() => '');
      if (lines.startsWith(`${pid}\n`) && lines.trimEnd().endsWith('ready')) return undefined;
      await delay(POLL_MS);
    }
    return undefined;
  };
  return {
    reached: poll(),
    cancel() {
      cancelled = true;
    },
  };
}

async function stopPostmaster(pid: number, exited: Promise<string>): Promise<void> {
  for (const signal of STOP_SIGNALS) {
    sendSignal(pid, signal);
    const patience = new AbortController();
    const impatient = delay(PATIENCE_MS, 'late' as const, { signal: patience.signal }).catch(() => 'late' as const);
    const outcome = await Promise.race([exited.then(() => 'gone' as const), impatient]);
    patience.abort();
    if (outcome === 'gone') return;
  }
}

async function rotateLog(logPath: string): Promise<number> {
  const size = await stat(logPath).then(
    (stats) => stats.size,
    () => 0,
  );
  if (size < LARGEST_LOG_BYTES) return size;
  await rename(logPath, `${logPath}.1`);
  return 0;
}

async function readReason(logPath: string, start: number): Promise<string | undefined> {
  const written = (await readFile(logPath)).subarray(start).toString('utf8');
  const reasons = [...written.matchAll(/(?:FATAL|PANIC):\s*(.*)/g)].map(([, reason = '']) => reason);
  return reasons.find((reason) => !TURNED_AWAY.test(reason)) ?? written.trim().split('\n').at(-1);
}
