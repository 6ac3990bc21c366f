import { pino } from 'pino';
import { expect } from 'vitest';
import { createApp } from '../../src/app.ts';
import { createKey, createWorkspace } from '../../src/domain/account/manage-keys.ts';
import { examine } from '../../src/domain/doctor/examine.ts';
import { IdSource } from '../../src/domain/ids.ts';
import { presentLead } from '../../src/domain/leads/present-leads.ts';
import { leadAsOf } from '../../src/domain/ledger/as-of.ts';
import type { TestDatabase } from '../support/test-database.ts';
import { LedgerModel, type ModelKeys, type ModelObservation } from './ledger-model.ts';

export type RandomHistory = {
  readonly seed: number;
  readonly steps: number;
  /** Also PATCHes of contacts, which strike keys: the model does not follow those, doctor and as-of do. */
  readonly strikes: boolean;
  /** Creates go through the batch call. */
  readonly batches: boolean;
};

type Api = (method: string, url: string, body?: unknown) => Promise<{ status: number; body: never }>;
type Random = { below(limit: number): number; pick<T>(items: readonly T[]): T };
type Run = {
  readonly test: TestDatabase;
  readonly workspaceId: string;
  readonly api: Api;
  readonly random: Random;
  readonly model: LedgerModel;
  readonly lists: readonly string[];
  readonly clock: { ms: number };
  readonly snapshots: { id: string; at: Date; lead: object }[];
  readonly counts: Record<string, number>;
};

/** Random requests against one workspace, compared with the naive model after each; the past and doctor at the end. */
export async function runRandomHistory(test: TestDatabase, history: RandomHistory): Promise<Record<string, number>> {
  const run = await open(test, history);
  for (let step = 0; step < history.steps; step++) {
    run.clock.ms += 1 + run.random.below(3);
    const action = run.random.below(100);
    if (action < 55) await create(run, history.batches);
    else if (action < 67) await patch(run, history.strikes);
    else if (action < 77) await merge(run);
    else if (action < 91) await unmerge(run);
    else if (action < 96) await verdict(run);
    else if (action < 99) await list(run);
    else await remove(run);
    if (!history.strikes) await compare(run, `seed ${history.seed}, step ${step}`);
    if (run.random.below(4) === 0) await remember(run);
  }
  for (const snapshot of run.snapshots) await checkPast(run, snapshot, history.seed);
  const { findings } = await examine(test.database, run.workspaceId);
  expect(findings, `seed ${history.seed}`).toEqual([]);
  return run.counts;
}

async function open(test: TestDatabase, { seed }: RandomHistory): Promise<Run> {
  const clock = { ms: Date.parse('2026-01-01T00:00:00Z') };
  const ids = new IdSource(() => clock.ms);
  const app = createApp({
    database: test.database,
    log: pino({ level: process.env.TEST_LOG ?? 'silent' }),
    checksAnswers: true,
    clock: () => new Date(clock.ms),
  });
  const now = new Date(clock.ms);
  const { id: workspaceId } = await test.database.transaction((tx) => createWorkspace(tx, ids, now, 'Random'));
  const order = { workspaceId, name: 'test', scopes: ['read', 'write', 'admin'] as const, expiresAt: null };
  const { key } = await test.database.transaction((tx) => createKey(tx, ids, now, order));
  const api: Api = async (method, url, body) => {
    const response = await app.inject({
      method: method as 'GET',
      url,
      headers: { authorization: `Bearer ${key}`, ...(body ? { 'content-type': 'application/json' } : {}) },
      ...(body ? { payload: JSON.stringify(body) } : {}),
    });
    if (response.statusCode >= 500)
      throw new Error(`seed ${seed}: ${method} ${url} ${JSON.stringify(body)}: ${response.body}`);
    return { status: response.statusCode, body: response.json() as never };
  };
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
    clock,
    snapshots: [],
    counts: {},
  };
}

