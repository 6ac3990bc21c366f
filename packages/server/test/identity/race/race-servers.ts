import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LeadInput } from '@puffle/contract';
import { pino } from 'pino';
import { createApp } from '../../../src/app.ts';
import { StaleRead } from '../../../src/domain/leads/open-work.ts';
import { type Database, openDatabase, sqlState } from '../../../src/storage/database.ts';
import { startServer } from '../../faults/crash/server-process.ts';
import type { TestApi, TestWorkspace } from '../../support/test-api.ts';

export type Answer = { readonly status: number; readonly outcome: string | null; readonly leadId: string | null };

/** Several servers on one database, each with connections of its own, called over HTTP. */
export type RaceServers = {
  /** How many transactions lost a race and were begun again, so far. */
  retries(): number;
  /** A Create Lead call: it may be written together with others that wait. */
  create(workspace: TestWorkspace, body: LeadInput): Promise<Answer>;
  /** The same as a batch of one, which is a transaction of its own whatever else goes on. */
  createAlone(workspace: TestWorkspace, body: LeadInput): Promise<Answer>;
  close(): Promise<void>;
};

export async function startRaceServers(api: TestApi, servers: number, connections: number): Promise<RaceServers> {
  const log = pino({ level: 'silent' });
  let retries = 0;
  const started = await Promise.all(
    Array.from({ length: servers }, async () => {
      const options = { applicationName: 'puffle-race', poolSize: connections, acquireTimeoutMs: 60_000, log };
      const database = openDatabase(api.test.app, options);
      const app = createApp({ database: counting(database, () => retries++), log, checksAnswers: true });
      return { app, database, url: await app.listen({ port: 0, host: '127.0.0.1' }) };
    }),
  );
  return {
    ...callers(started.map(({ url }) => url)),
    retries: () => retries,
    async close() {
      for (const { app, database } of started) {
        await app.close();
        await database.close();
      }
    },
  };
}

/** Server processes of their own on the database of a test. How often they began again only they know. */
export async function startRaceProcesses(api: TestApi, servers: number): Promise<RaceServers> {
  const folder = await mkdtemp(join(tmpdir(), 'puffle-race-'));
  const settings = { DATABASE_URL: api.test.url, PUFFLE_SUPPRESSION_KEY: '5'.repeat(64) };
  const unused = `pk_live_${'0'.repeat(64)}`;
  const started = await Promise.all(
    Array.from({ length: servers }, (_, n) => startServer(join(folder, `${n}`), unused, settings)),
  );
  return {
    ...callers(started.map(({ url }) => url)),
    retries: () => 0,
    async close() {
      for (const server of started) await server.kill('SIGTERM');
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Calls that go to the servers in turn. */
function callers(urls: readonly string[]): Pick<RaceServers, 'create' | 'createAlone'> {
  let turn = 0;
  const post = async (workspace: TestWorkspace, path: string, body: unknown): Promise<Response> =>
    fetch(`${urls[turn++ % urls.length]}${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${workspace.key}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  return {
    async create(workspace, body) {
      const response = await post(workspace, '/api/leads', body);
      const answer = (await response.json()) as { lead?: { id: string } };
      return {
        status: response.status,
        outcome: response.headers.get('puffle-outcome'),
        leadId: answer.lead?.id ?? null,
      };
    },
    async createAlone(workspace, body) {
      const response = await post(workspace, '/api/leads/batch', { leads: [body] });
      const answer = (await response.json()) as { results?: { outcome: string; lead?: { id: string } }[] };
      const [row] = answer.results ?? [];
      return { status: response.status, outcome: row?.outcome ?? null, leadId: row?.lead?.id ?? null };
    },
  };
}

/** Sends all, at most `clients` at a time, each client taking the next request when it has its answer. */
export async function sendAll<T>(
  requests: readonly T[],
  clients: number,
  send: (request: T) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const waiting = requests.values();
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (const request of waiting) answers.push(await send(request));
    }),
  );
  return answers;
}

function counting(database: Database, lost: () => void): Database {
  return {
    ...database,
    async transaction(work, options) {
      try {
        return await database.transaction(work, options);
      } catch (error) {
        if (error instanceof StaleRead || ['23505', '40P01', '40001'].includes(sqlState(error) ?? '')) lost();
        throw error;
      }
    },
  };
}
