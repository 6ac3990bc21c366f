import type { Database } from '../../../src/storage/database.ts';
import {
  examineAll,
  type Judgement,
  judge,
  judgeEvents,
  judgeImports,
  judgeMerges,
  untilDelivered,
  untilJobsRest,
} from './crash-judge.ts';
import type { Writers } from './crash-writers.ts';
import type { Evidence } from './evidence.ts';
import type { HookReceiver } from './hook-receiver.ts';
import { type Credits, judgeSearches } from './judge-searches.ts';
import type { PaidProvider } from './paid-provider.ts';

/** What a run has found, and how much it has done. */
export type CrashFigures = Judgement & {
  readonly acknowledged: number;
  readonly underKey: number;
  readonly batches: number;
  /** Answers that were neither a success nor a 409, 429 or 503. */
  readonly failures: readonly string[];
  readonly imports: number;
  readonly searches: number;
  readonly credits: Credits;
  readonly merges: number;
  readonly unmerges: number;
  readonly events: number;
  /** Jobs that were lost, doubled, not done or not paid for: imports, searches, and events to a webhook. */
  readonly jobs: readonly string[];
  readonly doctor: readonly string[];
  readonly amcheck: readonly string[];
};

/** Those outside the server who have kept books of their own. */
export type Witnesses = {
  readonly writers: Writers;
  readonly receiver: HookReceiver;
  readonly provider: PaidProvider;
  readonly evidence: Evidence;
};

/** Holds all that is there at the end against all that was told; what is found is kept as evidence before anything else happens. */
export async function judgeAll(
  database: Database,
  { writers, receiver, provider, evidence }: Witnesses,
  { crashes, awaitsEvents }: { readonly crashes: number; readonly awaitsEvents: boolean },
): Promise<Omit<CrashFigures, 'amcheck'>> {
  const keep = <Found extends readonly string[]>(kind: string, found: Found): Found => {
    for (const finding of found) evidence.keep(kind, finding);
    return found;
  };
  await untilJobsRest(database);
  if (awaitsEvents) await untilDelivered(database);
  const { lost, torn } = await judge(database, writers.acknowledged, writers.promised);
  keep('lost', lost);
  keep('torn', torn);
  const merges = keep('merge', await judgeMerges(database, writers.merges));
  const imports = keep('import', await judgeImports(database, writers.imports));
  const searches = await judgeSearches(database, writers.searches, provider.sent, crashes);
  keep('search', searches.findings);
  const events = keep('event', await judgeEvents(database, receiver.received));
  const doctor = keep('doctor', await examineAll(database));
  return {
    ...summary(writers, receiver),
    credits: searches.credits,
    lost: [...lost, ...merges],
    torn,
    jobs: [...imports, ...searches.findings, ...events],
    doctor,
  };
}

/** Every finding of every kind: none of them may be there. */
export function findingsOf({ lost, torn, failures, jobs, doctor, amcheck }: CrashFigures): readonly string[] {
  return [...lost, ...torn, ...failures, ...jobs, ...doctor, ...amcheck];
}

function summary({ acknowledged, promised, imports, searches, merges, failures }: Writers, { received }: HookReceiver) {
  return {
    acknowledged: acknowledged.length,
    underKey: promised.filter(({ rows }) => rows === 1).length,
    batches: promised.filter(({ rows }) => rows > 1).length,
    imports: imports.length,
    searches: searches.length,
    merges: merges.length,
    unmerges: merges.filter(({ isUnmade }) => isUnmade === true).length,
    events: received.size,
    failures,
  };
}