function randomOf(seed: number): Random {
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

const names = ['Ada Lovelace', 'Ada King', 'Grace Hopper', 'Lovelace, Ada', 'Alan Turing', 'A. Lovelace'];
const places = ['London', 'Paris'];

function payload({ random, lists }: Run): object {
  const some = <T>(most: number, make: () => T): T[] => Array.from({ length: random.below(most + 1) }, make);
  return {
    type: 'person',
    name: random.pick(names),
    contacts: [...new Set(some(3, () => `p${random.below(14)}@corp.test`))],
    socials: [...new Set(some(1, () => `https://x.com/handle${random.below(6)}`))],
    sources: some(1, () => ({ provider: 'apollo', id: String(random.below(10)) })),
    ...(random.below(2) === 0 ? { title: `Title ${random.below(5)}`, company: random.pick(['Acme', 'Globex']) } : {}),
    ...(random.below(3) === 0 ? { location: random.pick(places), attributes: { tier: random.below(3) } } : {}),
    ...(random.below(5) === 0 ? { listIds: [random.pick(lists)] } : {}),
  };
}

async function create(run: Run, isBatch: boolean): Promise<void> {
  const bodies = Array.from({ length: isBatch ? 1 + run.random.below(4) : 1 }, () => payload(run));
  const mode = run.random.pick(['update', 'update', 'update', 'fill', 'keep']);
  type Result = { status: number; decision?: { id: string; leadId: string; merged: string[]; outcome: string } };
  if (isBatch) {
    const { body } = await run.api('POST', `/api/leads/batch?explain=true&onMatch=${mode}`, { leads: bodies });
    for (const result of (body as { results: Result[] }).results) await entered(run, result);
  } else {
    const { status, body } = await run.api('POST', `/api/leads?explain=true&onMatch=${mode}`, bodies[0]);
    await entered(run, { status, ...(body as Omit<Result, 'status'>) });
  }
}

async function entered(
  run: Run,
  result: { status: number; decision?: { id: string; leadId: string; merged: string[]; outcome: string } },
): Promise<void> {
  const { decision } = result;
  if (decision === undefined) throw new Error(`A create was refused with ${result.status}.`);
  count(run, `create ${decision.outcome}`);
  const stored = await readKeys(run, decision.id);
  if (stored === null) return;
  run.model.observe({ id: decision.id, isCorrection: false, ...stored }, decision.leadId, decision.merged);
}

/** The keys that an observation brought, and those by which it found its Lead; null for a repeat, which is none. */
async function readKeys(run: Run, id: string): Promise<Pick<ModelObservation, 'brought' | 'found'> | null> {
  type Row = {
    keys: [string, string, number][];
    decision: { matchedBy: { kind: string; key: string; tier: number }[] };
  };
  const [row] = await run.test.database.read((sql) =>
    sql.query<Row>('select keys, decision from observation where workspace_id = $1 and id = $2', [run.workspaceId, id]),
  );
  if (row === undefined) return null;
  const matched = row.decision.matchedBy.map(({ kind, key, tier }) => [kind, key, tier] as const);
  return { brought: byStrength(row.keys), found: byStrength(matched) };
}

function byStrength(keys: readonly (readonly [string, string, number, ...unknown[]])[]): ModelKeys {
  const named = (isStrong: boolean): string[] =>
    keys.filter(([, , tier]) => tier <= 1 === isStrong).map(([kind, key]) => `${kind} ${key}`);
  return { strong: named(true), weak: named(false) };
}

async function patch(run: Run, strikes: boolean): Promise<void> {
  const id = someLead(run);
  if (id === null) return;
  const change =
    strikes && run.random.below(2) === 0
      ? { contacts: [`p${run.random.below(14)}@corp.test`] }
      : { title: `By hand ${run.random.below(3)}`, attributes: { note: run.random.below(3) } };
  const { status, body } = await run.api('PATCH', '/api/leads?explain=true', { id, ...change });
  count(run, `patch ${status}`);
  if (status !== 200) return;
  const { decision } = body as { decision: { id: string; leadId: string } };
  const stored = await readKeys(run, decision.id);
  if (stored !== null) run.model.observe({ id: decision.id, isCorrection: true, ...stored }, decision.leadId, []);
}

async function merge(run: Run): Promise<void> {
  const ids = [...new Set([someLead(run), someLead(run), run.random.below(3) === 0 ? someLead(run) : null])];
  const known = ids.filter((id) => id !== null);
  if (known.length < 2) return;
  const { status, body } = await run.api('POST', '/api/leads/merge', { ids: known });
  count(run, `merge ${status}`);
  if (status !== 200) return;
  const { lead, merged, decision } = body as { lead: { id: string }; merged: string[]; decision: { id: string } };
  if (merged.length > 0) run.model.merge(decision.id, lead.id, merged);
}

async function unmerge(run: Run): Promise<void> {
  const standing = run.model.standing();
  if (standing.length === 0) return;
  const chosen = run.random.pick(standing);
  const { status } = await run.api('POST', '/api/leads/unmerge', { id: chosen.survivorId, mergeId: chosen.id });
  count(run, `unmerge ${status}`);
  expect(status).toBe(200);
  run.model.unmerge(chosen);
}

async function verdict(run: Run): Promise<void> {
  const leadIds = [someLead(run), someLead(run)];
  if (leadIds[0] === null || leadIds[0] === leadIds[1]) return;
  const word = run.random.pick(['same', 'different', 'unsure']);
  const { status, body } = await run.api('POST', '/api/leads/verdicts', { leadIds, verdict: word });
  count(run, `verdict ${word} ${status}`);
  if (status !== 201) return;
  const { lead, merged, decision } = body as { lead?: { id: string }; merged: string[]; decision?: { id: string } };
  if (lead && decision) run.model.merge(decision.id, lead.id, merged);
}

async function list(run: Run): Promise<void> {
  const id = someLead(run);
  if (id === null) return;
  const method = run.random.pick(['POST', 'DELETE']);
  await run.api(method, `/api/lists/${run.random.pick(run.lists)}/leads`, { leadIds: [id] });
}

async function remove(run: Run): Promise<void> {
  const live = run.model.live();
  if (live.length === 0) return;
  const id = run.random.pick(live);
  expect((await run.api('DELETE', '/api/leads', { id })).status).toBe(200);
  count(run, 'delete');
  run.model.remove(id);
  // What others had of the deleted Lead for a time is gone from their past as well.
  run.snapshots.length = 0;
}

/** Any id that was not deleted, merged ones included. */
function someLead(run: Run): string | null {
  const ids = [...run.model.leads].filter(([, lead]) => !lead.isDeleted).map(([id]) => id);
  return ids.length === 0 ? null : run.random.pick(ids);
}

async function compare(run: Run, place: string): Promise<void> {
  const rows = await run.test.database.read((sql) =>
    sql.query<{ id: string; lead_id: string | null }>('select id, lead_id from observation where workspace_id = $1', [
      run.workspaceId,
    ]),
  );
  const stored = Object.fromEntries(rows.map((row) => [row.id, row.lead_id]).toSorted());
  // A correction that takes off a key which another Lead has claimed is no request: the model knows nothing of it.
  for (const id of Object.keys(stored)) if (!run.model.observations.has(id)) delete stored[id];
  expect(stored, place).toEqual(run.model.counting());
}

async function remember(run: Run): Promise<void> {
  const id = someLead(run);
  if (id === null) return;
  const { body } = await run.api('GET', `/api/leads?id=${id}`);
  const [lead] = (body as { leads: object[] }).leads;
  if (lead !== undefined) run.snapshots.push({ id, at: new Date(run.clock.ms), lead });
}

async function checkPast(run: Run, { id, at, lead }: Run['snapshots'][number], seed: number): Promise<void> {
  const view = await run.test.database.read((sql) => leadAsOf(sql, run.workspaceId, id, at));
  expect(view, `seed ${seed}, ${id} at ${at.toISOString()}`).not.toBeNull();
  if (view === null) return;
  expect({ ...presentLead(view), updatedAt: '' }, `seed ${seed}, ${id} at ${at.toISOString()}`).toEqual({
    ...lead,
    updatedAt: '',
  });
}

function count(run: Run, what: string): void {
  run.counts[what] = (run.counts[what] ?? 0) + 1;
}
