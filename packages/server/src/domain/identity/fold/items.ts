import { isEmpty } from '../read-statement.ts';
import type { JsonObject } from '../statement.ts';
import { type Draft, recordChange } from './draft.ts';
import type { Item } from './state.ts';

/** A Lead holds at most this many contacts, socials, sources and aliases each. */
export const itemLimit = 1000;

export type ItemField = 'contacts' | 'socials' | 'sources';

/**
 * Unites what a source states with what is known: by canonical key, the first raw form kept, extra item keys merged. Struck items
 * are remembered and not shown.
 */
export function uniteItems<T extends JsonObject>(
  draft: Draft,
  field: ItemField,
  known: readonly Item<T>[],
  stated: readonly T[],
  keyOf: (value: T) => string,
  struck: readonly string[],
): readonly Item<T>[] {
  if (stated.length === 0) return known;
  const items = [...known];
  const places = new Map(items.map((item, index) => [item.key, index]));
  const hidden = new Set(struck);
  const pathTo = (place: number): string => `${field}[${countShown(items, place, hidden)}]`;
  for (const value of stated) {
    const key = keyOf(value);
    const place = places.get(key);
    const isStruck = hidden.has(key);
    if (isStruck) draft.notes.push(`${field}: ${describe(value)} was removed by hand and stays removed.`);
    if (place === undefined && items.length >= itemLimit) {
      draft.notes.push(`${field}: ${describe(value)} is not added; a Lead holds at most ${itemLimit}.`);
    } else if (place === undefined) {
      places.set(key, items.length);
      if (!isStruck) recordChange(draft, pathTo(items.length), null, value, 'added');
      items.push({ key, value, observationId: draft.observationId, said: true });
    } else {
      const item = items[place];
      if (item) items[place] = completeItem(draft, () => pathTo(place), item, value, isStruck);
    }
  }
  return items;
}

function completeItem<T extends JsonObject>(
  draft: Draft,
  path: () => string,
  item: Item<T>,
  value: T,
  isStruck: boolean,
): Item<T> {
  const extra = Object.entries(value).filter(([key, part]) => isEmpty(item.value[key]) && !isEmpty(part));
  if (!isStruck) for (const [key, part] of extra) recordChange(draft, `${path()}.${key}`, null, part, 'completes');
  if (extra.length === 0) return item.said ? item : { ...item, said: true };
  // The added keys are extra ones of the same item shape.
  return { ...item, value: { ...item.value, ...Object.fromEntries(extra) } as T, said: true };
}

/** The items that are shown: all that are not struck. */
export function shownItems<T>(items: readonly Item<T>[], struck: readonly string[]): readonly Item<T>[] {
  if (struck.length === 0) return items;
  const hidden = new Set(struck);
  return items.filter((item) => !hidden.has(item.key));
}

/** How many of the items before this place are shown. */
function countShown(items: readonly Item<unknown>[], place: number, hidden: ReadonlySet<string>): number {
  if (hidden.size === 0) return place;
  let shown = 0;
  for (let index = 0; index < place; index++) if (!hidden.has(items[index]?.key ?? '')) shown += 1;
  return shown;
}

function describe(value: JsonObject): string {
  return JSON.stringify(value.value ?? value.url ?? value.id ?? value);
}
