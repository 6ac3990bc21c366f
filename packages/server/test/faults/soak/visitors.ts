import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { type Client, createClient, PuffleError } from '@puffle/contract/client';
import { pickFrom } from '../../filters/generated-leads.ts';

export type VisitorOptions = {
  readonly clients: number;
  readonly apiKey: string;
  readonly url: string;
  readonly random: () => number;
  /** Stands in everything that a visitor makes. */
  readonly run: string;
  /** Between two visits of a client. */
  readonly restMs: number;
};

export type Visitors = {
  readonly failures: string[];
  /** How many visits of each kind have ended well. */
  readonly visits: ReadonlyMap<string, number>;
  stop(): Promise<void>;
};

type Scene = Omit<VisitorOptions, 'clients' | 'run'> & { readonly client: Client };
type Visit = (scene: Scene, tag: string) => Promise<void>;

const importRows = 20;

async function readPages({ client }: Scene): Promise<void> {
  let cursor: string | null = null;
  for (let page = 0; page < 3; page++) {
    const answer: Awaited<ReturnType<Client['getLeads']>> = await client.getLeads({
      limit: 100,
      ...(cursor === null ? {} : { cursor }),
    });
    cursor = answer.nextCursor;
    if (cursor === null) return;
  }
}

async function readOne({ client, random }: Scene): Promise<void> {
  const { leads } = await client.getLeads({ limit: 20 });
  if (leads.length === 0) return;
  const { id } = pickFrom(random, leads);
  await Promise.all([client.getLeads({ id }), client.getLeadHistory({ id })]);
}

/** Each combination of filters is a statement of its own, which every connection keeps. */
const filters = [
  { q: 'crash test' },
  { name: 'found', type: 'person' },
  { title: 's1', type: 'person' },
  { domain: 'batch-corp.io' },
  { email: 'nobody@more-corp.io' },
  { location: 'berlin', updatedSince: '2026-01-01T00:00:00Z' },
  { q: 'undone-corp', updatedSince: '2026-01-01T00:00:00Z' },
  { name: 'crash', q: 'test' },
] as const;

async function filter({ client, random }: Scene): Promise<void> {
  await client.getLeads({ ...pickFrom(random, filters), limit: 20 });
}

async function browse({ client }: Scene): Promise<void> {
  await Promise.all([
    client.getDuplicates({ limit: 20 }),
    client.getConflicts({ limit: 20 }),
    client.getAudit({ limit: 20 }),
    client.getImports({ limit: 20 }),
    client.getLeadSearches(),
    client.getLists(),
    client.getMe(),
  ]);
}

/** A List that is filled, exported both ways, emptied and deleted again. Its Leads are none that an undone import takes away. */
async function keepList({ client }: Scene, tag: string): Promise<void> {
  const { leads } = await client.getLeads({ name: 'crash test', limit: 50 });
  const leadIds = leads.map(({ id }) => id);
  const { list } = await client.createList({ name: tag, leadType: 'mixed', leadIds });
  for (const type of ['text/csv', 'application/x-ndjson'] as const) {
    await (await client.getListLeads.stream(type, { id: list.id })).text();
  }
  if (leadIds.length > 0) await client.removeListLeads({ id: list.id, leadIds });
  await client.deleteList({ id: list.id });
}

async function importAndUndo(scene: Scene, tag: string): Promise<void> {
  const { client } = scene;
  const { id } = await sendFile(scene, tag, false);
  await client.undoImport({ id });
  await untilAtRest(scene, id, 'undone');
}

async function previewImport(scene: Scene, tag: string): Promise<void> {
  await sendFile(scene, tag, true);
}

async function sendFile(scene: Scene, tag: string, dryRun: boolean): Promise<{ readonly id: string }> {
  const rows = Array.from({ length: importRows }, (_, n) => `${tag},${tag}.${n}@undone-corp.io\n`);
  const file = `name,email\n${rows.join('')}`;
  const answer = await scene.client.createImport({ file, contentType: 'text/csv', type: 'person', dryRun });
  await untilAtRest(scene, answer.import.id, 'completed');
  return answer.import;
}

async function untilAtRest({ client }: Scene, id: string, wanted: string): Promise<void> {
  for (;;) {
    const answer = await client.getImports({ id });
    if (!('import' in answer)) throw new Error('One import was asked for.');
    const { status } = answer.import;
    if (status === wanted) return;
    if (!['pending', 'running', 'undoing', 'completed'].includes(status)) throw new Error(`The import is ${status}.`);
    await delay(200);
  }
}

