import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { blockingKeys, profileTerms } from '@puffle/server/domain/duplicates/blocking-keys.ts';
import { findDuplicates } from '@puffle/server/domain/duplicates/find-duplicates.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { remakeIndexes, takeIndexes } from '@puffle/server/storage/backup/bulk-load.ts';
import { openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { pino } from 'pino';
import { generateLeads } from './generate-leads.ts';
import { load, reportLate } from './load.ts';
import { readProfiles } from './profiles.ts';

/**
 * How long the search takes for one Lead beside a million others. `fill` makes the million in BENCH_FOLDER, without the server's help;
 * `measure` starts on that folder, so that the two can run at different times.
 */
const [what = 'both'] = process.argv.slice(2);
const count = Number(process.env.BENCH_LEADS ?? 1_000_000);
const chunk = 50_000;
const log = pino({ level: 'warn' }, pino.destination(2));
const given = process.env.BENCH_FOLDER;
const folder = given ?? (await mkdtemp(join(tmpdir(), 'puffle-large-')));
const engine = await startEmbeddedEngine({ dataDir: folder, log });
try {
  if (what !== 'measure') await fill();
  if (what !== 'fill') await measure();
} finally {
  await engine.stop();
  if (given === undefined) await rm(folder, { recursive: true, force: true });
}

async function fill(): Promise<void> {
  await migrate(engine.owner);
  const database = openDatabase(engine.app, { applicationName: 'puffle-bench', log });
  const made = await bootstrap(database, new IdSource(Date.now), new Date(), undefined);
  await database.close();
  if (made === null) throw new Error('The database was not new.');
  const files = await writeRows(made.workspaceId);
  const client = new pg.Client({ connectionString: engine.owner.url });
  await client.connect();
  const taken = await takeIndexes(client);
  for (const [table, path] of Object.entries(files)) {
    await pipeline(createReadStream(path), client.query(copyFrom(`copy ${table} from stdin (format csv)`)));
    await rm(path);
  }
  await client.query(
    `insert into lead (workspace_id, id, type, status, version, created_at, updated_at, last_observation_id, state, folded)
     select workspace_id, lead_id, type, 'live', version, now(), now(), lead_id, '{"keys":[],"from":[]}'::json, ''
     from duplicate_profile`,
  );
  await client.query('insert into duplicate_progress select id, now() from workspace');
  await remakeIndexes(client, taken);
  await client.end();
}

/** The rows of the search for duplicates, as it would have written them. */
async function writeRows(workspaceId: string): Promise<Record<string, string>> {
  const files = {
    duplicate_profile: join(folder, 'profile.csv'),
    duplicate_key: join(folder, 'key.csv'),
    duplicate_term: join(folder, 'term.csv'),
  };
  const [profiles, keys, terms] = Object.values(files).map((path) => createWriteStream(path));
  if (!profiles || !keys || !terms) throw new Error('Three files are written.');
  const ids = new IdSource(Date.now);
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  for (let leads = 0, seed = 1; leads < count; seed++) {
    for (const { profile } of readProfiles(generateLeads(chunk, seed), taken)) {
      const id = ids.next();
      const { type } = profile;
      profiles.write(`${csv(workspaceId, id, type, '1', JSON.stringify(profile))}\n`);
      for (const key of blockingKeys(profile)) keys.write(`${csv(workspaceId, type, key, id)}\n`);
      for (const term of profileTerms(profile))
        counts.set(`${type}\0${term}`, (counts.get(`${type}\0${term}`) ?? 0) + 1);
      leads += 1;
    }
    await Promise.all([profiles, keys].map((file) => (file.writableNeedDrain ? drained(file) : null)));
  }
  for (const [place, leads] of counts) terms.write(`${csv(workspaceId, ...place.split('\0'), String(leads))}\n`);
  await Promise.all([profiles, keys, terms].map((file) => finished(file.end())));
  return files;
}

function drained(file: NodeJS.EventEmitter): Promise<void> {
  return new Promise((resolve) => file.once('drain', resolve));
}

function csv(...values: string[]): string {
  return values.map((value) => `"${value.replaceAll('"', '""')}"`).join(',');
}

async function measure(): Promise<void> {
  const database = openDatabase(engine.app, { applicationName: 'puffle-bench', statementTimeoutMs: 0, log });
  const [size] = await database.read((sql) =>
    sql.query<{ id: string; leads: number; keys: number }>(
      `select id, (select count(*)::int from duplicate_profile) as leads, (select count(*)::int from duplicate_key) as keys
       from workspace`,
    ),
  );
  if (size === undefined) throw new Error('Nothing was filled.');
  process.stdout.write(`${size.leads} Leads, ${size.keys} blocking keys\n`);
  // Seeds of their own, so that a folder can be measured again.
  await reportLate(database, size.id, 200, size.leads);
  await load(database, size.id, generateLeads(2000, size.leads + 1).slice(0, 2000));
  const from = performance.now();
  const taken = await findDuplicates(database, size.id, () => new Date());
  process.stdout.write(`${taken} Leads in batches: ${((performance.now() - from) / taken).toFixed(2)} ms each\n`);
  await database.close();
}
