import type { DomainError } from '../domain/domain-error.ts';

type Grouped = { readonly ctx: { readonly workspaceId: string } };
type Waiting<Call, Answer> = {
  readonly call: Call;
  readonly settle: (outcome: Answer | DomainError) => void;
  readonly fail: (error: unknown) => void;
};
type Lane<Call, Answer> = { readonly waiting: Waiting<Call, Answer>[]; running: number };
export type CarryOut<Call, Answer> = (calls: readonly Call[]) => Promise<readonly (Answer | DomainError)[]>;

/**
 * Calls of one workspace that arrive in one turn of the event loop, or while the last group is being carried out, form the next one:
 * writes commit together, look-ups share a statement. There is no timer, so an idle server adds no delay.
 */
export class CallGroups<Call extends Grouped, Answer> {
  private readonly lanes = new Map<string, Lane<Call, Answer>>();
  private readonly carryOut: CarryOut<Call, Answer>;
  private readonly maxGroup: number;
  private readonly maxRunning: number;

  constructor(carryOut: CarryOut<Call, Answer>, limits: { readonly maxGroup: number; readonly maxRunning: number }) {
    this.carryOut = carryOut;
    this.maxGroup = limits.maxGroup;
    this.maxRunning = limits.maxRunning;
  }

  submit(call: Call): Promise<Answer | DomainError> {
    const { workspaceId } = call.ctx;
    const lane = this.lanes.get(workspaceId) ?? { waiting: [], running: 0 };
    this.lanes.set(workspaceId, lane);
    return new Promise((settle, fail) => {
      // What has arrived by the end of this turn of the event loop goes together.
      if (lane.waiting.push({ call, settle, fail }) === 1) setImmediate(() => this.advance(workspaceId, lane));
    });
  }

  private advance(workspaceId: string, lane: Lane<Call, Answer>): void {
    if (lane.waiting.length === 0) {
      if (lane.running === 0) this.lanes.delete(workspaceId);
      return;
    }
    if (lane.running >= this.maxRunning) return;
    const group = lane.waiting.splice(0, this.maxGroup);
    lane.running += 1;
    void this.answer(group).finally(() => {
      lane.running -= 1;
      this.advance(workspaceId, lane);
    });
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
