import { randomUUID } from 'node:crypto';
import { type Operation, operations } from '@puffle/contract';
import type { Answered, TestApi, TestWorkspace } from '../../support/test-api.ts';
import { sampleFields, toCall } from './sample-call.ts';
import { idsByTable } from './table-fingerprint.ts';

/** A word that stands in everything that a workspace of this world holds, so that a leak is seen wherever it appears. */
export type World = TestWorkspace & {
  readonly marker: string;
  /** Ids of everything that the workspace has, by table. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
  readonly missingId: string;
  /** Ids of the kind of thing that a field of an operation names. */
  idsFor(path: string, field: string): readonly string[];
};

const all: readonly Operation[] = operations;

/** A workspace with some of everything that the operations of the contract can make. */
export async function createWorld(api: TestApi): Promise<World> {
  const workspace = await api.newWorkspace();
  const marker = `marker${randomUUID().replaceAll('-', '')}`;
  await fill(api, workspace.key, marker);
  const world = await readWorld(api, workspace, marker);
  for (const operation of all.filter(({ id, verb }) => verb === 'create' && !made.includes(id))) {
    const { path, query, body, headers } = toCall(operation, sampleFields(operation, world));
    const { status } = await api.call(operation.method, path, body, { key: world.key, query, headers });
    if (status === 202) await untilAtRest(api, workspace.key);
  }
  return readWorld(api, workspace, marker);
}

/** What `fill` makes in its own way; of everything else the example of its operation makes one. */
const made = ['createLead', 'createList', 'createImport', 'createVerdict'];

async function readWorld(api: TestApi, workspace: TestWorkspace, marker: string): Promise<World> {
  const ids = await idsByTable(api.test.database, workspace.id);
  const idsFor = (path: string, field: string): readonly string[] => ids[tableOf(ids, path, field)] ?? [];
  return { ...workspace, marker, ids, missingId: randomUUID(), idsFor };
}

async function fill(api: TestApi, key: string, marker: string): Promise<void> {
  const has = (id: string): boolean => all.some((operation) => operation.id === id);
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Answered['body']> => {
    const answer = await api.post(path, body, {
      key,
      headers,
      query: path === '/api/imports' ? { type: 'person' } : {},
    });
    if (answer.status >= 300) throw new Error(`The world could not be made: ${path} ${JSON.stringify(answer.body)}`);
    return answer.body;
  };
  const person = (n: number, extra: object = {}): object => ({
    type: 'person',
    name: `Person ${marker} ${n}`,
    contacts: [`p${n}@${marker}.com`],
    company: { name: `Company ${marker}`, domain: `${marker}.com` },
    ...extra,
  });
  const create = async (body: object): Promise<string> => (await post('/api/leads', body)).lead.id;
  const company = await create({ type: 'company', name: `Company ${marker}`, domain: `${marker}.com` });
  const first = await create(person(1));
  for (let n = 2; n <= 6; n++) await create(person(n));
  await create(person(7, { sources: [{ provider: 'hubcrm', id: `${marker}-8` }] }));
  await create(person(7, { sources: [{ provider: 'hubcrm', id: `${marker}-9` }] }));
  await api.patch('/api/leads', { id: first, title: `Title ${marker}` }, { key });
  const pair = [await create(person(20)), await create(person(21))];
  if (has('createVerdict')) await post('/api/leads/verdicts', { leadIds: pair, verdict: 'different' });
  if (has('createList')) {
    const list = { name: `List ${marker}`, leadType: 'mixed', leadIds: [first, company] };
    await post('/api/lists', { ...list, name: `Another ${marker}` });
    await post('/api/lists', list);
  }
  if (has('createImport')) {
    const file = (n: number) => `name,email\nRow ${marker} ${n},row${n}@${marker}.com\n`;
    const csv = { 'content-type': 'text/csv' };
    const undone = await post('/api/imports', file(1), csv);
    await untilAtRest(api, key);
    await post(`/api/imports/${undone.import.id}/undo`, undefined);
    await post('/api/imports', file(2), csv);
  }
  if (has('startLeadSearch')) await post('/api/leads/search', { prompt: marker, listName: `Found ${marker}` });
  if (has('withdrawSource')) await post('/api/sources/withdraw', { provider: 'hubcrm' });
  await untilAtRest(api, key);
  // Last, so that the newest Lead is one that has taken in another.
  await create({ type: 'person', name: `Person ${marker} 9`, contacts: [`p9@${marker}.com`] });
  await create({ type: 'person', name: `Person ${marker} 9`, socials: [`linkedin.com/in/${marker}-9`] });
  await create(person(9, { socials: [`linkedin.com/in/${marker}-9`] }));
}

/** Resolves when nothing of the workspace is worked on in the background any more. */
export async function untilAtRest(api: TestApi, key: string): Promise<void> {
  for (const [path, name] of [
    ['/api/imports', 'imports'],
    ['/api/sources/withdrawals', 'withdrawals'],
    ['/api/leads/search', 'tasks'],
  ] as const) {
    let statuses: string[] = [];
    for (let tries = 0; tries < 10_000; tries++) {
      const { body } = await api.get(path, {}, { key });
      statuses = (body[name] ?? []).map(({ status }: { status: string }) => status);
      if (statuses.every((status) => atRest.includes(status))) break;
    }
    if (!statuses.every((status) => atRest.includes(status))) throw new Error(`${path} never rests: ${statuses}`);
  }
}

const atRest = ['completed', 'failed', 'cancelled', 'undone', 'restored'];

/** `listIds` names rows of `list`, `id` rows of what the path is about. */
function tableOf(ids: World['ids'], path: string, field: string): string {
  const segments = path.split('/').slice(2);
  const before = segments[segments.indexOf(`{${field}}`) - 1];
  const nouns = before === undefined ? segments.filter((segment) => segment.endsWith('s')).toReversed() : [before];
  const words =
    field === 'id' || field === 'ids' ? nouns.map((noun) => noun.replace(/s$/, '')) : [field.replace(/Ids?$/, '')];
  const tables: Readonly<Record<string, string>> = {
    survivor: 'lead',
    decision: 'observation',
    task: 'search_task',
    key: 'api_key',
    subject: 'lead',
    request: 'audit_entry',
  };
  const found = words.map((word) => tables[word] ?? word).map((word) => tableNamed(ids, word));
  return found.find((table) => table !== undefined) ?? 'lead';
}

/** `webhook` is in `webhook_endpoint`: the first table that begins with the word, where none is called so. */
function tableNamed(ids: World['ids'], word: string): string | undefined {
  return word in ids ? word : Object.keys(ids).find((table) => table.startsWith(`${word}_`));
}
