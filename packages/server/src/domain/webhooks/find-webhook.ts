import { isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { type EndpointRow, listEndpoints, lockEndpoint } from '../../storage/webhooks.ts';
import { DomainError, notFound } from '../domain-error.ts';

/** Errors: `not_found`. */
export async function getWebhook(sql: Sql, workspaceId: string, id: string): Promise<EndpointRow> {
  const [row] = isId(id) ? await listEndpoints(sql, workspaceId, id) : [];
  if (row === undefined) throw notFound('webhook', id);
  return row;
}

/** Holds a webhook until the transaction ends. Errors: `not_found`. */
export async function holdWebhook(tx: Sql, workspaceId: string, id: string): Promise<EndpointRow> {
  const row = isId(id) ? await lockEndpoint(tx, workspaceId, id) : null;
  if (row === null) throw notFound('webhook', id);
  return row;
}

/**
 * Errors: `validation_failed` for what can be no address of a webhook. Whether it may be reached is decided when something is sent:
 * what a name stands for can change.
 */
export function checkWebhookUrl(url: string): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isLocal = parsed !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(parsed.hostname);
  const isFit = parsed !== null && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLocal));
  if (isFit && parsed.username === '' && parsed.password === '' && parsed.hash === '') return parsed.href;
  throw new DomainError('validation_failed', 'The url must be an https address without a user name or a fragment.', {
    issues: [{ path: 'url', code: 'invalid_url', message: 'An https address, such as https://example.net/hook.' }],
    hint: 'Leave url out to have events wait until POST /api/webhooks/{id}/take takes them.',
  });
}
