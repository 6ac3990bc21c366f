import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { startServer } from './server-process.ts';

export type SyncFigures = {
  readonly acknowledged: number;
  /** Commits of which PostgreSQL told the server after it had written to its log. */
  readonly commits: number;
  /** Answers, and commits, that were sent while what the log held was not yet on disk. */
  readonly early: readonly string[];
};

/** Creates Leads one after the other under a trace of the system calls of a server and its database. Takes strace, and may attach. */
export async function traceCommits(creates: number): Promise<SyncFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-trace-'));
  const apiKey = `pk_live_${'3'.repeat(64)}`;
  const server = await startServer(dataDir, apiKey);
  try {
    const create = async (n: number): Promise<number> => {
      const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
      const body = JSON.stringify({ type: 'person', name: `Traced ${n}`, contacts: [`traced${n}@trace-corp.io`] });
      return (await fetch(`${server.url}/api/leads`, { method: 'POST', headers, body })).status;
    };
    await create(0);
    const file = join(dataDir, 'trace');
    const pids = [server.child.pid ?? 0, ...(await findProcessesIn(join(dataDir, 'pg')))];
    const calls = 'trace=pwrite64,pwritev,fdatasync,fsync,sendto,write,writev';
    const attach = pids.flatMap((pid) => ['-p', `${pid}`]);
    const strace = spawn('strace', ['-f', '-y', '-ttt', '-s', '48', '-e', calls, '-o', file, ...attach], {
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    await untilAttached(strace.stderr, pids.length);
    let acknowledged = 0;
    for (let n = 1; n <= creates; n++) if ((await create(n)) === 201) acknowledged += 1;
    strace.kill('SIGINT');
    await once(strace, 'exit');
    return { acknowledged, ...readTrace(await readFile(file, 'latin1')) };
  } finally {
    await server.kill('SIGTERM');
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** A process of the database may have ended meanwhile: strace says so, and goes on. */
function untilAttached(errors: NodeJS.ReadableStream, count: number): Promise<void> {
  let text = '';
  return new Promise((resolve, reject) => {
    errors.on('data', (part: Buffer) => {
      text += part.toString();
      if (/not permitted/.test(text)) reject(new Error(`strace may not attach: ${text}`));
      if ((text.match(/attached|No such process/g) ?? []).length >= count) resolve();
    });
  });
}

const logWrite = /\bpwritev?(?:64)?\(\d+<[^>]*pg_wal\/[0-9A-F]{24}>/;
const logSync = /\bf(?:data)?sync\(\d+<[^>]*pg_wal\/[0-9A-F]{24}>.*= 0$/;
const logSyncBegun = /\bf(?:data)?sync\(\d+<[^>]*pg_wal\/[0-9A-F]{24}> <unfinished/;
const syncEnded = /<\.\.\. f(?:data)?sync resumed>.*= 0$/;
const commitTold = /\bsendto\(.*COMMIT/;
const answerSent = /\bwritev?\(.*HTTP\/1\.1 201/;

/** Whether each commit that wrote to the log was told, and each answer sent, after a sync that began after the write. */
function readTrace(trace: string): Pick<SyncFigures, 'commits' | 'early'> {
  /** By process, the place in the trace of its last write to the log that is not yet known to be on disk. */
  const unsynced = new Map<string, number>();
  const wrote = new Set<string>();
  const syncing = new Map<string, number>();
  const early: string[] = [];
  let commits = 0;
  let unanswered = 0;
  const sync = (begunAt: number): void => {
    for (const [pid, at] of unsynced) if (at < begunAt) unsynced.delete(pid);
  };
  for (const [at, line] of trace.split('\n').entries()) {
    const [pid = ''] = line.split(' ');
    if (logWrite.test(line)) {
      unsynced.set(pid, at);
      wrote.add(pid);
    } else if (logSync.test(line)) sync(at);
    else if (logSyncBegun.test(line)) syncing.set(pid, at);
    else if (syncEnded.test(line)) {
      sync(syncing.get(pid) ?? -1);
      syncing.delete(pid);
    } else if (commitTold.test(line) && wrote.delete(pid)) {
      commits += 1;
      if (unsynced.has(pid)) early.push(line);
      else unanswered += 1;
    } else if (answerSent.test(line)) {
      if (unanswered === 0) early.push(line);
      unanswered = 0;
    }
  }
  return { commits, early };
}
