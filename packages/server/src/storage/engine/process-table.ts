import { execFile } from 'node:child_process';
import { readdir, readFile, readlink } from 'node:fs/promises';
import { platform } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);
const POLL_MS = 20;

/** The engine's processes: every one of them works in its data folder. */
export async function findProcessesIn(folder: string): Promise<number[]> {
  return platform() === 'linux' ? findByWorkingDirectory(folder) : findPostmasterByCommand(folder);
}

/** Signals the processes in `folder`, the postmaster alone where it lives, and waits; each signal has `patienceMs`. */
export async function endProcessesIn(
  folder: string,
  signals: readonly NodeJS.Signals[],
  patienceMs: number,
): Promise<void> {
  for (const signal of signals) {
    const pids = await findProcessesIn(folder);
    if (pids.length === 0) return;
    const postmaster = await readPostmasterPid(folder);
    const targets = postmaster !== undefined && pids.includes(postmaster) ? [postmaster] : pids;
    for (const pid of targets) sendSignal(pid, signal);
    if (await untilEmpty(folder, patienceMs)) return;
  }
  throw new Error(`The processes ${(await findProcessesIn(folder)).join(', ')} in ${folder} do not end.`);
}

/** The first line of `postmaster.pid`; the process need not be alive. */
export async function readPostmasterPid(folder: string): Promise<number | undefined> {
  const text = await readFile(join(folder, 'postmaster.pid'), 'utf8').catch(() => '');
  const pid = Number.parseInt(text, 10);
  return pid > 0 ? pid : undefined;
}

export function sendSignal(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}

async function untilEmpty(folder: string, patienceMs: number): Promise<boolean> {
  for (let waitedMs = 0; waitedMs <= patienceMs; waitedMs += POLL_MS) {
    if ((await findProcessesIn(folder)).length === 0) return true;
    await delay(POLL_MS);
  }
  return false;
}

async function findByWorkingDirectory(folder: string): Promise<number[]> {
  const entries = (await readdir('/proc')).filter((entry) => /^\d+$/.test(entry));
  // Another user's processes can not be read, and can not be this engine's.
  const places = await Promise.all(entries.map((entry) => readlink(`/proc/${entry}/cwd`).catch(() => '')));
  return entries.filter((_, index) => places[index] === folder).map(Number);
}

async function findPostmasterByCommand(folder: string): Promise<number[]> {
  const pid = await readPostmasterPid(folder);
  if (pid === undefined) return [];
  const { stdout } = await run('ps', ['-o', 'command=', '-p', `${pid}`]).catch(() => ({ stdout: '' }));
  return stdout.includes('postgres') && stdout.includes(folder) ? [pid] : [];
}
