import type {
  Contact,
  JsonObject,
  LeadType,
  Social,
  Source,
  StatedCompany,
  StatedLocation,
  StatedName,
} from '../statement.ts';

/** Why a field has the value that it has, or why it did not take another. */
export type FieldRule =
  | 'first'
  | 'newest'
  | 'structured_name'
  | 'fuller_name'
  | 'completes'
  | 'moves_with_company'
  | 'added'
  | 'other_spelling'
  | 'by_hand'
  | 'removed_by_hand'
  | 'released';

/**
 * One field of the fold: its value, the observation it comes from, and the rule. A pinned cell was set by hand; `under` is what the
 * sources say meanwhile, shown again when the field is released.
 */
export type Cell<T> = {
  readonly value: T;
  readonly observationId: string;
  readonly rule: FieldRule;
  readonly pinned?: true;
  readonly under?: Cell<T> | null;
};

/** One member of a united array. `said`: some source states it; `pinned`: it was added by hand. */
export type Item<T> = {
  readonly key: string;
  readonly value: T;
  readonly observationId: string;
  readonly said?: true;
  readonly pinned?: true;
};

/** A key by which the Lead is known: tier 0 and 1 are unique in the workspace, tier 2 needs an agreeing name. */
export type HeldKey = {
  readonly kind: string;
  readonly key: string;
  readonly tier: 0 | 1 | 2;
  readonly exclusive: string | null;
};

export type AttachedKey = HeldKey & { readonly observationId: string };

export type Struck = {
  readonly contacts: readonly string[];
  readonly socials: readonly string[];
  readonly aliases: readonly string[];
  /** Keys that do not identify the Lead whatever its sources say, as `kind key`. */
  readonly keys: readonly string[];
};

/** The running fold of the observations of one Lead: everything that is shown, and where each part comes from. */
export type FoldState = {
  readonly type: LeadType;
  readonly name: Cell<StatedName> | null;
  readonly aliases: readonly string[];
  readonly title: Cell<string | null> | null;
  readonly company: Cell<StatedCompany | null> | null;
  readonly location: Cell<StatedLocation | null> | null;
  readonly domain: Cell<string | null> | null;
  readonly industry: Cell<string | null> | null;
  readonly size: Cell<string | null> | null;
  readonly raw: Cell<JsonObject | null> | null;
  readonly attributes: Readonly<Record<string, Cell<unknown>>>;
  readonly contacts: readonly Item<Contact>[];
  readonly socials: readonly Item<Social>[];
  readonly sources: readonly Item<Source>[];
  readonly struck: Struck;
  readonly keys: readonly AttachedKey[];
};

export function emptyState(type: LeadType): FoldState {
  return {
    type,
    name: null,
    aliases: [],
    title: null,
    company: null,
    location: null,
    domain: null,
    industry: null,
    size: null,
    raw: null,
    attributes: {},
    contacts: [],
    socials: [],
    sources: [],
    struck: { contacts: [], socials: [], aliases: [], keys: [] },
    keys: [],
  };
}

/** The text under which a key is listed: kinds hold no space, so the pair is unambiguous. */
export function keyText(key: { readonly kind: string; readonly key: string }): string {
  return `${key.kind} ${key.key}`;
}
