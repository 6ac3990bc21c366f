import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';
import { withSuperuser } from '../crash/server-process.ts';

export type Folders = { readonly dataDir: string; readonly temporary: string };
export type Bloat = {
  readonly name: string;
  readonly mb: number;
  /** Shares of a table's bytes in rows that are dead, and that nothing uses; of an index's pages what is filled. */
  readonly deadPercent: number;
  readonly freePercent: number;
  readonly filledPercent: number | null;
};

const mostDeadPercent = 20;
const leastFilledPercent = 25;
const restTries = 100;
const retryMs = 100;

/** Files beside those of the engine: there must not be more after the work than before. */
export async function listFiles({ dataDir, temporary }: Folders): Promise<string[]> {
  const own = (await readdir(dataDir)).filter((name) => name !== 'pg');
  const inOwn = await Promise.all(own.map((name) => readdir(join(dataDir, name), { recursive: true }).catch(() => [])));
  return [...own, ...inOwn.flat(), ...(await readdir(temporary, { recursive: true }))].sort();
}

/** What a server that has nothing left to do has left behind nevertheless. */
export async function findRemains(folders: Folders, filesBefore: readonly string[]): Promise<string[]> {
  const files = (await listFiles(folders)).filter((name) => !filesBefore.includes(name));
  const engineLog = (await readFile(join(folders.dataDir, 'engine.log'), 'utf8')).split('\n');
  const complaints = engineLog.filter((line) => /\b(?:WARNING|ERROR|FATAL|PANIC):/.test(line));
  return withSuperuser(folders.dataDir, async (client) => [
    ...files.map((name) => `file ${name}`),
    ...complaints.map((line) => `engine.log: ${line}`),
    ...(await findHeld(client)),
    ...(await findRows(client)),
  ]);
}

/** Work in the background looks for more every second: only what is there each time counts. */
async function findHeld(client: pg.Client): Promise<string[]> {
  let held: string[] = [];
  for (let tries = 0; tries < restTries; tries++) {
    held = await readFindings(client, heldByNobody);
    if (held.length === 0) return [];
    await delay(retryMs);
  }
  return held;
}

const heldByNobody = `
  select 'session in a transaction: ' || state as finding from pg_stat_activity
  where backend_type = 'client backend' and pid <> pg_backend_pid() and xact_start is not null
  union all select 'advisory lock' from pg_locks where locktype = 'advisory'
  union all select 'temporary file of the engine ' || name from pg_ls_tmpdir()
  union all select 'prepared transaction ' || gid from pg_prepared_xacts`;

/** Files of imports that are done, and copies of dry runs that are over. */
async function findRows(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `select oid::regclass::text as name from pg_class
     where relkind = 'r' and (oid = 'import_chunk'::regclass or relnamespace = 'preview'::regnamespace)`,
  );
  const counts = rows.map(({ name }) => `select '${name}: ' || count(*) as finding from ${name} having count(*) > 0`);
  return readFindings(client, counts.join(' union all '));
}

async function readFindings(client: pg.Client, text: string): Promise<string[]> {
  return (await client.query<{ finding: string }>(text)).rows.map(({ finding }) => finding);
}

/** How full the tables and indexes of more than a megabyte are, as autovacuum has left them, the largest first. */
export async function measureBloat(dataDir: string): Promise<Bloat[]> {
  return withSuperuser(dataDir, async (client) => {
    await client.query('create schema if not exists stattuple');
    await client.query('create extension if not exists pgstattuple schema stattuple');
    const { rows } = await client.query<Bloat>(
      `with large as materialized (
         select pg_class.oid, relkind, pg_relation_size(pg_class.oid) as bytes, amname
         from pg_class left join pg_am on pg_am.oid = relam
         where relkind in ('r', 't', 'i') and pg_relation_size(pg_class.oid) > 1e6
       ), rows as materialized (select * from large where relkind <> 'i'),
       trees as materialized (select * from large where amname = 'btree')
       select oid::regclass::text as name, bytes / 1e6::float8 as mb,
         dead_tuple_percent as "deadPercent", free_percent as "freePercent", null::float8 as "filledPercent"
       from rows cross join lateral stattuple.pgstattuple(oid)
       union all
       select oid::regclass::text, bytes / 1e6::float8, 0, 0, avg_leaf_density from trees cross join lateral stattuple.pgstatindex(oid)
       order by mb desc`,
    );
    return rows;
  });
}

export function findBloat(bloat: readonly Bloat[]): string[] {
  return bloat
    .filter(
      ({ deadPercent, filledPercent }) => deadPercent > mostDeadPercent || (filledPercent ?? 100) < leastFilledPercent,
    )
    .map((found) => `bloat: ${JSON.stringify(found)}`);
}
