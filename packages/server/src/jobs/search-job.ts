import { setTimeout as delay } from 'node:timers/promises';
import { readSettings } from '../domain/account/settings.ts';
import { DomainError } from '../domain/domain-error.ts';
import type { IngestSettings } from '../domain/leads/ingest.ts';
import { ListClosed, type PreparedRow, prepareRow, saveRows } from '../domain/search/save-rows.ts';
import type { SearchTools } from '../domain/search/search-tools.ts';
import { type Reservation, reserveCredits, settleCredits } from '../domain/search/spending.ts';
import { recordEvents } from '../domain/webhooks/record-event.ts';
import { isLostRace } from '../execute/write-calls.ts';
import { ProviderFault, type ProviderPage } from '../providers/lead-provider.ts';
import { DatabaseUnavailable, isTooSlow, type Sql } from '../storage/database.ts';
import {
  advanceSearchTask,
  claimSearchTask,
  finishSearchTask,
  holdSearchTask,
  putOffSearchTask,
  refreshSearchTask,
  releaseSearchTask,
  type SearchTaskRow,
} from '../storage/search-tasks.ts';
import { isPassing } from './is-passing.ts';
import type { Job, JobTools } from './job-runner.ts';

const staleSeconds = 5;
const heartbeatMs = 1000;
const maxRaces = 8;
/** A provider that fails so many times in a row ends the search. */
const maxAttempts = 6;
const longestPauseMs = 60_000;
const longestAskedPauseMs = 10 * 60_000;
/** Leads that are in the List already do not count; a search that meets nothing else stops after so many rows. */
const mostRows = ({ fetchCount }: SearchTaskRow): number => fetchCount * 10 + 500;

/** Another runner holds the search, somebody has cancelled it, or the server stops. */
class SearchTaken extends Error {}

/** The search cannot go on; the message is for whoever started it. */
class SearchOver extends Error {}

type Run = {
  readonly tools: JobTools;
  readonly search: SearchTools;
  readonly settings: IngestSettings;
  /** Aborted when the server stops. */
  readonly stopping: AbortSignal;
  task: SearchTaskRow;
};

/** One turn of the search that has waited longest: pages of the provider, each saved with the cursor that comes after it. */
export function searchJob(search: SearchTools, stopping: AbortSignal): Job {
  return async (tools) => {
    const { database, runner, clock } = tools;
    const claimed = await database.transaction((tx) => claimSearchTask(tx, runner, staleSeconds, clock()), {
      isClaim: true,
    });
    if (claimed === null) return false;
    const { row: task, settings } = claimed;
    const run: Run = { tools, search, settings: readSettings(settings), stopping, task };
    try {
      if (await fetchPages(run)) await finish(run, 'completed', null);
      else await release(run);
    } catch (error) {
      await giveUp(run, error).catch(unlessTaken);
    }
    return true;
  };
}

/** Whether the search is done; false when its turn is over. */
async function fetchPages(run: Run): Promise<boolean> {
  const { provider } = run.search;
  if (run.task.provider !== provider.name) {
    throw new SearchOver(
      `The search was begun with ${run.task.provider}, and this server searches with ${provider.name} now: start it again.`,
    );
  }
  while (isOpen(run.task)) {
    const wanted = run.task.fetchCount - run.task.added;
    const isPaidByRow = provider.priceOf(run.task.filters).perRow > 0;
    const limit = Math.min(provider.pageRows, isPaidByRow ? wanted : provider.pageRows);
    const reservation = await reserve(run, limit);
    const page = await callProvider(run, reservation);
    await savePage(run, page, reservation);
    if (!run.task.hasMore) return true;
    if (run.tools.isOver() && isOpen(run.task)) return false;
  }
  return true;
}

function isOpen(task: SearchTaskRow): boolean {
  return task.added < task.fetchCount && task.rowsDone < mostRows(task);
}

