import { cleanText, foldText } from './text.ts';
import { parseWebAddress } from './web-address.ts';

const homePage = /^(?:index|home|default)(?:\.\w{2,5})?$/i;
const localeSegment = /^[a-z]{2}(?:[-_][a-z]{2})?$/i;

/** `host/path?query` of a web address, host in canonical form without `www.`; null when the text is no web address. */
export function webKey(value: unknown): string | null {
  const text = cleanText(value);
  const address = /\s/.test(text) ? null : parseWebAddress(text);
  if (address === null) return null;
  const path = [address.host.name.replace(/^(?:www\.)+(?=.*\.)/, ''), ...address.segments].join('/');
  return address.query === '' ? path : `${path}?${address.query}`;
}

/** Whether a text is written as a web address on purpose: with a scheme or `www.`. */
export function isWebText(value: unknown): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(foldText(value));
}

/** Whether a web address is a site's front page, in whatever language. */
export function isFrontPage(segments: readonly string[]): boolean {
  return segments.every((segment) => localeSegment.test(segment) || homePage.test(segment));
}