/** A webhook without an address, whose events are taken until none is left. */
async function takeEvents({ client, restMs }: Scene): Promise<void> {
  const { webhook } = await client.createWebhook({ events: ['lead.created'] });
  await delay(restMs);
  while ((await client.takeWebhookEvents({ id: webhook.id })).events.length === 100);
  await client.deleteWebhook({ id: webhook.id });
}

async function runDry({ client }: Scene, tag: string): Promise<void> {
  await client.createLead({ type: 'person', name: tag, contacts: [`${tag}@dry-corp.io`], dryRun: true });
}

async function beRefused({ client }: Scene, tag: string): Promise<void> {
  const refused = await Promise.allSettled([
    client.createLead({ type: 'person', name: '' }),
    client.getLeads({ id: tag }),
    client.mergeLeads({ ids: [tag, tag] }),
  ]);
  for (const result of refused) {
    const isRefusal =
      result.status === 'rejected' && result.reason instanceof PuffleError && result.reason.status < 500;
    if (!isRefusal) throw new Error(`Not refused: ${JSON.stringify(result)}`);
  }
}

/** Reads the beginning of an export of everything, and is gone. */
async function leaveExport({ client }: Scene): Promise<void> {
  const abort = new AbortController();
  const answer = await client.getLeads.stream('application/x-ndjson', {}, { signal: abort.signal });
  const reader = answer.body?.getReader();
  await reader?.read();
  abort.abort();
  await reader?.cancel().catch(() => undefined);
}

/** Sends a part of an import or of a Lead, and is gone. */
async function leaveUpload({ url, apiKey, random }: Scene): Promise<void> {
  const { hostname, port } = new URL(url);
  const [path, type] = pickFrom(random, [
    ['/api/imports?type=person', 'text/csv'],
    ['/api/leads', 'application/json'],
  ] as const);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  const head = `POST ${path} HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${apiKey}\r\ncontent-type: ${type}\r\ncontent-length: 100\r\n\r\n`;
  await new Promise((resolve) => socket.write(`${head}name,email\n`, resolve));
  socket.destroy();
}

async function askOverMcp({ url, apiKey }: Scene): Promise<void> {
  const headers = {
    authorization: `Bearer ${apiKey}`,
    'content-type': 'application/json',
    accept: 'application/json, text/event-stream',
  };
  const params = { name: 'find_leads', arguments: { limit: 5 } };
  const body = JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'tools/call', params });
  const answer = await fetch(`${url}/mcp`, { method: 'POST', headers, body });
  const text = await answer.text();
  if (answer.status !== 200 || !text.includes('nextCursor'))
    throw new Error(`MCP: ${answer.status} ${text.slice(0, 200)}`);
}

/** Up to which throw of a die each kind of visit is made. */
const visits: readonly (readonly [number, Visit])[] = [
  [0.2, readPages],
  [0.4, readOne],
  [0.55, filter],
  [0.62, browse],
  [0.68, keepList],
  [0.72, importAndUndo],
  [0.75, previewImport],
  [0.79, takeEvents],
  [0.83, runDry],
  [0.87, beRefused],
  [0.91, leaveExport],
  [0.95, leaveUpload],
  [1, askOverMcp],
];

/** Clients that read, export, preview, import and undo, take events, are refused, and leave in the middle. */
export function startVisitors({ clients, run, ...options }: VisitorOptions): Visitors {
  const { url, apiKey, random, restMs } = options;
  const scene: Scene = { ...options, client: createClient({ baseUrl: url, apiKey, maxRetries: 0 }) };
  const failures: string[] = [];
  const done = new Map<string, number>();
  let isOver = false;
  const work = Array.from({ length: clients }, async (_, place) => {
    for (let n = 0; !isOver; n++) {
      const dice = random();
      const [, visit] = visits.find(([limit]) => dice < limit) ?? [1, readPages];
      await visit(scene, `${run}-v${place}-${n}`).then(
        () => done.set(visit.name, (done.get(visit.name) ?? 0) + 1),
        (error: unknown) => failures.push(`${visit.name}: ${error instanceof Error ? error.stack : error}`),
      );
      await delay(restMs);
    }
  });
  return {
    failures,
    visits: done,
    async stop() {
      isOver = true;
      await Promise.all(work);
    },
  };
}
