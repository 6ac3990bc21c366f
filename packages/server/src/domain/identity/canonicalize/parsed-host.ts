import { parse } from 'tldts';

/** A host seen through the public suffix list. `registrable` is null for a bare suffix such as `co.uk` or `github.io`. */
export type ParsedHost = {
  readonly name: string;
  readonly registrable: string | null;
  readonly suffix: 'public' | 'private' | 'unknown';
};

const options = { allowPrivateDomains: true, extractHostname: false, validateHostname: false } as const;

// RFC 2606 names for trying things out: an address there is as unique as its author made it.
const trialSuffixes: ReadonlySet<string> = new Set(['test', 'example']);

/** Splits a canonical host name by the public suffix list, private suffixes included. */
export function parseHost(name: string): ParsedHost {
  const { domain, isIcann, isPrivate, publicSuffix } = parse(name, options);
  const known = isIcann === true || trialSuffixes.has(publicSuffix ?? '');
  return { name, registrable: domain, suffix: isPrivate === true ? 'private' : known ? 'public' : 'unknown' };
}
