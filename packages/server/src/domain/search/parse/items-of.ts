import type { Item, ItemOf, Kind } from './said.ts';

/** The items of one kind, asked for or excluded. */
export function itemsOf<Of extends Kind>(items: readonly Item[], kind: Of, negated: boolean): ItemOf<Of>[] {
  return items.filter((item): item is ItemOf<Of> => item.kind === kind && item.negated === negated);
}

export function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
