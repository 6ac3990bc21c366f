import type { LeadType, Statement } from '../../statement.ts';
import { canonicalize } from '../canonicalize.ts';
import type { Identifier } from '../identifier.ts';
import { normalizeContact, normalizeSocial } from '../items.ts';
import type { IdentifierStatus, Tier } from '../reading.ts';

export type Topic = 'email' | 'linkedin' | 'social' | 'phone' | 'domain' | 'provider';

/** One item of a Create Lead body, as sent. */
export type Given =
  | { readonly contact: { readonly value: string; readonly type?: string; readonly label?: string } }
  | { readonly social: { readonly url: string; readonly platform?: string; readonly handle?: string } }
  | { readonly domain: string }
  | {
      readonly source: {
        readonly id: string;
        readonly provider?: string;
        readonly objectType?: string;
        readonly type?: string;
      };
    };

export type Expected = {
  readonly kind: string;
  readonly key: string;
  readonly status: IdentifierStatus;
  readonly person: Tier;
  readonly company: Tier;
  /** The exclusive group where the tier is 0. */
  readonly exclusive?: string;
};

/** What one item must give; the tests, the reference page and `identifiers.json` all come from these. */
export type Vector = {
  readonly topic: Topic;
  readonly given: Given;
  readonly country?: string;
  readonly expect: readonly Expected[];
  readonly note?: string;
};

const silent: Statement = {
  type: 'person',
  name: null,
  title: null,
  company: null,
  domain: null,
  industry: null,
  size: null,
  location: null,
  socials: [],
  contacts: [],
  sources: [],
  attributes: {},
  raw: {},
};

/** The identifiers that an item gives on a Lead of this type, less those that another kind of evidence adds (the domain of an e-mail). */
export function readVector({ topic, given, country }: Vector, type: LeadType): readonly Identifier[] {
  const location = country === undefined ? null : { country };
  const found = canonicalize({ ...silent, ...stateItem(given, type), type, location });
  return topic === 'email' ? found.filter(({ kind }) => kind === 'email') : found;
}

function stateItem(given: Given, type: LeadType): Partial<Statement> {
  if ('contact' in given) return { contacts: [normalizeContact(given.contact)] };
  if ('social' in given) return { socials: [normalizeSocial(given.social)] };
  if ('source' in given) return { sources: [given.source] };
  return type === 'company' ? { domain: given.domain } : { company: { domain: given.domain } };
}
