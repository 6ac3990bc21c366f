import { setTimeout as delay } from 'node:timers/promises';
import { type CrashClient, createCrashClient, pause } from './crash-client.ts';
import type { Evidence } from './evidence.ts';

/** Something that must be there once (`rows` of it: whole or not at all) however often it was sent. */
export type Promised = { readonly tag: string; readonly rows: number; isAcknowledged: boolean };
/** An import that was accepted: a job that has to be done once. */
export type SentImport = { readonly id: string; readonly tag: string; readonly rows: number };
/** A search that was accepted: a job that has to be done once, and paid for. */
export type SentSearch = { readonly id: string; readonly tag: string; readonly rows: number };
/** A merge that was acknowledged. `isUnmade` is null when it is not known whether it was taken back. */
export type SentMerge = { readonly loserId: string; isUnmade: boolean | null };

export type Writers = Omit<CrashClient, 'send' | 'sendUntilDone' | 'isOver' | 'stop'> & {
  readonly promised: Promised[];
  readonly imports: SentImport[];
  readonly searches: SentSearch[];
  readonly merges: SentMerge[];
  stop(): Promise<void>;
};

type Owner = { readonly name: string; readonly leads: { id: string; email: string }[] };
type Log = Pick<Writers, 'promised' | 'imports' | 'searches' | 'merges'>;
type Scene = { readonly client: CrashClient; readonly log: Log; readonly random: () => number; readonly owner: Owner };
/** One write, with a tag that no other has. False when it was not done. */
type Work = (scene: Scene, tag: string) => Promise<boolean>;

const importRows = 25;
/** More than two pages of the provider. */
const searchRows = 12;

const createUnderKey: Work = async ({ client, log }, tag) => {
  const entry: Promised = { tag, rows: 1, isAcknowledged: false };
  log.promised.push(entry);
  entry.isAcknowledged = (await client.sendUntilDone('/api/leads', { type: 'person', name: tag }, tag)) !== null;
  return true;
};

const createBatch: Work = async ({ client, log }, tag) => {
  const entry: Promised = { tag, rows: 5, isAcknowledged: false };
  log.promised.push(entry);
  const person = (_: unknown, n: number) => ({ type: 'person', name: tag, contacts: [`${tag}.${n}@batch-corp.io`] });
  const leads = Array.from({ length: entry.rows }, person);
  entry.isAcknowledged = (await client.send('POST', '/api/leads/batch?explain=true', { leads })) !== null;
  return true;
};

const sendImport: Work = async ({ client, log }, tag) => {
  const rows = Array.from({ length: importRows }, (_, n) => `${tag},${tag}.${n}@import-corp.io\n`);
  const answer = await client.sendUntilDone('/api/imports?type=person', `name,email\n${rows.join('')}`, tag);
  if (answer?.import !== undefined) log.imports.push({ id: answer.import.id, tag, rows: importRows });
  return true;
};

const search: Work = async ({ client, log }, tag) => {
  const wanted = { prompt: `"${tag}"`, fetch_count: searchRows };
  const answer = await client.sendUntilDone('/api/leads/search', wanted, tag);
  if (answer?.task !== undefined) log.searches.push({ id: answer.task.id, tag, rows: searchRows });
  return true;
};

/** Merges two Leads that nobody else touches, and takes every other merge back. */
const mergeTwo: Work = async (scene, tag) => {
  const { client, log, random, owner } = scene;
  const [survivor, loser] = owner.leads.splice(0, 2);
  if (survivor === undefined || loser === undefined) return createOne(scene, tag);
  const ids = [survivor.id, loser.id];
  const merged = await client.sendUntilDone('/api/leads/merge', { ids, survivorId: survivor.id }, tag);
  if (merged === null) return true;
  const entry: SentMerge = { loserId: loser.id, isUnmade: false };
  log.merges.push(entry);
  if (random() < 0.5) return true;
  entry.isUnmade = null;
  const unmade = await client.sendUntilDone('/api/leads/unmerge', { id: loser.id }, `${tag}-unmerge`);
  if (unmade !== null) entry.isUnmade = true;
  return true;
};

const correct: Work = async (scene, tag) => {
  const known = pickLead(scene);
  if (known === undefined) return createOne(scene, tag);
  return (await scene.client.send('PATCH', '/api/leads?explain=true', { id: known.id, title: tag })) !== null;
};

const reuse: Work = async (scene, tag) => {
  const known = pickLead(scene);
  if (known === undefined) return createOne(scene, tag);
  const contacts = [known.email, `${tag}@more-corp.io`];
  const lead = { type: 'person', name: 'Crash Test', contacts };
  return (await scene.client.send('POST', '/api/leads?explain=true', lead)) !== null;
};

const createOne: Work = async ({ client, owner }, tag) => {
  const email = `${tag}@crash-corp.io`;
  const lead = { type: 'person', name: 'Crash Test', contacts: [email] };
  const answer = await client.send('POST', '/api/leads?explain=true', lead);
  if (answer?.lead !== undefined) owner.leads.push({ id: answer.lead.id, email });
  return answer !== null;
};

function pickLead({ owner, random }: Scene): Owner['leads'][number] | undefined {
  return owner.leads[Math.floor(random() * owner.leads.length)];
}

/** Up to which throw of a die each kind of work is done. */
const works: readonly (readonly [number, Work])[] = [
  [0.15, createUnderKey],
  [0.25, createBatch],
  [0.28, sendImport],
  [0.31, search],
  [0.43, mergeTwo],
  [0.57, correct],
  [0.75, reuse],
  [1, createOne],
];

export type WriterOptions = {
  readonly clients: number;
  readonly apiKey: string;
  readonly url: string;
  readonly random: () => number;
  /** Stands in the tag of every write. */
  readonly run: string;
  readonly evidence: Evidence;
  /** Between two writes of a client; none unless told. */
  readonly restMs?: number;
};

/** Clients that write: creates, reuses, corrections, batches, merges, imports, searches, and creates under an Idempotency-Key. */
export function startWriters({ clients, apiKey, url, random, run, evidence, restMs }: WriterOptions): Writers {
  const client = createCrashClient(apiKey, url, evidence);
  const log: Log = { promised: [], imports: [], searches: [], merges: [] };
  const work = Array.from({ length: clients }, async (_, place) => {
    const owner: Owner = { name: `c${place}`, leads: [] };
    for (let n = 0; !client.isOver(); n++) {
      const dice = random();
      const [, next] = works.find(([limit]) => dice < limit) ?? [1, createOne];
      if (!(await next({ client, log, random, owner }, `${run}-${owner.name}-${n}`))) await pause();
      if (restMs !== undefined) await delay(restMs);
    }
  });
  return {
    ...client,
    ...log,
    async stop() {
      client.stop();
      await Promise.all(work);
    },
  };
}
