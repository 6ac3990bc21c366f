import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createClient } from '@puffle/contract/client';
import { findProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { randomFrom } from '../../filters/generated-leads.ts';
import { checkPages } from '../crash/check-pages.ts';
import { type CrashFigures, findingsOf, judgeAll } from '../crash/crash-figures.ts';
import { startWriters, type Writers } from '../crash/crash-writers.ts';
import { type Evidence, noEvidence } from '../crash/evidence.ts';
import { openBeside } from '../crash/server-process.ts';
import { type Bloat, findBloat, findRemains, listFiles, measureBloat } from './remains.ts';
import { openScene, type Scene } from './soak-scene.ts';
import { startVisitors, type Visitors } from './visitors.ts';
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
  const scene = await openScene(options.evidence ?? noEvidence);
  try {
    const filesBefore = await listFiles(scene);
    const { writers, visitors } = await startClients(scene, options);
    const signs = await watch(scene, options);
    await Promise.all([writers.stop(), visitors.stop()]);
    const judgement = await judge(scene, writers, options);
    const bloat = await measureBloat(scene.dataDir);
    const remains = await findRemains(scene, filesBefore);
    const amcheck = await checkPages(scene.dataDir);
    scene.heap.close();
    await scene.server.kill('SIGTERM');
    const left = await findProcessesIn(join(scene.dataDir, 'pg'));
    return {
      ...judgement,
      failures: [...judgement.failures, ...visitors.failures],
      visits: Object.fromEntries(visitors.visits),
      signs,
      bloat,
      complaints: scene.complaints,
      remains: [...remains, ...left.map((pid) => `process ${pid}`)],
      amcheck,
    };
  } finally {
    await scene.close();
  }
}

async function startClients(
  { apiKey, server, evidence }: Scene,
  { seed, restMs, writers, visitors }: SoakOptions,
): Promise<{ readonly writers: Writers; readonly visitors: Visitors }> {
  const { url } = server;
  // The first key has no limits; of another the server counts what it sends.
  const client = createClient({ baseUrl: url, apiKey });
  const { secret } = await client.createKey({ name: 'visitors', scopes: ['read', 'write', 'admin'] });
  const clients = { url, random: randomFrom(seed), run: `s${seed}`, restMs };
  return {
    writers: startWriters({ ...clients, apiKey, clients: writers, evidence }),
    visitors: startVisitors({ ...clients, apiKey: secret, clients: visitors }),
  };
}

async function watch(
  scene: Scene,
  { seconds, sampleSeconds, report = () => undefined }: SoakOptions,
): Promise<VitalSigns[]> {
  const startedAt = performance.now();
  const all: VitalSigns[] = [];
  for (let due = 0; due <= seconds; due += sampleSeconds) {
    await delay(Math.max(0, startedAt + due * 1000 - performance.now()));
    const signs = await takeVitalSigns(scene, startedAt);
    report(signs);
    all.push(signs);
  }
  return all;
}

async function judge(
  { dataDir, receiver, provider, evidence }: Scene,
  writers: Writers,
  { awaitsEvents }: SoakOptions,
): ReturnType<typeof judgeAll> {
  const database = await openBeside(dataDir);
  try {
    return await judgeAll(database, { writers, receiver, provider, evidence }, { crashes: 0, awaitsEvents });
  } finally {
    await database.close();
  }
}

/** What must not be there, whatever the length of the run. */
export function faultsOf(figures: SoakFigures): readonly string[] {
  return [...findingsOf(figures), ...figures.complaints, ...figures.remains, ...findBloat(figures.bloat)];
}
