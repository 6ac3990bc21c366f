import { hash, randomBytes } from 'node:crypto';

const keyPattern = /^pk_live_[0-9a-f]{64}$/;
const publicLength = 24;

/** What is stored of an API key: the SHA-256 of the whole key, and its first 24 characters to recognise it by. */
export type KeyDigest = { readonly hash: string; readonly prefix: string };

export function makeApiKey(): string {
  return `pk_live_${randomBytes(32).toString('hex')}`;
}

export function isApiKey(text: string): boolean {
  return keyPattern.test(text);
}

export function digestKey(key: string): KeyDigest {
  return { hash: hash('sha256', key), prefix: key.slice(0, publicLength) };
}
