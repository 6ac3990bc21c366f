import { readContact } from '../identity/canonicalize/contact-readings.ts';
import { canonicalDomain } from '../identity/canonicalize/domain.ts';
import { regionOf } from '../identity/canonicalize/region.ts';
import { projectLead } from '../identity/fold/project.ts';
import { type FoldState, keyText } from '../identity/fold/state.ts';
import { readComparableName } from '../identity/names/comparable-name.ts';
import { foldText } from '../identity/names/fold-text.ts';
import { nameTokens } from '../identity/names/name-tokens.ts';
import type { LeadType } from '../identity/statement.ts';

/** What of a Lead is compared with others; all texts folded or canonical, everything empty rather than absent. */
export type Profile = {
  readonly type: LeadType;
  /** As shown, the name and a few aliases. */
  readonly names: readonly string[];
  /** Tokens of the shown name; empty for a placeholder. */
  readonly tokens: readonly string[];
  readonly title: string;
  /** A person's employer, a company's own core name. */
  readonly company: string;
  readonly domains: readonly string[];
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  /** Tier 2 keys, as `kind key`. */
  readonly handles: readonly string[];
  /** Exclusive keys, as `[group, key]`. */
  readonly exclusives: readonly (readonly [string, string])[];
  readonly city: string;
  readonly country: string;
  readonly industry: string;
};

const mostNames = 5;
const mostItems = 10;

export function readProfile(state: FoldState, defaultRegion: string | null = null): Profile {
  const lead = projectLead(state);
  const { full } = lead.name;
  const isNamed = readComparableName(full, state.type) !== null;
  const company = lead.type === 'person' ? (lead.company.name ?? '') : full;
  const { city = '', country = '', raw = '' } = lead.location;
  const { emails, phones } = readContacts(state, lead.contacts, defaultRegion);
  const stated = lead.type === 'person' ? lead.company.domain : lead.domain;
  return {
    type: state.type,
    names: isNamed ? [full, ...lead.name.aliases].slice(0, mostNames) : [],
    tokens: isNamed ? [...nameTokens(full, state.type)] : [],
    title: lead.type === 'person' ? foldText(lead.title ?? '') : '',
    company: nameTokens(company, 'company').join(' '),
    domains: unique([...readDomain(stated), ...emails.flatMap((email) => ownDomain(email))]),
    emails,
    phones,
    handles: state.keys
      .filter((key) => key.tier === 2)
      .map(keyText)
      .slice(0, mostItems),
    exclusives: state.keys.flatMap((key) => (key.exclusive === null ? [] : [[key.exclusive, key.key] as const])),
    city: foldText(city === '' ? raw : city),
    country: regionOf(state.location?.value ?? null) ?? foldText(country),
    industry: lead.type === 'company' ? foldText(lead.industry ?? '') : '',
  };
}

type Contacts = { readonly emails: readonly string[]; readonly phones: readonly string[] };

function readContacts(
  state: FoldState,
  contacts: ReturnType<typeof projectLead>['contacts'],
  defaultRegion: string | null,
): Contacts {
  const region = regionOf(state.location?.value ?? null) ?? defaultRegion;
  const readings = contacts.slice(0, mostItems * 2).flatMap((contact) => readContact(contact, region));
  const keysOf = (kind: string): string[] =>
    unique(
      readings.filter(({ reading }) => reading.kind === kind && reading.key !== '').map(({ reading }) => reading.key),
    );
  return { emails: keysOf('email').slice(0, mostItems), phones: keysOf('phone').slice(0, mostItems) };
}

function readDomain(text: string | null | undefined): string[] {
  const reading = canonicalDomain(text ?? '');
  return reading.key === '' || reading.status === 'free' || reading.status === 'shared' ? [] : [reading.key];
}

/** The employer's domain that an address lies on; none on a free mail host. */
function ownDomain(email: string): string[] {
  return readDomain(email.slice(email.lastIndexOf('@') + 1));
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
