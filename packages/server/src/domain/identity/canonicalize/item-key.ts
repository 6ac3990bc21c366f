import { createHash } from 'node:crypto';
import type { Contact, Social, Source } from '../statement.ts';
import { readContact } from './contact-readings.ts';
import { canonicalSource } from './provider.ts';
import type { Reading } from './reading.ts';
import { readSocial } from './social-reading.ts';
import { cleanText, foldText } from './text.ts';
import { webKey } from './web-key.ts';

const maxKeyBytes = 512;
const digestShape = /^sha256:[0-9a-f]{64}$/;

/**
 * The key by which the fold unites contacts: `email:…`, `phone:…`, a profile's `<kind>:<key>`, `url:…`, else `raw:<type>:<folded value>`.
 * Several addresses in one value stay together, so that none is lost. At most 512 bytes; total and idempotent.
 */
export function contactKey(contact: Contact, region: string | null = null): string {
  const own = readOwnKey(contact.value);
  if (own !== null) return bound(own);
  const readings = readContact(contact, region).map(({ reading }) => reading);
  const [first] = readings;
  const canUnite = first !== undefined && readings.every(({ key }) => key !== '');
  if (canUnite && readings.length > 1) return bound(`${first.kind}:${readings.map(({ key }) => key).join(';')}`);
  return bound(canUnite ? uniteBy(first, contact.value) : rawKey(foldText(contact.type), contact.value));
}

/** The same for socials; pages of one site are different items. */
export function socialKey(social: Social): string {
  const own = readOwnKey(social.url);
  if (own !== null) return bound(own);
  const reading = readSocial(social);
  if (reading.key !== '') return bound(uniteBy(reading, social.url));
  const url = webKey(social.url);
  return bound(url === null ? rawKey(foldText(social.platform), social.url) : `url:${url}`);
}

/** The same for sources: the provider's key, else what the item says of provider, object type, type and id. */
export function sourceKey(source: Source): string {
  const id = cleanText(source.id).replace(/^provider:/, '');
  const prefix = `raw:${[source.provider, source.objectType, source.type].map((part) => foldText(part)).join('|')}|`;
  if (digestShape.test(id)) return id;
  if (id.startsWith(prefix)) return bound(id);
  const reading = canonicalSource({ ...source, id });
  const identifies = reading !== null && reading.key !== '' && (reading.person.tier ?? reading.company.tier) !== null;
  if (identifies) return bound(`${reading.kind}:${reading.key}`);
  return bound(prefix + (id === '' && prefix === 'raw:|||' ? stableJson(source) : id));
}

/** A value that is such a key already: `url:…` or a digest. */
function readOwnKey(value: string): string | null {
  const text = cleanText(value);
  if (digestShape.test(text)) return text;
  const url = text.startsWith('url:') ? webKey(text.slice(4)) : null;
  return url === null ? null : `url:${url}`;
}

function uniteBy(reading: Reading, value: string): string {
  const isSite = reading.kind === 'domain' || reading.kind === 'host';
  const isHint = reading.person.tier === null && reading.company.tier === null;
  const url = isSite || isHint ? webKey(value) : null;
  return url === null ? `${reading.kind}:${reading.key}` : `url:${url}`;
}

function rawKey(word: string, value: string): string {
  const folded = foldText(value);
  const prefix = `raw:${word}:`;
  return folded.startsWith(prefix) ? folded : prefix + folded;
}

function bound(key: string): string {
  return Buffer.byteLength(key) > maxKeyBytes ? `sha256:${createHash('sha256').update(key).digest('hex')}` : key;
}

function stableJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(stableJson).join(',')}]`;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, child]) => `${JSON.stringify(key)}:${stableJson(child)}`).join(',')}}`;
}
