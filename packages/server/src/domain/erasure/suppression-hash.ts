import { createHmac } from 'node:crypto';

/** A key of an erased Lead as it is kept: HMAC-SHA-256 in hex, under a key that lies outside the database. */
export function suppressionHash(
  secret: Buffer,
  workspaceId: string,
  key: { readonly type: string; readonly kind: string; readonly key: string },
): string {
  return createHmac('sha256', secret).update([workspaceId, key.type, key.kind, key.key].join('\n')).digest('hex');
}
