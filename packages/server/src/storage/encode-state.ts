import type { Cell, FoldState, Item } from '../domain/identity/fold/state.ts';

type Encoded = Record<string, unknown>;

/**
 * The stored form of a fold state: empty parts left out, and each observation id written once, in `from`, and named by its place.
 * `decodeState(encodeState(state))` equals the state.
 */
export function encodeState(state: FoldState): Encoded {
  const from: string[] = [];
  const place = (id: string): number => {
    const known = from.indexOf(id);
    return known >= 0 ? known : from.push(id) - 1;
  };
  const cell = (value: Cell<unknown> | null | undefined): Encoded | undefined =>
    value
      ? {
          v: value.value,
          o: place(value.observationId),
          r: value.rule,
          ...(value.pinned ? { p: 1, u: cell(value.under) ?? null } : {}),
        }
      : undefined;
  const items = (list: readonly Item<unknown>[]): Encoded[] | undefined =>
    list.length === 0
      ? undefined
      : list.map((item) => ({
          k: item.key,
          v: item.value,
          o: place(item.observationId),
          ...(item.said ? { s: 1 } : {}),
          ...(item.pinned ? { p: 1 } : {}),
        }));
  const attributes = Object.entries(state.attributes).map(([key, value]) => [key, cell(value)] as const);
  return {
    name: cell(state.name),
    aliases: state.aliases.length === 0 ? undefined : state.aliases,
    title: cell(state.title),
    company: cell(state.company),
    location: cell(state.location),
    domain: cell(state.domain),
    industry: cell(state.industry),
    size: cell(state.size),
    raw: cell(state.raw),
    attributes: attributes.length === 0 ? undefined : Object.fromEntries(attributes),
    contacts: items(state.contacts),
    socials: items(state.socials),
    sources: items(state.sources),
    struck: Object.values(state.struck).every((keys) => keys.length === 0) ? undefined : state.struck,
    keys: state.keys.map((key) => [key.kind, key.key, key.tier, key.exclusive, place(key.observationId)]),
    from,
  };
}

/** Reads what `encodeState` has written; the type of the Lead is stored beside it. */
export function decodeState(type: FoldState['type'], stored: object): FoldState {
  // Only encodeState writes this column.
  const encoded = stored as EncodedState;
  const id = (at: number): string => encoded.from[at] ?? '';
  const cell = (value: EncodedCell | undefined | null): Cell<never> | null =>
    value
      ? {
          value: value.v,
          observationId: id(value.o),
          rule: value.r,
          ...(value.p ? { pinned: true as const, under: cell(value.u) } : {}),
        }
      : null;
  const items = (list: readonly EncodedItem[] | undefined): readonly Item<never>[] =>
    (list ?? []).map((item) => ({
      key: item.k,
      value: item.v,
      observationId: id(item.o),
      ...(item.s ? { said: true as const } : {}),
      ...(item.p ? { pinned: true as const } : {}),
    }));
  const attributes: Record<string, Cell<unknown>> = {};
  for (const [key, value] of Object.entries(encoded.attributes ?? {})) {
    const decoded = cell(value);
    if (decoded) attributes[key] = decoded;
  }
  return {
    type,
    name: cell(encoded.name),
    aliases: encoded.aliases ?? [],
    title: cell(encoded.title),
    company: cell(encoded.company),
    location: cell(encoded.location),
    domain: cell(encoded.domain),
    industry: cell(encoded.industry),
    size: cell(encoded.size),
    raw: cell(encoded.raw),
    attributes,
    contacts: items(encoded.contacts),
    socials: items(encoded.socials),
    sources: items(encoded.sources),
    struck: encoded.struck ?? nothingStruck,
    keys: encoded.keys.map(([kind, key, tier, exclusive, at]) => ({
      kind,
      key,
      tier,
      exclusive,
      observationId: id(at),
    })),
  };
}

const nothingStruck: FoldState['struck'] = { contacts: [], socials: [], aliases: [], keys: [] };

type EncodedState = Partial<Record<CellName, EncodedCell>> & {
  readonly aliases?: readonly string[];
  readonly attributes?: Readonly<Record<string, EncodedCell>>;
  readonly contacts?: readonly EncodedItem[];
  readonly socials?: readonly EncodedItem[];
  readonly sources?: readonly EncodedItem[];
  readonly struck?: FoldState['struck'];
  readonly keys: readonly (readonly [string, string, 0 | 1 | 2, string | null, number])[];
  readonly from: readonly string[];
};
type CellName = 'name' | 'title' | 'company' | 'location' | 'domain' | 'industry' | 'size' | 'raw';
type EncodedCell = { v: never; o: number; r: Cell<never>['rule']; p?: 1; u?: EncodedCell | null };
type EncodedItem = { k: string; v: never; o: number; s?: 1; p?: 1 };
