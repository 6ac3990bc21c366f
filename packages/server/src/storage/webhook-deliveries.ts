import type { WebhookDelivery } from '@puffle/contract';
import { columns } from './columns.ts';
import type { Sql } from './database.ts';
import type { EndpointRow, EventRow } from './webhooks.ts';

export type DeliveryRow = {
  readonly eventId: string;
  readonly type: EventRow['type'];
  readonly at: Date;
  readonly status: WebhookDelivery['status'];
  readonly attempts: number;
  readonly nextAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly deliveredAt: Date | null;
};

/** A page of the deliveries of an endpoint, newest event first. */
export async function listDeliveries(
  sql: Sql,
  workspaceId: string,
  endpointId: string,
  status: string | null,
  beforeId: string | null,
  limit: number,
): Promise<DeliveryRow[]> {
  return sql.queryUnprepared<DeliveryRow>(
    `select delivery.event_id as "eventId", event.type, event.at, delivery.status, delivery.attempts,
       delivery.next_at as "nextAt", delivery.last_status as "lastStatus", delivery.last_error as "lastError",
       delivery.delivered_at as "deliveredAt"
     from webhook_delivery as delivery
     join webhook_event as event on event.workspace_id = $1 and event.id = delivery.event_id
     where delivery.workspace_id = $1 and delivery.endpoint_id = $2
       and ($3::text is null or delivery.status = $3) and ($4::uuid is null or delivery.event_id < $4)
     order by delivery.event_id desc limit $5`,
    [workspaceId, endpointId, status, beforeId, limit],
  );
}

/** An endpoint with deliveries whose time has come, and what is needed to send them. */
export type DueEndpoint = {
  readonly workspaceId: string;
  readonly endpointId: string;
  readonly url: string;
  readonly secretVersion: number;
  readonly formerSecretUntil: Date | null;
  readonly failingSince: Date | null;
  readonly due: readonly DueDelivery[];
};
/** `attempts` counts the one that is about to be made. */
export type DueDelivery = { readonly attempts: number; readonly event: EventRow };

type ClaimedRow = Omit<DueEndpoint, 'due'> &
  Pick<DueDelivery, 'attempts'> &
  Pick<EventRow, 'type' | 'at' | 'data'> & { readonly eventId: string };

/**
 * Takes what is due at the endpoint that has waited longest, of those that are not in `besides`; until `leaseUntil` nobody else sends it.
 * Null when nothing is due.
 */
export async function claimDeliveries(
  tx: Sql,
  now: Date,
  leaseUntil: Date,
  limit: number,
  besides: readonly string[],
): Promise<DueEndpoint | null> {
  const rows = await tx.query<ClaimedRow>(
    `with first as (
       select workspace_id, endpoint_id from webhook_delivery where next_at <= $1 and endpoint_id <> all ($4::uuid[])
       order by next_at limit 1 for update skip locked
     ), due as (
       select workspace_id, endpoint_id, event_id from webhook_delivery
       where (workspace_id, endpoint_id) = (select workspace_id, endpoint_id from first) and next_at <= $1
       order by next_at limit $3 for update skip locked
     ), claimed as (
       update webhook_delivery as delivery set next_at = $2, attempts = attempts + 1 from due
       where delivery.workspace_id = due.workspace_id and delivery.endpoint_id = due.endpoint_id
         and delivery.event_id = due.event_id
       returning delivery.workspace_id, delivery.endpoint_id, delivery.event_id, delivery.attempts
     )
     select claimed.workspace_id as "workspaceId", claimed.endpoint_id as "endpointId", claimed.attempts, endpoint.url,
       endpoint.secret_version as "secretVersion", endpoint.former_secret_until as "formerSecretUntil",
       endpoint.failing_since as "failingSince", claimed.event_id as "eventId", event.type, event.at, event.data
     from claimed
     join webhook_endpoint as endpoint on endpoint.workspace_id = claimed.workspace_id and endpoint.id = claimed.endpoint_id
     join webhook_event as event on event.workspace_id = claimed.workspace_id and event.id = claimed.event_id
     where endpoint.url is not null order by claimed.event_id`,
    [now, leaseUntil, limit, besides],
  );
  const [first] = rows;
  if (first === undefined) return null;
  const { eventId: _id, type: _type, at: _at, data: _data, attempts: _attempts, ...endpoint } = first;
  const due = rows.map(({ eventId: id, type, at, data, attempts }) => ({ attempts, event: { id, type, at, data } }));
  return { ...endpoint, due };
}

