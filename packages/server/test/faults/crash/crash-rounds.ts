import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { pickFrom, randomFrom } from '../../filters/generated-leads.ts';
import { examineAll, type Judgement, judge } from './crash-judge.ts';
import { startWriters, type Writers } from './crash-writers.ts';
import { killEngine, openBeside, type ServerProcess, startServer, untilAnotherEngine } from './server-process.ts';

export type CrashOptions = {
  readonly rounds: number;
  readonly seed: number;
  readonly clients: number;
  /** The whole log of the clients is held against the database after this many rounds, and at the end. */
  readonly judgedEvery: number;
  readonly report?: (line: string) => void;
};

export type CrashFigures = Judgement & {
  readonly rounds: Readonly<Record<Victim, number>>;
  readonly acknowledged: number;
  readonly underKey: number;
  readonly batches: number;
  /** Answers that were neither a success nor a 409 or 503. */
  readonly failures: readonly string[];
  readonly doctor: readonly string[];
  readonly longestAwayMs: number;
};

const victims = ['server', 'engine', 'both'] as const;
type Victim = (typeof victims)[number];

/** A server under test: what runs now, after any number of restarts. */
type Subject = { readonly dataDir: string; readonly apiKey: string; server: ServerProcess };

/**
 * Kills a server or its database engine with SIGKILL again and again while clients write, and holds what they were told against what
 * is there afterwards. Every round goes on only when the engine is another one and writes are acknowledged again.
 */
export async function runCrashRounds(options: CrashOptions): Promise<CrashFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-crash-'));
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  const subject: Subject = { dataDir, apiKey, server: await startServer(dataDir, apiKey) };
  const random = randomFrom(options.seed);
  const writers = startWriters(options.clients, apiKey, subject.server.url, random, `s${options.seed}`);
  try {
    const figures = await crashAgainAndAgain(subject, writers, random, options);
    await writers.stop();
    return { ...figures, ...(await judgeAll(dataDir, writers)), ...summary(writers) };
  } finally {
    await writers.stop();
    await subject.server.kill('SIGKILL');
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function crashAgainAndAgain(
  subject: Subject,
  writers: Writers,
  random: () => number,
  { rounds, judgedEvery, report = () => undefined }: CrashOptions,
): Promise<Pick<CrashFigures, 'rounds' | 'longestAwayMs'>> {
  let longestAwayMs = 0;
  const done: Record<Victim, number> = { server: 0, engine: 0, both: 0 };
  for (let round = 1; round <= rounds; round++) {
    await writers.untilAcknowledged(10 + Math.floor(random() * 150));
    const victim = pickFrom(random, victims);
    const killedAt = performance.now();
    await crash(subject, victim, writers);
    await writers.untilAcknowledged(1);
    const awayMs = Math.round(performance.now() - killedAt);
    longestAwayMs = Math.max(longestAwayMs, awayMs);
    done[victim] += 1;
    const so = `${writers.acknowledged.length} so far`;
    report(`round ${round}: ${victim} killed, writes acknowledged again after ${awayMs} ms, ${so}`);
    if (round % judgedEvery === 0) expectNone(await judgeLog(subject.dataDir, writers));
  }
  return { rounds: done, longestAwayMs };
}

async function crash(subject: Subject, victim: Victim, writers: Writers): Promise<void> {
  const { dataDir, apiKey } = subject;
  const engine = victim === 'server' ? undefined : await killEngine(dataDir);
  if (victim === 'engine') return untilAnotherEngine(dataDir, engine);
  await subject.server.kill('SIGKILL');
  subject.server = await startServer(dataDir, apiKey);
  writers.moveTo(subject.server.url);
}

/** While the clients go on, what is not yet acknowledged is still open: only what they were told counts. */
async function judgeLog(dataDir: string, { acknowledged, promised }: Writers): Promise<Judgement> {
  const database = await openBeside(dataDir);
  try {
    return await judge(
      database,
      [...acknowledged],
      promised.filter(({ isAcknowledged }) => isAcknowledged),
    );
  } finally {
    await database.close();
  }
}

async function judgeAll(
  dataDir: string,
  { acknowledged, promised }: Writers,
): Promise<Judgement & { doctor: string[] }> {
  const database = await openBeside(dataDir);
  try {
    return { ...(await judge(database, acknowledged, promised)), doctor: await examineAll(database) };
  } finally {
    await database.close();
  }
}

function expectNone({ lost, torn }: Judgement): void {
  if (lost.length > 0 || torn.length > 0) throw new Error(`Lost: ${lost.join(', ')}; torn: ${torn.join(', ')}`);
}

function summary({
  acknowledged,
  promised,
  failures,
}: Writers): Pick<CrashFigures, 'acknowledged' | 'underKey' | 'batches' | 'failures'> {
  return {
    acknowledged: acknowledged.length,
    underKey: promised.filter(({ rows }) => rows === 1).length,
    batches: promised.filter(({ rows }) => rows > 1).length,
    failures,
  };
}
