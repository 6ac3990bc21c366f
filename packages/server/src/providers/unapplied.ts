import type { SearchFilters, SearchPlace, UnsupportedPiece } from '@puffle/contract';

/** One part of the filters that a provider may or may not be able to apply, and what it asks for in words. */
export type FilterPart = keyof typeof parts;

const plain = (id: string): string => id.replaceAll('_', ' ');

export function placeText({ city, state, country }: SearchPlace): string {
  return [city, state, country].filter((part) => part !== undefined).join(', ');
}

const listed = (word: string, items: readonly string[]): string | null =>
  items.length === 0 ? null : `${word}: ${items.map(plain).join(' or ')}`;
const except = (word: string, items: readonly string[]): string | null =>
  items.length === 0 ? null : `${word}: not ${items.map(plain).join(' or ')}`;

export type Range = { readonly min: number | null; readonly max: number | null };

export function rangeText(word: string, { min, max }: Range): string | null {
  if (min === null && max === null) return null;
  if (max === null) return `${word}: at least ${min}`;
  return min === null ? `${word}: at most ${max}` : `${word}: ${min} to ${max}`;
}

const parts = {
  titles: (f: SearchFilters) => listed('title', f.titles.include),
  notTitles: (f: SearchFilters) => except('title', f.titles.exclude),
  seniorities: (f: SearchFilters) => listed('seniority', f.seniorities.include),
  notSeniorities: (f: SearchFilters) => except('seniority', f.seniorities.exclude),
  functions: (f: SearchFilters) => listed('function', f.functions.include),
  notFunctions: (f: SearchFilters) => except('function', f.functions.exclude),
  locations: (f: SearchFilters) => listed('location', f.locations.include.map(placeText)),
  notLocations: (f: SearchFilters) => except('location', f.locations.exclude.map(placeText)),
  companyNames: (f: SearchFilters) => listed('company', f.companies.include.names),
  companyDomains: (f: SearchFilters) => listed('company', f.companies.include.domains),
  notCompanies: (f: SearchFilters) => except('company', [...f.companies.exclude.names, ...f.companies.exclude.domains]),
  industries: (f: SearchFilters) => listed('industry', f.industries.include),
  notIndustries: (f: SearchFilters) => except('industry', f.industries.exclude),
  keywords: (f: SearchFilters) => listed('keyword', f.keywords.include),
  notKeywords: (f: SearchFilters) => except('keyword', f.keywords.exclude),
  size: (f: SearchFilters) => rangeText('employees', f.size),
  revenue: (f: SearchFilters) => rangeText('revenue', f.revenue),
  fundingTotal: (f: SearchFilters) => rangeText('funding', f.funding),
  fundingStages: (f: SearchFilters) => listed('funding stage', f.funding.stages),
} as const;

function filterParts(): FilterPart[] {
  return Object.keys(parts) as FilterPart[]; // an object literal has no other keys
}

/** What a part of the filters asks for; null when it asks for nothing. */
function askedBy(part: FilterPart, filters: SearchFilters): string | null {
  return parts[part](filters);
}

/** What the filters ask for beyond the parts that a provider applies. */
export function unapplied(name: string, filters: SearchFilters, applied: ReadonlySet<FilterPart>): UnsupportedPiece[] {
  return filterParts().flatMap((part) => {
    const text = applied.has(part) ? null : askedBy(part, filters);
    return text === null ? [] : [{ text, reason: `${name} cannot search by this.` }];
  });
}
