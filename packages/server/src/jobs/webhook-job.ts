import { deliveryPlan } from '../domain/webhooks/delivery-plan.ts';
import { presentEvents } from '../domain/webhooks/present-events.ts';
import { signWebhook, webhookSecret } from '../domain/webhooks/webhook-secret.ts';
import { createEgress } from '../providers/egress.ts';
import { createWebSender, type WebSender } from '../providers/web-sender.ts';
import { listWorkspaces } from '../storage/keys.ts';
import {
  claimDeliveries,
  type DueDelivery,
  deleteEvents,
  disableEndpoint,
  recordAttempt,
} from '../storage/webhook-deliveries.ts';
import { type Job, JobRunner, type JobRunnerDeps, type JobTools } from './job-runner.ts';

const batch = 20;
const leaseMs = 60_000;
const keptMs = 30 * 24 * 60 * 60 * 1000;

/** A runner of its own: an address that answers slowly keeps no other work waiting. */
export function createWebhookJobs(
  deps: Omit<JobRunnerDeps, 'jobs' | 'housekeeping'>,
  egressAllow: readonly string[],
): JobRunner {
  const sender = createWebSender(createEgress(egressAllow));
  return new JobRunner({ ...deps, jobs: [sendWebhooks(sender)], housekeeping: tidyWebhooks });
}

/** One turn of what is due to webhooks: sent at once, each recorded when its answer is there. */
function sendWebhooks(sender: WebSender): Job {
  return async (tools) => {
    const now = tools.clock();
    const leaseUntil = new Date(now.getTime() + leaseMs);
    const due = await tools.database.transaction((tx) => claimDeliveries(tx, now, leaseUntil, batch));
    await Promise.all(due.map((delivery) => deliver(tools, sender, delivery)));
    return due.length > 0;
  };
}

/** Events are kept for 30 days. */
async function tidyWebhooks({ database, clock }: JobTools): Promise<void> {
  const before = new Date(clock().getTime() - keptMs);
  for (const { id } of await database.read(listWorkspaces)) await database.read((sql) => deleteEvents(sql, id, before));
}

async function deliver(tools: JobTools, sender: WebSender, due: DueDelivery): Promise<void> {
  const answer = await attempt(tools, sender, due);
  const now = tools.clock();
  const { disabledReason, ...result } = deliveryPlan(due, answer, now);
  await tools.database.transaction(async (tx) => {
    await recordAttempt(tx, due, { ...result, at: now });
    if (disabledReason === null) return;
    await disableEndpoint(tx, due.workspaceId, { id: due.endpointId, disabledAt: now, disabledReason });
  });
}

async function attempt(
  { database, suppressionKey, clock }: JobTools,
  sender: WebSender,
  { workspaceId, endpointId, url, secretVersion, formerSecretUntil, event }: DueDelivery,
): Promise<number | Error> {
  const [payload] = await database.read((sql) => presentEvents(sql, workspaceId, [event]));
  const body = JSON.stringify(payload);
  const now = clock();
  const timestamp = Math.floor(now.getTime() / 1000);
  const hasFormer = formerSecretUntil !== null && formerSecretUntil > now;
  const versions = hasFormer ? [secretVersion, secretVersion - 1] : [secretVersion];
  const secrets = versions.map((version) => webhookSecret(suppressionKey, { workspaceId, id: endpointId, version }));
  const headers = {
    'user-agent': 'Puffle-Webhooks',
    'webhook-id': event.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook(secrets, event.id, timestamp, body),
  };
  try {
    return await sender.post(url, headers, body);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}
