import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { DomainError } from '@puffle/server/domain/domain-error.ts';
import { findDuplicates } from '@puffle/server/domain/duplicates/find-duplicates.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { ingest } from '@puffle/server/domain/leads/ingest.ts';
import { parseLeadRow } from '@puffle/server/domain/leads/parse-lead-row.ts';
import { type Database, openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';
import { type GeneratedLead, generateLeads } from './generate-leads.ts';
import { learned, other } from './rates.ts';

const count = Number(process.env.BENCH_LEADS ?? 20_000);
const seed = Number(process.env.BENCH_SEED ?? 2026);
const rates = process.env.BENCH_RATES === 'learned' ? learned : other;
const log = pino({ level: 'warn' }, pino.destination(2));
const folder = await mkdtemp(join(tmpdir(), 'puffle-duplicates-'));
const engine = await startEmbeddedEngine({ dataDir: folder, log });
try {
  await migrate(engine.owner);
  const database = openDatabase(engine.app, { applicationName: 'puffle-bench', statementTimeoutMs: 0, log });
  await measure(database);
  await database.close();
} finally {
  await engine.stop();
  await rm(folder, { recursive: true, force: true });
}

/** Recall and precision of each band on generated Leads, and the time of the search. */
async function measure(database: Database): Promise<void> {
  const made = await bootstrap(database, new IdSource(Date.now), new Date(), undefined);
  if (made === null) throw new Error('The database was not new.');
  const truthOf = await load(database, made.workspaceId, generateLeads(count, seed, rates));
  process.stdout.write(`${truthOf.size} Leads\n`);
  const from = performance.now();
  const taken = await findDuplicates(database, made.workspaceId, () => new Date());
  const seconds = (performance.now() - from) / 1000;
  process.stdout.write(
    `${taken} Leads searched in ${seconds.toFixed(1)} s, ${((seconds * 1000) / taken).toFixed(2)} ms each\n`,
  );
  for (const type of ['person', 'company']) await reportBands(database, made.workspaceId, truthOf, type);
  const copies = Number(process.env.BENCH_COPIES ?? 0);
  if (copies > 0) await fillIndex(database, made.workspaceId, copies);
  await reportLate(database, made.workspaceId);
}

/** The Leads that creates leave, with the truth of each: equal identifiers have been joined already. */
async function load(
  database: Database,
  workspaceId: string,
  leads: readonly GeneratedLead[],
): Promise<Map<string, { truth: number; type: string }>> {
  const truthOf = new Map<string, { truth: number; type: string }>();
  for (let start = 0; start < leads.length; start += 1000) {
    const part = leads.slice(start, start + 1000);
    const requests = part.map(({ body }) => {
      const row = parseLeadRow(body, false);
      if (row instanceof DomainError) throw row;
      const origin = { keyId: workspaceId, actor: null, requestId: workspaceId };
      return { body: row.body, notes: [], onMatch: 'update', onConflict: 'resolve', origin } as const;
    });
    const tools = { workspaceId, ids: new IdSource(Date.now), now: new Date(), suppressionKey: randomBytes(32) };
    const settings = { autoMerge: 'on', defaultRegion: 'US', onSuppressed: 'refuse' } as const;
    const results = await database.transaction((tx) => ingest(tx, tools, settings, requests));
    results.forEach((result, place) => {
      const lead = part[place];
      if (result instanceof DomainError || lead === undefined) return;
      if (!truthOf.has(result.lead.id)) {
        truthOf.set(result.lead.id, { truth: lead.truth, type: String(lead.body.type) });
      }
    });
  }
  return truthOf;
}

async function reportBands(
  database: Database,
  workspaceId: string,
  truthOf: ReadonlyMap<string, { truth: number; type: string }>,
  type: string,
): Promise<void> {
  const byTruth = Map.groupBy(
    [...truthOf].filter(([, lead]) => lead.type === type),
    ([, lead]) => lead.truth,
  );
  const wanted = [...byTruth.values()].reduce((sum, own) => sum + (own.length * (own.length - 1)) / 2, 0);
  const pairs = await database.read((sql) =>
    sql.query<{ a: string; b: string; band: number; score: number }>(
      'select lead_a as a, lead_b as b, band, score from duplicate_pair where workspace_id = $1 and type = $2',
      [workspaceId, type],
    ),
  );
  const isRight = (pair: { a: string; b: string }): boolean =>
    truthOf.get(pair.a)?.truth === truthOf.get(pair.b)?.truth;
  process.stdout.write(
    `\n${type}: ${wanted} true pairs, ${pairs.length} suggested, ${pairs.filter(isRight).length} right\n`,
  );
  let found = 0;
  for (const [band, name] of [
    [1, 'very likely'],
    [2, 'likely'],
    [3, 'possible'],
  ] as const) {
    const own = pairs.filter((pair) => pair.band === band);
    const right = own.filter(isRight).length;
    found += right;
    process.stdout.write(
      `  ${name}: ${own.length} pairs, precision ${(right / own.length).toFixed(3)}, recall so far ${(found / wanted).toFixed(3)}\n`,
    );
  }
  if (process.env.BENCH_SCORES === undefined) return;
  for (let score = -2; score < 16; score++) {
    const own = pairs.filter((pair) => pair.score >= score && pair.score < score + 1);
    process.stdout.write(
      `  ${score}: ${own.length} pairs, ${(own.filter(isRight).length / own.length).toFixed(3)} right\n`,
    );
  }
}

/** How long one changed Lead takes beside all the others. */
async function reportLate(database: Database, workspaceId: string): Promise<void> {
  const times: number[] = [];
  for (const lead of generateLeads(60, 99).slice(0, 60)) {
    await load(database, workspaceId, [lead]);
    const from = performance.now();
    await findDuplicates(database, workspaceId, () => new Date());
    times.push(performance.now() - from);
  }
  const sorted = times.toSorted((a, b) => a - b);
  process.stdout.write(
    `\none Lead: median ${sorted[30]?.toFixed(1)} ms, worst of 60 ${sorted.at(-1)?.toFixed(1)} ms\n`,
  );
}

/** Makes the tables of the search as large as those of a larger workspace, with blocks as full as they are. */
async function fillIndex(database: Database, workspaceId: string, copies: number): Promise<void> {
  for (let copy = 1; copy <= copies; copy++) {
    await database.transaction(async (tx) => {
      const other = `(md5(lead_id::text || ' ${copy}'))::uuid`;
      await tx.queryUnprepared(
        `insert into duplicate_profile (workspace_id, lead_id, type, version, profile)
         select workspace_id, ${other}, type, version, profile from duplicate_profile
         where workspace_id = $1 and lead_id in (select id from lead where workspace_id = $1)`,
        [workspaceId],
      );
      await tx.queryUnprepared(
        `insert into duplicate_key (workspace_id, type, key, lead_id)
         select workspace_id, type, key || ' ${copy}', ${other} from duplicate_key
         where workspace_id = $1 and lead_id in (select id from lead where workspace_id = $1)`,
        [workspaceId],
      );
    });
  }
  const [row] = await database.read((sql) =>
    sql.query<{ profiles: number; keys: number }>(
      'select (select count(*) from duplicate_profile)::int as profiles, (select count(*) from duplicate_key)::int as keys',
    ),
  );
  process.stdout.write(`\n${row?.profiles} profiles and ${row?.keys} blocking keys\n`);
}