export type DeliveryResult = {
  readonly eventId: string;
  readonly status: DeliveryRow['status'];
  readonly nextAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
};

/**
 * Records how attempts at one endpoint ended, in the order in which they did. The endpoint is locked first, as when it is changed by hand;
 * false when it was disabled or deleted meanwhile, and nothing more is to be sent.
 */
export async function recordAttempts(
  tx: Sql,
  { workspaceId, endpointId }: Pick<DueEndpoint, 'workspaceId' | 'endpointId'>,
  results: readonly DeliveryResult[],
  now: Date,
): Promise<boolean> {
  const lastError = results.at(-1)?.lastError ?? null;
  const wasReached = results.some(({ status }) => status === 'delivered');
  const [endpoint] = await tx.query<{ isActive: boolean }>(
    `update webhook_endpoint set last_error = $3,
       failing_since = case when $3::text is null then null when $4 or failing_since is null then $5 else failing_since end,
       last_delivered_at = case when $4 then $5 else last_delivered_at end
     where workspace_id = $1 and id = $2 returning disabled_at is null as "isActive"`,
    [workspaceId, endpointId, lastError, wasReached, now],
  );
  const isActive = endpoint?.isActive ?? false;
  const rows = results.map((result) => ({ ...result, nextAt: isActive ? result.nextAt : null }));
  await tx.query(
    `update webhook_delivery as delivery set status = result.status, next_at = result.next_at,
       last_status = result.last_status, last_error = result.last_error,
       delivered_at = case when result.status = 'delivered' then $8::timestamptz end
     from unnest($3::uuid[], $4::text[], $5::timestamptz[], $6::int[], $7::text[])
       as result (event_id, status, next_at, last_status, last_error)
     where delivery.workspace_id = $1 and delivery.endpoint_id = $2 and delivery.event_id = result.event_id`,
    [workspaceId, endpointId, ...columns(rows, ['eventId', 'status', 'nextAt', 'lastStatus', 'lastError']), now],
  );
  return isActive;
}

/** Gives deliveries back that were claimed and not tried, to be sent at `nextAt`, or, with null, kept back. */
export async function releaseDeliveries(
  tx: Sql,
  { workspaceId, endpointId }: Pick<DueEndpoint, 'workspaceId' | 'endpointId'>,
  eventIds: readonly string[],
  nextAt: Date | null,
): Promise<void> {
  if (eventIds.length === 0) return;
  await tx.query(
    `update webhook_delivery set next_at = $4, attempts = attempts - 1
     where workspace_id = $1 and endpoint_id = $2 and event_id = any($3) and status = 'pending'`,
    [workspaceId, endpointId, eventIds, nextAt],
  );
}

/** Disables an endpoint; what waits for it is kept back. */
export async function disableEndpoint(
  tx: Sql,
  workspaceId: string,
  { id, disabledAt, disabledReason }: Pick<EndpointRow, 'id' | 'disabledAt' | 'disabledReason'>,
): Promise<void> {
  await tx.query(
    `update webhook_endpoint set disabled_at = $3, disabled_reason = $4, updated_at = $3
     where workspace_id = $1 and id = $2 and disabled_at is null`,
    [workspaceId, id, disabledAt, disabledReason],
  );
  await tx.query(
    `update webhook_delivery set next_at = null where workspace_id = $1 and endpoint_id = $2 and status = 'pending'`,
    [workspaceId, id],
  );
}

/** Forgets events from before a time with their deliveries, and deliveries to endpoints that are no more. */
export async function deleteEvents(sql: Sql, workspaceId: string, before: Date): Promise<void> {
  await sql.query('delete from webhook_event where workspace_id = $1 and at < $2', [workspaceId, before]);
  await sql.query(
    `delete from webhook_delivery as delivery where workspace_id = $1 and not exists (
       select from webhook_endpoint as endpoint where endpoint.workspace_id = $1 and endpoint.id = delivery.endpoint_id)`,
    [workspaceId],
  );
}
