import { DomainError } from '../domain/domain-error.ts';

type Grouped = { readonly ctx: { readonly workspaceId: string } };
type Waiting<Call, Answer> = {
  readonly call: Call;
  readonly settle: (outcome: Answer | DomainError) => void;
  readonly fail: (error: unknown) => void;
};
type Lane<Call, Answer> = {
  readonly waiting: Waiting<Call, Answer>[];
  running: number;
  underWay: number;
  /** The lane is looked at when this turn of the event loop ends. */
  isDue: boolean;
};
export type GroupLimits = {
  readonly maxGroup: number;
  readonly maxRunning: number;
  /** How many calls of a workspace may wait; more are refused at once, so that those who wait are answered in time. */
  readonly maxWaiting?: number;
  /** From so many calls on a group takes half of those that wait or are under way, so that one is made while another is written. */
  readonly halfFrom?: number;
};
export type CarryOut<Call, Answer> = (calls: readonly Call[]) => Promise<readonly (Answer | DomainError)[]>;

/**
 * Calls of one workspace that arrive in one turn of the event loop, or while the last group is being carried out, form the next one:
 * writes commit together, look-ups share a statement. There is no timer, so an idle server adds no delay. Beside a group under way the
 * next begins when as many wait as are under way: each group costs several round trips, however small it is.
 */
export class CallGroups<Call extends Grouped, Answer> {
  private readonly lanes = new Map<string, Lane<Call, Answer>>();
  private readonly carryOut: CarryOut<Call, Answer>;
  private readonly limits: Required<GroupLimits>;
  private readonly onGroup: (size: number) => void;

  constructor(
    carryOut: CarryOut<Call, Answer>,
    limits: GroupLimits,
    onGroup: (size: number) => void = () => undefined,
  ) {
    this.carryOut = carryOut;
    this.limits = { maxWaiting: Number.POSITIVE_INFINITY, halfFrom: limits.maxGroup, ...limits };
    this.onGroup = onGroup;
  }

  /** Whether as many calls of a workspace wait as may. */
  isFull(workspaceId: string): boolean {
    return (this.lanes.get(workspaceId)?.waiting.length ?? 0) >= this.limits.maxWaiting;
  }

  /** The outcome of a call; the refusal `overloaded` when too many wait. */
  submit(call: Call): Promise<Answer | DomainError> {
    const { workspaceId } = call.ctx;
    if (this.isFull(workspaceId)) return Promise.resolve(overloaded);
    const lane = this.lanes.get(workspaceId) ?? { waiting: [], running: 0, underWay: 0, isDue: false };
    this.lanes.set(workspaceId, lane);
    return new Promise((settle, fail) => {
      lane.waiting.push({ call, settle, fail });
      this.advanceSoon(workspaceId, lane);
    });
  }

  /** What has arrived by the end of this turn of the event loop goes together. */
  private advanceSoon(workspaceId: string, lane: Lane<Call, Answer>): void {
    if (lane.isDue) return;
    lane.isDue = true;
    setImmediate(() => {
      lane.isDue = false;
      this.advance(workspaceId, lane);
    });
  }

  private advance(workspaceId: string, lane: Lane<Call, Answer>): void {
    while (lane.waiting.length > 0 && this.mayBegin(lane)) {
      const group = lane.waiting.splice(0, this.sizeOf(lane));
      lane.running += 1;
      lane.underWay += group.length;
      this.onGroup(group.length);
      void this.answer(group).finally(() => {
        lane.running -= 1;
        lane.underWay -= group.length;
        this.advance(workspaceId, lane);
      });
    }
    if (lane.running === 0 && !lane.isDue) this.lanes.delete(workspaceId);
  }

  /** Where all callers wait for one group they come back together, and nobody works while the other side does. */
  private sizeOf({ waiting, underWay }: Lane<Call, Answer>): number {
    return Math.min(this.limits.maxGroup, Math.max(this.limits.halfFrom, Math.ceil((waiting.length + underWay) / 2)));
  }

  private mayBegin({ waiting, running, underWay }: Lane<Call, Answer>): boolean {
    return running === 0 || (running < this.limits.maxRunning && waiting.length >= underWay);
  }

  private async answer(group: readonly Waiting<Call, Answer>[]): Promise<void> {
    try {
      const outcomes = await this.carryOut(group.map((waiting) => waiting.call));
      group.forEach((waiting, place) => {
        const outcome = outcomes[place];
        if (outcome === undefined) waiting.fail(new Error('A group was answered in part.'));
        else waiting.settle(outcome);
      });
    } catch (error) {
      for (const waiting of group) waiting.fail(error);
    }
  }
}

/** One for all: they come by the thousand, when there is least time to make them. */
export const overloaded = new DomainError('overloaded', 'More requests wait than the server can answer in time.', {
  retryAfter: 1,
  hint: 'Send the request again after Retry-After; POST /api/leads/batch takes 1,000 Leads in one request.',
});
