import { setTimeout as delay } from 'node:timers/promises';
import type { Input, OperationId } from '@puffle/contract';
import { asDomainError } from '../domain/as-domain-error.ts';
import { recordCalls } from '../domain/audit/record-calls.ts';
import type { Answer, CallContext, Verb } from '../domain/calls.ts';
import { DomainError } from '../domain/domain-error.ts';
import { StaleRead } from '../domain/leads/open-work.ts';
import { constraintOf, type Database, DatabaseUnavailable, type Sql, sqlState } from '../storage/database.ts';
import { claimKeys, storeAnswers } from '../storage/idempotency.ts';
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
      // The time is taken when the transaction is under way, however long the call has waited: one who polls by time would have gone past
      // an earlier one.
      return await database.transaction((tx) => decideAndWrite(tx, stamp(calls, clock()), isDryRun), {
        rollback: isDryRun,
        ...(isDryRun ? { lockTimeoutMs: dryRunLockTimeoutMs } : {}),
      });
    } catch (error) {
      // A commit may have happened although its answer was lost: what is sent again could be there twice.
      if (error instanceof DatabaseUnavailable) throw error;
      if (calls.length > 1 && (attempt >= 2 || !isLostRace(error))) return halve(database, calls, isDryRun, clock);
      if (!isLostRace(error)) throw error;
      if (attempt >= maxAttempts || isDryRun) throw overloaded(error);
      await delay(Math.random() * 2 ** attempt * 2);
    }
  }
}

function stamp(calls: readonly WriteCall[], now: Date): WriteCall[] {
  return calls.map((call) => ({ ...call, ctx: { ...call.ctx, now } }));
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

async function decideAndWrite(tx: Sql, calls: readonly WriteCall[], isDryRun: boolean): Promise<Outcome[]> {
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
  const outcomes = await runVerbs(tx, open);
  open.forEach((call, place) => {
    answered.set(call, outcomes[place] ?? asDomainError(undefined));
  });
  if (!isDryRun) await Promise.all([store(tx, open, answered), record(tx, open, answered)]);
  return calls.map((call) => answered.get(call) ?? asDomainError(undefined));
}

function recall(
  { ctx }: WriteCall,
  claim: IdempotencyClaim,
  states: Awaited<ReturnType<typeof claimKeys>>,
  taken: Set<string>,
): Outcome | null {
  const state = states.get(claim.key);
  if (state?.answer) {
    if (state.answer.fingerprint !== claim.fingerprint) return mismatch();
    const { status, headers } = state.answer;
    const body = openBody(ctx.suppressionKey, state.answer.body);
    // The body was written by the same operation.
    return { status, headers, body: body as never, isReplay: true };
  }
  if (state?.isHeld !== true || taken.has(claim.key)) return inFlight();
  taken.add(claim.key);
  return null;
}

async function runVerbs(tx: Sql, calls: readonly WriteCall[]): Promise<Outcome[]> {
  const [first] = calls;
  if (first === undefined) return [];
  if ('group' in first.verb) return first.verb.group(tx, calls);
  if (!('write' in first.verb)) throw new Error('A read is not carried out as a write.');
  return [await first.verb.write(tx, first.ctx, first.input)];
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

async function record(tx: Sql, calls: readonly WriteCall[], answered: ReadonlyMap<WriteCall, Outcome>): Promise<void> {
  const [first] = calls;
  const done = calls.flatMap((call) => {
    const answer = answered.get(call);
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
