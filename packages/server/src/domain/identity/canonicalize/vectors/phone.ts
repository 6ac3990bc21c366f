import type { IdentifierStatus, Tier } from '../reading.ts';
import type { Vector } from './vector.ts';

type Row = { readonly country?: string; readonly label?: string; readonly person?: Tier; readonly note?: string };

function row(
  value: string,
  keys: string | readonly string[],
  { country, label, person = null, note }: Row = {},
): Vector {
  return {
    topic: 'phone',
    given: { contact: { value, type: 'phone', ...(label === undefined ? {} : { label }) } },
    expect: [keys].flat().map((key) => ({ kind: 'phone', key, status: 'ok', person, company: 3 })),
    ...(country === undefined ? {} : { country }),
    ...(note === undefined ? {} : { note }),
  };
}

function nobody(value: string, status: IdentifierStatus, note: string, country?: string): Vector {
  return {
    topic: 'phone',
    given: { contact: { value, type: 'phone' } },
    expect: [{ kind: 'phone', key: '', status, person: null, company: null }],
    ...(country === undefined ? {} : { country }),
    note,
  };
}

export const phoneVectors: readonly Vector[] = [
  row('+1 (415) 555-2671', '+14155552671', { note: 'May be a switchboard, so it says nothing about a person.' }),
  row('+1 (415) 555-2671', '+14155552671', { label: 'mobile', person: 3, note: 'Said to be a mobile.' }),
  row('+44 7911 123456', '+447911123456', { person: 3, note: 'A mobile by its number.' }),
  row('+44 7911 123456', '+447911123456', { label: 'office' }),
  row('(415) 555-2671', '+14155552671', { country: 'United States', note: 'Read with the country of the payload.' }),
  row('030 901820', '+4930901820', { country: 'Deutschland' }),
  row('030/901820', '+4930901820', { country: 'DE' }),
  row('020 7946 0958', '+442079460958', { country: 'GBR' }),
  row('+44 (0)20 7946 0958', '+442079460958'),
  row('0044 20 7946 0958', '+442079460958', { country: 'US', note: '00 is read as + before the country is tried.' }),
  row('00 44 20 7946 0958', '+442079460958'),
  row('＋１ ４１５ ５５５ ２６７１', '+14155552671', { note: 'Full-width (NFKC).' }),
  row('tel:+1-415-555-2671;ext=12', '+14155552671', { note: 'The extension is no part of the key.' }),
  row('+1 415 555 2671 ext. 5', '+14155552671'),
  row('+1 415 555 2671, ext 5', '+14155552671'),
  row('+1 415 555 2671 / +1 415 555 2672', ['+14155552671', '+14155552672'], { note: 'Several numbers are split.' }),
  row('+1 415 555 2671; +44 20 7946 0958', ['+14155552671', '+442079460958']),
  row('+52 1 55 1234 5678', '+525512345678', { note: 'Mexico dropped the 1 in 2019.' }),
  row('+39 06 698 1234', '+39066981234', { note: 'The Vatican by country; fine as a key.' }),
  nobody('202-224-3441', 'invalid', 'No country code, and no country to read it with.'),
  nobody('1-800-FLOWERS', 'invalid', 'Vanity letters.', 'US'),
  nobody('+49 89 1234-HAUS', 'invalid', 'Vanity letters.'),
  nobody('+55 11 8765 4321', 'invalid', 'A Brazilian mobile of the old form.'),
  nobody('1234567890', 'invalid', 'Possible, not valid.', 'US'),
  nobody('call me', 'invalid', 'No digits.'),
  nobody('+1 555 555 5555', 'placeholder', 'One digit over and over.'),
  nobody('0000000000', 'placeholder', 'Only zeros.', 'US'),
  nobody('000-000-0000', 'placeholder', 'Only zeros and dashes.'),
  nobody('n/a', 'placeholder', 'A placeholder.'),
];
