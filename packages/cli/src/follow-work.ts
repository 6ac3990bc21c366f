import type { ApiResponse, Client } from '@puffle/contract/client';
import type { Printing } from './print-answer.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

/** A piece of work that the server does in the background, as its answers show it. */
export type Work = {
  readonly kind: 'import' | 'withdrawal';
  readonly id: string;
  readonly status: string;
  readonly rowsDone?: number;
  readonly bytesDone?: number;
  readonly bytesTotal?: number;
};

export type FollowOptions = {
  readonly client: Client;
  readonly printing: Printing;
  readonly terminal: Terminal;
  readonly firstPauseMs?: number;
};

const openStatuses = ['pending', 'running', 'undoing', 'restoring'];
const longestPauseMs = 1000;

/** The work that an answer says has been begun and is not done; undefined for any other answer. */
export function workOf({ status, data }: Pick<ApiResponse<unknown>, 'status' | 'data'>): Work | undefined {
  if (status !== 202 || typeof data !== 'object' || data === null) return undefined;
  const found = 'import' in data ? readWork('import', data.import) : undefined;
  const work = found ?? ('withdrawal' in data ? readWork('withdrawal', data.withdrawal) : undefined);
  return work !== undefined && openStatuses.includes(work.status) ? work : undefined;
}

/**
 * Waits until work is done, and gives the answer that shows it. A terminal gets a bar on standard error; `--format ndjson` one line on
 * standard output whenever something has moved. An interrupt only ends the waiting.
 */
export async function followWork(work: Work, options: FollowOptions): Promise<ApiResponse<unknown>> {
  const { client, terminal, printing, firstPauseMs = 100 } = options;
  const startedAt = performance.now();
  let seen = work;
  try {
    for (let pauseMs = firstPauseMs; ; pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
      await pause(pauseMs, terminal.signal);
      const answer = await read(client, work, terminal.signal);
      const now = workOf({ status: 202, data: answer.data });
      if (now === undefined) return answer;
      if (terminal.stderr.isTerminal) {
        await terminal.stderr.write(
          `\r\x1b[K${progressLine(now, performance.now() - startedAt, terminal.stderr.columns)}`,
        );
      }
      if (printing.format === 'ndjson' && JSON.stringify(now) !== JSON.stringify(seen)) {
        await terminal.stdout.write(`${JSON.stringify({ event: 'progress', ...now })}\n`);
      }
      seen = now;
    }
  } catch (error) {
    if (terminal.signal.aborted) await terminal.stderr.write(`\n${goesOn(work)}\n`);
    throw error;
  } finally {
    if (terminal.stderr.isTerminal) await terminal.stderr.write('\r\x1b[K');
  }
}

async function read(client: Client, { kind, id }: Work, signal: AbortSignal): Promise<ApiResponse<unknown>> {
  if (kind === 'import') return client.getImports({ id }, { signal }).withResponse();
  const answer = await client.getWithdrawals({ id }, { signal }).withResponse();
  const data = { withdrawal: answer.data.withdrawals[0] };
  return { ...answer, data, text: `${JSON.stringify(data)}\n` };
}

function goesOn({ kind, id }: Work): string {
  return kind === 'import'
    ? `The import goes on: puffle import --id ${id} shows it, puffle import cancel --id ${id} stops it.`
    : `The withdrawal goes on: puffle source withdrawal --id ${id} shows it.`;
}

function readWork(kind: Work['kind'], value: unknown): Work | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, status, rowsDone, bytesDone, bytesTotal } = value as Partial<Work>; // checked right below
  if (typeof id !== 'string' || typeof status !== 'string') return undefined;
  const progress = Object.entries({ rowsDone, bytesDone, bytesTotal }).filter(([, part]) => typeof part === 'number');
  return { kind, id, status, ...Object.fromEntries(progress) };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(finish, ms);
    signal.addEventListener('abort', abort, { once: true });
    if (signal.aborted) abort();

    function finish(): void {
      signal.removeEventListener('abort', abort);
      resolve();
    }
    function abort(): void {
      clearTimeout(timer);
      reject(signal.reason);
    }
  });
}
