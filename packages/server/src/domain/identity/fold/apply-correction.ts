import { sameJson } from '../json.ts';
import type { JsonObject } from '../statement.ts';
import { addAliases } from './apply-name.ts';
import { pinCell, releaseCell, stateCell } from './cell.ts';
import { type Correction, cellFields, type ItemDifference } from './correction.ts';
import { type Applied, type Draft, openDraft, recordChange } from './draft.ts';
import { shownItems } from './items.ts';
import { attachKeys } from './keys.ts';
import { type Cell, type FoldState, type HeldKey, type Item, keyText } from './state.ts';

export type CorrectionObservation = {
  readonly id: string;
  readonly correction: Correction;
  /** The keys that the correction brings. */
  readonly keys: readonly HeldKey[];
};

/** The state after a person's word: what it sets holds against every later statement until it is released or set again. */
export function applyCorrection(state: FoldState, observation: CorrectionObservation): Applied {
  const { correction } = observation;
  const draft = openDraft(state, observation.id, 'update');
  for (const path of correction.release ?? []) release(draft, path);
  setFields(draft, correction);
  draft.state.contacts = changeItems(draft, 'contacts', draft.state.contacts, correction.contacts, correction.pin);
  draft.state.socials = changeItems(draft, 'socials', draft.state.socials, correction.socials, correction.pin);
  changeAliases(draft, correction.aliases);
  changeKeys(draft, correction.strikeKeys ?? [], observation.keys);
  return { state: draft.state, changes: draft.changes, notes: draft.notes };
}

function setFields(draft: Draft, correction: Correction): void {
  const { state } = draft;
  const set = <T>(path: string, cell: Cell<T> | null, value: T): Cell<T> =>
    correction.pin ? pinCell(draft, path, cell, value) : stateCell(draft, path, cell, value);
  if (correction.name !== undefined) state.name = set('name', state.name, correction.name);
  for (const field of cellFields) {
    const value = correction[field];
    // Field and value come from the same key, which TypeScript cannot follow through a union.
    if (value !== undefined) state[field] = set(field, state[field] as Cell<unknown> | null, value) as never;
  }
  const attributes = { ...state.attributes };
  for (const [key, value] of Object.entries(correction.attributes ?? {})) {
    attributes[key] = set(`attributes.${key}`, attributes[key] ?? null, value);
  }
  state.attributes = attributes;
}

function changeItems<T extends JsonObject>(
  draft: Draft,
  field: 'contacts' | 'socials',
  items: readonly Item<T>[],
  difference: ItemDifference<T> | undefined,
  pin: boolean,
): readonly Item<T>[] {
  if (difference === undefined) return items;
  const before = shownItems(items, draft.state.struck[field]).map((item) => item.value);
  const mark = pin ? { pinned: true as const } : { said: true as const };
  const added = new Map(difference.add.map((item) => [item.key, item.value]));
  const next = items.map((item) => {
    const value = added.get(item.key);
    if (value === undefined) return item;
    added.delete(item.key);
    return { ...item, value, ...mark };
  });
  for (const [key, value] of added) next.push({ key, value, observationId: draft.observationId, ...mark });
  const struck = draft.state.struck[field].filter((key) => !difference.add.some((item) => item.key === key));
  draft.state.struck = { ...draft.state.struck, [field]: unite(struck, difference.strike) };
  const after = shownItems(next, draft.state.struck[field]).map((item) => item.value);
  if (!sameJson(before, after)) recordChange(draft, field, before, after, 'by_hand');
  return next;
}

function changeAliases(draft: Draft, difference: ItemDifference<string> | undefined): void {
  if (difference === undefined) return;
  const { state } = draft;
  const returning = difference.add.map((item) => item.value);
  const kept = state.struck.aliases.filter((alias) => !returning.includes(alias));
  state.struck = { ...state.struck, aliases: unite(kept, difference.strike) };
  const before = state.aliases;
  state.aliases = before.filter((alias) => !difference.strike.includes(alias));
  if (state.aliases.length < before.length) recordChange(draft, 'name.aliases', before, state.aliases, 'by_hand');
  addAliases(draft, returning);
}

function changeKeys(draft: Draft, strike: readonly string[], keys: readonly HeldKey[]): void {
  const { state } = draft;
  const returning = keys.map(keyText);
  const struck = unite(
    state.struck.keys.filter((key) => !returning.includes(key)),
    strike,
  );
  state.struck = { ...state.struck, keys: struck };
  state.keys = attachKeys(
    { ...state, keys: state.keys.filter((key) => !struck.includes(keyText(key))) },
    keys,
    draft.observationId,
  );
}

function release(draft: Draft, path: string): void {
  const { state } = draft;
  const field = cellFields.find((name) => name === path);
  // Field and cell come from the same key, which TypeScript cannot follow through a union.
  if (field !== undefined) state[field] = releaseCell(draft, path, state[field] as Cell<unknown> | null) as never;
  else if (path === 'name') state.name = releaseCell(draft, path, state.name) ?? state.name;
  else if (path === 'contacts') state.contacts = releaseItems(draft, path, state.contacts);
  else if (path === 'socials') state.socials = releaseItems(draft, path, state.socials);
  else if (path.startsWith('attributes.')) {
    const { [path.slice('attributes.'.length)]: cell, ...others } = state.attributes;
    const released = releaseCell(draft, path, cell ?? null);
    state.attributes = released === null ? others : { ...others, [path.slice('attributes.'.length)]: released };
  }
}

/** What was struck shows again, what only a person had added goes. */
function releaseItems<T>(draft: Draft, field: 'contacts' | 'socials', items: readonly Item<T>[]): readonly Item<T>[] {
  const before = shownItems(items, draft.state.struck[field]).map((item) => item.value);
  const next = items.filter((item) => item.said).map(({ pinned: _pinned, ...item }) => item);
  draft.state.struck = { ...draft.state.struck, [field]: [] };
  const after = next.map((item) => item.value);
  if (!sameJson(before, after)) recordChange(draft, field, before, after, 'released');
  return next;
}

function unite(known: readonly string[], added: readonly string[]): readonly string[] {
  return [...new Set([...known, ...added])];
}
