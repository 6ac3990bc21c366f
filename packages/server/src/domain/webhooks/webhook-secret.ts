import { createHmac } from 'node:crypto';

type Signer = { readonly workspaceId: string; readonly id: string; readonly version: number };

/**
 * The secret of an endpoint (Standard Webhooks: `whsec_` and base64 of 32 bytes). It is not stored: it follows from the endpoint and a
 * key that lies outside the database.
 */
export function webhookSecret(key: Buffer, { workspaceId, id, version }: Signer): string {
  const text = ['webhook', workspaceId, id, version].join('\n');
  return `whsec_${createHmac('sha256', key).update(text).digest('base64')}`;
}

/** The `webhook-signature` header (Standard Webhooks): one signature for each secret. `timestamp` is in seconds. */
export function signWebhook(secrets: readonly string[], id: string, timestamp: number, body: string): string {
  return secrets
    .map((secret) => createHmac('sha256', Buffer.from(secret.replace(/^whsec_/, ''), 'base64')))
    .map((hmac) => `v1,${hmac.update(`${id}.${timestamp}.${body}`).digest('base64')}`)
    .join(' ');
}
