import { z } from 'zod';

const timestamp = z.string().meta({ format: 'date-time' });

/** What a webhook can be told about. */
export const webhookEventType = z.enum([
  'lead.created',
  'lead.updated',
  'lead.merged',
  'lead.deleted',
  'import.finished',
  'search.finished',
  'conflict.opened',
]);
export type WebhookEventType = z.infer<typeof webhookEventType>;

/** An address that is told what happens. Without a url events wait until they are taken. */
export const webhook = z
  .strictObject({
    id: z.string(),
    url: z.string().nullable(),
    description: z.string().nullable(),
    events: z.array(webhookEventType),
    status: z.enum(['active', 'disabled']),
    disabledAt: timestamp.nullable(),
    disabledReason: z.string().nullable(),
    failingSince: timestamp.nullable().describe('Since when no delivery has succeeded.'),
    lastDeliveredAt: timestamp.nullable(),
    lastError: z.string().nullable(),
    createdAt: timestamp,
    updatedAt: timestamp,
  })
  .meta({ id: 'Webhook' });
export type Webhook = z.infer<typeof webhook>;

/** One event on its way to one webhook. */
export const webhookDelivery = z
  .strictObject({
    eventId: z.string(),
    type: webhookEventType,
    at: timestamp,
    status: z.enum(['pending', 'delivered', 'failed']),
    attempts: z.number().int(),
    nextAttemptAt: timestamp.nullable(),
    lastStatus: z.number().int().nullable().describe('The HTTP status of the last attempt.'),
    lastError: z.string().nullable(),
    deliveredAt: timestamp.nullable(),
  })
  .meta({ id: 'WebhookDelivery' });
export type WebhookDelivery = z.infer<typeof webhookDelivery>;

/** The body of a delivery (Standard Webhooks); its `webhook-id` header is `id`. */
export const webhookEvent = z
  .strictObject({
    id: z.string(),
    type: webhookEventType,
    timestamp,
    data: z.record(z.string(), z.unknown()).describe('Ids of what it is about, and the Lead as it is when it is sent.'),
  })
  .meta({ id: 'WebhookEvent' });
export type WebhookEvent = z.infer<typeof webhookEvent>;
