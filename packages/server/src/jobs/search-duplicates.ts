import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import { findDuplicates } from '../domain/duplicates/find-duplicates.ts';
import { type Database, DatabaseUnavailable } from '../storage/database.ts';
import { listWorkspaces } from '../storage/keys.ts';

export type DuplicateSearch = { stop(): Promise<void> };

/** Follows the changes of all workspaces and keeps their possible duplicates up to date, a second behind the requests. */
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

async function follow(database: Database, log: Logger, intervalMs: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      for (const { id } of await database.read(listWorkspaces)) {
        await findDuplicates(
          database,
          id,
          () => new Date(),
          () => signal.aborted,
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
