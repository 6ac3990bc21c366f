import { setTimeout as delay } from 'node:timers/promises';
import type { Input, OperationId } from '@puffle/contract';
import { asDomainError } from '../domain/as-domain-error.ts';
import { recordCalls } from '../domain/audit/record-calls.ts';
import type { Answer, CallContext, Group, Verb } from '../domain/calls.ts';
import { DomainError } from '../domain/domain-error.ts';
import { StaleRead } from '../domain/leads/open-work.ts';
import {
  AllSent,
  CommittedUnanswered,
  constraintOf,
  type Database,
  DatabaseUnavailable,
  type Sql,
  sqlState,
} from '../storage/database.ts';
import { claimKeys, findAnswers, type StoredAnswer, storeAnswers } from '../storage/idempotency.ts';
import { together } from '../storage/together.ts';
import { type IdempotencyClaim, inFlight, mismatch } from './idempotency.ts';
import { openBody, sealBody } from './sealed-body.ts';

/** One write that waits to be carried out. */
export type WriteCall = {
  readonly operationId: OperationId;
  readonly verb: Verb<OperationId>;
  readonly ctx: CallContext;
  readonly input: Input<OperationId>;
  readonly claim: IdempotencyClaim | null;
};

export type WriteAnswer = Answer & { readonly isReplay?: boolean };
type Outcome = WriteAnswer | DomainError;

const maxAttempts = 8;
const dryRunLockTimeoutMs = 2000;

/**
 * Carries out writes of one workspace in one transaction: all of them are decided before anything is written, and each has its answer
 * only after the commit. A lost race repeats the whole decision; a group that fails twice is halved, until the culprit is alone.
 */
export async function writeCalls(
  database: Database,
  calls: readonly WriteCall[],
  isDryRun: boolean,
  clock: () => Date,
): Promise<Outcome[]> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await carryOut(database, calls, isDryRun, clock);
    } catch (error) {
      // A commit may have happened although its answer was lost: what is sent again could be there twice.
      if (error instanceof DatabaseUnavailable || error instanceof CommittedUnanswered) throw error;
      if (calls.length > 1 && (attempt >= 2 || !isLostRace(error))) return halve(database, calls, isDryRun, clock);
      if (!isLostRace(error)) throw error;
      if (attempt >= maxAttempts || isDryRun) throw overloaded(error);
      await delay(Math.random() * 2 ** attempt * 2);
    }
  }
}

/**
 * The time of the calls is taken when their transaction is under way, however long they have waited: one who polls by time would have
 * gone past an earlier one. A group does not wait for that with its first statements.
 */
function carryOut(
  database: Database,
  calls: readonly WriteCall[],
  isDryRun: boolean,
  clock: () => Date,
): Promise<Outcome[]> {
  let now: Date | undefined;
  const begin = (): void => {
    now = clock();
  };
  const timed = calls.map((call) => ({ ...call, ctx: withTime(call.ctx, () => now) }));
  const options = { rollback: isDryRun, ...(isDryRun ? { lockTimeoutMs: dryRunLockTimeoutMs } : {}) };
  if (calls.every(({ verb }) => 'group' in verb)) {
    return database.transaction((tx) => decideAndWrite(tx, timed, isDryRun), { ...options, onBegun: begin });
  }
  return database.transaction((tx) => {
    begin();
    return decideAndWrite(tx, timed, isDryRun);
  }, options);
}

function withTime(ctx: CallContext, time: () => Date | undefined): CallContext {
  return Object.defineProperty({ ...ctx }, 'now', {
    enumerable: true,
    get() {
      const now = time();
      if (now === undefined) throw new Error('The time of a write was asked for before its transaction had begun.');
      return now;
    },
  });
}

async function halve(
  database: Database,
  calls: readonly WriteCall[],
  isDryRun: boolean,
  clock: () => Date,
): Promise<Outcome[]> {
  const middle = Math.ceil(calls.length / 2);
  const halves: Outcome[] = [];
  for (const half of [calls.slice(0, middle), calls.slice(middle)]) {
    try {
      halves.push(...(await writeCalls(database, half, isDryRun, clock)));
    } catch (error) {
      halves.push(...half.map(() => asDomainError(error)));
    }
  }
  return halves;
}

