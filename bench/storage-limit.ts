import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';

const tables = ['lead', 'observation', 'identifier'] as const;

/** The rows of every table that a create writes, as COPY gives them. */
export type Rows = ReadonlyMap<string, readonly string[]>;

export async function readRows(url: string): Promise<Rows> {
  return withClient(url, async (client) => {
    const rows = new Map<string, readonly string[]>();
    for (const table of tables) {
      const chunks: Buffer[] = [];
      for await (const chunk of client.query(copyTo(`copy ${table} to stdout`))) chunks.push(chunk as Buffer);
      rows.set(table, Buffer.concat(chunks).toString().trimEnd().split('\n'));
    }
    return rows;
  });
}

export async function emptyTables(url: string): Promise<void> {
  await withClient(url, (client) => client.query(`truncate ${[...tables].reverse().join(', ')} cascade`));
}

/** Leads a second by COPY: all rows of each table in one stream, one transaction. */
export async function measureCopy(url: string, rows: Rows): Promise<number> {
  await emptyTables(url);
  return withClient(url, async (client) => {
    const startedAt = performance.now();
    await client.query('begin');
    for (const table of tables) {
      const text = `${(rows.get(table) ?? []).join('\n')}\n`;
      await pipeline(Readable.from([text]), client.query(copyFrom(`copy ${table} from stdin`)));
    }
    await client.query('commit');
    return perSecond(rows, startedAt);
  });
}

/**
 * Leads a second by set-based INSERT of the same rows in batches of 64 Leads, one commit each, over as many connections as do best
 * here. The rows are staged in an unlogged table first, so that only the writing is timed.
 */
export async function measureInsert(url: string, rows: Rows, connections: number): Promise<number> {
  await emptyTables(url);
  await stage(url, rows);
  const leads = rows.get('lead')?.length ?? 0;
  let next = 0;
  const startedAt = performance.now();
  await Promise.all(
    Array.from({ length: connections }, () =>
      withClient(url, async (client) => {
        for (let from = next; from < leads; from = next) {
          next = from + 64;
          await insertBatch(client, from, Math.min(from + 64, leads));
        }
      }),
    ),
  );
  const rate = perSecond(rows, startedAt);
  await withClient(url, (client) => client.query(tables.map((table) => `drop table staged_${table}`).join(';')));
  return rate;
}

async function insertBatch(client: pg.Client, from: number, to: number): Promise<void> {
  await client.query('begin');
  for (const table of tables) {
    const names = await columnNames(client, table);
    await client.query({
      name: table,
      text: `insert into ${table} (${names}) select ${names} from staged_${table} where place >= $1 and place < $2`,
      values: [from, to],
    });
  }
  await client.query('commit');
}

const knownColumns = new Map<string, string>();

async function columnNames(client: pg.Client, table: string): Promise<string> {
  const known = knownColumns.get(table);
  if (known !== undefined) return known;
  const found = await client.query<{ names: string }>(
    `select string_agg(attname, ', ' order by attnum) as names from pg_attribute
     where attrelid = $1::regclass and attnum > 0 and not attisdropped`,
    [table],
  );
  const names = found.rows[0]?.names ?? '';
  knownColumns.set(table, names);
  return names;
}

async function stage(url: string, rows: Rows): Promise<void> {
  await withClient(url, async (client) => {
    for (const table of tables) {
      const text = `${(rows.get(table) ?? []).join('\n')}\n`;
      await client.query(`create unlogged table loaded_${table} (like ${table})`);
      await pipeline(Readable.from([text]), client.query(copyFrom(`copy loaded_${table} from stdin`)));
      const order = table === 'identifier' ? 'lead_id' : table === 'observation' ? 'lead_id' : 'id';
      await client.query(
        `create unlogged table staged_${table} as
           select (dense_rank() over (order by ${order}) - 1)::int as place, loaded.* from loaded_${table} as loaded`,
      );
      await client.query(
        `create index on staged_${table} (place); drop table loaded_${table}; analyze staged_${table}`,
      );
    }
  });
}

/** Milliseconds (median) of one prepared INSERT of a Lead row and its commit, through the same driver. */
export async function measureSingleInsert(url: string, rows: Rows): Promise<number> {
  await emptyTables(url);
  await stage(url, rows);
  const times = await withClient(url, async (client) => {
    const taken: number[] = [];
    const names = await columnNames(client, 'lead');
    for (let place = 0; place < 1000; place++) {
      const startedAt = performance.now();
      await client.query({
        name: 'one',
        text: `insert into lead (${names}) select ${names} from staged_lead where place = $1`,
        values: [place],
      });
      taken.push(performance.now() - startedAt);
    }
    return taken;
  });
  await withClient(url, (client) => client.query(tables.map((table) => `drop table staged_${table}`).join(';')));
  return times.sort((a, b) => a - b)[500] ?? Number.NaN;
}

function perSecond(rows: Rows, startedAt: number): number {
  return ((rows.get('lead')?.length ?? 0) / (performance.now() - startedAt)) * 1000;
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
