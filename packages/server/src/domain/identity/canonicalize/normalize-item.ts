import { remember } from '../remember.ts';
import type { Contact, JsonObject, Social } from '../statement.ts';
import { contactTypes, platformByHost, socialPlatforms } from './data/item-words.ts';
import { networkOf } from './profile.ts';
import { findTenancy } from './shared-host.ts';
import { splitAddresses } from './split-addresses.ts';
import { cleanText, foldText } from './text.ts';
import { parseWebAddress } from './web-address.ts';
import { isFrontPage } from './web-key.ts';

const maxPhoneLength = 250;

type ItemWords = { readonly [key: string]: unknown };

const phoneShape =
  /^(?:(?:tel|phone)\s*:\s*)?[+(]?[\d\s()./–-]{6,}(?:\s*(?:;ext=|ext\.?|x|extension|#|,+)\s*\d{1,6})?$/i;

/**
 * A contact with its `type`: inferred when absent (`email`, `phone`, else `other`); a synonym becomes `email` or `phone` and is kept in
 * `label` when no label was sent; any other word stays as sent. Other keys stay; null ones go. Idempotent, total.
 */
export function normalizeContact(item: ItemWords & { readonly value: string }): Contact {
  const { type, label } = unify(item.type, item.label, contactTypes, () => inferContactType(item.value));
  if (type === item.type && label.label === item.label && !hasNulls(item)) return item as Contact;
  return { ...withoutNulls(item), value: item.value, type, ...label };
}

/**
 * A social with its `platform`: inferred from the host when absent (`website` for the front page of a host of its own, else `other`);
 * synonyms as with contacts (`twitter` becomes `x`). Idempotent, total.
 */
export function normalizeSocial(item: ItemWords & { readonly url: string }): Social {
  const { type, label } = unify(item.platform, item.label, socialPlatforms, () => inferPlatform(item.url));
  if (type === item.platform && label.label === item.label && !hasNulls(item)) return item as Social;
  return { ...withoutNulls(item), url: item.url, platform: type, ...label };
}

function unify(
  word: unknown,
  label: unknown,
  synonyms: ReadonlyMap<string, string>,
  infer: () => string,
): { readonly type: string; readonly label: { readonly label?: string } } {
  const sent = typeof word === 'string' ? word.trim() : '';
  const kept = typeof label === 'string' && label !== '' ? { label } : {};
  if (sent === '') return { type: infer(), label: kept };
  const canonical = synonyms.get(toSnakeCase(sent));
  if (canonical === undefined) return { type: sent, label: kept };
  const isSameWord = foldText(sent) === canonical;
  return { type: canonical, label: isSameWord || kept.label !== undefined ? kept : { label: sent } };
}

const toSnakeCase = remember((word) =>
  foldText(word.replace(/([a-z0-9])([A-Z])/g, '$1_$2'))
    .replace(/[^a-z0-9]+/g, '_')
    .replace(/^_|_$/g, ''),
);

function inferContactType(value: string): string {
  const text = cleanText(value);
  if (splitAddresses(text).length > 0) return 'email';
  if (text.length > maxPhoneLength) return 'other';
  return phoneShape.test(text) && text.replace(/\D/g, '').length >= 6 ? 'phone' : 'other';
}

function inferPlatform(url: string): string {
  const text = cleanText(url);
  if (/^urn:li:/i.test(text)) return 'linkedin';
  const address = /\s/.test(text) ? null : parseWebAddress(text);
  if (address === null) return 'other';
  const { name, registrable } = address.host;
  const named = networkOf(address) ?? platformByHost.get(registrable ?? name);
  if (named !== undefined) return named;
  return isFrontPage(address.segments) || findTenancy(address)?.of === 'tenant' ? 'website' : 'other';
}

function hasNulls(item: ItemWords): boolean {
  for (const key of Object.keys(item)) if (item[key] === null || item[key] === undefined) return true;
  return false;
}

function withoutNulls(item: ItemWords): JsonObject {
  const kept: Record<string, unknown> = {};
  for (const key of Object.keys(item)) {
    const value = item[key];
    if (key !== 'label' && value !== null && value !== undefined) kept[key] = value;
  }
  return kept;
}
