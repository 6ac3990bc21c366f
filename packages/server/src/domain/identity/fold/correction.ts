import type { Contact, JsonObject, Social, StatedCompany, StatedLocation, StatedName } from '../statement.ts';

/** The difference that a person makes to a united array: what is added is pinned, what is left out is struck, by item key. */
export type ItemDifference<T> = {
  readonly add: readonly { readonly key: string; readonly value: T }[];
  readonly strike: readonly string[];
};

/**
 * A PATCH, resolved against the Lead as it was: kept as its difference, so that it means the same after other observations have
 * come, gone or been merged in.
 */
export type Correction = {
  readonly name?: StatedName;
  readonly title?: string | null;
  readonly company?: StatedCompany | null;
  readonly location?: StatedLocation | null;
  readonly domain?: string | null;
  readonly industry?: string | null;
  readonly size?: string | null;
  readonly raw?: JsonObject | null;
  readonly attributes?: JsonObject;
  readonly contacts?: ItemDifference<Contact>;
  readonly socials?: ItemDifference<Social>;
  readonly aliases?: ItemDifference<string>;
  /** Keys that stop identifying the Lead, as `kind key`. */
  readonly strikeKeys?: readonly string[];
  /** Fields to release: `title`, `attributes.<key>`, `contacts` … */
  readonly release?: readonly string[];
  /** false: the values count like any other statement instead of holding against later ones. */
  readonly pin: boolean;
};

export const cellFields = ['title', 'company', 'location', 'domain', 'industry', 'size', 'raw'] as const;
export type CellField = (typeof cellFields)[number];
