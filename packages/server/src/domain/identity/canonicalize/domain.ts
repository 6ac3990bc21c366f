import { remember } from '../remember.ts';
import { classifyMailHost } from './mail-host.ts';
import { isPlaceholder, isPlaceholderDomain } from './placeholder.ts';
import { type Reading, readKey, readNothing } from './reading.ts';
import { findTenancy, firstSegmentKey } from './shared-host.ts';
import { cleanText, foldText } from './text.ts';
import { parseWebAddress, type WebAddress } from './web-address.ts';

const notAPerson = { tier: null, reason: "A company's domain says nothing about a person." } as const;
const keyPrefix = /^(?:domain|host):(?!\/\/)\s*/i;

/**
 * A domain, host or URL as its owner's key: the registrable domain (kind `domain`), or, on a platform where many have pages, the
 * host or host and first path segment (kind `host`, tier 2). A bare shared, free-mail or disposable host has its key and no tier.
 * `canonicalDomain(reading.key)` gives the same key. Rules: docs/reference/identifiers.md.
 */
export function canonicalDomain(value: unknown): Reading {
  return readDomainText(typeof value === 'string' ? value : '');
}

const readDomainText = remember((value): Reading => {
  const text = cleanText(value).replace(keyPrefix, '');
  if (isPlaceholder(foldText(text))) return readNothing('domain', 'placeholder', 'A placeholder.');
  if (/\s/.test(text)) return readNothing('domain', 'invalid', 'Not a domain name.');
  const address = parseWebAddress(text);
  return address === null ? readNothing('domain', 'invalid', 'Not a domain name.') : readDomain(address);
});

/** The same for an address that is parsed already. */
export function readDomain(address: WebAddress): Reading {
  const tenancy = findTenancy(address);
  if (tenancy?.of === 'tenant') return readPlatformHost(tenancy.key);
  if (tenancy?.of === 'nobody') return readShared(tenancy.host);
  const { registrable, suffix } = address.host;
  if (registrable === null) return readBareSuffix(address);
  if (isPlaceholderDomain(registrable)) return readNothing('domain', 'placeholder', 'A domain reserved for examples.');
  return readMailHost(address) ?? (suffix === 'private' ? readPlatformHost(registrable) : readOwn(registrable, suffix));
}

function readMailHost(address: WebAddress): Reading | null {
  const { whose, name } = classifyMailHost(address.host);
  if (whose === 'own') return null;
  if (whose === 'disposable')
    return readNothing('domain', 'disposable', 'A host of disposable mail identifies nobody.', name);
  const tenant = firstSegmentKey(address.host.name.replace(/^(?:www\.)+/, ''), address.segments);
  if (tenant !== null) return readPlatformHost(tenant);
  if (whose === 'relay') return readNothing('domain', 'shared', 'A mail relay is no company.', name);
  return readNothing('domain', 'free', "A free-mail domain is no company's own.", name);
}

function readOwn(registrable: string, suffix: 'public' | 'unknown'): Reading {
  if (suffix === 'public') return readKey('domain', registrable, { person: notAPerson, company: { tier: 1 } });
  const company = { tier: 3, reason: 'Not a known top-level domain.' } as const;
  return readKey('domain', registrable, { person: notAPerson, company });
}

function readPlatformHost(key: string): Reading {
  return readKey('host', key, { person: { tier: 2 }, company: { tier: 2 } });
}

function readShared(host: string): Reading {
  return readNothing('domain', 'shared', 'Many have pages on this host; it identifies nobody.', host);
}

function readBareSuffix(address: WebAddress): Reading {
  const { name, suffix } = address.host;
  if (suffix !== 'private') return readNothing('domain', 'invalid', 'A public suffix, not a domain.');
  const tenant = firstSegmentKey(name, address.segments);
  return tenant === null ? readShared(name) : readPlatformHost(tenant);
}
