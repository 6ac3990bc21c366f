import { claimDeliveries, type DueEndpoint } from '../storage/webhook-deliveries.ts';
import type { JobTools } from './job-runner.ts';

/** Sent over eight connections within the lease, even when each answer takes all its ten seconds. */
const batch = 40;
/** After a crash, what was under way is sent again when it has run out. */
const leaseMs = 60_000;

/**
 * Which endpoint a lane tells next: of those that no lane tells, the one that has waited longest. Several lanes tell one endpoint only
 * while there is another free lane beside: however slowly it answers, and however much waits for it, it does not take them all.
 */
export class WebhookLanes {
  private readonly count: number;
  /** The endpoints that are being told, once for each lane. */
  private readonly told: string[] = [];
  private claiming: Promise<unknown> = Promise.resolve();

  constructor(count: number) {
    this.count = count;
  }

  /** Carries out `tell` with what is due at the next endpoint; false when nothing is due for this lane. */
  async takeTurn(tools: JobTools, tell: (endpoint: DueEndpoint) => Promise<void>): Promise<boolean> {
    // One after the other, so that each knows what the one before has taken.
    const claimed = this.claiming.then(() => this.claim(tools));
    this.claiming = claimed.catch(() => undefined);
    const endpoint = await claimed;
    if (endpoint === null) return false;
    try {
      await tell(endpoint);
    } finally {
      this.told.splice(this.told.indexOf(endpoint.endpointId), 1);
    }
    return true;
  }

  private async claim(tools: JobTools): Promise<DueEndpoint | null> {
    const mayJoin = this.told.length > 0 && this.told.length < this.count - 1;
    const endpoint = (await claimDue(tools, this.told)) ?? (mayJoin ? await claimDue(tools, []) : null);
    if (endpoint !== null) this.told.push(endpoint.endpointId);
    return endpoint;
  }
}

function claimDue({ database, clock }: JobTools, besides: readonly string[]): Promise<DueEndpoint | null> {
  const now = clock();
  const leaseUntil = new Date(now.getTime() + leaseMs);
  return database.transaction((tx) => claimDeliveries(tx, now, leaseUntil, batch, besides), { isClaim: true });
}
