import { randomBytes } from 'node:crypto';
import { chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '@puffle/contract/client';
import { endProcessesIn, findProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { randomFrom } from '../../filters/generated-leads.ts';
import { checkPages } from '../crash/check-pages.ts';
import { type CrashFigures, findingsOf, judgeAll } from '../crash/crash-figures.ts';
import { subscribe } from '../crash/crash-rounds.ts';
import { startWriters } from '../crash/crash-writers.ts';
import { type Evidence, noEvidence } from '../crash/evidence.ts';
import { startHookReceiver } from '../crash/hook-receiver.ts';
import { startPaidProvider } from '../crash/paid-provider.ts';
import { compileServer, openBeside, type ServerProcess, startServer } from '../crash/server-process.ts';
import { type Bloat, type Folders, findBloat, findRemains, listFiles, measureBloat } from './remains.ts';
import { startVisitors } from './visitors.ts';
import { takeVitalSigns, type VitalSigns } from './vital-signs.ts';

export type SoakOptions = {
  readonly seconds: number;
  readonly seed: number;
  readonly writers: number;
  readonly visitors: number;
  /** What every client waits between two pieces of its work. */
  readonly restMs: number;
  readonly sampleSeconds: number;
  /** Waits at the end until every event has been delivered; those of a webhook that is deleted meanwhile are cleared away within a minute. */
  readonly awaitsEvents: boolean;
  readonly evidence?: Evidence;
  readonly report?: (signs: VitalSigns) => void;
};

export type SoakFigures = CrashFigures & {
  readonly visits: Readonly<Record<string, number>>;
  readonly signs: readonly VitalSigns[];
  readonly bloat: readonly Bloat[];
  /** Lines of the server's log of the level warn and above. */
  readonly complaints: readonly string[];
  /** Files, rows, locks, sessions and processes that nothing needs any more. */
  readonly remains: readonly string[];
};

/**
 * Lets clients work with one server at a moderate load, and takes its vital signs meanwhile. At the end all that was told is held
 * against what is there, and what the server has left behind is looked for.
 */
export async function runSoak(options: SoakOptions): Promise<SoakFigures> {
  const { seed, restMs, evidence = noEvidence } = options;
  const folder = await mkdtemp(join(tmpdir(), 'puffle-soak-'));
  const folders: Folders = { dataDir: join(folder, 'data'), temporary: join(folder, 'tmp') };
  // Open to the user of the engine.
  await chmod(folder, 0o755);
  await mkdir(folders.temporary);
  await compileServer();
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  const provider = await startPaidProvider(folder);
  const receiver = await startHookReceiver();
  const complaints: string[] = [];
  const settings = {
    ...provider.settings,
    PUFFLE_EGRESS_ALLOW: '127.0.0.1/32',
    TMPDIR: folders.temporary,
    LOG_LEVEL: 'info',
  };
  const server = await startServer(folders.dataDir, apiKey, settings, (line) => {
    evidence.keepLog(line);
    if (!/^\{"level":[1-3]0,/.test(line)) complaints.push(line);
  });
  try {
    await subscribe(server, apiKey, receiver);
    const filesBefore = await listFiles(folders);
    const clients = { url: server.url, random: randomFrom(seed), run: `s${seed}`, restMs };
    const writers = startWriters({ ...clients, apiKey, clients: options.writers, evidence });
    const visitors = startVisitors({
      ...clients,
      apiKey: await createLimitedKey(server, apiKey),
      clients: options.visitors,
    });
    const signs = await watch(server, folders, options);
    await Promise.all([writers.stop(), visitors.stop()]);
    const database = await openBeside(folders.dataDir);
    const judgement = await judgeAll(
      database,
      { writers, receiver, provider, evidence },
      { crashes: 0, awaitsEvents: options.awaitsEvents },
    ).finally(() => database.close());
    const bloat = await measureBloat(folders.dataDir);
    const remains = await findRemains(folders, filesBefore);
    const amcheck = await checkPages(folders.dataDir);
    await server.kill('SIGTERM');
    const processes = await findProcessesIn(join(folders.dataDir, 'pg'));
    return {
      ...judgement,
      failures: [...judgement.failures, ...visitors.failures],
      visits: Object.fromEntries(visitors.visits),
      signs,
      bloat,
      complaints,
      remains: [...remains, ...processes.map((pid) => `process ${pid}`)],
      amcheck,
    };
  } finally {
    if (server.child.exitCode === null) await server.kill('SIGKILL');
    await endProcessesIn(join(folders.dataDir, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
    receiver.close();
    provider.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The first key has no limits; of another the server counts what it sends. */
async function createLimitedKey({ url }: ServerProcess, apiKey: string): Promise<string> {
  const client = createClient({ baseUrl: url, apiKey });
  return (await client.createKey({ name: 'visitors', scopes: ['read', 'write', 'admin'] })).secret;
}

async function watch(
  server: ServerProcess,
  { dataDir }: Folders,
  { seconds, sampleSeconds, report = () => undefined }: SoakOptions,
): Promise<VitalSigns[]> {
  const startedAt = performance.now();
  const all: VitalSigns[] = [];
  for (let due = 0; due <= seconds; due += sampleSeconds) {
    await delay(Math.max(0, startedAt + due * 1000 - performance.now()));
    const signs = await takeVitalSigns(server, dataDir, startedAt);
    report(signs);
    all.push(signs);
  }
  return all;
}

/** What must not be there, whatever the length of the run. */
export function faultsOf(figures: SoakFigures): readonly string[] {
  return [...findingsOf(figures), ...figures.complaints, ...figures.remains, ...findBloat(figures.bloat)];
}