async function reserve(run: Run, limit: number): Promise<Reservation> {
  const { tools, search } = run;
  const reserved = await inTransaction(run, (tx, task) => reserveCredits(tx, search, task, limit, tools.clock()));
  if (typeof reserved === 'string') throw new SearchOver(reserved);
  return reserved;
}

async function callProvider(run: Run, reservation: Reservation): Promise<ProviderPage> {
  const { search, task, stopping } = run;
  const lost = new AbortController();
  const heart = setInterval(() => beat(run, lost), heartbeatMs);
  const signal = AbortSignal.any([lost.signal, stopping]);
  try {
    const { filters, cursor } = task;
    return await search.provider.search({ filters, cursor, limit: reservation.rows, signal });
  } catch (error) {
    if (signal.aborted) throw new SearchTaken();
    if (error instanceof ProviderFault && error.isAnswered) {
      await inTransaction(run, (tx, held) => settleCredits(tx, search, held, reservation, 0));
    }
    throw error;
  } finally {
    clearInterval(heart);
  }
}

function beat({ tools, task }: Run, lost: AbortController): void {
  tools.database
    .read((sql) => refreshSearchTask(sql, task.workspaceId, task.id, tools.runner))
    .then((isHeld) => {
      if (!isHeld) lost.abort();
    })
    // The next beat may succeed; what is written holds the task in its own transaction.
    .catch(() => undefined);
}

/** Rows are taken in until enough Leads are new to the List; what of the page is left over is asked for again by the next search. */
async function savePage(run: Run, page: ProviderPage, reservation: Reservation): Promise<void> {
  const rows = page.rows.map((row) => prepareRow(row, run.task, run.settings));
  let open: Reservation | null = reservation;
  let done = 0;
  do {
    const part = rows.slice(done, done + Math.max(1, run.task.fetchCount - run.task.added));
    done += part.length;
    const isLast = done >= rows.length;
    const cursor = isLast ? page.cursor : (part.at(-1)?.cursor ?? page.cursor);
    const settle = open === null ? null : { reservation: open, credits: page.credits };
    await savePart(run, part, { cursor, hasMore: !(isLast && page.isEnd), settle });
    open = null;
  } while (done < rows.length && run.task.added < run.task.fetchCount);
}

type Place = {
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly settle: { readonly reservation: Reservation; readonly credits: number } | null;
};

/** A part that cannot be written is halved until the row that it fails on is alone; that row is refused, or waited with. */
async function savePart(run: Run, rows: readonly PreparedRow[], place: Place): Promise<void> {
  try {
    await savePartOnce(run, rows, place);
  } catch (error) {
    if (!isOfRows(error) || rows.length === 0) throw error;
    const [only] = rows;
    if (rows.length > 1) {
      const first = rows.slice(0, Math.ceil(rows.length / 2));
      await savePart(run, first, { ...place, cursor: first.at(-1)?.cursor ?? place.cursor, hasMore: true });
      await savePart(run, rows.slice(first.length), { ...place, settle: null });
    } else if (only !== undefined && !(only.request instanceof DomainError) && !isTooSlow(error)) {
      run.tools.log.error({ err: error, taskId: run.task.id }, 'a row of a search could not be written');
      const request = new DomainError('internal', 'The server could not write this row; its log says why.');
      await savePartOnce(run, [{ ...only, request }], place);
    } else throw error;
  }
}

function isOfRows(error: unknown): boolean {
  return ![SearchTaken, SearchOver, ListClosed, DatabaseUnavailable].some((kind) => error instanceof kind);
}

async function savePartOnce(run: Run, rows: readonly PreparedRow[], place: Place): Promise<void> {
  const { tools, search, settings } = run;
  const { ids, suppressionKey, clock } = tools;
  run.task = await inTransaction(run, async (tx, task) => {
    const given = { workspaceId: task.workspaceId, ids, suppressionKey, now: clock() };
    const progress = await saveRows(tx, given, settings, task, rows);
    await advanceSearchTask(tx, task.workspaceId, task.id, {
      ...progress,
      cursor: place.cursor,
      hasMore: place.hasMore,
    });
    if (place.settle !== null) {
      await settleCredits(tx, search, task, place.settle.reservation, place.settle.credits);
    }
    const after = await holdSearchTask(tx, task.workspaceId, task.id, tools.runner);
    if (after === null) throw new Error('A task that is held is gone.');
    return after;
  });
}

