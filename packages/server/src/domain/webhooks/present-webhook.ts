import type { Webhook, WebhookDelivery } from '@puffle/contract';
import type { DeliveryRow } from '../../storage/webhook-deliveries.ts';
import type { EndpointRow } from '../../storage/webhooks.ts';

/** The public form of an endpoint. */
export function presentWebhook(row: EndpointRow): Webhook {
  return {
    id: row.id,
    url: row.url,
    description: row.description,
    events: [...row.events],
    status: row.disabledAt === null ? 'active' : 'disabled',
    disabledAt: row.disabledAt?.toISOString() ?? null,
    disabledReason: row.disabledReason,
    failingSince: row.failingSince?.toISOString() ?? null,
    lastDeliveredAt: row.lastDeliveredAt?.toISOString() ?? null,
    lastError: row.lastError,
    createdAt: row.createdAt.toISOString(),
    updatedAt: row.updatedAt.toISOString(),
  };
}

/** The public form of a delivery. */
export function presentDelivery(row: DeliveryRow): WebhookDelivery {
  return {
    eventId: row.eventId,
    type: row.type,
    at: row.at.toISOString(),
    status: row.status,
    attempts: row.attempts,
    nextAttemptAt: row.nextAt?.toISOString() ?? null,
    lastStatus: row.lastStatus,
    lastError: row.lastError,
    deliveredAt: row.deliveredAt?.toISOString() ?? null,
  };
}
