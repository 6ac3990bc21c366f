import { randomBytes } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backUp } from '@puffle/server/backup/run-backup.ts';
import { restore } from '@puffle/server/backup/run-restore.ts';
import { bootstrap } from '@puffle/server/bootstrap.ts';
import { DomainError } from '@puffle/server/domain/domain-error.ts';
import { IdSource } from '@puffle/server/domain/ids.ts';
import { ingest } from '@puffle/server/domain/leads/ingest.ts';
import { parseLeadRow } from '@puffle/server/domain/leads/parse-lead-row.ts';
import { openDatabase } from '@puffle/server/storage/database.ts';
import { startEmbeddedEngine } from '@puffle/server/storage/engine/embedded.ts';
import type { Engine } from '@puffle/server/storage/engine/engine.ts';
import { migrate } from '@puffle/server/storage/migrate.ts';
import { pino } from 'pino';

// How long a backup and its restore take, and how large it is: `BENCH_LEADS=1000000 node bench/backup.ts`.
const count = Number(process.env.BENCH_LEADS ?? 100_000);
const log = pino({ level: 'error' }, pino.destination(2));
const folder = await mkdtemp(join(tmpdir(), 'puffle-backup-'));
const from = await startEmbeddedEngine({ dataDir: join(folder, 'from'), log });
const into = await startEmbeddedEngine({ dataDir: join(folder, 'into'), log });
let peakMb = 0;
const watch = setInterval(() => {
  peakMb = Math.max(peakMb, Math.round(process.memoryUsage.rss() / 1_048_576));
}, 50);
try {
  await timed('load', () => fill(from));
  const file = join(folder, 'leads.puffle');
  await timed('backup', () => backUp(from.owner, null, createWriteStream(file, { flush: true })));
  process.stdout.write(`${((await stat(file)).size / 1_048_576).toFixed(1)} MB\n`);
  const order = { suppressionKey: null, replaces: false, withoutKey: true };
  await timed('restore, read back and examined', () => restore(into.owner, createReadStream(file), order, print));
} finally {
  clearInterval(watch);
  await Promise.all([from.stop(), into.stop()]);
  await rm(folder, { recursive: true, force: true });
}

async function timed(what: string, work: () => Promise<unknown>): Promise<void> {
  peakMb = 0;
  const startedAt = performance.now();
  await work();
  const seconds = (performance.now() - startedAt) / 1000;
  process.stdout.write(`${what}: ${seconds.toFixed(1)} s, at most ${peakMb} MB of this process\n`);
}

async function fill(engine: Engine): Promise<void> {
  await migrate(engine.owner);
  const database = openDatabase(engine.app, { applicationName: 'puffle-bench', log });
  const made = await bootstrap(database, new IdSource(Date.now), new Date(), undefined);
  if (made === null) throw new Error('The database was not new.');
  const tools = { workspaceId: made.workspaceId, ids: new IdSource(Date.now), suppressionKey: randomBytes(32) };
  const settings = { autoMerge: 'on', defaultRegion: 'US', onSuppressed: 'refuse' } as const;
  const origin = { keyId: made.workspaceId, actor: null, requestId: made.workspaceId };
  for (let start = 0; start < count; start += 1000) {
    const requests = Array.from({ length: Math.min(1000, count - start) }, (_, n) => {
      const row = parseLeadRow(person(start + n), false);
      if (row instanceof DomainError) throw row;
      return { body: row.body, notes: [], onMatch: 'update', onConflict: 'resolve', origin } as const;
    });
    await database.transaction((tx) => ingest(tx, { ...tools, now: new Date() }, settings, requests));
  }
  await database.close();
}

function person(n: number): object {
  return {
    type: 'person',
    name: `Person ${n.toString(36)} Example`,
    title: ['Head of Sales', 'Engineer', 'Buyer', 'Founder'][n % 4],
    contacts: [`person.${n}@company${n % 50_000}.io`],
    socials: [`https://www.linkedin.com/in/person-${n.toString(36)}-${(n * 7919) % 1_000_003}`],
    company: { name: `Company ${n % 50_000}`, domain: `company${n % 50_000}.io` },
    location: { city: 'Berlin', country: 'DE' },
  };
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