/** A transaction that holds the task; a lost race repeats it. */
async function inTransaction<T>(run: Run, work: (tx: Sql, task: SearchTaskRow) => Promise<T>): Promise<T> {
  const { tools } = run;
  const { workspaceId, id } = run.task;
  for (let attempt = 1; ; attempt++) {
    try {
      return await tools.database.transaction(async (tx) => {
        const task = await holdSearchTask(tx, workspaceId, id, tools.runner);
        if (task === null) throw new SearchTaken();
        return await work(tx, task);
      });
    } catch (error) {
      if (!isLostRace(error) || attempt >= maxRaces) throw error;
      await delay(Math.random() * 2 ** attempt * 2);
    }
  }
}

async function release({ tools, task }: Run): Promise<void> {
  const { workspaceId, id } = task;
  await tools.database.read((sql) => releaseSearchTask(sql, workspaceId, id, tools.runner, tools.clock()));
}

async function finish(run: Run, status: 'completed' | 'failed', errorMessage: string | null): Promise<void> {
  const { tools, task } = run;
  const { workspaceId, id, listId } = task;
  await inTransaction(run, async (tx) => {
    const now = tools.clock();
    await finishSearchTask(tx, workspaceId, id, { status, errorMessage, at: now });
    const scene = { workspaceId, ids: tools.ids, now };
    await recordEvents(tx, scene, 'search.finished', [{ taskId: id, listId, status }]);
  });
}

function unlessTaken(error: unknown): void {
  if (!(error instanceof SearchTaken)) throw error;
}

/** What may pass is tried again later; anything else ends the search, and what was found stays in the List. */
async function giveUp(run: Run, error: unknown): Promise<void> {
  const { tools, task, stopping } = run;
  if (error instanceof SearchTaken) return stopping.aborted ? release(run) : undefined;
  if (isPassing(error)) throw error;
  if (error instanceof ProviderFault) return meetFault(run, error);
  if (error instanceof SearchOver || error instanceof ListClosed) return finish(run, 'failed', error.message);
  tools.log.error({ err: error, taskId: task.id }, 'a search failed');
  await finish(
    run,
    'failed',
    'The server failed while it searched; what was found is in the List, and its log says why.',
  );
}

async function meetFault(run: Run, fault: ProviderFault): Promise<void> {
  const { tools, task } = run;
  tools.log.warn({ err: fault, taskId: task.id, attempts: task.attempts + 1 }, 'a provider brought no page');
  await inTransaction(run, async (tx, { workspaceId, id, attempts }) => {
    if (fault.kind === 'passing' && attempts + 1 < maxAttempts) {
      const nextAt = new Date(tools.clock().getTime() + pauseOf(run.search.firstPauseMs, attempts, fault.retryAfterMs));
      return putOffSearchTask(tx, workspaceId, id, nextAt);
    }
    const tries = fault.kind === 'passing' ? ` It was tried ${attempts + 1} times.` : '';
    const end = { status: 'failed', errorMessage: `${fault.message}${tries}`, at: tools.clock() } as const;
    await finishSearchTask(tx, workspaceId, id, end);
    const scene = { workspaceId, ids: tools.ids, now: end.at };
    await recordEvents(tx, scene, 'search.finished', [{ taskId: id, listId: task.listId, status: 'failed' }]);
  });
}

/** Doubled with each attempt, at least half of it by chance; never less than the provider asks for, up to ten minutes. */
function pauseOf(firstPauseMs: number, attempts: number, askedMs: number | null): number {
  const pause = Math.min(firstPauseMs * 2 ** attempts, longestPauseMs) * (0.5 + Math.random() / 2);
  return Math.max(pause, Math.min(askedMs ?? 0, longestAskedPauseMs));
}
