import type { SearchFilters } from '@puffle/contract';
import { reasons } from '../data/relation-words.ts';
import { itemsOf, unique } from './items-of.ts';
import type { Bounds, Item, ItemOf, Piece } from './said.ts';

/** Sizes, revenue and funding, as one range each; what one range cannot say is added to the pieces. */
export function addAmounts(filters: SearchFilters, items: readonly Item[], pieces: Piece[]): void {
  const stages = itemsOf(items, 'stage', false).flatMap((item) => item.stages);
  const sizes = itemsOf(items, 'size', false);
  const raised = itemsOf(items, 'raised', false);
  const words = itemsOf(items, 'sizeWord', false).filter(
    ({ isStartup }) => !isStartup || (stages.length === 0 && raised.length === 0),
  );
  const excluded = itemsOf(items, 'sizeWord', true).flatMap((item) => othersOf(item, pieces));
  filters.size = { ...join([...(sizes.length > 0 ? sizes : words), ...excluded], pieces, reasons.sizes) };
  for (const { from, to } of itemsOf(items, 'stage', true)) pieces.push({ from, to, reason: reasons.notSize });
  const revenue = itemsOf(items, 'revenue', false);
  filters.revenue = { ...join(revenue, pieces, reasons.amounts), currency: currencyOf(revenue) };
  filters.funding = { stages: unique(stages), ...join(raised, pieces, reasons.amounts), currency: currencyOf(raised) };
}

/** `no startups` asks for bigger companies; what is neither small nor big has no other side. */
function othersOf(item: ItemOf<'sizeWord'>, pieces: Piece[]): readonly ItemOf<'sizeWord'>[] {
  const { min, max } = item.bounds;
  if (min === null && max !== null) return [{ ...item, bounds: { min: max + 1, max: null } }];
  if (max === null && min !== null) return [{ ...item, bounds: { min: null, max: min - 1 } }];
  pieces.push({ from: item.from, to: item.to, reason: reasons.notSize });
  return [];
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
