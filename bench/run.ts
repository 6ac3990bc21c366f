import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { measureCommandLine } from './parts/command-line.ts';
import { measureImport } from './parts/import.ts';
import { measureOverload } from './parts/overload.ts';
import { measurePages } from './parts/pages.ts';
import { measureReads } from './parts/reads.ts';
import { measureStartUp } from './parts/start-up.ts';
import { measureWorkers } from './parts/workers.ts';
import { measureWrites } from './parts/writes.ts';
import { measureLimits } from './references.ts';
import { startRivals } from './rivals.ts';
import { loadLeads } from './server.ts';
import { printHead, printRows } from './table.ts';

const { env } = process;
const seconds = Number(env.BENCH_SECONDS ?? 5);
const referenceRows = Number(env.BENCH_ROWS ?? 20_000);
const importRows = Number(env.BENCH_IMPORT_ROWS ?? 20_000);
const overloadSeconds = Number(env.BENCH_OVERLOAD_SECONDS ?? 10);
const pageLeads = Number(env.BENCH_PAGE_LEADS ?? 20_000);
const known = 10_000;
const parts = (env.BENCH_PARTS ?? 'writes,reads,import,overload,cli,workers,pages').split(',');
const folder = await mkdtemp(join(tmpdir(), 'puffle-bench-'));
// PostgreSQL runs as another user where the bench runs as root.
await chmod(folder, 0o755);

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await main();
} finally {
  // Where a part has failed, its servers still run: what they hold on to must not hide the reason.
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

async function main(): Promise<void> {
  process.stdout.write(`${cpus()[0]?.model}, ${availableParallelism()} cores, Node ${process.version}\n\n`);
  const limits = await measureLimits(folder, referenceRows);
  const rivals = await startRivals(folder);
  const { server, rows } = await measureStartUp(join(folder, 'server'));
  printHead();
  printRows(rows);
  const ids = await loadLeads(server, 'seed', known);
  const measure = {
    writes: () => measureWrites(server, rivals, limits, seconds, known),
    reads: () => measureReads(server, rivals, seconds, ids),
    import: () => measureImport(server, limits, importRows, seconds),
    overload: () => measureOverload(server, overloadSeconds, ids),
    cli: () => measureCommandLine(server, ids[0] ?? ''),
    workers: () => measureWorkers(join(folder, 'workers'), rivals, limits, seconds),
    pages: () => measurePages(join(folder, 'pages'), pageLeads, seconds),
  };
  for (const [name, part] of Object.entries(measure)) if (parts.includes(name)) printRows(await part());
  await server.stop();
  await rivals.stop();
}
