import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import it from 'i18n-iso-countries/langs/it.json' with { type: 'json' };
import nl from 'i18n-iso-countries/langs/nl.json' with { type: 'json' };
import pt from 'i18n-iso-countries/langs/pt.json' with { type: 'json' };
import type { StatedLocation } from '../statement.ts';
import { foldText } from './text.ts';

const extraNames: Readonly<Record<string, string>> = {
  uk: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  'great britain': 'GB',
  'u.s.': 'US',
  'u.s.a.': 'US',
  america: 'US',
  'the netherlands': 'NL',
  holland: 'NL',
};

let codeByName: ReadonlyMap<string, string> | undefined;

/**
 * The ISO 3166 alpha-2 code of a place's country, from `country` as a name in seven languages or a code, else from the last part of
 * `raw` when that is a country's name. Null when it does not map to one country.
 */
export function regionOf(location: StatedLocation | null): string | null {
  if (location === null) return null;
  const country = foldName(location.country);
  if (country !== '') return names().get(country) ?? null;
  const last = foldName(cutLastPart(location.raw));
  // Two and three letters after a comma are as often a state; Georgia is one too.
  return (last.length > 3 || last === 'usa' || last === 'uk') && last !== 'georgia'
    ? (names().get(last) ?? null)
    : null;
}

/** Every spelling by which `regionOf` knows a country, its codes included. */
export function countrySpellings(code: string): string[] {
  return [...names()].filter(([, known]) => known === code).map(([name]) => name);
}

function cutLastPart(raw: unknown): string {
  return typeof raw === 'string' ? raw.slice(raw.lastIndexOf(',') + 1) : '';
}

function foldName(value: unknown): string {
  const bare = foldText(value).normalize('NFD').replace(/\p{M}/gu, '');
  return bare.replace(/[’`´]/g, "'").replace(/^the /, '');
}

function names(): ReadonlyMap<string, string> {
  codeByName ??= collectNames();
  return codeByName;
}

function collectNames(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const ambiguous = new Set<string>();
  const add = (name: string, code: string): void => {
    const known = found.get(name);
    if (known !== undefined && known !== code) ambiguous.add(name);
    found.set(name, code);
  };
  for (const { countries } of [en, de, es, fr, it, nl, pt]) {
    for (const [code, spelling] of Object.entries(countries)) {
      for (const name of [spelling].flat()) add(foldName(name), code);
    }
  }
  for (const name of ambiguous) found.delete(name);
  for (const [alpha2 = '', alpha3 = ''] of codes) {
    found.set(alpha2.toLowerCase(), alpha2);
    found.set(alpha3.toLowerCase(), alpha2);
  }
  for (const [name, code] of Object.entries(extraNames)) found.set(name, code);
  return found;
}
