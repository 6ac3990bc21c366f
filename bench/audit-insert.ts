import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { type AuditRow, insertAudit } from '@puffle/server/storage/audit.ts';
import { type Database, openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';

/** What the audit log adds to a write: one statement in its transaction, for one call and for a group; beside it an empty statement. */
const rounds = Number(process.env.BENCH_ROUNDS ?? 1500);
const log = pino({ level: 'silent' });
const folder = await mkdtemp(join(tmpdir(), 'puffle-bench-'));
const engine = await startEmbeddedEngine({ dataDir: folder, log });
const ids = new IdSource(Date.now);
const [workspaceId, keyId] = [ids.next(), ids.next()];

await migrate(engine.owner);
const database = openDatabase(engine.app, { applicationName: 'bench', log });
process.stdout.write('| entries in a statement | median | 90 % | an empty statement |\n| --- | --- | --- | --- |\n');
for (const size of [1, 32]) await measure(database, size);
await database.close();
await engine.stop();
await rm(folder, { recursive: true, force: true });

async function measure(on: Database, size: number): Promise<void> {
  const inserts: number[] = [];
  const empties: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const rows = Array.from({ length: size }, entry);
    await on.transaction(async (tx) => {
      await tx.query('select 1');
      empties.push(await timeOf(() => tx.query('select 1')));
      inserts.push(await timeOf(() => insertAudit(tx, workspaceId, rows)));
    });
  }
  const ms = (values: readonly number[], share: number): string =>
    `${(values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0).toFixed(2)} ms`;
  process.stdout.write(`| ${size} | ${ms(inserts, 0.5)} | ${ms(inserts, 0.9)} | ${ms(empties, 0.5)} |\n`);
}

async function timeOf(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return performance.now() - startedAt;
}

function entry(): AuditRow {
  return {
    id: ids.next(),
    at: new Date(),
    operation: 'createLead',
    status: 201,
    outcome: 'created',
    keyId,
    actor: null,
    address: '127.0.0.1',
    requestId: ids.next(),
    subjectIds: [ids.next()],
  };
}
