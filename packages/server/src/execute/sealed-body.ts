import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import { DomainError } from '../domain/domain-error.ts';

type SealedBody = { readonly sealed: string };

const nonceBytes = 12;
const tagBytes = 16;

/** A body that shows a secret, as it may be stored: AES-256-GCM under a key that follows from one outside the database. */
export function sealBody(key: Buffer, body: unknown): SealedBody {
  const nonce = randomBytes(nonceBytes);
  const cipher = createCipheriv('aes-256-gcm', answerKey(key), nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(body), 'utf8'), cipher.final()]);
  return { sealed: Buffer.concat([nonce, cipher.getAuthTag(), text]).toString('base64') };
}

/** A stored body as it was answered. Errors: `conflict` when it was sealed under a key that this server does not have. */
export function openBody(key: Buffer, body: unknown): unknown {
  if (!isSealed(body)) return body;
  const bytes = Buffer.from(body.sealed, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', answerKey(key), bytes.subarray(0, nonceBytes));
  decipher.setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
  try {
    const text = Buffer.concat([decipher.update(bytes.subarray(nonceBytes + tagBytes)), decipher.final()]);
    return JSON.parse(text.toString('utf8'));
  } catch (cause) {
    throw new DomainError(
      'conflict',
      'The request was carried out, and its answer holds a secret that this server cannot read.',
      {
        hint: 'The key file of the server was replaced since. Ask for a new secret, for example with POST /api/webhooks/{id}/rotate.',
        cause,
      },
    );
  }
}

function isSealed(body: unknown): body is SealedBody {
  return typeof body === 'object' && body !== null && 'sealed' in body && typeof body.sealed === 'string';
}

function answerKey(key: Buffer): Buffer {
  return Buffer.from(hkdfSync('sha256', key, '', 'stored answer', 32));
}
