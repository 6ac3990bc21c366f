import type { Statement } from '../statement.ts';
import { readContact, type ValueReading } from './contact-readings.ts';
import { canonicalDomain } from './domain.ts';
import { emailHost } from './email.ts';
import { type Identifier, keepStrongest, toIdentifier } from './identifier.ts';
import { canonicalSource } from './provider.ts';
import type { Reading } from './reading.ts';
import { regionOf } from './region.ts';
import { readSocial, readWebsite } from './social-reading.ts';
import { splitDomains } from './split-domains.ts';

export { canonicalDomain } from './domain.ts';
export { canonicalEmail, canonicalEmails } from './email.ts';
export type { Identifier } from './identifier.ts';
export { contactKey, socialKey, sourceKey } from './item-key.ts';
export { normalizeContact, normalizeSocial } from './normalize-item.ts';
export { canonicalPhone, canonicalPhones } from './phone.ts';
export { canonicalProfileUrl, profileUrl } from './profile.ts';
export { canonicalProvider, canonicalSource } from './provider.ts';
export type { IdentifierStatus, Reading, Tier } from './reading.ts';

/** Stored with each identifier; raise it with every change of a canonical form, and re-key. */
export const canonVersion = 1;

export type CanonicalizeOptions = {
  /** ISO alpha-2 code with which national phone numbers are read when the statement names no country. */
  readonly defaultRegion?: string | null;
  /** Providers that this workspace has sent, as `canonicalProvider` gives them. */
  readonly knownProviders?: ReadonlySet<string>;
};

/**
 * Every identifier that a statement carries, in canonical form with its tier for this lead type (docs/identity.md, section 1): one per
 * kind and key, the strongest tier of each, in the order contacts, socials, domain, sources. Values that identify nobody are there too,
 * with a reason. Pure, and total: arbitrary text gives a status, never an exception.
 */
export function canonicalize(statement: Statement, options: CanonicalizeOptions = {}): readonly Identifier[] {
  const region = regionOf(statement.location) ?? options.defaultRegion ?? null;
  const found: Identifier[] = [];
  const add = (path: string, readings: readonly ValueReading[]): void => {
    for (const { reading, value } of readings) found.push(toIdentifier(reading, statement.type, value, path));
  };
  for (const [i, contact] of statement.contacts.entries()) add(`contacts[${i}].value`, readContact(contact, region));
  for (const [i, social] of statement.socials.entries()) {
    add(`socials[${i}].url`, [{ value: social.url, reading: readSocial(social) }]);
  }
  for (const { path, value } of statedDomains(statement)) add(path, readDomains(value, statement));
  for (const [i, source] of statement.sources.entries()) {
    const reading = canonicalSource(source, options.knownProviders);
    if (reading !== null) add(`sources[${i}].id`, [{ value: String(source.id), reading }]);
  }
  return keepStrongest(statement.type === 'company' ? [...found, ...domainsOfEmails(found)] : found);
}

function statedDomains({ domain, company }: Statement): { readonly path: string; readonly value: string }[] {
  const stated = [
    { path: 'domain', value: domain },
    { path: 'company.domain', value: company?.domain },
  ];
  return stated.flatMap(({ path, value }) => (typeof value === 'string' && value !== '' ? [{ path, value }] : []));
}

function readDomains(value: string, { type }: Statement): readonly ValueReading[] {
  return splitDomains(value).map((part) => {
    const reading = readWebsite(part);
    return { value: part, reading: type === 'person' ? asEmployers(reading) : reading };
  });
}

function asEmployers(reading: Reading): Reading {
  if (reading.status !== 'ok' && reading.status !== 'opaque') return reading;
  return { ...reading, person: { tier: null, reason: "An employer's domain says nothing about a person." } };
}

/** The domains of a company's e-mail addresses, one tier weaker than a stated one; none when it states its own. */
function domainsOfEmails(found: readonly Identifier[]): readonly Identifier[] {
  const isStated = found.some(({ kind, tier }) => (kind === 'domain' || kind === 'host') && tier !== null && tier <= 2);
  if (isStated) return [];
  return found
    .filter(({ kind, key }) => kind === 'email' && key !== '')
    .map(({ key, value, path }) => {
      const identifier = toIdentifier(canonicalDomain(emailHost(key)), 'company', value, path);
      return identifier.tier === 1 ? { ...identifier, tier: 2, reason: 'Taken from an e-mail address.' } : identifier;
    });
}
