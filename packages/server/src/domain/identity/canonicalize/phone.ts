import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { isPlaceholder, isRepeatedDigit } from './placeholder.ts';
import { type Reading, readKey, readNothing, type Weight } from './reading.ts';
import { cleanText, foldText } from './text.ts';

const leadingLabel = /^(?:tel|phone|mobile|cell|callto|sms|fax|p|m|t)\s*[:.]\s*/i;
const hardSeparator = /\s*[;|\n\r](?!ext=)\s*|,(?!,)\s*|\s+(?:or|and|und|oder|et|y|&|\/)\s+/i;
const vanityLetters = /\d-?(?!(?:ext|extension|durchwahl)(?![a-z]))[a-z]{3,}/i;
const mobileWord = /\b(?:mobile|cell|cellular|cellphone|handy|gsm|movil|móvil|portable|whatsapp)\b/;
const officeWord =
  /\b(?:office|switchboard|main|hq|headquarters|company|corporate|reception|zentrale|landline|front desk|toll free|fax)\b/;
type ValidNumber = { readonly key: string; readonly national: string; readonly type: string };

const maxLength = 250;

const unsaid: Weight = { tier: null, reason: 'May be a switchboard; only a mobile phone suggests a person.' };
const companyWeight: Weight = { tier: 3 };

/**
 * A phone number as E.164, extension left out. `region` is the ISO alpha-2 code for numbers without `+`; without one such a
 * number has no key. `words` are what was said of it (type and label): they tell a mobile from an office. Of several the first.
 */
export function canonicalPhone(value: unknown, region: string | null = null, words = ''): Reading {
  return canonicalPhones(value, region, words)[0]?.reading ?? readNothing('phone', 'invalid', 'Not a phone number.');
}

/** Whether numbers without a country can be read as numbers of this one. */
export function isPhoneRegion(region: string): boolean {
  return isSupportedCountry(region);
}

/** Every number of a value, each with the text it was read from; one invalid reading when there is none. */
export function canonicalPhones(
  value: unknown,
  region: string | null = null,
  words = '',
): readonly { readonly value: string; readonly reading: Reading }[] {
  const raw = typeof value === 'string' ? value : '';
  const text = cleanText(value).replace(leadingLabel, '');
  const parts = text.length > maxLength ? [] : text.split(hardSeparator).filter((part) => countDigits(part) >= 6);
  if (parts.length <= 1) return [{ value: raw, reading: readNumber(text, region, words) }];
  return parts.map((part) => ({ value: part, reading: readNumber(part.replace(leadingLabel, ''), region, words) }));
}

function readNumber(text: string, region: string | null, words: string): Reading {
  const digits = text.replace(/\D/g, '');
  if (isPlaceholder(foldText(text))) return readNothing('phone', 'placeholder', 'A placeholder.');
  if (digits === '' || text.length > maxLength || vanityLetters.test(text)) {
    return readNothing('phone', 'invalid', 'Not a phone number.');
  }
  if (isRepeatedDigit(digits)) return readNothing('phone', 'placeholder', 'One digit over and over.');
  const country = toCountry(region);
  const number = parseNumber(text, country);
  if (number !== null) return isRepeatedDigit(number.national) ? repeated() : readValid(number, words);
  const national = parsePhoneNumberFromString(text, country ?? undefined)?.nationalNumber ?? '';
  if (isRepeatedDigit(national)) return repeated();
  const isForeign = text.includes('+') || country !== null;
  return readNothing(
    'phone',
    'invalid',
    isForeign ? 'Not a valid number.' : 'No country code, and no country to read it with.',
  );
}

function repeated(): Reading {
  return readNothing('phone', 'placeholder', 'One digit over and over.');
}

function parseNumber(text: string, country: CountryCode | null): ValidNumber | null {
  if (/^\(?00[\s.-]?[1-9]/.test(text)) {
    const international = parseValid(text.replace(/^\(?00[\s.-]?/, '+'), null);
    if (international !== null) return international;
  }
  // Mexico dropped the 1 after 52 in 2019.
  const isOldMexican = /^\+?52\s?1[\s.-]?\d/.test(text);
  return parseValid(text, country) ?? (isOldMexican ? parseValid(text.replace(/^\+?52\s?1/, '+52 '), null) : null);
}

function parseValid(text: string, country: CountryCode | null): ValidNumber | null {
  const number = country === null ? parsePhoneNumberFromString(text) : parsePhoneNumberFromString(text, country);
  if (number === undefined) return null;
  // A number has a type exactly when it is valid; asking once halves the cost.
  const type = number.getType();
  return type === undefined ? null : { key: number.number, national: number.nationalNumber, type };
}

function readValid(number: ValidNumber, words: string): Reading {
  const said = foldText(words).replace(/[_-]/g, ' ');
  return readKey('phone', number.key, { person: weighForPerson(number, said), company: weighForCompany(said) });
}

function weighForPerson({ type }: ValidNumber, said: string): Weight {
  if (/\bfax\b/.test(said)) return { tier: null, reason: 'A fax number.' };
  const isMobile = mobileWord.test(said) || (type === 'MOBILE' && !officeWord.test(said));
  return isMobile ? { tier: 3 } : unsaid;
}

function weighForCompany(said: string): Weight {
  return /\bfax\b/.test(said) ? { tier: null, reason: 'A fax number.' } : companyWeight;
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}

function toCountry(region: string | null): CountryCode | null {
  const code = region?.toUpperCase() ?? '';
  return isSupportedCountry(code) ? code : null;
}
