import type { Contact } from '../statement.ts';
import { canonicalEmails } from './email.ts';
import { normalizeContact } from './normalize-item.ts';
import { canonicalPhones } from './phone.ts';
import { readProfile } from './profile.ts';
import type { Reading } from './reading.ts';
import { readSocial, readWebsite } from './social-reading.ts';
import { splitAddresses } from './split-addresses.ts';
import { cleanText, foldText } from './text.ts';
import { isWebText } from './web-key.ts';

export type ValueReading = { readonly value: string; readonly reading: Reading };

const websiteTypes: ReadonlySet<string> = new Set([
  'website',
  'web',
  'site',
  'homepage',
  'url',
  'company_website',
  'domain',
  'www',
]);

/**
 * What a contact says: its e-mail addresses, its phone numbers (`region` reads national ones), a website, or a profile. Empty when it
 * is none of these. Total.
 */
export function readContact(contact: Contact, region: string | null): readonly ValueReading[] {
  const { value, type, label } = normalizeContact(contact);
  const kind = foldText(type);
  if (kind === 'email' || (kind === 'other' && holdsAddress(value))) return canonicalEmails(value);
  if (kind === 'phone' || kind === 'fax') return canonicalPhones(value, region, `${type} ${label ?? ''}`);
  if (websiteTypes.has(kind)) return [{ value, reading: readWebsite(value) }];
  const profile = readProfile(value, kind);
  if (profile !== null) return [{ value, reading: profile }];
  return isWebText(value) ? [{ value, reading: readSocial({ url: value, platform: '' }) }] : [];
}

function holdsAddress(value: string): boolean {
  return value.includes('@') && splitAddresses(cleanText(value)).length > 0;
}
