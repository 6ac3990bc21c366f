import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from 'pino';
import type { Postmaster } from './postmaster.ts';

const FIRST_PAUSE_MS = 100;
const LONGEST_PAUSE_MS = 5_000;

/** Keeps the engine running: when it dies it is started again, with the reason logged, until `stop`. */
export function supervise(first: Postmaster, start: () => Promise<Postmaster>, log: Logger): { stop(): Promise<void> } {
  const stopping = new AbortController();
  let current: Postmaster | undefined = first;

  const keep = async (): Promise<void> => {
    while (current !== undefined) {
      const reason = await current.exited;
      current = undefined;
      if (stopping.signal.aborted) return;
      log.error({ reason }, 'the database engine died; starting it again');
      current = await restart();
      if (current !== undefined) log.info({ pid: current.pid }, 'the database engine is back');
      if (stopping.signal.aborted) return;
    }
  };

  const restart = async (): Promise<Postmaster | undefined> => {
    for (let pauseMs = FIRST_PAUSE_MS; !stopping.signal.aborted; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
      try {
        return await start();
      } catch (error) {
        log.error({ err: error }, 'the database engine does not start; trying again');
      }
      await delay(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    return undefined;
  };

  const kept = keep();
  return {
    async stop() {
      stopping.abort();
      await current?.stop();
      await kept;
      await current?.stop();
    },
  };
}
