import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endProcessesIn } from '../../../src/storage/engine/process-table.ts';
import { pickFrom, randomFrom } from '../../filters/generated-leads.ts';
import { checkPages } from './check-pages.ts';
import { type CrashFigures, findingsOf, judgeAll, type Witnesses } from './crash-figures.ts';
import { judge } from './crash-judge.ts';
import { startWriters, type Writers } from './crash-writers.ts';
import { type Evidence, noEvidence } from './evidence.ts';
import { type HookReceiver, startHookReceiver } from './hook-receiver.ts';
import { startPaidProvider } from './paid-provider.ts';
import {
  compileServer,
  findWorkersOf,
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
  /** Processes that serve HTTP; where there are several, they are killed too, one at a time. */
  readonly workers: number;
  /** The whole log of the clients is held against the database after this many rounds, and at the end. */
  readonly judgedEvery: number;
  /** Waits at the end until every event has been delivered; those that a killed server had taken wait for a minute. */
  readonly awaitsEvents?: boolean;
  readonly report?: (line: string) => void;
  readonly evidence?: Evidence;
};

export type RoundFigures = { readonly rounds: Readonly<Record<Victim, number>>; readonly longestAwayMs: number };

const victims = ['server', 'engine', 'both', 'worker'] as const;
type Victim = (typeof victims)[number];

/** A server under test: what runs now, after any number of restarts. */
type Subject = { readonly dataDir: string; start(): Promise<ServerProcess>; server: ServerProcess };

/**
 * Kills a server, one of its workers or its database engine with SIGKILL again and again while clients write, and holds what they were told against what
 * is there afterwards. Every round goes on only when the engine is another one and writes are acknowledged again.
 */
export async function runCrashRounds(options: CrashOptions): Promise<CrashFigures & RoundFigures> {
  const { evidence = noEvidence, awaitsEvents = false } = options;
  const dataDir = await mkdtemp(join(tmpdir(), 'puffle-crash-'));
  await compileServer();
  const apiKey = `pk_live_${randomBytes(32).toString('hex')}`;
  const provider = await startPaidProvider(dataDir);
  const receiver = await startHookReceiver();
  // The server may reach the receiver and the provider of the test.
  const settings = {
    ...provider.settings,
    PUFFLE_EGRESS_ALLOW: '127.0.0.1/32',
    PUFFLE_WORKERS: String(options.workers),
  };
  const start = () => startServer(dataDir, apiKey, settings, evidence.keepLog);
  const subject: Subject = { dataDir, start, server: await start() };
  await subscribe(subject.server, apiKey, receiver);
  const random = randomFrom(options.seed);
  const { url } = subject.server;
  const writers = startWriters({
    clients: options.clients,
    apiKey,
    url,
    random,
    run: `s${options.seed}`,
    evidence,
  });
  const witnesses: Witnesses = { writers, receiver, provider, evidence };
  let isWell = false;
  try {
    const { crashes, ...rounds } = await crashAgainAndAgain(subject, witnesses, random, options);
    await writers.stop();
    const figures = await judgeBeside(dataDir, witnesses, { crashes, awaitsEvents });
    isWell = findingsOf(figures).length === 0;
    return { ...rounds, ...figures };
  } finally {
    await writers.stop();
    await subject.server.kill('SIGKILL');
    await endProcessesIn(join(dataDir, 'pg'), ['SIGQUIT', 'SIGKILL'], 10_000);
    receiver.close();
    provider.close();
    if (!isWell) evidence.keepData(dataDir);
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function judgeBeside(
  dataDir: string,
  witnesses: Witnesses,
  options: Parameters<typeof judgeAll>[2],
): Promise<CrashFigures> {
  const database = await openBeside(dataDir);
  try {
    const figures = await judgeAll(database, witnesses, options);
    const amcheck = await checkPages(dataDir);
    for (const finding of amcheck) witnesses.evidence.keep('amcheck', finding);
    return { ...figures, amcheck };
  } finally {
    await database.close();
  }
}

export async function subscribe(
  server: Pick<ServerProcess, 'url'>,
  apiKey: string,
  { url }: HookReceiver,
): Promise<void> {
  const headers = { authorization: `Bearer ${apiKey}`, 'content-type': 'application/json' };
  const answer = await fetch(`${server.url}/api/webhooks`, { method: 'POST', headers, body: JSON.stringify({ url }) });
  if (answer.status !== 201) throw new Error(`The webhook was refused: ${await answer.text()}`);
}

async function crashAgainAndAgain(
  subject: Subject,
  { writers, evidence }: Witnesses,
  random: () => number,
  { rounds, endsAt, workers, judgedEvery, report = () => undefined }: CrashOptions,
): Promise<RoundFigures & { readonly crashes: number }> {
  const mortal = victims.filter((victim) => victim !== 'worker' || workers > 1);
  let longestAwayMs = 0;
  const done: Record<Victim, number> = { server: 0, engine: 0, both: 0, worker: 0 };
  for (let round = 1; round <= rounds; round++) {
    if (endsAt !== undefined && Date.now() > endsAt.getTime()) break;
    await writers.untilAcknowledged(10 + Math.floor(random() * 150));
    const victim = mortal[round - 1] ?? pickFrom(random, mortal);
    const killedAt = performance.now();
    await crash(subject, victim, writers);
    await writers.untilAcknowledged(1);
    const awayMs = Math.round(performance.now() - killedAt);
    longestAwayMs = Math.max(longestAwayMs, awayMs);
    done[victim] += 1;
    const so = `${writers.acknowledged.length} so far`;
    report(`round ${round}: ${victim} killed, writes acknowledged again after ${awayMs} ms, ${so}`);
    if (round % judgedEvery === 0) await expectNothing(subject.dataDir, writers, evidence);
  }
  return { rounds: done, longestAwayMs, crashes: Object.values(done).reduce((sum, count) => sum + count, 0) };
}

async function crash(subject: Subject, victim: Victim, writers: Writers): Promise<void> {
  const { dataDir } = subject;
  if (victim === 'worker') return killWorker(subject.server);
  const engine = victim === 'server' ? undefined : await killEngine(dataDir);
  if (victim === 'engine') return untilAnotherEngine(dataDir, engine);
  await subject.server.kill('SIGKILL');
  subject.server = await subject.start();
  writers.moveTo(subject.server.url);
}

async function killWorker(server: ServerProcess): Promise<void> {
  const [worker] = await findWorkersOf(server);
  if (worker === undefined) throw new Error('There is no worker to kill.');
  process.kill(worker, 'SIGKILL');
}

/** While the clients go on, what is not yet acknowledged is still open: only what they were told counts. */
async function expectNothing(dataDir: string, { acknowledged, promised }: Writers, evidence: Evidence): Promise<void> {
  const database = await openBeside(dataDir);
  try {
    const told = promised.filter(({ isAcknowledged }) => isAcknowledged);
    const judgement = await judge(database, [...acknowledged], told);
    const { lost, torn } = judgement;
    if (lost.length === 0 && torn.length === 0) return;
    evidence.keep('between', judgement);
    throw new Error(`Lost: ${lost.join(', ')}; torn: ${torn.join(', ')}`);
  } finally {
    await database.close();
  }
}
