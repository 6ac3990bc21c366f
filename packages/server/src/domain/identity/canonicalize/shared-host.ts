import { type SharedHost, sharedHosts, structuralSegments } from './data/shared-hosts.ts';
import type { ParsedHost } from './parsed-host.ts';
import { decodeSegment, isKeyText } from './text.ts';
import type { WebAddress } from './web-address.ts';

/** Whose page an address on a shared host is: a tenant's (`key`), the owner's own site, or nobody's. */
export type Tenancy =
  | { readonly of: 'tenant'; readonly key: string }
  | { readonly of: 'owner' }
  | { readonly of: 'nobody'; readonly host: string };

const variant = /^(?:www\d?|m|mobile|web|[a-z]{2}|[a-z]{2}-[a-z]{2})$/;
const tenantName = /^[\p{L}\p{N}@~][\p{L}\p{N}\p{M}@~._-]*$/u;
const locale = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

/** Null when the host is not a shared one (`data/shared-hosts.ts`). */
export function findTenancy(address: WebAddress): Tenancy | null {
  const found = findSharedHost(address.host);
  if (found === null) return null;
  const { base, rule, subdomain } = found;
  const isVariant = subdomain === '' || variant.test(subdomain);
  if (rule.tenant === 'subdomain' && !isVariant && !structuralSegments.has(subdomain)) {
    return { of: 'tenant', key: `${subdomain}.${base}` };
  }
  if (!isVariant) return rule.owned ? { of: 'owner' } : { of: 'nobody', host: base };
  const path = rule.tenant === 'path' ? tenantPath(address.segments, rule.under) : null;
  if (path !== null) return { of: 'tenant', key: `${base}/${path}` };
  const isHome = rule.owned && address.segments.every((segment) => locale.test(segment));
  return isHome ? { of: 'owner' } : { of: 'nobody', host: base };
}

/** `host/first-segment` of a host whose bare name is nobody's (free-mail, relay, bare private suffix); null without a segment. */
export function firstSegmentKey(host: string, segments: readonly string[]): string | null {
  const path = tenantPath(segments, []);
  return path === null ? null : `${host}/${path}`;
}

function findSharedHost(host: ParsedHost): { base: string; rule: SharedHost; subdomain: string } | null {
  const { name, registrable } = host;
  for (let base = name; base !== ''; base = base.slice(base.indexOf('.') + 1)) {
    const rule = sharedHosts.get(base);
    if (rule !== undefined)
      return { base, rule, subdomain: name.slice(0, -base.length - 1).replace(/^(?:www\.)+/, '') };
    if (base === registrable || !base.includes('.')) break;
  }
  return null;
}

function tenantPath(segments: readonly string[], under: readonly string[]): string | null {
  const first = readSegment(segments[0]);
  if (first === null) return null;
  if (first.startsWith('@')) return first;
  if (under.length === 0) return structuralSegments.has(first) || locale.test(first) ? null : first;
  const second = under.includes(first) ? readSegment(segments[1]) : null;
  return second === null ? null : `${first}/${second}`;
}

function readSegment(segment: string | undefined): string | null {
  const text = segment === undefined ? null : decodeSegment(segment);
  return text !== null && isKeyText(text) && tenantName.test(text) ? text : null;
}
