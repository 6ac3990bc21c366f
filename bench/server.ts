import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { startChild } from './child.ts';
import { applyLoad, type LoadResult } from './load.ts';
import { personPayload } from './payloads.ts';

export type Server = {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly pid: number;
  readonly readyMs: number;
  /** Creates of new persons, distinct for each name of a run. */
  create(run: string, connections: number, seconds: number): Promise<LoadResult>;
  stop(): Promise<void>;
};

/** The server as a user starts it, on a data directory of its own. */
export async function startServer(
  dataDir: string,
  port = 4792,
  settings: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const env = { PUFFLE_DATA_DIR: dataDir, PORT: `${port}`, LOG_LEVEL: 'warn', ...withoutLimits, ...settings };
  const child = await startChild(['packages/server/bin/puffle-server.js', 'serve'], env);
  const { apiKey } = JSON.parse(await readFile(join(dataDir, 'credentials.json'), 'utf8'));
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${apiKey}` };
  const url = `http://127.0.0.1:${port}`;
  return {
    url,
    headers,
    pid: child.process.pid ?? 0,
    readyMs: child.readyMs,
    create: (run, connections, seconds) =>
      applyLoad({ url, headers, connections, seconds, method: 'POST', request: createRequest(run) }),
    stop: () => child.stop(),
  };
}

/** One key sends more here than a key may where nothing is said. */
const withoutLimits = { PUFFLE_LIMIT_READS: 'off', PUFFLE_LIMIT_WRITES: 'off', PUFFLE_LIMIT_CONCURRENT: 'off' };

export function createRequest(run: string): (n: number) => { path: string; body: string } {
  return (n) => ({ path: '/api/leads', body: personPayload(run, n) });
}

/** Sends Leads in batches of 1,000 and answers with their ids. */
export async function loadLeads({ url, headers }: Server, run: string, count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let from = 0; from < count; from += 1000) {
    const leads = Array.from({ length: 1000 }, (_, i) => JSON.parse(personPayload(run, from + i)));
    const answer = await fetch(`${url}/api/leads/batch`, { method: 'POST', headers, body: JSON.stringify({ leads }) });
    const { results } = (await answer.json()) as { results: { lead: { id: string } }[] };
    ids.push(...results.map((result) => result.lead.id));
  }
  return ids;
}
