import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createApp } from '@puffle/server';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { type Database, openDatabase, type Sql } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import pg from 'pg';
import { pino } from 'pino';
import { personPayload } from './payloads.ts';

/**
 * What row level security would cost: the same server on the same data, with and without policies on every table of a workspace. With
 * them each piece of work is a transaction that names its workspace first. Rounds alternate; a figure is the median of the rounds.
 * Beside the rate stands the processor time of server and PostgreSQL together, which other work on the machine hardly moves.
 */
const rounds = Number(process.env.BENCH_ROUNDS ?? 7);
const seconds = Number(process.env.BENCH_SECONDS ?? 2);
const leadCount = Number(process.env.BENCH_ROWS ?? 10_000);
/** Linux counts processor time in hundredths of a second. */
const microsPerTick = 10_000;
const log = pino({ level: 'silent' });

type Kind = 'create' | 'get' | 'page';
type Send = (kind: Kind) => Promise<void>;

const folder = await mkdtemp(join(tmpdir(), 'puffle-bench-'));
const engine = await startEmbeddedEngine({ dataDir: folder, log });
const owner = new pg.Client(engine.owner.url);
try {
  await main();
} finally {
  await owner.end();
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}

async function main(): Promise<void> {
  await migrate(engine.owner);
  await owner.connect();
  const database = openDatabase(engine.app, { applicationName: 'bench', log });
  const first = await bootstrap(database, new IdSource(Date.now), new Date(), undefined);
  if (first === null) throw new Error('The database was not empty.');
  const plain = await openServer(database, first.apiKey);
  const ids = await plain.fill();
  await owner.query('vacuum analyze');
  const walled = await openServer(inWorkspace(database, first.workspaceId), first.apiKey);
  const servers = [
    { name: 'plain', send: plain.sender(ids), wall: false },
    { name: 'row security', send: walled.sender(ids), wall: true },
  ];
  process.stdout.write(`${cpus()[0]?.model}, ${availableParallelism()} cores, ${rounds} rounds of ${seconds} s\n\n`);
  process.stdout.write('| work | without | with | rate | processor time |\n| --- | --- | --- | --- | --- |\n');
  for (const kind of ['get', 'page', 'create'] as const) {
    for (const connections of [1, 16]) await compare(servers, kind, connections);
  }
  await plain.close();
  await walled.close();
  await database.close();
}

async function compare(
  servers: readonly { readonly send: Send; readonly wall: boolean }[],
  kind: Kind,
  connections: number,
): Promise<void> {
  const found: Measured[][] = [[], []];
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? [0, 1] : [1, 0];
    for (const place of order) {
      const server = servers[place];
      if (server === undefined) throw new Error('There are two servers.');
      await setWall(server.wall);
      found[place]?.push(await measure(() => server.send(kind), connections));
    }
  }
  const [without, walled] = found.map((all) => ({
    rate: median(all.map(({ rate }) => rate)),
    cpuMicros: median(all.map(({ cpuMicros }) => cpuMicros)),
  }));
  if (without === undefined || walled === undefined) throw new Error('Nothing was measured.');
  const change = (from: number, to: number): string => `${to > from ? '+' : ''}${((to / from - 1) * 100).toFixed(0)} %`;
  const tell = ({ rate, cpuMicros }: Measured): string => `${rate.toFixed(0)}/s, ${cpuMicros.toFixed(0)} µs`;
  process.stdout.write(
    `| ${kind}, ${connections} at once | ${tell(without)} | ${tell(walled)} | ${change(without.rate, walled.rate)} | ${change(without.cpuMicros, walled.cpuMicros)} |\n`,
  );
}

type Measured = { readonly rate: number; readonly cpuMicros: number };

async function measure(send: () => Promise<void>, connections: number): Promise<Measured> {
  const startedAt = performance.now();
  const endsAt = startedAt + seconds * 1000;
  const cpuBefore = await cpuMicrosSoFar();
  let done = 0;
  const work = async (): Promise<void> => {
    for (; performance.now() < endsAt; done++) await send();
  };
  await Promise.all(Array.from({ length: connections }, work));
  const rate = (done * 1000) / (performance.now() - startedAt);
  return { rate, cpuMicros: ((await cpuMicrosSoFar()) - cpuBefore) / done };
}

/** Processor time of this process, which is the server and its clients, and of PostgreSQL. */
async function cpuMicrosSoFar(): Promise<number> {
  const { rows } = await owner.query<{ pid: number }>('select pid from pg_stat_activity where pid <> pg_backend_pid()');
  const ticks = await Promise.all(rows.map(({ pid }) => ticksOf(pid)));
  const { user, system } = process.cpuUsage();
  return user + system + ticks.reduce((sum, value) => sum + value, 0) * microsPerTick;
}

async function ticksOf(pid: number): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Each piece of work names its workspace, for its transaction alone; BEGIN, this and the first statement travel together. */
function inWorkspace(database: Database, workspaceId: string): Database {
  const named = <T>(work: (tx: Sql) => Promise<T>) => {
    return async (tx: Sql): Promise<T> => {
      const naming = tx.query(`select set_config('puffle.workspace', $1, true)`, [workspaceId]);
      const [value] = await Promise.all([work(tx), naming]);
      return value;
    };
  };
  return {
    ...database,
    read: (work) => database.transaction(named(work)),
    transaction: (work, options) => database.transaction(named(work), options),
  };
}

async function setWall(isOn: boolean): Promise<void> {
  const { rows } = await owner.query<{ name: string }>(
    `select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attname = 'workspace_id' and c.relname <> 'api_key'`,
  );
  for (const { name } of rows) {
    await owner.query(`drop policy if exists of_workspace on "${name}"`);
    if (!isOn) await owner.query(`alter table "${name}" no force row level security, disable row level security`);
    else {
      await owner.query(`alter table "${name}" enable row level security, force row level security`);
      await owner.query(
        `create policy of_workspace on "${name}"
           using (workspace_id = (select nullif(current_setting('puffle.workspace', true), '')::uuid))
           with check (workspace_id = (select nullif(current_setting('puffle.workspace', true), '')::uuid))`,
      );
    }
  }
}

async function openServer(database: Database, apiKey: string) {
  const http = createApp({ database, log });
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  let n = 0;
  const run = Math.random().toString(36).slice(2, 8);
  const call = async (method: 'GET' | 'POST', url: string, payload?: string): Promise<string> => {
    const answer = await http.inject({ method, url, headers, ...(payload === undefined ? {} : { payload }) });
    if (answer.statusCode >= 300) throw new Error(`${method} ${url}: ${answer.body}`);
    return answer.body;
  };
  return {
    async fill(): Promise<string[]> {
      const ids: string[] = [];
      for (let from = 0; from < leadCount; from += 1000) {
        const leads = Array.from({ length: 1000 }, (_, i) => JSON.parse(personPayload('seed', from + i)));
        const { results } = JSON.parse(await call('POST', '/api/leads/batch', JSON.stringify({ leads })));
        ids.push(...results.map(({ lead }: { lead: { id: string } }) => lead.id));
      }
      return ids;
    },
    sender(ids: readonly string[]): Send {
      return async (kind) => {
        n += 1;
        if (kind === 'create') await call('POST', '/api/leads', personPayload(run, n));
        else if (kind === 'page') await call('GET', '/api/leads?limit=50');
        else await call('GET', `/api/leads?id=${ids[(n * 7919) % ids.length]}`);
      };
    },
    close: () => http.close(),
  };
}
