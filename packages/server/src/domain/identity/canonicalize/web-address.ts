import { domainToASCII } from 'node:url';
import { remember } from '../remember.ts';
import { type ParsedHost, parseHost } from './parsed-host.ts';

/** A web address in parts; the path is as sent, still percent-encoded. */
export type WebAddress = {
  readonly host: ParsedHost;
  readonly segments: readonly string[];
  readonly query: string;
  readonly fragment: string;
};

const leadingWebScheme = /^(?:https?:\/*|\/\/+)/i;
const otherScheme = /^[a-z][a-z0-9+.-]*:(?!\d{1,5}(?:[/?#]|$))/i;
// Longer texts are no addresses, and some patterns below take quadratic time on them.
const maxLength = 2048;
const addressParts = /^([^/?#]*)([^?#]*)(\?[^#]*)?(#.*)?$/s;

/** Reads `[http[s]:]//user@host:port/path?query#fragment`, each part but the host optional; null when there is no usable host. */
export const parseWebAddress = remember((cleaned): WebAddress | null => {
  if (cleaned.length > maxLength) return null;
  let rest = cleaned.includes('\\') ? cleaned.replaceAll('\\', '/') : cleaned;
  let hadScheme = false;
  for (let match = leadingWebScheme.exec(rest); match !== null; match = leadingWebScheme.exec(rest)) {
    rest = rest.slice(match[0].length);
    hadScheme = true;
  }
  if (!hadScheme && otherScheme.test(rest)) return null;
  const [, authority = '', path = '', query = '', fragment = ''] = addressParts.exec(rest) ?? [];
  const host = canonicalHost(authority.slice(authority.lastIndexOf('@') + 1).replace(/:\d*$/, ''));
  if (host === null) return null;
  return { host: parseHost(host), segments: path.split('/').filter(Boolean), query: query.slice(1), fragment };
});

const asciiHost = /^[a-z0-9.-]+$/;
const validHost = /^(?=.{1,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;
const numericLastLabel = /\.(?:\d+|0x[0-9a-f]*)$/;

/** A host name in ASCII lower case (UTS 46) without trailing dot; null for IP addresses, single labels and what is no host. */
export function canonicalHost(text: string): string | null {
  if (text.length > maxLength) return null;
  const lower = text.toLowerCase().replace(/\.+$/, '');
  const plain = asciiHost.test(lower) && !lower.includes('xn--');
  const host = plain ? lower : domainToASCII(lower).replace(/\.+$/, '');
  return validHost.test(host) && !numericLastLabel.test(host) ? host : null;
}
