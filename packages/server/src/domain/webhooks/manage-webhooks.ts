import { webhookEventType } from '@puffle/contract';
import { holdWorkspace } from '../../storage/keys.ts';
import {
  deleteEndpoint,
  type EndpointRow,
  insertEndpoint,
  listEndpoints,
  scheduleWaiting,
  updateEndpoint,
} from '../../storage/webhooks.ts';
import type { CallContext, ReadVerb, WriteVerb } from '../calls.ts';
import { DomainError } from '../domain-error.ts';
import { checkWebhookUrl, getWebhook, holdWebhook } from './find-webhook.ts';
import { presentWebhook } from './present-webhook.ts';
import { webhookSecret } from './webhook-secret.ts';

const mostWebhooks = 50;
const formerSecretMs = 24 * 60 * 60 * 1000;

/** Every webhook of the workspace, newest first, or one. Errors: `not_found`. */
export const getWebhooks: ReadVerb<'getWebhooks'> = async (sql, { workspaceId }, { query }) => {
  const rows =
    query.id === undefined
      ? await listEndpoints(sql, workspaceId, null)
      : [await getWebhook(sql, workspaceId, query.id)];
  return { body: { webhooks: rows.map(presentWebhook) } };
};

/** Errors: `validation_failed` for an address that is none, `conflict` when the workspace has 50 already. */
export const createWebhook: WriteVerb<'createWebhook'> = async (tx, ctx, { body }) => {
  await holdWorkspace(tx, ctx.workspaceId);
  const known = await listEndpoints(tx, ctx.workspaceId, null);
  if (known.length >= mostWebhooks) {
    throw new DomainError('conflict', `A workspace has at most ${mostWebhooks} webhooks.`, {
      hint: 'Delete one with DELETE /api/webhooks first.',
    });
  }
  const id = ctx.ids.next();
  await insertEndpoint(tx, ctx.workspaceId, {
    id,
    url: body.url === null || body.url === undefined ? null : checkWebhookUrl(body.url, ctx.refuseUrl),
    description: body.description ?? null,
    events: [...new Set(body.events ?? webhookEventType.options)],
    createdAt: ctx.now,
  });
  const row = await getWebhook(tx, ctx.workspaceId, id);
  return {
    status: 201,
    body: { webhook: presentWebhook(row), secret: secretOf(ctx, row) },
    headers: { Location: `/api/webhooks/${id}` },
    hasSecret: true,
  };
};

/** Changes, disables or enables a webhook; enabling sends what has waited. Errors: `not_found`, `validation_failed`. */
export const updateWebhook: WriteVerb<'updateWebhook'> = async (tx, ctx, { body }) => {
  const held = await holdWebhook(tx, ctx.workspaceId, body.id);
  const { url, description, events, enabled } = body;
  const row: EndpointRow = {
    ...held,
    url: url === undefined ? held.url : checkWebhookUrl(url, ctx.refuseUrl),
    description: description === undefined ? held.description : description,
    events: events === undefined ? held.events : [...new Set(events)],
    updatedAt: ctx.now,
    ...(enabled === true && { disabledAt: null, disabledReason: null, failingSince: null }),
    ...(enabled === false && held.disabledAt === null && { disabledAt: ctx.now, disabledReason: 'Disabled by hand.' }),
  };
  await updateEndpoint(tx, ctx.workspaceId, row);
  const isSending = row.disabledAt === null && row.url !== null;
  if (enabled !== undefined || url !== undefined)
    await scheduleWaiting(tx, ctx.workspaceId, row.id, isSending ? ctx.now : null);
  return { body: { webhook: presentWebhook(row) } };
};

/** Deletes a webhook and what it was told. Errors: `not_found`. */
export const deleteWebhook: WriteVerb<'deleteWebhook'> = async (tx, ctx, { body }) => {
  const { id } = await holdWebhook(tx, ctx.workspaceId, body.id);
  await deleteEndpoint(tx, ctx.workspaceId, id);
  return { body: { success: true } };
};

/** A new secret; the former one signs beside it for 24 hours. Errors: `not_found`. */
export const rotateWebhookSecret: WriteVerb<'rotateWebhookSecret'> = async (tx, ctx, { params }) => {
  const held = await holdWebhook(tx, ctx.workspaceId, params.id);
  const row: EndpointRow = {
    ...held,
    secretVersion: held.secretVersion + 1,
    formerSecretUntil: new Date(ctx.now.getTime() + formerSecretMs),
    updatedAt: ctx.now,
  };
  await updateEndpoint(tx, ctx.workspaceId, row);
  return { body: { webhook: presentWebhook(row), secret: secretOf(ctx, row) }, hasSecret: true };
};

function secretOf({ suppressionKey, workspaceId }: CallContext, { id, secretVersion }: EndpointRow): string {
  return webhookSecret(suppressionKey, { workspaceId, id, version: secretVersion });
}
