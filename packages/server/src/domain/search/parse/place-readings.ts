import type { SearchPlace } from '@puffle/contract';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import { cities } from '../data/generated/cities.ts';
import { subdivisions } from '../data/generated/subdivisions.ts';
import {
  cityNames,
  countryCodes,
  countryNames,
  demonyms,
  everydayPlaces,
  regions,
  stateNames,
  wordCodes,
} from '../data/place-words.ts';
import type { PlaceReading } from './meaning.ts';
import { alternatives, equation, lines, phraseKey } from './words.ts';

type Add = (name: string, reading: PlaceReading) => void;
type Needs = PlaceReading['needs'];
type OtherNames = { readonly shown?: string; readonly names: readonly string[] };

/** Readings are ordered by rank: a country before a state of the United States before a city before any other state. */
const ranks = { region: 9e6, country: 8e6, leadingState: 7e6, state: 0 } as const;
const countriesOfLeadingStates = new Set(['US', 'CA', 'AU', 'GB']);
const countriesWithCodes = new Set(['US', 'CA', 'AU']);
const bigCity = 400;
const bigCityOf: Readonly<Record<string, number>> = { US: 250, CA: 250, GB: 250, DE: 250, CH: 100, IE: 100 };
/** Not Georgia the country, unless something beside it says so. */
const rankOf: Readonly<Record<string, number>> = { 'US GA': 8.5e6, 'ID BA': 7e6 };

const everyday = new Set(everydayPlaces.split(/\s+/).map(phraseKey));
const wordsAsCodes = new Set(wordCodes.split(' '));

/** Every name of a place that is known, with what it may be. */
export function addPlaces(add: Add): void {
  addCountries(add);
  addStates(add);
  addCities(add);
  for (const [names, members] of lines(regions).map(equation)) {
    const places = members.split(' ').map(readPlace);
    for (const name of alternatives(names))
      add(name, { kind: 'region', places, rank: ranks.region, needs: needsOf(name) });
  }
}

function addCountries(add: Add): void {
  const named = (name: string, country: string, needs: Needs) =>
    add(name, { kind: 'country', places: [{ country }], rank: ranks.country, needs });
  const known = new Set(codes.map(([code]) => code));
  for (const { countries } of [en, de, es] as readonly { readonly countries: Record<string, string | string[]> }[]) {
    for (const [code, names] of Object.entries(countries)) {
      if (known.has(code)) for (const name of [names].flat()) named(plainCountry(name), code, needsOf(name));
    }
  }
  for (const line of [...lines(countryNames), ...lines(demonyms)]) {
    for (const name of alternatives(line.slice(3)))
      named(name, line.slice(0, 2), name === 'us' ? 'place' : needsOf(name));
  }
  for (const code of countryCodes.split(' ')) named(code, code, 'capitals');
}

/** Without what stands after a comma or in brackets, and without an article. */
function plainCountry(name: string): string {
  return name.replace(/\s*[,(].*$/, '').replace(/^the /i, '');
}

function addStates(add: Add): void {
  const named = (name: string, country: string, state: string, needs: Needs) => {
    const isLeading = countriesOfLeadingStates.has(country);
    const rank = rankOf[`${country} ${state}`] ?? (isLeading ? ranks.leadingState : ranks.state);
    add(name, { kind: 'state', places: [{ country, state }], rank, needs });
  };
  for (const line of lines(subdivisions)) {
    const [country = '', state = '', ...words] = line.split(' ');
    named(words.join(' '), country, state, needsOf(words.join(' ')));
    if (!countriesWithCodes.has(country)) continue;
    named(state, country, state, wordsAsCodes.has(state.toLowerCase()) || country !== 'US' ? 'capitals' : 'place');
  }
  for (const line of lines(stateNames)) {
    const [country = '', state = '', ...words] = line.split(' ');
    for (const name of alternatives(words.join(' ')))
      named(name, country, state, name === 'dc' ? 'place' : needsOf(name));
  }
  const district: PlaceReading = {
    kind: 'city',
    places: [{ country: 'US', state: 'DC' }],
    rank: 700,
    needs: 'nothing',
  };
  add('washington', district);
}

function addCities(add: Add): void {
  const others = otherCityNames();
  for (const line of lines(cities)) {
    const [country = '', state = '-', thousands = '0', ...words] = line.split(' ');
    const name = words.join(' ');
    if (name === 'Washington, D.C.') continue;
    const { shown = name, names = [] } = others.get(`${country} ${name}`) ?? {};
    const place: SearchPlace = { country, ...(state === '-' ? {} : { state }), city: shown };
    const isBig = Number(thousands) >= (bigCityOf[country] ?? bigCity);
    for (const each of new Set([name, ...names])) {
      const needs =
        everyday.has(phraseKey(each)) || phraseKey(each).length < 4 ? 'place' : isBig ? 'nothing' : 'capital';
      add(each, { kind: 'city', places: [place], rank: Number(thousands), needs });
    }
    others.delete(`${country} ${name}`);
  }
}

/** By `country name`: how a city is shown, and its other names. */
function otherCityNames(): Map<string, OtherNames> {
  return new Map(
    lines(cityNames).map((line): [string, OtherNames] => {
      const [city, right] = equation(line);
      const [first = '', ...rest] = alternatives(right);
      const shown = first.replace(/^!/, '');
      return [city, { names: [shown, ...rest], ...(first.startsWith('!') ? { shown } : {}) }];
    }),
  );
}

function needsOf(name: string): Needs {
  return everyday.has(phraseKey(name)) ? 'place' : 'nothing';
}

function readPlace(text: string): SearchPlace {
  const [country = '', state = '', city = ''] = text.split('/');
  return {
    country,
    ...(state === '' ? {} : { state }),
    ...(city === '' ? {} : { city: city.replaceAll('_', ' ') }),
  };
}
