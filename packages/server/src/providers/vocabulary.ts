import type { Industry, JobFunction, SearchPlace, Seniority } from '@puffle/contract';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import { countrySpellings } from '../domain/identity/canonicalize/region.ts';
import { foldText } from '../domain/identity/names/fold-text.ts';
import { functionWords } from '../domain/search/data/function-words.ts';
import { subdivisions } from '../domain/search/data/generated/subdivisions.ts';
import { industryWords } from '../domain/search/data/industry-words.ts';
import { seniorityWords } from '../domain/search/data/seniority-words.ts';

/** Words of a job title that show a level. */
export function titleWordsOf(level: Seniority): string[] {
  const { nouns, signs, de, es } = seniorityWords[level];
  return wordsOf([nouns, signs, de, es]);
}

/** Words of a job title that show what somebody works on. */
export function titleWordsOfFunction(id: JobFunction): string[] {
  const { names, people, title, de, es } = functionWords[id];
  return wordsOf([names, people, title, de, es]);
}

/** What a column may say for an industry: its names, and those of the industries within it. */
export function industryNames(id: Industry): string[] {
  const found = new Set([id.replaceAll('_', ' ')]);
  const { field, firms, labels, de, es } = industryWords[id];
  for (const name of wordsOf([field, firms, labels, de, es])) found.add(name);
  for (const other of within(id)) for (const name of industryNames(other)) found.add(name);
  return [...found];
}

/** Industries that the broader one includes. */
export function within(id: Industry): Industry[] {
  return typedKeys(industryWords).filter((other) => industryWords[other].within === id);
}

export function countryNames(code: string): string[] {
  return [...new Set(countrySpellings(code).map(foldText))];
}

/** The code of a part of a country, and its name. */
export function stateNames({ country = '', state = '' }: SearchPlace): string[] {
  stateByCode ??= readSubdivisions();
  const name = stateByCode.get(`${country} ${state}`);
  return [state, ...(name === undefined ? [] : [name])].map(foldText);
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

function wordsOf(alternatives: readonly (string | undefined)[]): string[] {
  return [...new Set(alternatives.flatMap((text) => text?.split('|') ?? []))];
}

function typedKeys<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record) as Key[]; // a record holds the keys of its type
}
