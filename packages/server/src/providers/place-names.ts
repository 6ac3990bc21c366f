import type { SearchPlace } from '@puffle/contract';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { countrySpellings } from '../domain/identity/canonicalize/region.ts';
import { foldText } from '../domain/identity/names/fold-text.ts';
import { subdivisions } from '../domain/search/data/generated/subdivisions.ts';

export function countryNames(code: string): string[] {
  return [...new Set(countrySpellings(code).map(foldText))];
}

/** The code of a part of a country, and its name. */
export function stateNames(place: SearchPlace): string[] {
  return [place.state, stateName(place)].filter((name) => name !== undefined).map(foldText);
}

export function stateName({ country = '', state }: SearchPlace): string | undefined {
  stateByCode ??= readSubdivisions();
  return state === undefined ? undefined : (stateByCode.get(`${country} ${state}`) ?? state);
}

export function countryName({ country }: SearchPlace): string | undefined {
  if (country === undefined) return undefined;
  const spellings: Readonly<Record<string, string | readonly string[]>> = english.countries;
  return usualNames[country] ?? [spellings[country] ?? country].flat()[0];
}

/** Where the first spelling of the library is not the one that data has. */
const usualNames: Readonly<Record<string, string>> = { US: 'United States', CN: 'China', RU: 'Russia' };

let stateByCode: ReadonlyMap<string, string> | undefined;

function readSubdivisions(): ReadonlyMap<string, string> {
  const lines = subdivisions.trim().split('\n');
  return new Map(
    lines.map((line) => {
      const [country = '', state = '', ...name] = line.split(' ');
      return [`${country} ${state}`, name.join(' ')] as const;
    }),
  );
}
