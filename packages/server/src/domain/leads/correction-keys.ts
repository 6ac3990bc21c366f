import { canonicalize, type Identifier } from '../identity/canonicalize/canonicalize.ts';
import type { Correction } from '../identity/fold/correction.ts';
import { shownItems } from '../identity/fold/items.ts';
import { type FoldState, type HeldKey, keyText } from '../identity/fold/state.ts';
import type { Contact, Social, Statement } from '../identity/statement.ts';
import { type CanonicalOptions, isIdentifying } from './prepare.ts';

export type CorrectionKeys = {
  readonly identifiers: readonly Identifier[];
  /** Keys that the correction brings. */
  readonly brought: readonly HeldKey[];
  /** Keys of the Lead that nothing shown stands for any more, as `kind key`. */
  readonly struck: readonly string[];
};

/** What a correction means for identity: keys of what it adds or shows again, and keys of what it takes away. */
export function correctionKeys(
  before: FoldState,
  after: FoldState,
  correction: Correction,
  options: CanonicalOptions,
): CorrectionKeys {
  const shownBefore = shownParts(before);
  const shownAfter = shownParts(after);
  const added = {
    contacts: shownAfter.contacts.filter((item) => !shownBefore.contacts.includes(item)),
    socials: shownAfter.socials.filter((item) => !shownBefore.socials.includes(item)),
    domain: shownAfter.domain === shownBefore.domain ? null : shownAfter.domain,
  };
  const gone = {
    contacts: shownBefore.contacts.filter((item) => !shownAfter.contacts.includes(item)),
    socials: shownBefore.socials.filter((item) => !shownAfter.socials.includes(item)),
    domain: shownAfter.domain === shownBefore.domain ? null : shownBefore.domain,
  };
  const read = (parts: Parts): readonly Identifier[] => canonicalize(asStatement(after.type, parts), options);
  const identifiers = read(added);
  const kept = new Set(read(shownAfter).map(keyText));
  const struck =
    correction.pin || correction.release !== undefined ? read(gone).filter(isIdentifying).map(keyText) : [];
  return {
    identifiers,
    brought: identifiers
      .filter(isIdentifying)
      .map(({ kind, key, tier, exclusive }) => ({ kind, key, tier, exclusive })),
    struck: struck.filter((key) => !kept.has(key)),
  };
}

type Parts = {
  readonly contacts: readonly Contact[];
  readonly socials: readonly Social[];
  readonly domain: string | null;
};

function shownParts(state: FoldState): Parts {
  return {
    contacts: shownItems(state.contacts, state.struck.contacts).map((item) => item.value),
    socials: shownItems(state.socials, state.struck.socials).map((item) => item.value),
    domain: state.domain?.value ?? null,
  };
}

function asStatement(type: FoldState['type'], parts: Parts): Statement {
  return {
    type,
    name: null,
    title: null,
    company: null,
    industry: null,
    size: null,
    location: null,
    sources: [],
    attributes: {},
    raw: {},
    ...parts,
  };
}
