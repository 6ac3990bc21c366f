import type { ParsedPrompt, SearchFilters, SearchPlace } from '@puffle/contract';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { foldText } from '../../domain/identity/names/fold-text.ts';
import { subdivisions } from '../../domain/search/data/generated/subdivisions.ts';

const mostEntries = 300;
const mostLength = 200;
const countries = new Set(codes.map(([code]) => code));
let states: ReadonlySet<string> | undefined;

/**
 * Why filters of a model cannot be what the sentence says; null when nothing speaks against them. Names, domains and words come from the
 * sentence, or were made up (or put in by a sentence that tried to give orders).
 */
export function findUnfounded({ filters, unsupported }: ParsedPrompt, prompt: string): string | null {
  const sentence = foldText(prompt).replaceAll(' ', '');
  const isSaid = (text: string) => sentence.includes(foldText(text).replaceAll(' ', ''));
  const foreign = [...wordsOf(filters), ...unsupported.map(({ text }) => text)].find((text) => !isSaid(text));
  if (foreign !== undefined) return `The language model named ${quote(foreign)}, which the sentence does not say.`;
  const place = placesOf(filters).find((each) => !isKnown(each));
  if (place !== undefined)
    return `The language model named a place that does not exist: ${quote(JSON.stringify(place))}.`;
  if ([filters.size, filters.revenue, filters.funding].some(isTurned))
    return 'The language model gave a range whose end is below its beginning.';
  if (prompt.trim() !== '' && unsupported.length === 0 && asksNothing(filters))
    return 'The language model left everything out.';
  return isTooLong(filters) ? 'The language model gave more filters than a sentence can say.' : null;
}

/** What has to stand in the sentence word for word. */
function wordsOf({ companies, keywords }: SearchFilters): string[] {
  const { include, exclude } = companies;
  const named = [include, exclude].flatMap(({ names, domains }) => [...names, ...domains]);
  return [...named, ...keywords.include, ...keywords.exclude];
}

function placesOf({ locations }: SearchFilters): SearchPlace[] {
  return [...locations.include, ...locations.exclude];
}

function isKnown({ country, state, city }: SearchPlace): boolean {
  if (country === undefined) return city !== undefined && state === undefined;
  if (!countries.has(country)) return false;
  states ??= new Set(subdivisions.split('\n').map((line) => line.split(' ', 2).join(' ')));
  const hasStates = [...states].some((each) => each.startsWith(`${country} `));
  return state === undefined || !hasStates || states.has(`${country} ${state}`);
}

/** Whether nothing but the type is said. */
function asksNothing({ type: _, ...filters }: SearchFilters): boolean {
  return !/"|\d/.test(JSON.stringify(Object.values(filters).map(valuesOf)));
}

function valuesOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valuesOf);
  return typeof value === 'object' && value !== null ? Object.values(value).map(valuesOf) : value;
}

function isTurned({ min, max }: { readonly min: number | null; readonly max: number | null }): boolean {
  return min !== null && max !== null && min > max;
}

function isTooLong(filters: SearchFilters): boolean {
  const lists = [filters.titles, filters.keywords, filters.locations, filters.industries, filters.functions];
  const texts = [...filters.titles.include, ...filters.titles.exclude, ...wordsOf(filters)];
  return (
    lists.some(({ include, exclude }) => include.length + exclude.length > mostEntries) ||
    texts.some(({ length }) => length > mostLength)
  );
}

function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 60).toWellFormed()}…` : text);
}
