import { isId } from '@puffle/contract';
import { listDeliveries } from '../../storage/webhook-deliveries.ts';
import { replayDeliveries, takeEvents } from '../../storage/webhooks.ts';
import type { ReadVerb, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { cutPage, readIdCursor } from '../page-cursor.ts';
import { readTime } from '../read-time.ts';
import { getWebhook, holdWebhook } from './find-webhook.ts';
import { presentEvents } from './present-events.ts';
import { presentDelivery } from './present-webhook.ts';

/** A page of the deliveries of a webhook, newest first. Errors: `not_found`. */
export const getWebhookDeliveries: ReadVerb<'getWebhookDeliveries'> = async (sql, { workspaceId }, input) => {
  const { id } = await getWebhook(sql, workspaceId, input.params.id);
  const { status, cursor, limit = 50 } = input.query;
  const rows = await listDeliveries(sql, workspaceId, id, status ?? null, readIdCursor(cursor), limit + 1);
  const { page, nextCursor } = cutPage(rows, limit, (last) => ({ id: last.eventId }));
  return { body: { deliveries: page.map(presentDelivery), nextCursor } };
};

/** Sends events again: those named, those since a time, else those that failed. Errors: `not_found`, `conflict` when it is disabled. */
export const replayWebhook: WriteVerb<'replayWebhook'> = async (tx, ctx, { params, body }) => {
  const webhook = await holdWebhook(tx, ctx.workspaceId, params.id);
  if (webhook.disabledAt !== null) {
    throw new DomainError('conflict', `The webhook is disabled: ${webhook.disabledReason}`, {
      hint: `Enable it first: PATCH /api/webhooks { "id": "${webhook.id}", "enabled": true }.`,
    });
  }
  const choice = {
    eventIds: body.eventIds?.filter(isId) ?? null,
    since: body.since === undefined ? null : readTime('since', body.since),
  };
  const nextAt = webhook.url === null ? null : ctx.now;
  return { body: { replayed: await replayDeliveries(tx, ctx.workspaceId, webhook.id, choice, nextAt) } };
};

/** The events that wait at a webhook without a url; they count as delivered. Errors: `not_found`, `conflict` when it has a url. */
export const takeWebhookEvents: WriteVerb<'takeWebhookEvents'> = async (tx, ctx, { params, query }) => {
  const webhook = await holdWebhook(tx, ctx.workspaceId, params.id);
  if (webhook.url !== null) {
    throw new DomainError('conflict', `The events of this webhook are sent to ${webhook.url}.`, {
      hint: 'Make one without a url with POST /api/webhooks to take events instead.',
    });
  }
  const rows = await takeEvents(tx, ctx.workspaceId, webhook.id, query.limit ?? 100, ctx.now);
  const leadIds = rows.flatMap(({ data }) => (typeof data.leadId === 'string' ? [data.leadId] : []));
  return { body: { events: await presentEvents(tx, ctx.workspaceId, rows) }, leadIds };
};
