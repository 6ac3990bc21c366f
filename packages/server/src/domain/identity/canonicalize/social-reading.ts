import type { Social } from '../statement.ts';
import { canonicalDomain } from './domain.ts';
import { normalizeSocial } from './normalize-item.ts';
import { readProfile } from './profile.ts';
import type { Reading } from './reading.ts';
import { foldText } from './text.ts';

const deepLink = {
  tier: 3,
  reason: 'A page inside a site only suggests whose site it is; give the front page or the domain.',
} as const;
const foreignSite = { tier: null, reason: 'A page on another site says nothing about whose it is.' } as const;

/**
 * What a social says: a profile, or the site it is on. A site counts as the company's own when the platform is `website`; a page of
 * an unnamed platform only suggests, a page of a platform that we do not know says nothing.
 */
export function readSocial(social: Social): Reading {
  const { url, platform, handle } = normalizeSocial(social);
  const name = foldText(platform);
  if (name === 'website') return readWebsite(url);
  const profile = readProfile(url, name);
  const byHandle = profile === null || profile.key === '' ? readHandle(handle, name) : null;
  if (byHandle !== null) return byHandle;
  if (profile !== null) return profile;
  const site = canonicalDomain(url);
  if (site.kind !== 'domain' || site.company.tier !== 1) return site;
  return { ...site, company: name === 'other' ? deepLink : foreignSite };
}

/** What a value given as a website says: the profile that it is, else the site it is on. */
export function readWebsite(value: string): Reading {
  const profile = readProfile(value);
  return profile === null || profile.key === '' ? canonicalDomain(value) : profile;
}

function readHandle(handle: unknown, platform: string): Reading | null {
  const reading = typeof handle === 'string' && handle !== '' ? readProfile(handle, platform) : null;
  return reading === null || reading.key === '' ? null : reading;
}
