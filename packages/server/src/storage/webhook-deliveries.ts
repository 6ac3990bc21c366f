import type { WebhookDelivery } from '@puffle/contract';
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

/** A delivery whose time has come, with what is needed to send it. */
export type DueDelivery = {
  readonly workspaceId: string;
  readonly endpointId: string;
  readonly url: string;
  readonly secretVersion: number;
  readonly formerSecretUntil: Date | null;
  readonly failingSince: Date | null;
  readonly attempts: number;
  readonly event: EventRow;
};

/** Takes the deliveries that have waited longest; until `leaseUntil` nobody else sends them. Counts the attempt. */
export async function claimDeliveries(tx: Sql, now: Date, leaseUntil: Date, limit: number): Promise<DueDelivery[]> {
  const rows = await tx.query<
    Omit<DueDelivery, 'event'> & Pick<EventRow, 'type' | 'at' | 'data'> & { eventId: string }
  >(
    `with due as (
       select workspace_id, endpoint_id, event_id from webhook_delivery where next_at <= $1
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
    [now, leaseUntil, limit],
  );
  return rows.map(({ eventId, type, at, data, ...due }) => ({ ...due, event: { id: eventId, type, at, data } }));
}

export type DeliveryResult = {
  readonly status: DeliveryRow['status'];
  readonly nextAt: Date | null;
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly at: Date;
};

/** Records how an attempt ended, with its endpoint and the delivery. */
export async function recordAttempt(tx: Sql, due: DueDelivery, result: DeliveryResult): Promise<void> {
  const isDelivered = result.status === 'delivered';
  await tx.query(
    `update webhook_delivery set status = $4, next_at = $5, last_status = $6, last_error = $7, delivered_at = $8
     where workspace_id = $1 and endpoint_id = $2 and event_id = $3`,
    [
      due.workspaceId,
      due.endpointId,
      due.event.id,
      result.status,
      result.nextAt,
      result.lastStatus,
      result.lastError,
      isDelivered ? result.at : null,
    ],
  );
  await tx.query(
    `update webhook_endpoint set last_error = $3,
       failing_since = case when $4::boolean then null else coalesce(failing_since, $5) end,
       last_delivered_at = case when $4::boolean then $5 else last_delivered_at end
     where workspace_id = $1 and id = $2`,
    [due.workspaceId, due.endpointId, result.lastError, isDelivered, result.at],
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

/** Forgets events from before a time, with their deliveries. */
export async function deleteEvents(sql: Sql, workspaceId: string, before: Date): Promise<void> {
  await sql.query('delete from webhook_event where workspace_id = $1 and at < $2', [workspaceId, before]);
}
