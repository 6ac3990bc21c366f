import type { DomainError } from '../domain/domain-error.ts';
import type { WriteAnswer, WriteCall } from './write-calls.ts';

type Waiting = {
  readonly call: WriteCall;
  readonly settle: (outcome: WriteAnswer | DomainError) => void;
  readonly fail: (error: unknown) => void;
};
type Lane = { readonly waiting: Waiting[]; running: number };
export type WriteGroup = (calls: readonly WriteCall[]) => Promise<readonly (WriteAnswer | DomainError)[]>;

/**
 * Group commit: calls of one workspace that arrive while the last group is being written form the next one. There is no timer, so an
 * idle server adds no delay.
 */
export class GroupCommit {
  private readonly lanes = new Map<string, Lane>();
  private readonly write: WriteGroup;
  private readonly maxGroup: number;
  private readonly maxRunning: number;

  constructor(write: WriteGroup, limits: { readonly maxGroup: number; readonly maxRunning: number }) {
    this.write = write;
    this.maxGroup = limits.maxGroup;
    this.maxRunning = limits.maxRunning;
  }

  submit(call: WriteCall): Promise<WriteAnswer | DomainError> {
    const { workspaceId } = call.ctx;
    const lane = this.lanes.get(workspaceId) ?? { waiting: [], running: 0 };
    this.lanes.set(workspaceId, lane);
    return new Promise((settle, fail) => {
      lane.waiting.push({ call, settle, fail });
      this.advance(workspaceId, lane);
    });
  }

  private advance(workspaceId: string, lane: Lane): void {
    if (lane.waiting.length === 0) {
      if (lane.running === 0) this.lanes.delete(workspaceId);
      return;
    }
    if (lane.running >= this.maxRunning) return;
    const group = lane.waiting.splice(0, this.maxGroup);
    lane.running += 1;
    void this.carryOut(group).finally(() => {
      lane.running -= 1;
      this.advance(workspaceId, lane);
    });
  }

  private async carryOut(group: readonly Waiting[]): Promise<void> {
    try {
      const outcomes = await this.write(group.map((waiting) => waiting.call));
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