async function decideAndWrite(tx: Sql, calls: readonly WriteCall[], isDryRun: boolean): Promise<AllSent<Outcome[]>> {
  const claims = isDryRun ? [] : calls.flatMap((call) => (call.claim === null ? [] : [call.claim.key]));
  const workspaceId = calls[0]?.ctx.workspaceId ?? '';
  const states = await claimKeys(tx, workspaceId, [...new Set(claims)]);
  const answered = new Map<WriteCall, Outcome>();
  const taken = new Set<string>();
  for (const call of calls) {
    const known = call.claim === null || isDryRun ? null : recall(call, call.claim, states, taken);
    if (known !== null) answered.set(call, known);
  }
  const open = calls.filter((call) => !answered.has(call));
  const { decided, answers, isAllSent } = await runVerbs(tx, open);
  const recorded = isDryRun ? Promise.resolve() : record(tx, open, decided);
  const outcomes = together([answers, recorded]).then(([given]) => {
    open.forEach((call, place) => {
      answered.set(call, given[place] ?? asDomainError(undefined));
    });
    return calls.map((call) => answered.get(call) ?? asDomainError(undefined));
  });
  // An answer that is kept under a key is written when it is known.
  if (isAllSent && claims.length === 0) return new AllSent(outcomes);
  const given = await outcomes;
  return new AllSent(store(tx, open, isDryRun ? new Map() : answered).then(() => given));
}

/** What is kept under the key of a call already; null where nothing is, and where there is no key. */
export async function recallAnswer(
  database: Database,
  ctx: CallContext,
  claim: IdempotencyClaim | null,
): Promise<Outcome | null> {
  if (claim === null) return null;
  const [answer] = await database.read((sql) => findAnswers(sql, ctx.workspaceId, [claim.key]));
  return answer === undefined ? null : replay(ctx, claim, answer);
}

function recall(
  { ctx }: WriteCall,
  claim: IdempotencyClaim,
  states: Awaited<ReturnType<typeof claimKeys>>,
  taken: Set<string>,
): Outcome | null {
  const state = states.get(claim.key);
  if (state?.answer) return replay(ctx, claim, state.answer);
  if (state?.isHeld !== true || taken.has(claim.key)) return inFlight();
  taken.add(claim.key);
  return null;
}

function replay(ctx: CallContext, claim: IdempotencyClaim, answer: StoredAnswer): Outcome {
  if (answer.fingerprint !== claim.fingerprint) return mismatch();
  const { status, headers } = answer;
  const body = openBody(ctx.suppressionKey, answer.body);
  // The body was written by the same operation.
  return { status, headers, body: body as never, isReplay: true };
}

async function runVerbs(tx: Sql, calls: readonly WriteCall[]): Promise<Group<OperationId>> {
  const [first] = calls;
  if (first === undefined) return { decided: [], answers: Promise.resolve([]), isAllSent: true };
  if ('group' in first.verb) return first.verb.group(tx, calls);
  if (!('write' in first.verb)) throw new Error('A read is not carried out as a write.');
  const answer = await first.verb.write(tx, first.ctx, first.input);
  return { decided: [answer], answers: Promise.resolve([answer]), isAllSent: false };
}

async function store(tx: Sql, calls: readonly WriteCall[], answered: ReadonlyMap<WriteCall, Outcome>): Promise<void> {
  const rows = calls.flatMap((call) => {
    const outcome = answered.get(call);
    if (call.claim === null || outcome === undefined || outcome instanceof DomainError) return [];
    const { status = 200, headers = {}, leadIds = [] } = outcome;
    const body = outcome.hasSecret === true ? sealBody(call.ctx.suppressionKey, outcome.body) : outcome.body;
    return [{ ...call.claim, status, headers, body, leadIds }];
  });
  const [first] = calls;
  if (first !== undefined) await storeAnswers(tx, first.ctx.workspaceId, rows, first.ctx.now);
}

async function record(tx: Sql, calls: readonly WriteCall[], decided: Group<OperationId>['decided']): Promise<void> {
  const [first] = calls;
  const done = calls.flatMap((call, place) => {
    const answer = decided[place];
    return answer === undefined || answer instanceof DomainError ? [] : [{ ...call, answer }];
  });
  if (first !== undefined) await recordCalls(tx, first.ctx.workspaceId, done);
}

/** Another transaction got there first: everything has to be decided again. */
export function isLostRace(error: unknown): boolean {
  const state = sqlState(error);
  if (error instanceof StaleRead || state === '40P01' || state === '40001') return true;
  return (
    state === '23505' &&
    ['identifier_pk', 'weak_identifier_pk', 'idempotency_pk', 'membership_pk'].includes(constraintOf(error) ?? '')
  );
}

function overloaded(cause: unknown): DomainError {
  return new DomainError('overloaded', 'Too many writes want the same Leads at this moment.', {
    retryAfter: 1,
    hint: 'Send the request again after Retry-After.',
    cause,
  });
}
