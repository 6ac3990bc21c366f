import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { pickFrom, randomFrom } from '../../filters/generated-leads.ts';
import { checkPages } from './check-pages.ts';
import {
  examineAll,
  type Judgement,
  judge,
  judgeEvents,
  judgeImports,
  judgeMerges,
  untilDelivered,
  untilImportsRest,
} from './crash-judge.ts';
import { startWriters, type Writers } from './crash-writers.ts';
import { type HookReceiver, startHookReceiver } from './hook-receiver.ts';
import {
  compileServer,
  killEngine,
  openBeside,
  type ServerProcess,
  startServer,
  untilAnotherEngine,
} from './server-process.ts';

export type CrashOptions = {
  readonly rounds: number;
  /** Ends the rounds early; everything is judged all the same. */
  readonly endsAt?: Date;
  readonly seed: number;
  readonly clients: number;
  /** The whole log of the clients is held against the database after this many rounds, and at the end. */
  readonly judgedEvery: number;
  /** Waits at the end until every event has been delivered; those that a killed server had taken wait for a minute. */
  readonly awaitsEvents?: boolean;
  readonly report?: (line: string) => void;
};

export type CrashFigures = Judgement & {
  readonly rounds: Readonly<Record<Victim, number>>;
  readonly acknowledged: number;
  readonly underKey: number;
  readonly batches: number;
  /** Answers that were neither a success nor a 409, 429 or 503. */
  readonly failures: readonly string[];
  readonly imports: number;
  readonly merges: number;
  readonly unmerges: number;
  readonly events: number;
  /** Jobs that were lost, doubled or not done: imports, and events to a webhook. */
  readonly jobs: readonly string[];
  readonly doctor: readonly string[];
  readonly amcheck: readonly string[];
  readonly longestAwayMs: number;
};

const victims = ['server', 'engine', 'both'] as const;
type Victim = (typeof victims)[number];

/** A server under test: what runs now, after any number of restarts. */
type Subject = { readonly dataDir: string; readonly apiKey: string; server: ServerProcess };

/** Its webhooks may reach the receiver of the test. */
const settings = { PUFFLE_EGRESS_ALLOW: '127.0.0.1/32' };

/**
 * Kills a server or its database engine with SIGKILL again and again while clients write, and holds what they were told against what
 * is there afterwards. Every round goes on only when the engine is another one and writes are acknowledged again.
 */
export async function runCrashRounds(options: CrashOptions): Promise<CrashFigures> {
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-crash-'));
  await compileServer();
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  const subject: Subject = { dataDir, apiKey, server: await startServer(dataDir, apiKey, settings) };
  const random = randomFrom(options.seed);
  const receiver = await startHookReceiver();
  await subscribe(subject, receiver);
  const writers = startWriters(options.clients, apiKey, subject.server.url, random, `s${options.seed}`);
  try {
    const figures = await crashAgainAndAgain(subject, writers, random, options);
    await writers.stop();
    const judgement = await judgeAll(dataDir, writers, receiver, options.awaitsEvents === true);
    return { ...figures, ...judgement, ...summary(writers, receiver) };
  } finally {
    await writers.stop();
    await subject.server.kill('SIGKILL');
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
    receiver.close();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function subscribe({ server, apiKey }: Subject, { url }: HookReceiver): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/api/webhooks`, { method: 'POST', headers, body: JSON.stringify({ url }) });
  if (answer.status !== 201) throw new Error(`The webhook was refused: ${await answer.text()}`);
}

async function crashAgainAndAgain(
  subject: Subject,
  writers: Writers,
  random: () => number,
  { rounds, endsAt, judgedEvery, report = () => undefined }: CrashOptions,
): Promise<Pick<CrashFigures, 'rounds' | 'longestAwayMs'>> {
  let longestAwayMs = 0;
  const done: Record<Victim, number> = { server: 0, engine: 0, both: 0 };
  for (let round = 1; round <= rounds; round++) {
    if (endsAt !== undefined && Date.now() > endsAt.getTime()) break;
    await writers.untilAcknowledged(10 + Math.floor(random() * 150));
    const victim = victims[round - 1] ?? pickFrom(random, victims);
    const killedAt = performance.now();
    await crash(subject, victim, writers);
    await writers.untilAcknowledged(1);
    const awayMs = Math.round(performance.now() - killedAt);
    longestAwayMs = Math.max(longestAwayMs, awayMs);
    done[victim] += 1;
    const so = `${writers.acknowledged.length} so far`;
    report(`round ${round}: ${victim} killed, writes acknowledged again after ${awayMs} ms, ${so}`);
    if (round % judgedEvery === 0) await expectNothing(subject.dataDir, writers);
  }
  return { rounds: done, longestAwayMs };
}

async function crash(subject: Subject, victim: Victim, writers: Writers): Promise<void> {
  const { dataDir, apiKey } = subject;
  const engine = victim === 'server' ? undefined : await killEngine(dataDir);
  if (victim === 'engine') return untilAnotherEngine(dataDir, engine);
  await subject.server.kill('SIGKILL');
  subject.server = await startServer(dataDir, apiKey, settings);
  writers.moveTo(subject.server.url);
}

/** While the clients go on, what is not yet acknowledged is still open: only what they were told counts. */
async function expectNothing(dataDir: string, { acknowledged, promised }: Writers): Promise<void> {
  const database = await openBeside(dataDir);
  try {
    const told = promised.filter(({ isAcknowledged }) => isAcknowledged);
    const { lost, torn } = await judge(database, [...acknowledged], told);
    if (lost.length > 0 || torn.length > 0) throw new Error(`Lost: ${lost.join(', ')}; torn: ${torn.join(', ')}`);
  } finally {
    await database.close();
  }
}

async function judgeAll(
  dataDir: string,
  { acknowledged, promised, imports, merges }: Writers,
  { received }: HookReceiver,
  awaitsEvents: boolean,
): Promise<Judgement & Pick<CrashFigures, 'jobs' | 'doctor' | 'amcheck'>> {
  const database = await openBeside(dataDir);
  try {
    await untilImportsRest(database);
    if (awaitsEvents) await untilDelivered(database);
    const { lost, torn } = await judge(database, acknowledged, promised);
    const jobs = [...(await judgeImports(database, imports)), ...(await judgeEvents(database, received))];
    const doctor = await examineAll(database);
    return {
      lost: [...lost, ...(await judgeMerges(database, merges))],
      torn,
      jobs,
      doctor,
      amcheck: await checkPages(dataDir),
    };
  } finally {
    await database.close();
  }
}

function summary({ acknowledged, promised, imports, merges, failures }: Writers, { received }: HookReceiver) {
  return {
    acknowledged: acknowledged.length,
    underKey: promised.filter(({ rows }) => rows === 1).length,
    batches: promised.filter(({ rows }) => rows > 1).length,
    imports: imports.length,
    merges: merges.length,
    unmerges: merges.filter(({ isUnmade }) => isUnmade === true).length,
    events: received.size,
    failures,
  };
}
