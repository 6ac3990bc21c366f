import type { DueDelivery, DueEndpoint } from '../../storage/webhook-deliveries.ts';

/** How an attempt has ended, and what comes next. */
export type DeliveryPlan = {
  readonly status: 'pending' | 'delivered' | 'failed';
  readonly nextAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  /** The endpoint is told nothing more, for this reason. */
  readonly disabledReason: string | null;
};

const minute = 60;
const hour = 60 * minute;
/** Seconds before each next attempt: eleven within three days. */
const pausesSeconds = [
  5,
  minute,
  5 * minute,
  30 * minute,
  2 * hour,
  5 * hour,
  10 * hour,
  14 * hour,
  14 * hour,
  24 * hour,
];
/** Statuses that speak for the whole address, not for the one event. */
const closedStatuses = [410, 429, 502, 503, 504];
const givenUpMs = 3 * 24 * hour * 1000;

/**
 * What follows from the answer (a status, or why none came) to attempt number `attempts`: any 2xx is delivered; else it is tried again
 * with growing pauses for three days. An endpoint that says 410, or takes nothing for three days, is disabled (Standard Webhooks).
 */
export function deliveryPlan(
  { attempts, failingSince }: Pick<DueDelivery, 'attempts'> & Pick<DueEndpoint, 'failingSince'>,
  answer: number | Error,
  now: Date,
): DeliveryPlan {
  const lastStatus = typeof answer === 'number' ? answer : null;
  if (lastStatus !== null && lastStatus >= 200 && lastStatus < 300) {
    return { status: 'delivered', nextAt: null, lastStatus, lastError: null, disabledReason: null };
  }
  const lastError = answer instanceof Error ? answer.message : `The address answered ${answer}.`;
  const failed = { lastStatus, lastError };
  if (lastStatus === 410) {
    return { ...failed, status: 'failed', nextAt: null, disabledReason: 'The address answered 410 Gone.' };
  }
  const pause = pausesSeconds[attempts - 1];
  const isLost = failingSince !== null && now.getTime() - failingSince.getTime() >= givenUpMs;
  const disabledReason = isLost ? `Nothing was delivered for three days. ${lastError}` : null;
  if (pause === undefined) return { ...failed, status: 'failed', nextAt: null, disabledReason };
  return { ...failed, status: 'pending', nextAt: new Date(now.getTime() + pause * 1000), disabledReason };
}

/** Whether an answer, or that none came, says that the address takes nothing else for now. */
export function isClosed(answer: number | Error): boolean {
  return answer instanceof Error || closedStatuses.includes(answer);
}
