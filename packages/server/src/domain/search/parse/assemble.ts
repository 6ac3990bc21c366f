import type { FundingStage, ParsedPrompt, SearchFilters, SearchPlace, UnsupportedPiece } from '@puffle/contract';
import { reasons } from '../data/relation-words.ts';
import { combineExcluded, combineRoles } from './combine-roles.ts';
import { emptyFilters } from './empty-filters.ts';
import type { Reading } from './reading.ts';
import type { Bounds, Item, Piece } from './said.ts';
import { settlePlaces } from './settle-places.ts';

type Kind = Item['kind'];
type ItemOf<Of extends Kind> = Extract<Item, { readonly kind: Of }>;

/** What was read, as filters and as the pieces that they leave out, in the order of the sentence. */
export function assemble(reading: Reading): ParsedPrompt {
  const filters = emptyFilters();
  const pieces: Piece[] = [...reading.pieces];
  filters.type = typeOf(reading);
  addRoles(filters, reading);
  addPlaces(filters, reading);
  addCompanies(filters, reading);
  addChoices(filters, reading);
  addAmounts(filters, reading, pieces);
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

function all<Of extends Kind>({ items }: Reading, kind: Of, negated: boolean): ItemOf<Of>[] {
  return items.filter((item): item is ItemOf<Of> => item.kind === kind && item.negated === negated);
}

function addRoles(filters: SearchFilters, reading: Reading): void {
  for (const [negated, side] of [
    [false, 'include'],
    [true, 'exclude'],
  ] as const) {
    const roles = all(reading, 'role', negated).map(({ role }) => role);
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
    filters.companies[side].names = unique(all(reading, 'companyName', negated).map(({ name }) => name));
    filters.companies[side].domains = unique(all(reading, 'domain', negated).map(({ domain }) => domain));
  }
}

function addChoices(filters: SearchFilters, reading: Reading): void {
  for (const [negated, side] of [
    [false, 'include'],
    [true, 'exclude'],
  ] as const) {
    filters.industries[side] = unique(all(reading, 'industry', negated).flatMap(({ industries }) => industries));
    filters.keywords[side] = unique(all(reading, 'keyword', negated).map(({ text }) => text));
  }
}

function addAmounts(filters: SearchFilters, reading: Reading, pieces: Piece[]): void {
  const stages = all(reading, 'stage', false).flatMap((item) => item.stages);
  const sizes = all(reading, 'size', false);
  const raised = all(reading, 'raised', false);
  const words = all(reading, 'sizeWord', false).filter(
    ({ isStartup }) => !isStartup || (stages.length === 0 && raised.length === 0),
  );
  const excluded = all(reading, 'sizeWord', true).flatMap((item) => othersOf(item, pieces));
  filters.size = { ...join([...(sizes.length > 0 ? sizes : words), ...excluded], pieces, reasons.sizes) };
  for (const { from, to } of all(reading, 'stage', true)) pieces.push({ from, to, reason: reasons.notSize });
  const revenue = all(reading, 'revenue', false);
  filters.revenue = { ...join(revenue, pieces, reasons.amounts), currency: currencyOf(revenue) };
  filters.funding = { stages: inOrder(stages), ...join(raised, pieces, reasons.amounts), currency: currencyOf(raised) };
}

/** `no startups` asks for bigger companies; what is neither small nor big has no other side. */
function othersOf(item: ItemOf<'sizeWord'>, pieces: Piece[]): readonly ItemOf<'sizeWord'>[] {
  const { min, max } = item.bounds;
  if (min === null && max !== null) return [{ ...item, bounds: { min: max + 1, max: null } }];
  if (max === null && min !== null) return [{ ...item, bounds: { min: null, max: min - 1 } }];
  pieces.push({ from: item.from, to: item.to, reason: reasons.notSize });
  return [];
}

function inOrder(stages: readonly FundingStage[]): FundingStage[] {
  return unique(stages);
}

function currencyOf(items: readonly { readonly currency: string | null }[]): string | null {
  return items.find(({ currency }) => currency !== null)?.currency ?? null;
}

/** A lower and an upper bound meet; ranges beside one another are spanned, and that is said. */
function join(
  items: readonly { readonly bounds: Bounds; readonly from: number; readonly to: number }[],
  pieces: Piece[],
  reason: string,
): Bounds {
  const [first, ...rest] = items;
  if (first === undefined) return { min: null, max: null };
  return rest.reduce<Bounds>((bounds, item) => {
    const met = meet(bounds, item.bounds);
    if (met !== null) return met;
    if (!isEqual(bounds, item.bounds)) pieces.push({ from: first.from, to: item.to, reason });
    return span(bounds, item.bounds);
  }, first.bounds);
}

function meet(a: Bounds, b: Bounds): Bounds | null {
  if (a.max === null && b.min === null && a.min !== null && b.max !== null && a.min <= b.max)
    return { min: a.min, max: b.max };
  if (b.max === null && a.min === null && b.min !== null && a.max !== null && b.min <= a.max)
    return { min: b.min, max: a.max };
  return null;
}

function span(a: Bounds, b: Bounds): Bounds {
  return {
    min: a.min === null || b.min === null ? null : Math.min(a.min, b.min),
    max: a.max === null || b.max === null ? null : Math.max(a.max, b.max),
  };
}

function isEqual(a: Bounds, b: Bounds): boolean {
  return a.min === b.min && a.max === b.max;
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

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
