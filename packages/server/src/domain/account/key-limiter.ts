import type { Database } from '../../storage/database.ts';
import { addUse } from '../../storage/limit-use.ts';
import type { Caller } from '../calls.ts';
import { DomainError } from '../domain-error.ts';

export type CallKind = 'read' | 'write';
/** Whether a call may go on. `headers` tell where the key stands; `leave` is called when the call has ended. */
export type Admission = {
  readonly refusal: DomainError | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly leave: () => void;
};

type Use = { minute: number; used: number; unsent: number; sentAt: number };
type State = { readonly read: Use; readonly write: Use; running: number };

const minuteMs = 60_000;
/** A server tells the others of a key's use so often, once the key has used a tenth of its limit. */
const shareMs = 500;
const sharedFrom = 0.1;
const mostStates = 10_000;

/**
 * Holds keys to their limits. A server counts by itself and exchanges its counts with the others through the database beside the
 * requests: together they let through what the limit says, and at most what they take in half a second more. Concurrency is each
 * server's own.
 */
export class KeyLimiter {
  private readonly database: Database;
  private readonly clock: () => Date;
  private readonly states = new Map<string, State>();

  constructor(database: Database, clock: () => Date) {
    this.database = database;
    this.clock = clock;
  }

  /** Counts a call; null for a key without limits. */
  admit(caller: Caller, kind: CallKind): Admission | null {
    const { concurrent } = caller.limits;
    const most = (kind === 'read' ? caller.limits.readsPerMinute : caller.limits.writesPerMinute) ?? null;
    if (most === null && (concurrent ?? null) === null) return null;
    const now = this.clock().getTime();
    const state = this.stateOf(caller.keyId);
    const use = turn(state[kind], now);
    const refusal = refuse(kind, use, most, state.running, concurrent ?? null, now);
    if (refusal === null) {
      use.used += 1;
      use.unsent += 1;
      state.running += 1;
      if (most !== null) this.share(caller, kind, use, most, now);
    }
    const headers = describe(kind, use, most, state.running, concurrent ?? null, now);
    let isOver = refusal !== null;
    return {
      refusal,
      headers,
      leave: () => {
        if (!isOver) state.running -= 1;
        isOver = true;
      },
    };
  }

  private stateOf(keyId: string): State {
    const known = this.states.get(keyId);
    if (known !== undefined) return known;
    if (this.states.size >= mostStates) {
      for (const [id, { running }] of this.states) if (running === 0) this.states.delete(id);
    }
    const state = { read: unused(), write: unused(), running: 0 };
    this.states.set(keyId, state);
    return state;
  }

  private share({ workspaceId, keyId }: Caller, kind: CallKind, use: Use, most: number, now: number): void {
    if (use.used < most * sharedFrom || now - use.sentAt < shareMs) return;
    const { minute, unsent } = use;
    use.unsent = 0;
    use.sentAt = now;
    const told = { workspaceId, keyId, kind, minute: new Date(minute * minuteMs), used: unsent };
    void this.database
      .read((sql) => addUse(sql, told))
      .then(
        (total) => {
          if (use.minute === minute) use.used = Math.max(use.used, total + use.unsent);
        },
        // What could not be told is told the next time; until then each server counts alone.
        () => {
          if (use.minute === minute) use.unsent += unsent;
        },
      );
  }
}

function unused(): Use {
  return { minute: 0, used: 0, unsent: 0, sentAt: 0 };
}

function turn(use: Use, now: number): Use {
  const minute = Math.floor(now / minuteMs);
  if (use.minute !== minute) Object.assign(use, { ...unused(), minute });
  return use;
}

function secondsLeft(now: number): number {
  return Math.max(1, Math.ceil((minuteMs - (now % minuteMs)) / 1000));
}

function refuse(
  kind: CallKind,
  { used }: Use,
  most: number | null,
  running: number,
  concurrent: number | null,
  now: number,
): DomainError | null {
  if (most !== null && used >= most) {
    const batch = kind === 'write' ? ', send many Leads in one call with POST /api/leads/batch' : '';
    return new DomainError('rate_limited', `This key may make ${most} ${kind}s a minute, and has made them.`, {
      retryAfter: secondsLeft(now),
      hint: `Send the request again after Retry-After${batch}, or have the limit of the key raised.`,
    });
  }
  if (concurrent === null || running < concurrent) return null;
  return new DomainError('rate_limited', `This key may have ${concurrent} requests under way at once, and has.`, {
    retryAfter: 1,
    hint: 'Wait for the answers of the requests under way, then send this one again.',
  });
}

/** The fields of draft-ietf-httpapi-ratelimit-headers. */
function describe(
  kind: CallKind,
  { used }: Use,
  most: number | null,
  running: number,
  concurrent: number | null,
  now: number,
): Record<string, string> {
  const policies: string[] = [];
  const standing: string[] = [];
  if (most !== null) {
    policies.push(`"${kind}";q=${most};w=60`);
    standing.push(`"${kind}";r=${Math.max(0, most - used)};t=${secondsLeft(now)}`);
  }
  if (concurrent !== null) {
    policies.push(`"concurrent";q=${concurrent};qu="concurrent-requests"`);
    standing.push(`"concurrent";r=${Math.max(0, concurrent - running)}`);
  }
  return { 'RateLimit-Policy': policies.join(', '), RateLimit: standing.join(', ') };
}
