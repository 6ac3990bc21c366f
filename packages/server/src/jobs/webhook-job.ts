import type { WebhookEvent } from '@puffle/contract';
import { deliveryPlan, isClosed } from '../domain/webhooks/delivery-plan.ts';
import { presentEvents } from '../domain/webhooks/present-events.ts';
import { signWebhook, webhookSecret } from '../domain/webhooks/webhook-secret.ts';
import { createEgress } from '../providers/egress.ts';
import { createWebSender, type WebLine, type WebSender } from '../providers/web-sender.ts';
import { listWorkspaces } from '../storage/keys.ts';
import {
  type DeliveryResult,
  type DueDelivery,
  type DueEndpoint,
  deleteEvents,
  disableEndpoint,
  recordAttempts,
  releaseDeliveries,
} from '../storage/webhook-deliveries.ts';
import { type Job, JobRunner, type JobRunnerDeps, type JobTools } from './job-runner.ts';
import { WebhookLanes } from './webhook-lanes.ts';

const laneCount = 4;
const connections = 8;
const keptMs = 30 * 24 * 60 * 60 * 1000;

/** Runners of their own, for the same reason: no other work waits for the addresses of others. */
export function createWebhookJobs(
  deps: Omit<JobRunnerDeps, 'jobs' | 'housekeeping'>,
  egressAllow: readonly string[],
): readonly JobRunner[] {
  const sender = createWebSender(createEgress(egressAllow));
  const lanes = new WebhookLanes(laneCount);
  return Array.from({ length: laneCount }, (_, lane) => {
    const housekeeping = lane === 0 ? tidyWebhooks : async () => {};
    return new JobRunner({ ...deps, jobs: [sendWebhooks(sender, lanes)], housekeeping });
  });
}

/** One turn: what is due at one endpoint is sent, and recorded when all answers are there. */
export function sendWebhooks(sender: WebSender, lanes: WebhookLanes): Job {
  return (tools) =>
    lanes.takeTurn(tools, async (endpoint) => record(tools, endpoint, await tell(tools, sender, endpoint)));
}

/** Events are kept for 30 days. */
async function tidyWebhooks({ database, clock }: JobTools): Promise<void> {
  const before = new Date(clock().getTime() - keptMs);
  for (const { id } of await database.read(listWorkspaces)) await database.read((sql) => deleteEvents(sql, id, before));
}

type Told = { readonly delivery: DueDelivery; readonly answer: number | Error };

/** Sends over a few connections, until all is told or an answer says that the rest would be refused, too. */
async function tell(tools: JobTools, sender: WebSender, endpoint: DueEndpoint): Promise<Told[]> {
  const { workspaceId, url, due } = endpoint;
  const rows = due.map(({ event }) => event);
  const payloads = await tools.database.read((sql) => presentEvents(sql, workspaceId, rows));
  const waiting = due.map((delivery, place) => ({ delivery, payload: payloads[place] }));
  const told: Told[] = [];
  const line = await sender.open(url).catch(asError);
  let isOpen = true;
  const tellNext = async (): Promise<void> => {
    for (let next = waiting.shift(); isOpen && next !== undefined; next = waiting.shift()) {
      const answer = line instanceof Error ? line : await send(tools, line, endpoint, next.payload);
      told.push({ delivery: next.delivery, answer });
      if (isClosed(answer)) isOpen = false;
    }
  };
  await Promise.all(Array.from({ length: connections }, tellNext));
  if (!(line instanceof Error)) line.close();
  return told;
}

async function send(
  { suppressionKey, clock }: JobTools,
  line: WebLine,
  { workspaceId, endpointId, secretVersion, formerSecretUntil }: DueEndpoint,
  payload: WebhookEvent | undefined,
): Promise<number | Error> {
  if (payload === undefined) throw new Error('An event was not presented.');
  const body = JSON.stringify(payload);
  const now = clock();
  const timestamp = Math.floor(now.getTime() / 1000);
  const hasFormer = formerSecretUntil !== null && formerSecretUntil > now;
  const versions = hasFormer ? [secretVersion, secretVersion - 1] : [secretVersion];
  const secrets = versions.map((version) => webhookSecret(suppressionKey, { workspaceId, id: endpointId, version }));
  const headers = {
    'user-agent': 'Puffle-Webhooks',
    'webhook-id': payload.id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signWebhook(secrets, payload.id, timestamp, body),
  };
  return await line.post(headers, body).catch(asError);
}

async function record({ database, clock }: JobTools, endpoint: DueEndpoint, told: readonly Told[]): Promise<void> {
  const { workspaceId, endpointId, due } = endpoint;
  const now = clock();
  const plans = told.map(({ delivery, answer }) => {
    const plan = deliveryPlan({ attempts: delivery.attempts, failingSince: endpoint.failingSince }, answer, now);
    return { eventId: delivery.event.id, ...plan };
  });
  const tried = new Set(plans.map(({ eventId }) => eventId));
  const untold = due.map(({ event }) => event.id).filter((id) => !tried.has(id));
  const nextAt = plans.findLast((plan) => plan.nextAt !== null)?.nextAt ?? now;
  const disabledReason = plans.findLast((plan) => plan.disabledReason !== null)?.disabledReason ?? null;
  await database.transaction(async (tx) => {
    const isActive = await recordAttempts(tx, endpoint, plans satisfies readonly DeliveryResult[], now);
    await releaseDeliveries(tx, endpoint, untold, isActive ? nextAt : null);
    if (disabledReason === null) return;
    await disableEndpoint(tx, workspaceId, { id: endpointId, disabledAt: now, disabledReason });
  });
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
