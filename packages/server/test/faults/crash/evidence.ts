import { appendFileSync, cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** Keeps what a run comes upon, as it came, in files: what is judged harmless or ends the run can be read afterwards all the same. */
export type Evidence = {
  keep(kind: string, found: unknown): void;
  /** Everything that a server writes on standard error. */
  keepLog(line: string): void;
  /** The data of a server, for findings that only the rows explain. */
  keepData(dataDir: string): void;
};

export const noEvidence: Evidence = { keep: () => undefined, keepLog: () => undefined, keepData: () => undefined };

/** Writes at once, so that nothing is lost with the run itself. */
export function keepEvidence(folder: string): Evidence {
  mkdirSync(folder, { recursive: true });
  return {
    keep(kind, found) {
      appendFileSync(
        join(folder, 'findings.ndjson'),
        `${JSON.stringify({ at: new Date(), kind, found: asText(found) })}\n`,
      );
    },
    keepLog: (line) => appendFileSync(join(folder, 'server.log'), `${line}\n`),
    keepData: (dataDir) => cpSync(dataDir, join(folder, 'data'), { recursive: true, filter: isNoSocket }),
  };
}

function asText(found: unknown): unknown {
  return found instanceof Error ? (found.stack ?? found.message) : found;
}

function isNoSocket(source: string): boolean {
  return !source.includes('.s.PGSQL.');
}
