import { isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { type EndpointRow, listEndpoints, lockEndpoint } from '../../storage/webhooks.ts';
import type { RefuseUrl } from '../calls.ts';
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
 * Errors: `validation_failed` for what can be no address of a webhook, or is one that the server sends nothing to. What a name of a
 * name server stands for can change: it is looked up when something is sent.
 */
export function checkWebhookUrl(url: string, refuseUrl: RefuseUrl): string {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  const isLocal = parsed !== null && /^(localhost|127(\.\d+){3}|\[::1\])$/.test(parsed.hostname);
  const isFit = parsed !== null && (parsed.protocol === 'https:' || (parsed.protocol === 'http:' && isLocal));
  if (isFit && parsed.username === '' && parsed.password === '' && parsed.hash === '') {
    const refusal = refuseUrl(parsed.href);
    if (refusal === null) return parsed.href;
    throw new DomainError('validation_failed', `Nothing can be sent to the url: ${refusal}`, {
      issues: [{ path: 'url', code: 'unreachable_url', message: refusal }],
      hint: 'Leave url out to have events wait until POST /api/webhooks/{id}/take takes them; puffle webhook listen --forward-to does so.',
    });
  }
  throw new DomainError('validation_failed', 'The url must be an https address without a user name or a fragment.', {
    issues: [{ path: 'url', code: 'invalid_url', message: 'An https address, such as https://example.net/hook.' }],
    hint: 'Leave url out to have events wait until POST /api/webhooks/{id}/take takes them.',
  });
}
