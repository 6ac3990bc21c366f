import { setTimeout as delay } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { createApp } from '../../../src/app.ts';
import { createKey, createWorkspace } from '../../../src/domain/account/manage-keys.ts';
import { IdSource } from '../../../src/domain/ids.ts';
import type { TestDatabase } from '../../support/test-database.ts';
import { LedgerModel } from './ledger-model.ts';
import type { Payload } from './payload.ts';

export type RandomHistory = {
  readonly seed: number;
  readonly steps: number;
  /** The whole picture is compared after so many steps; after each unless told. */
  readonly compareEach?: number;
  /** Much is said again, word for word. */
  readonly isRepetitive?: boolean;
};

type Answered = { readonly status: number; readonly body: never };
export type Random = { below(limit: number): number; pick<T>(items: readonly T[]): T };
export type Run = {
  readonly test: TestDatabase;
  readonly workspaceId: string;
  /** Sends one request; anything from 500 on is an error. A string goes as NDJSON. */
  readonly api: (method: string, url: string, body?: unknown) => Promise<Answered>;
  readonly random: Random;
  readonly model: LedgerModel;
  readonly lists: readonly string[];
  /** What has been said; null where nothing is said again on purpose. */
  readonly said: Payload[] | null;
  readonly clock: { ms: number };
  readonly settings: { autoMerge: 'on' | 'propose'; onSuppressed: 'refuse' | 'store' };
  readonly imports: { readonly id: string; isUndone: boolean }[];
  readonly withdrawals: { readonly id: string; isRestored: boolean }[];
  readonly snapshots: { id: string; at: Date; lead: object }[];
  readonly counts: Record<string, number>;
  step: number;
  close(): Promise<void>;
};

const started = Date.parse('2026-01-01T00:00:00Z');

/** A workspace of its own on the whole server, whose clock the history moves. */
export async function openRun(test: TestDatabase, { seed, isRepetitive = false }: RandomHistory): Promise<Run> {
  const clock = { ms: started };
  const ids = new IdSource(() => clock.ms);
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' });
  const app = createApp({ database: test.database, log, checksAnswers: true, clock: () => new Date(clock.ms) });
  const now = new Date(clock.ms);
  const { id: workspaceId } = await test.database.transaction((tx) => createWorkspace(tx, ids, now, 'Random'));
  const order = { workspaceId, name: 'test', scopes: ['read', 'write', 'admin'] as const, expiresAt: null };
  const { key } = await test.database.transaction((tx) => createKey(tx, ids, now, order));
  const api = sender(app, key, seed);
  const lists: string[] = [];
  for (const name of ['one', 'two', 'three']) {
    const made: { list: { id: string } } = (await api('POST', '/api/lists', { name })).body;
    lists.push(made.list.id);
  }
  return {
    test,
    workspaceId,
    api,
    random: randomOf(seed),
    model: new LedgerModel(),
    lists,
    said: isRepetitive ? [] : null,
    clock,
    settings: { autoMerge: 'on', onSuppressed: 'refuse' },
    imports: [],
    withdrawals: [],
    snapshots: [],
    counts: {},
    step: 0,
    close: () => app.close(),
  };
}

function sender(app: FastifyInstance, key: string, seed: number): Run['api'] {
  return async (method, url, body) => {
    const isFile = typeof body === 'string';
    const type = isFile ? 'application/x-ndjson' : 'application/json';
    const response = await app.inject({
      method: method as 'GET',
      url,
      headers: { authorization: `Bearer ${key}`, ...(body === undefined ? {} : { 'content-type': type }) },
      ...(body === undefined ? {} : { payload: isFile ? body : JSON.stringify(body) }),
    });
    if (response.statusCode >= 500)
      throw new Error(`seed ${seed}: ${method} ${url} ${JSON.stringify(body)}: ${response.body}`);
    return { status: response.statusCode, body: response.json() as never };
  };
}

export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  return {
    below,
    pick: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('Nothing to pick from.');
      return item;
    },
  };
}

export function count(run: Run, what: string): void {
  run.counts[what] = (run.counts[what] ?? 0) + 1;
}

/** Any id that was not deleted, merged ones included; mostly one of the newest. */
export function someLead(run: Run): string | null {
  const ids = run.model.known();
  if (ids.length === 0) return null;
  return run.random.below(4) === 0 ? run.random.pick(ids) : run.random.pick(ids.slice(-30));
}

const patienceMs = 60_000;

/** Asks again until work in the background has come to rest. */
export async function untilRested<T>(ask: () => Promise<T>, isOver: (answer: T) => boolean): Promise<T> {
  for (const startedAt = performance.now(); performance.now() - startedAt < patienceMs; await delay(2)) {
    const answer = await ask();
    if (isOver(answer)) return answer;
  }
  throw new Error('Work in the background did not come to rest.');
}
