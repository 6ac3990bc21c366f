import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { findDuplicates } from '../domain/duplicates/find-duplicates.ts';
import { type Database, DatabaseUnavailable } from '../storage/database.ts';
import { listWorkspaces } from '../storage/keys.ts';

export type DuplicateSearch = { stop(): Promise<void> };

/** Follows the changes of all workspaces and keeps their possible duplicates up to date, behind the requests and out of their way. */
export function startDuplicateSearch(database: Database, log: Logger, intervalMs = 1000): DuplicateSearch {
  const stopping = new AbortController();
  const running = follow(database, log, intervalMs, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await running;
    },
  };
}

/** Work takes a tenth of the time, so that requests and imports keep the machine; at most ten seconds go by at once. */
function restBetween(signal: AbortSignal): () => Promise<void> {
  let startedAt = performance.now();
  return async () => {
    const restMs = Math.min((performance.now() - startedAt) * 9, 10_000);
    await delay(restMs, undefined, { signal, ref: false }).catch(() => undefined);
    startedAt = performance.now();
  };
}

async function follow(database: Database, log: Logger, intervalMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const { id } of await database.read(listWorkspaces)) {
        await findDuplicates(
          database,
          id,
          () => new Date(),
          () => signal.aborted,
          restBetween(signal),
        );
        if (signal.aborted) return;
      }
    } catch (error) {
      const level = error instanceof DatabaseUnavailable ? 'debug' : 'error';
      log[level]({ err: error }, 'the search for duplicates will be tried again');
    }
    // An abort ends the wait.
    await delay(intervalMs, undefined, { signal, ref: false }).catch(() => undefined);
  }
}
