import { remember } from '../remember.ts';
import { gmailHosts, taggedMailHosts } from './data/tagged-mail-hosts.ts';
import { classifyMailHost, isRoleLocalPart } from './mail-host.ts';
import { parseHost } from './parsed-host.ts';
import { isPlaceholder, isPlaceholderDomain, isPlaceholderEmail } from './placeholder.ts';
import { type Reading, readKey, readNothing } from './reading.ts';
import { splitAddresses } from './split-addresses.ts';
import { cleanText, foldText, isKeyText } from './text.ts';
import { canonicalHost } from './web-address.ts';

const plainLocalPart = /^[\p{L}\p{N}\p{M}.!#$%&*+/=?^_~-][\p{L}\p{N}\p{M}.!#$%&'*+/=?^_~-]*$/u;
const quotedLocalPart = /^"([^"\\]|\\.)+"$/;
const maxLocalPartBytes = 64;
const companyWeight = { tier: 3, reason: "A company's e-mail address only suggests." } as const;

/**
 * An e-mail address in canonical form (docs/reference/identifiers.md): `mailto:`, `Name <…>` and quotes parsed, lower case, IDNA
 * domain, provider rules for dots and tags. Of several addresses in one value the first; see `canonicalEmails`.
 */
export function canonicalEmail(value: unknown): Reading {
  const [first] = canonicalEmails(value);
  return first?.reading ?? readNothing('email', 'invalid', 'Not an e-mail address.');
}

type AddressReading = { readonly value: string; readonly reading: Reading };

/** Every address of a value, each with the text it was read from; one invalid reading when there is none. */
export function canonicalEmails(value: unknown): readonly AddressReading[] {
  return readAddresses(typeof value === 'string' ? value : '');
}

const readAddresses = remember((raw): readonly AddressReading[] => {
  const text = cleanText(raw);
  if (isPlaceholder(foldText(text))) {
    return [{ value: raw, reading: readNothing('email', 'placeholder', 'A placeholder.') }];
  }
  const addresses = splitAddresses(text);
  if (addresses.length === 0) {
    return [{ value: raw, reading: readNothing('email', 'invalid', 'Not an e-mail address.') }];
  }
  return addresses.map((address) => ({
    value: addresses.length === 1 ? raw : address,
    reading: readAddress(address),
  }));
});

/** The host part of a canonical address. */
export function emailHost(key: string): string {
  return key.slice(key.lastIndexOf('@') + 1);
}

function readAddress(address: string): Reading {
  const at = address.lastIndexOf('@');
  const name = canonicalHost(address.slice(at + 1));
  if (name === null) return readNothing('email', 'invalid', 'Its domain is not one.');
  const host = parseHost(name);
  if (host.registrable !== null && isPlaceholderDomain(host.registrable)) {
    return readNothing('email', 'placeholder', 'A domain reserved for examples.');
  }
  const local = canonicalLocalPart(foldText(address.slice(0, at)), name);
  if (local === null) return readNothing('email', 'invalid', 'The part before the @ is not valid.');
  if (isPlaceholderEmail(local, name)) return readNothing('email', 'placeholder', 'Nobody reads this address.');
  const key = `${local}@${gmailHosts.has(name) ? 'gmail.com' : name}`;
  const { whose } = classifyMailHost(host);
  if (whose === 'disposable') return weak(key, 'disposable', 'A disposable address.');
  const isRole = whose !== 'relay' && isRoleLocalPart(local.split('+')[0] ?? local);
  if (isRole) return weak(key, 'shared', 'A role address, read by several people.');
  if (host.suffix === 'unknown') return weak(key, 'ok', 'Not a known top-level domain.');
  return readKey('email', key, { person: { tier: 1 }, company: companyWeight });
}

function canonicalLocalPart(folded: string, host: string): string | null {
  const bare = quotedLocalPart.test(folded) ? unquote(folded) : folded;
  if (!isKeyText(bare)) return null;
  const tag = taggedMailHosts.has(host) ? bare.indexOf('+') : -1;
  const untagged = tag === -1 ? bare : bare.slice(0, tag);
  const local = gmailHosts.has(host) ? untagged.replaceAll('.', '') : untagged;
  const isValid = plainLocalPart.test(local) || (local === folded && quotedLocalPart.test(local));
  return isValid && /[\p{L}\p{N}_"]/u.test(local) && Buffer.byteLength(local) <= maxLocalPartBytes ? local : null;
}

function unquote(quoted: string): string {
  const inner = quoted.slice(1, -1);
  return plainLocalPart.test(inner) ? inner : quoted;
}

function weak(key: string, status: 'ok' | 'shared' | 'disposable', reason: string): Reading {
  return readKey('email', key, { person: { tier: 3, reason }, company: { tier: 3, reason } }, { status });
}
