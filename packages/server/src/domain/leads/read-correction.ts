import type { LeadPatch } from '@puffle/contract';
import { DomainError } from '../domain-error.ts';
import { contactKey, normalizeContact, normalizeSocial, socialKey } from '../identity/canonicalize/items.ts';
import { type CellField, type Correction, cellFields, type ItemDifference } from '../identity/fold/correction.ts';
import { shownItems } from '../identity/fold/items.ts';
import type { FoldState, Item } from '../identity/fold/state.ts';
import { sameJson } from '../identity/json.ts';
import { sameNameTokens } from '../identity/names/same-name-tokens.ts';
import { isEmpty } from '../identity/read-statement.ts';
import type { Contact, JsonObject, Social, StatedName } from '../identity/statement.ts';

export type ReadCorrection = { readonly correction: Correction; readonly notes: readonly string[] };

type Draft = { -readonly [K in keyof Correction]: Correction[K] } & { attributes: Record<string, unknown> };

/**
 * A PATCH as its difference to the Lead: what it sets, what it adds to united arrays and what it leaves out of them. Errors:
 * `validation_failed` for an `unpin` path that is none.
 */
export function readCorrection(patch: LeadPatch, state: FoldState, pin: boolean): ReadCorrection {
  const notes: string[] = [];
  const draft: Draft = { pin, attributes: {} };
  if (patch.name !== undefined) readName(patch.name, state, draft);
  readCells(patch, state, draft, notes);
  if (patch.attributes === null) for (const key of Object.keys(state.attributes)) draft.attributes[key] = null;
  else Object.assign(draft.attributes, patch.attributes);
  if (patch.contacts !== undefined) {
    const stated = (patch.contacts ?? []).map((item) => normalizeContact(asItem(item, 'value') as Contact));
    draft.contacts = difference(state.contacts, state.struck.contacts, stated, contactKey, pin, notes, 'contacts');
  }
  if (patch.socials !== undefined) {
    const stated = (patch.socials ?? []).map((item) => normalizeSocial(asItem(item, 'url') as Social));
    draft.socials = difference(state.socials, state.struck.socials, stated, socialKey, pin, notes, 'socials');
  }
  if (patch.unpin !== undefined) draft.release = patch.unpin.map((path, index) => checkReleasable(path, index));
  return { correction: draft, notes };
}

function readName(name: NonNullable<LeadPatch['name']>, state: FoldState, draft: Draft): void {
  // The schema has checked the types of the known keys.
  const { aliases, ...given } = withoutEmpty(typeof name === 'string' ? { full: name } : name) as StatedName;
  const current = state.name?.value ?? {};
  const parts = { ...pick(current, 'first', 'last'), ...pick(given, 'first', 'last') };
  const joined = [parts.first, parts.last].filter((part) => part !== undefined).join(' ');
  const { full: _full, first: _first, last: _last, ...extra } = current;
  if (Object.keys(given).length > 0) {
    const full = given.full ?? (given.first !== undefined || given.last !== undefined ? joined : current.full);
    const moved = given.full === undefined ? parts : pick(given, 'first', 'last');
    draft.name = { ...extra, ...given, ...moved, ...(full === undefined ? {} : { full }) };
  }
  if (aliases !== undefined || (typeof name === 'object' && Array.isArray(name.aliases))) {
    const wanted = aliases ?? [];
    const isIn = (list: readonly string[], alias: string): boolean =>
      list.some((other) => sameNameTokens(other, alias, state.type));
    draft.aliases = {
      add: wanted.filter((alias) => !isIn(state.aliases, alias)).map((alias) => ({ key: alias, value: alias })),
      strike: state.aliases.filter((alias) => !isIn(wanted, alias)),
    };
  }
}

function pick(name: StatedName, ...keys: readonly ('first' | 'last')[]): { first?: string; last?: string } {
  const picked: { first?: string; last?: string } = {};
  for (const key of keys) if (name[key] !== undefined) picked[key] = name[key];
  return picked;
}

const mainKeys: Partial<Record<CellField, string>> = { company: 'name', location: 'raw' };

function readCells(patch: LeadPatch, state: FoldState, draft: Draft, notes: string[]): void {
  for (const field of cellFields) {
    const value = patch[field];
    if (value === undefined) continue;
    const mainKey = mainKeys[field];
    const clean =
      mainKey === undefined ? value : typeof value === 'string' ? { [mainKey]: value } : withoutEmpty(value);
    const next = isEmpty(clean) ? null : clean;
    if (belongs(field, state)) Object.assign(draft, { [field]: next });
    else if (field === 'domain') draft.company = { ...state.company?.value, ...withoutEmpty({ domain: next }) };
    else {
      draft.attributes[field] = next;
      notes.push(`${field} is no field of a ${state.type}; it is kept as attributes.${field}.`);
    }
  }
}

function belongs(field: CellField, state: FoldState): boolean {
  if (field === 'title' || field === 'company') return state.type === 'person';
  if (field === 'domain' || field === 'industry' || field === 'size') return state.type === 'company';
  return true;
}

function difference<T extends JsonObject>(
  known: readonly Item<T>[],
  struck: readonly string[],
  wanted: readonly T[],
  keyOf: (value: T) => string,
  pin: boolean,
  notes: string[],
  field: string,
): ItemDifference<T> {
  const shown = new Map(shownItems(known, struck).map((item) => [item.key, item.value]));
  const named = new Map(wanted.map((value) => [keyOf(value), value]));
  const add = [...named]
    .filter(([key, value]) => !sameJson(shown.get(key), value))
    .map(([key, value]) => ({ key, value }));
  const leftOut = [...shown.keys()].filter((key) => !named.has(key));
  if (!pin && leftOut.length > 0)
    notes.push(`${field}: pin=false adds, but only a value set by hand can take one away.`);
  return { add, strike: pin ? leftOut : [] };
}

function checkReleasable(path: string, index: number): string {
  const fields: readonly string[] = [...cellFields, 'name', 'contacts', 'socials'];
  if (fields.includes(path) || /^attributes\..+/.test(path)) return path;
  throw new DomainError('validation_failed', `unpin: ${JSON.stringify(path)} is no field that can be pinned.`, {
    issues: [
      { path: `unpin[${index}]`, code: 'invalid_value', message: `One of ${fields.join(', ')} or attributes.<key>.` },
    ],
  });
}

function asItem(item: string | JsonObject, mainKey: string): JsonObject {
  return typeof item === 'string' ? { [mainKey]: item } : withoutEmpty(item);
}

function withoutEmpty(value: JsonObject | null): JsonObject {
  return Object.fromEntries(Object.entries(value ?? {}).filter(([, item]) => !isEmpty(item)));
}
