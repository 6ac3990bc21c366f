import type { WebhookEventType } from '@puffle/contract';
import { columns } from './columns.ts';
import type { Sql } from './database.ts';

export type EndpointRow = {
  readonly id: string;
  readonly url: string | null;
  readonly description: string | null;
  readonly events: readonly WebhookEventType[];
  readonly secretVersion: number;
  /** Until then deliveries carry the signature of the former secret, too. */
  readonly formerSecretUntil: Date | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly disabledAt: Date | null;
  readonly disabledReason: string | null;
  readonly failingSince: Date | null;
  readonly lastDeliveredAt: Date | null;
  readonly lastError: string | null;
};
export type EventRow = {
  readonly id: string;
  readonly type: WebhookEventType;
  readonly at: Date;
  /** Ids, and counts of an import; never what a Lead says. */
  readonly data: Readonly<Record<string, unknown>>;
};

const endpointColumns = `id, url, description, events, secret_version as "secretVersion",
  former_secret_until as "formerSecretUntil", created_at as "createdAt", updated_at as "updatedAt",
  disabled_at as "disabledAt", disabled_reason as "disabledReason", failing_since as "failingSince",
  last_delivered_at as "lastDeliveredAt", last_error as "lastError"`;

/** The endpoints of a workspace, newest first, or the one of this id. */
export async function listEndpoints(sql: Sql, workspaceId: string, id: string | null): Promise<EndpointRow[]> {
  return sql.query<EndpointRow>(
    `select ${endpointColumns} from webhook_endpoint
     where workspace_id = $1 and ($2::uuid is null or id = $2) order by id desc`,
    [workspaceId, id],
  );
}

/** Holds an endpoint until the transaction ends. */
export async function lockEndpoint(tx: Sql, workspaceId: string, id: string): Promise<EndpointRow | null> {
  const [row] = await tx.query<EndpointRow>(
    `select ${endpointColumns} from webhook_endpoint where workspace_id = $1 and id = $2 for no key update`,
    [workspaceId, id],
  );
  return row ?? null;
}

export type EndpointToInsert = Pick<EndpointRow, 'id' | 'url' | 'description' | 'events' | 'createdAt'>;

export async function insertEndpoint(tx: Sql, workspaceId: string, endpoint: EndpointToInsert): Promise<void> {
  await tx.query(
    `insert into webhook_endpoint (workspace_id, id, url, description, events, created_at, updated_at)
     values ($1, $2, $3, $4, $5, $6, $6)`,
    [workspaceId, endpoint.id, endpoint.url, endpoint.description, endpoint.events, endpoint.createdAt],
  );
}

/** Writes what can change about an endpoint by hand. */
export async function updateEndpoint(tx: Sql, workspaceId: string, endpoint: EndpointRow): Promise<void> {
  await tx.query(
    `update webhook_endpoint set url = $3, description = $4, events = $5, secret_version = $6, former_secret_until = $7,
       updated_at = $8, disabled_at = $9, disabled_reason = $10, failing_since = $11
     where workspace_id = $1 and id = $2`,
    [
      workspaceId,
      endpoint.id,
      endpoint.url,
      endpoint.description,
      endpoint.events,
      endpoint.secretVersion,
      endpoint.formerSecretUntil,
      endpoint.updatedAt,
      endpoint.disabledAt,
      endpoint.disabledReason,
      endpoint.failingSince,
    ],
  );
}

/** Deletes an endpoint with its deliveries. */
export async function deleteEndpoint(tx: Sql, workspaceId: string, id: string): Promise<void> {
  await tx.query('delete from webhook_delivery where workspace_id = $1 and endpoint_id = $2', [workspaceId, id]);
  await tx.query('delete from webhook_endpoint where workspace_id = $1 and id = $2', [workspaceId, id]);
}

/** Records events for the endpoints that want them; without one, nothing is written. */
export async function insertEvents(
  tx: Sql,
  workspaceId: string,
  events: readonly EventRow[],
  now: Date,
): Promise<void> {
  if (events.length === 0) return;
  const rows = events.map((event) => ({ ...event, data: JSON.stringify(event.data) }));
  await tx.query(
    `with wanting as (
       select id, url, events from webhook_endpoint where workspace_id = $1 and disabled_at is null
     ), recorded as (
       insert into webhook_event (workspace_id, id, type, at, data)
       select $1, row.id, row.type, row.at, row.data
       from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::json[]) as row (id, type, at, data)
       where exists (select from wanting where row.type = any(wanting.events))
       returning id, type
     )
     insert into webhook_delivery (workspace_id, endpoint_id, event_id, status, next_at)
     select $1, wanting.id, recorded.id, 'pending', case when wanting.url is not null then $6::timestamptz end
     from recorded join wanting on recorded.type = any(wanting.events)`,
    [workspaceId, ...columns(rows, ['id', 'type', 'at', 'data']), now],
  );
}

/** What waits for an endpoint is sent from now on, or, with null, kept back. */
export async function scheduleWaiting(
  tx: Sql,
  workspaceId: string,
  endpointId: string,
  at: Date | null,
): Promise<void> {
  await tx.query(
    `update webhook_delivery set next_at = $3 where workspace_id = $1 and endpoint_id = $2 and status = 'pending'`,
    [workspaceId, endpointId, at],
  );
}

export type ReplayChoice = { readonly eventIds: readonly string[] | null; readonly since: Date | null };

/** Makes deliveries pending again: these, those since a time, or, when neither is given, those that failed. Gives how many. */
export async function replayDeliveries(
  tx: Sql,
  workspaceId: string,
  endpointId: string,
  { eventIds, since }: ReplayChoice,
  nextAt: Date | null,
): Promise<number> {
  const rows = await tx.queryUnprepared(
    `update webhook_delivery as delivery set status = 'pending', attempts = 0, next_at = $5, delivered_at = null
     from webhook_event as event
     where delivery.workspace_id = $1 and delivery.endpoint_id = $2
       and event.workspace_id = $1 and event.id = delivery.event_id
       and ($3::uuid[] is null or event.id = any($3)) and ($4::timestamptz is null or event.at >= $4)
       and ($3::uuid[] is not null or $4::timestamptz is not null or delivery.status = 'failed')
     returning 1`,
    [workspaceId, endpointId, eventIds, since, nextAt],
  );
  return rows.length;
}

/** The oldest events that wait at an endpoint; they count as delivered. */
export async function takeEvents(
  tx: Sql,
  workspaceId: string,
  endpointId: string,
  limit: number,
  now: Date,
): Promise<EventRow[]> {
  return tx.query<EventRow>(
    `with taken as (
       update webhook_delivery set status = 'delivered', attempts = attempts + 1, delivered_at = $4
       where workspace_id = $1 and endpoint_id = $2 and event_id in (
         select event_id from webhook_delivery where workspace_id = $1 and endpoint_id = $2 and status = 'pending'
         order by event_id limit $3 for update skip locked)
       returning event_id
     )
     select event.id, event.type, event.at, event.data from taken
     join webhook_event as event on event.workspace_id = $1 and event.id = taken.event_id order by event.id`,
    [workspaceId, endpointId, limit, now],
  );
}
