import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { findDuplicates } from '@puffle/server/domain/duplicates/find-duplicates.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { type Database, openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';
import { generateLeads } from './generate-leads.ts';
import { load, reportLate } from './load.ts';
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
  await reportLate(database, made.workspaceId, 60, seed + 1);
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
