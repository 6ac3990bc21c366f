import { readFile } from 'node:fs/promises';
import { type Logger, pino } from 'pino';

/** What no log line may hold: keys, secrets, e-mail addresses, profiles, and the words that tests plant in everything they store. */
const confidential =
  /pk_live_[0-9a-f]{17}|whsec_[\w+/]|[\w.+-]+@[\w-]+\.[a-z]|linkedin\.com\/in\/|marker[0-9a-f]{32}|lovelace|hopper/i;

export type LogWatch = {
  see(line: string): void;
  /** Throws when one of the lines has told what it must not. */
  check(): void;
};

export function watchLines(): LogWatch {
  const leaks: string[] = [];
  return {
    see(line) {
      if (confidential.test(line)) leaks.push(line);
    },
    check() {
      if (leaks.length > 0) throw new Error(`${leaks.length} log lines hold what they must not:\n${leaks[0]}`);
    },
  };
}

/** A log at its most talkative whose every line is looked at. */
export function watchLog(): LogWatch & { readonly log: Logger } {
  const watch = watchLines();
  return { ...watch, log: pino({ level: 'trace' }, { write: watch.see }) };
}

/** Looks at every line of a log that has been written into a file, where there is one. */
export async function checkLogFile(path: string): Promise<void> {
  const watch = watchLines();
  for (const line of (await readFile(path, 'utf8').catch(() => '')).split('\n')) watch.see(line);
  watch.check();
}
