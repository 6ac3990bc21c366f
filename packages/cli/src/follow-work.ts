import {
  type ApiResponse,
  type CallOptions,
  type Client,
  type Follow,
  routeOf,
  type Surface,
  type SurfaceOperation,
} from '@puffle/contract/client';
import { WaitEnded } from './cli-errors.ts';
import type { Printing } from './print-answer.ts';
import { progressLine } from './progress-line.ts';
import type { Terminal } from './terminal.ts';

/** A piece of work that the server does in the background, as its answers show it. */
export type Work = { readonly id: string; readonly status: string } & Readonly<Record<string, unknown>>;

export type FollowOptions = {
  readonly surface: Surface;
  readonly client: Client;
  readonly printing: Printing;
  readonly terminal: Terminal;
  readonly firstPauseMs?: number;
};

type Answer = ApiResponse<unknown>;

const openStatuses = ['pending', 'running', 'undoing', 'restoring'];
const longestPauseMs = 1000;

/** The work that an answer holds; undefined where it holds none. */
export function workOf(follow: Follow | undefined, data: unknown): Work | undefined {
  const value = follow === undefined ? undefined : fieldOf(data, follow.work);
  return isWork(value) ? value : undefined;
}

export function isUnderWay({ status }: Work): boolean {
  return openStatuses.includes(status);
}

/**
 * Waits until work is done, and gives the first answer with the work as it then is. A terminal gets a bar on standard error;
 * `--format ndjson` one line on standard output whenever something has moved. An interrupt only ends the waiting.
 */
export async function followWork(follow: Follow, first: Answer, options: FollowOptions): Promise<Answer> {
  const { terminal, firstPauseMs = 100 } = options;
  const startedAt = performance.now();
  let seen = workOf(follow, first.data);
  if (seen === undefined) return first;
  const { id } = seen;
  try {
    for (let pauseMs = firstPauseMs; isUnderWay(seen); pauseMs = Math.min(pauseMs * 1.5, longestPauseMs)) {
      await pause(pauseMs, terminal.signal);
      const now: Work = await readWork(follow, id, options);
      if (!isUnderWay(now)) return withData(first, { ...Object(first.data), [follow.work]: now });
      await showProgress(now, seen, startedAt, options);
      seen = now;
    }
    return first;
  } catch (error) {
    const note = goesOn(follow, id, options.surface);
    if (!terminal.signal.aborted) throw new WaitEnded(note, { cause: error });
    await terminal.stderr.write(`\n${note}\n`);
    throw error;
  } finally {
    if (terminal.stderr.isTerminal) await terminal.stderr.write('\r\x1b[K');
  }
}

async function showProgress(now: Work, seen: Work, startedAt: number, options: FollowOptions): Promise<void> {
  const { stderr, stdout } = options.terminal;
  if (stderr.isTerminal) {
    await stderr.write(`\r\x1b[K${progressLine(now, performance.now() - startedAt, stderr.columns)}`);
  }
  const line = JSON.stringify({ event: 'progress', ...progressOf(now) });
  if (options.printing.format === 'ndjson' && line !== JSON.stringify({ event: 'progress', ...progressOf(seen) })) {
    await stdout.write(`${line}\n`);
  }
}

function progressOf(work: Work): Record<string, unknown> {
  const { id, status } = work;
  const numbers = Object.entries(work).filter(([, value]) => typeof value === 'number');
  return { id, status, ...Object.fromEntries(numbers) };
}

/** What is shown once the work is done: the rows that it has brought, beside the work itself. */
export async function showResult(follow: Follow, answer: Answer, options: FollowOptions): Promise<Answer> {
  const work = workOf(follow, answer.data);
  if (work === undefined || follow.show === undefined) return answer;
  const { operation, fields, each, as } = follow.show;
  const shown: unknown[] = [];
  let cursor: unknown;
  do {
    const page = await call(options, operation, { [follow.by]: work.id, ...fields, ...(cursor ? { cursor } : {}) });
    const rows = fieldOf(page.data, operationOf(options.surface, operation).rows);
    if (Array.isArray(rows)) shown.push(...rows.map((row) => fieldOf(row, each)).filter((row) => row !== null));
    cursor = fieldOf(page.data, 'nextCursor');
  } while (typeof cursor === 'string');
  return withData(answer, { ...Object(answer.data), [as]: shown });
}

/** What the work has to say for itself in the end, on standard error. */
export async function tellEnd(follow: Follow, data: unknown, { stderr }: Terminal): Promise<void> {
  const work = workOf(follow, data);
  for (const field of follow.tell ?? []) {
    for (const item of [work?.[field]].flat()) {
      const line = typeof item === 'string' ? item : sentenceOf(item);
      if (line !== undefined) await stderr.write(`${line}\n`);
    }
  }
}

function sentenceOf(item: unknown): string | undefined {
  const [text, reason] = [fieldOf(item, 'text'), fieldOf(item, 'reason')];
  return typeof text === 'string' && typeof reason === 'string' ? `Left out "${text}": ${reason}` : undefined;
}

async function readWork(follow: Follow, id: string, options: FollowOptions): Promise<Work> {
  const { data } = await call(options, follow.read, { [follow.by]: id });
  const rows = fieldOf(data, operationOf(options.surface, follow.read).rows);
  const found = workOf(follow, data) ?? (Array.isArray(rows) ? rows[0] : undefined);
  if (!isWork(found)) throw new Error(`The server no longer shows the ${follow.work} ${id}.`);
  return found;
}

function call({ client, surface, terminal }: FollowOptions, id: string, fields: object): Promise<Answer> {
  const options: CallOptions = { signal: terminal.signal };
  return client.call(routeOf(operationOf(surface, id)), { ...fields }, options).withResponse();
}

function operationOf({ operations }: Surface, id: string): SurfaceOperation {
  const found = operations.find((operation) => operation.id === id);
  if (found === undefined) throw new Error(`There is no operation ${id}.`);
  return found;
}

function goesOn({ work, read, by, stop }: Follow, id: string, surface: Surface): string {
  const command = (operation: string): string => {
    const flag = operationOf(surface, operation).flags.find(({ field }) => field === by)?.name ?? by;
    return `puffle ${operationOf(surface, operation).words.join(' ')} --${flag} ${id}`;
  };
  const stopping = stop === undefined ? '' : `, ${command(stop)} stops it`;
  return `The ${work} goes on: ${command(read)} shows it${stopping}.`;
}

function withData(answer: Answer, data: unknown): Answer {
  return { ...answer, data, text: `${JSON.stringify(data)}\n` };
}

function isWork(value: unknown): value is Work {
  return typeof fieldOf(value, 'id') === 'string' && typeof fieldOf(value, 'status') === 'string';
}

function fieldOf(value: unknown, field: string | undefined): unknown {
  if (field === undefined || typeof value !== 'object' || value === null) return undefined;
  return Object.entries(value).find(([name]) => name === field)?.[1];
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
