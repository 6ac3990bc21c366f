import type { ParsedPrompt, SearchFilters, SearchPlace, UnsupportedPiece } from '@puffle/contract';
import { reasons } from '../data/relation-words.ts';
import { addAmounts } from './assemble-amounts.ts';
import { combineExcluded, combineRoles } from './combine-roles.ts';
import { emptyFilters } from './empty-filters.ts';
import { itemsOf, unique } from './items-of.ts';
import type { Reading } from './reading.ts';
import type { Kind, Piece } from './said.ts';
import { settlePlaces } from './settle-places.ts';

/** What was read, as filters and as the pieces that they leave out, in the order of the sentence. */
export function assemble(reading: Reading): ParsedPrompt {
  const filters = emptyFilters();
  const pieces: Piece[] = [...reading.pieces];
  filters.type = typeOf(reading);
  addRoles(filters, reading);
  addPlaces(filters, reading);
  addCompanies(filters, reading);
  addChoices(filters, reading);
  addAmounts(filters, reading.items, pieces);
  addPairs(reading, pieces);
  return { filters, unsupported: describe(reading, pieces) };
}

function typeOf({
  isAboutPeople,
  isAboutCompanies,
  hintsAtCompanies,
  hintsAtPeople,
  items,
}: Reading): 'person' | 'company' {
  if (isAboutPeople || (hintsAtPeople && !isAboutCompanies)) return 'person';
  return isAboutCompanies || hintsAtCompanies || items.some(({ kind, negated }) => isOfCompanies(kind) && !negated)
    ? 'company'
    : 'person';
}

function isOfCompanies(kind: Kind): boolean {
  return ['size', 'revenue', 'raised', 'stage', 'sizeWord', 'industry', 'domain'].includes(kind);
}

function addRoles(filters: SearchFilters, reading: Reading): void {
  for (const [negated, side] of [
    [false, 'include'],
    [true, 'exclude'],
  ] as const) {
    const roles = itemsOf(reading.items, 'role', negated).map(({ role }) => role);
    const { titles, levels, functions } = negated ? combineExcluded(roles) : combineRoles(roles);
    filters.titles[side] = [...titles];
    filters.seniorities[side] = [...levels];
    filters.functions[side] = [...functions];
  }
}

function addPlaces(filters: SearchFilters, reading: Reading): void {
  for (const [item, places] of settlePlaces(reading.items)) {
    const side = item.negated ? filters.locations.exclude : filters.locations.include;
    for (const place of places) if (!side.some((other) => isSame(other, place))) side.push({ ...place });
  }
}

function isSame(a: SearchPlace, b: SearchPlace): boolean {
  return a.country === b.country && a.state === b.state && a.city === b.city;
}

function addCompanies(filters: SearchFilters, reading: Reading): void {
  for (const [negated, side] of [
    [false, 'include'],
    [true, 'exclude'],
  ] as const) {
    filters.companies[side].names = unique(itemsOf(reading.items, 'companyName', negated).map(({ name }) => name));
    filters.companies[side].domains = unique(itemsOf(reading.items, 'domain', negated).map(({ domain }) => domain));
  }
}

function addChoices(filters: SearchFilters, reading: Reading): void {
  for (const [negated, side] of [
    [false, 'include'],
    [true, 'exclude'],
  ] as const) {
    filters.industries[side] = unique(
      itemsOf(reading.items, 'industry', negated).flatMap(({ industries }) => industries),
    );
    filters.keywords[side] = unique(itemsOf(reading.items, 'keyword', negated).map(({ text }) => text));
  }
}

/** `CTOs in Berlin and CEOs in Munich` finds CEOs in Berlin, too, and that is said. */
function addPairs({ items }: Reading, pieces: Piece[]): void {
  const wanted = items.filter(
    ({ negated, kind }) => !negated && ['role', 'place', 'industry', 'companyName'].includes(kind),
  );
  const runs = wanted.filter((item, at) => item.kind !== wanted[at - 1]?.kind);
  const again = runs.find(
    (item, at) => item.kind === 'role' && runs.slice(0, at).some(({ kind }) => kind === 'role') && at > 1,
  );
  const [first] = wanted;
  const last = wanted.at(-1);
  if (again !== undefined && first !== undefined && last !== undefined && runs.indexOf(again) < runs.length - 1) {
    pieces.push({ from: first.from, to: last.to, reason: reasons.pairs });
  }
}

function describe(reading: Reading, pieces: readonly Piece[]): UnsupportedPiece[] {
  return [...pieces]
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, reason }) => ({ text: reading.textOf(from, to), reason }));
}
