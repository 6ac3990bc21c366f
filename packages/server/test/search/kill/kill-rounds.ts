import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { SearchTask } from '@puffle/contract';
import { createClient } from '@puffle/contract/client';
import { endProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { examineAll } from '../../faults/crash/crash-judge.ts';
import {
  killEngine,
  openBeside,
  type ServerProcess,
  startServer,
  untilAnotherEngine,
} from '../../faults/crash/server-process.ts';
import { pickFrom, randomFrom } from '../../filters/generated-leads.ts';

export type KillOptions = { readonly people: number; readonly kills: number; readonly seed: number };
export type KillFigures = {
  readonly task: SearchTask;
  readonly kills: Readonly<Record<Victim, number>>;
  /** The rows of the provider that the search has kept, in its order. */
  readonly rows: readonly string[];
  readonly leads: number;
  readonly members: number;
  readonly doctor: readonly string[];
};

const victims = ['server', 'engine', 'both'] as const;
type Victim = (typeof victims)[number];
type Subject = { readonly dataDir: string; readonly env: Readonly<Record<string, string>>; server: ServerProcess };

/** One search of a directory of so many people, with kills of the server, its database, or both, spread over it. */
export async function runKillRounds({ people, kills, seed }: KillOptions): Promise<KillFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-search-kill-'));
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  const env = { PUFFLE_SEARCH_DIRECTORY: await writeDirectory(dataDir, people) };
  const subject: Subject = { dataDir, env, server: await startServer(dataDir, apiKey, env) };
  try {
    const client = createClient({ baseUrl: subject.server.url, apiKey });
    const { task } = await client.startLeadSearch({ prompt: 'beekeepers', fetch_count: people });
    const done = await killOften(subject, apiKey, task.id, { people, kills, seed });
    const ended = await until(subject, apiKey, task.id, () => false);
    return { task: ended, kills: done, ...(await readRemains(dataDir, task.id)) };
  } finally {
    await subject.server.kill('SIGKILL');
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function writeDirectory(folder: string, people: number): Promise<string> {
  const rows = Array.from({ length: people }, (_, n) => `Person ${n},Beekeeper,person.${n}@kept-${n % 50}.net`);
  await writeFile(join(folder, 'people.csv'), ['Name,Title,Email', ...rows].join('\n'));
  const file = join(folder, 'directory.json');
  const columns = { Name: 'name', Title: 'title', Email: 'email' };
  await writeFile(file, JSON.stringify({ sources: [{ name: 'kept', type: 'person', files: 'people.csv', columns }] }));
  return file;
}

async function killOften(
  subject: Subject,
  apiKey: string,
  id: string,
  { people, kills, seed }: KillOptions,
): Promise<Record<Victim, number>> {
  const random = randomFrom(seed);
  const done: Record<Victim, number> = { server: 0, engine: 0, both: 0 };
  for (let kill = 1; kill <= kills; kill++) {
    const wanted = Math.floor((people * (kill - random())) / (kills + 1));
    const { status } = await until(subject, apiKey, id, ({ resultCount }) => resultCount >= wanted);
    if (status !== 'running' && status !== 'pending') throw new Error('The search was done before the last kill.');
    const victim = victims[kill - 1] ?? pickFrom(random, victims);
    await killOne(subject, victim, apiKey);
    done[victim] += 1;
  }
  return done;
}

async function killOne(subject: Subject, victim: Victim, apiKey: string): Promise<void> {
  const { dataDir, env } = subject;
  const engine = victim === 'server' ? undefined : await killEngine(dataDir);
  if (victim === 'engine') return untilAnotherEngine(dataDir, engine);
  await subject.server.kill('SIGKILL');
  subject.server = await startServer(dataDir, apiKey, env);
}

async function until(
  subject: Subject,
  apiKey: string,
  taskId: string,
  isEnough: (seen: SearchTask) => boolean,
): Promise<SearchTask> {
  for (;;) {
    const client = createClient({ baseUrl: subject.server.url, apiKey, maxRetries: 10 });
    const [task] = (await client.getLeadSearches({ taskId })).tasks;
    if (task === undefined) throw new Error('The search is gone.');
    const isOver = task.status !== 'running' && task.status !== 'pending';
    if (isOver || isEnough(task)) return task;
    await delay(20);
  }
}

async function readRemains(
  dataDir: string,
  taskId: string,
): Promise<Pick<KillFigures, 'rows' | 'leads' | 'members' | 'doctor'>> {
  const database = await openBeside(dataDir);
  try {
    const rows = await database.read((sql) =>
      sql.query<{ name: string }>(`select raw->>'Name' as name from search_result where task_id = $1 order by row`, [
        taskId,
      ]),
    );
    const [counted] = await database.read((sql) =>
      sql.query<{ leads: number; members: number }>(
        `select (select count(*) from lead where status = 'live') as leads,
           (select count(*) from membership where removed_at is null) as members`,
      ),
    );
    const { leads = 0, members = 0 } = counted ?? {};
    return { rows: rows.map(({ name }) => name), leads, members, doctor: await examineAll(database) };
  } finally {
    await database.close();
  }
}
