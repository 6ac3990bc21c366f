import { createHash, randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { setTimeout as delay } from 'node:timers/promises';
import type { Import } from '@puffle/contract';
import { createClient } from '@puffle/contract/client';
import { createKey, createWorkspace } from '../../../src/domain/account/manage-keys.ts';
import { IdSource } from '../../../src/domain/ids.ts';
import type { Database } from '../../../src/storage/database.ts';
import { joinRunningEngine } from '../../../src/storage/engine/join-running.ts';
import { endProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { withClient } from '../../../src/storage/engine/with-client.ts';
import { examineAll } from '../../faults/crash/crash-judge.ts';
import {
  killEngine,
  openBeside,
  type ServerProcess,
  startServer,
  untilAnotherEngine,
} from '../../faults/crash/server-process.ts';
import { pickFrom, randomFrom } from '../../filters/generated-leads.ts';
import { importLines } from './import-file.ts';

export type KillOptions = {
  readonly rows: number;
  readonly kills: number;
  readonly seed: number;
  readonly report?: (line: string) => void;
};
export type KillFigures = {
  readonly undisturbed: Import;
  readonly disturbed: Import;
  /** Digests of all that the two imports have left, without ids and times. */
  readonly states: readonly [string, string];
  readonly kills: Readonly<Record<Victim, number>>;
  readonly doctor: readonly string[];
};

const victims = ['server', 'engine', 'both'] as const;
type Victim = (typeof victims)[number];
type Subject = { readonly dataDir: string; server: ServerProcess };

/**
 * Imports one file twice, into two workspaces: once undisturbed, once with kills of the server, its database, or both, spread over its
 * rows. Both have to leave the same.
 */
export async function runKillRounds(options: KillOptions): Promise<KillFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-kill-'));
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  const subject: Subject = { dataDir, server: await startServer(dataDir, apiKey) };
  try {
    const [one, two] = [await newWorkspace(dataDir), await newWorkspace(dataDir)];
    const undisturbed = await untilDone(subject, one.key, await send(subject, one.key, options));
    options.report?.(`undisturbed: ${JSON.stringify(undisturbed.counts)}`);
    const id = await send(subject, two.key, options);
    const kills = await killOften(subject, two.key, id, options);
    const disturbed = await untilDone(subject, two.key, id);
    return { undisturbed, disturbed, kills, ...(await judge(dataDir, one.id, two.id)) };
  } finally {
    await subject.server.kill('SIGKILL');
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** What two workspaces hold, and what the doctor finds. */
export async function judge(
  dataDir: string,
  one: string,
  two: string,
): Promise<Pick<KillFigures, 'states' | 'doctor'>> {
  // What the statistics do not know is planned as if it were nothing, and these statements read all that there is.
  await withClient((await joinRunningEngine(dataDir)).owner, (client) => client.query('analyze'));
  const database = await openBeside(dataDir);
  try {
    const states = [await digestOf(database, one), await digestOf(database, two)] as const;
    return { states, doctor: await examineAll(database) };
  } finally {
    await database.close();
  }
}

async function newWorkspace(dataDir: string): Promise<{ id: string; key: string }> {
  const database = await openBeside(dataDir);
  try {
    const ids = new IdSource(Date.now);
    return await database.transaction(async (tx) => {
      const { id } = await createWorkspace(tx, ids, new Date(), 'Kill');
      const order = { workspaceId: id, name: 'kill', scopes: ['read', 'write'] as const, expiresAt: null };
      return { id, key: (await createKey(tx, ids, new Date(), order)).key };
    });
  } finally {
    await database.close();
  }
}

async function send({ server }: Subject, apiKey: string, { rows, seed }: KillOptions): Promise<string> {
  const client = createClient({ baseUrl: server.url, apiKey });
  const file = () => Readable.from(inBlocks(importLines(rows, seed)));
  const answer = await client.createImport({ file, contentType: 'application/x-ndjson' });
  return answer.import.id;
}

function* inBlocks(lines: Iterable<string>): Generator<Buffer> {
  let block = '';
  for (const line of lines) {
    block += line;
    if (block.length < 65_536) continue;
    yield Buffer.from(block);
    block = '';
  }
  yield Buffer.from(block);
}

async function killOften(
  subject: Subject,
  apiKey: string,
  id: string,
  { rows, kills, seed, report = () => undefined }: KillOptions,
): Promise<Record<Victim, number>> {
  const random = randomFrom(seed);
  const done: Record<Victim, number> = { server: 0, engine: 0, both: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    const wanted = Math.floor((rows * (kill - random())) / (kills + 1));
    const { rowsDone, status } = await until(subject, apiKey, id, (seen) => seen.rowsDone >= wanted);
    if (status !== 'running' && status !== 'pending') throw new Error('The import was done before the last kill.');
    const victim = victims[kill - 1] ?? pickFrom(random, victims);
    await killOne(subject, victim, apiKey);
    done[victim] += 1;
    report(`kill ${kill}: ${victim} at row ${rowsDone}`);
  }
  return done;
}

async function killOne(subject: Subject, victim: Victim, apiKey: string): Promise<void> {
  const { dataDir } = subject;
  const engine = victim === 'server' ? undefined : await killEngine(dataDir);
  if (victim === 'engine') return untilAnotherEngine(dataDir, engine);
  await subject.server.kill('SIGKILL');
  subject.server = await startServer(dataDir, apiKey);
}

const untilDone = (subject: Subject, apiKey: string, id: string): Promise<Import> =>
  until(subject, apiKey, id, () => false);

async function until(
  subject: Subject,
  apiKey: string,
  id: string,
  isEnough: (seen: Import) => boolean,
): Promise<Import> {
  for (;;) {
    const client = createClient({ baseUrl: subject.server.url, apiKey, maxRetries: 10 });
    const answer = await client.getImports({ id });
    if (!('import' in answer)) throw new Error('One import was asked for.');
    const isOver = answer.import.status !== 'running' && answer.import.status !== 'pending';
    if (isOver || isEnough(answer.import)) return answer.import;
    await delay(20);
  }
}

/** All that an import has left in a workspace, row for row, each id replaced by its place among the Leads or observations. */
async function digestOf(database: Database, workspaceId: string): Promise<string> {
  const hash = createHash('sha256');
  for (const statement of remains) {
    for await (const rows of database.stream<{ row: string }>(statement, [workspaceId])) {
      for (const { row } of rows) hash.update(`${row}\n`);
    }
  }
  return hash.digest('hex');
}

const leads = `with place as (select id, row_number() over (order by id) as place from lead where workspace_id = $1)`;
const remains = [
  `${leads} select concat_ws(' ', own.place, status, heir.place, type, version, disputed, folded, (state::jsonb - 'from')::text) as row
   from lead join place as own using (id) left join place as heir on heir.id = lead.merged_into
   where workspace_id = $1 order by own.place`,
  `${leads} select concat_ws(' ', import_row, place.place, body::text, keys::text, decision->>'outcome', decision->>'changes') as row
   from observation left join place on place.id = observation.lead_id where workspace_id = $1 order by observation.id`,
  `${leads} select concat_ws(' ', type, kind, key, tier, place.place, disputes, shared) as row
   from identifier join place on place.id = identifier.lead_id where workspace_id = $1 order by type, kind, key`,
  `${leads} select concat_ws(' ', place.place, cause, undone_at) as row
   from merge join place on place.id = merge.survivor_id where workspace_id = $1 order by merge.id`,
  `select concat_ws(' ', row, line, code, detail, text) as row from import_error where workspace_id = $1 order by row`,
];
