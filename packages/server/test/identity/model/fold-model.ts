import type { LeadType } from '@puffle/contract';
import { displayName } from '../../../src/domain/identity/names/display-name.ts';
import { isPlaceholderName } from '../../../src/domain/identity/names/is-placeholder-name.ts';
import { nameTokens } from '../../../src/domain/identity/names/name-tokens.ts';
import { formOf, type ModelKey, type Said } from './vocabulary.ts';

/** One accepted request, as the model remembers it. */
export type ModelObservation = {
  readonly order: number;
  readonly said: Said;
  readonly mode: 'update' | 'fill' | 'keep';
  readonly isMismatch: boolean;
  /** The keys of the request that are its Lead's. */
  readonly keys: readonly ModelKey[];
  seen: number;
};

/** What can be seen of a Lead, in words that do not depend on spelling. */
export type View = {
  readonly type: LeadType;
  readonly name: string;
  readonly firstAndLast: string | null;
  readonly aliases: readonly string[];
  readonly job: string;
  readonly city: string | null;
  readonly industry: string | null;
  readonly domain: string | null;
  readonly raw: string | null;
  readonly attributes: string;
  readonly items: readonly string[];
};

/** A name without its spelling. */
export function nameText(full: string, type: LeadType): string {
  return nameTokens(full, type).toSorted().join(' ');
}

export function shown(full: string, type: LeadType): string {
  return type === 'person' ? displayName(full) : full;
}

/** The Lead that these observations make, by the table of docs/identity.md, section 4, read row by row. */
export function foldModel(type: LeadType, observations: readonly ModelObservation[]): View {
  const spelled: string[] = [];
  const items = new Set<string>();
  const attributes: Record<string, string> = {};
  let name: { full: string; firstAndLast: string | null } | null = null;
  let job: Said['job'] = null;
  let city: string | null = null;
  let industry: string | null = null;
  let domain: Said['domain'] = null;
  let raw: string | null = null;
  for (const { said, mode, isMismatch } of observations.toSorted((a, b) => a.order - b.order)) {
    if (mode === 'keep') continue;
    const isFree = (value: unknown): boolean => value === null || mode === 'update';
    if (!isMismatch) {
      const full = shown(said.name.full, type);
      const firstAndLast = said.name.first === undefined ? null : `${said.name.first} ${said.name.last}`;
      if (!isPlaceholderName(full)) spelled.push(full);
      if (name === null) name = { full, firstAndLast };
      else if (isPlaceholderName(name.full) && !isPlaceholderName(full)) name = { full, firstAndLast };
      else if (mode === 'update' && beats({ full, firstAndLast }, name, type)) name = { full, firstAndLast };
      if (said.job !== null && isFree(job)) job = said.job;
      if (said.city !== null && isFree(city)) city = said.city;
    }
    if (said.industry !== null && isFree(industry)) industry = said.industry;
    if (said.domain !== null && isFree(domain) && domain?.word !== said.domain.word) domain = said.domain;
    if (said.raw !== null && isFree(raw)) raw = said.raw;
    for (const [key, value] of Object.entries(said.attributes)) {
      if (isFree(attributes[key] ?? null)) attributes[key] = value;
    }
    for (const { word } of said.words) items.add(word.token);
    if (said.source !== null) items.add(`list ${said.source}`);
  }
  const own = nameText(name?.full ?? '', type);
  return {
    type,
    name: own,
    firstAndLast: name?.firstAndLast ?? null,
    aliases: [...new Set(spelled.map((full) => nameText(full, type)))].filter((text) => text !== own).sort(),
    job: job === null ? '' : `${job.title} at ${job.company}`,
    city,
    industry,
    domain: domain === null ? null : String(formOf(domain)),
    raw,
    attributes: JSON.stringify(Object.entries(attributes).sort()),
    items: [...items].sort(),
  };
}

type FoldedName = { readonly full: string; readonly firstAndLast: string | null };

/**
 * A name beats its abbreviation, then a form with first and last one without; among equals the newest, unless it is the same set of
 * words. A placeholder beats no name.
 */
function beats(next: FoldedName, current: FoldedName, type: LeadType): boolean {
  if (isPlaceholderName(next.full) && !isPlaceholderName(current.full)) return false;
  if (isShortFor(next, current, type)) return false;
  if (isShortFor(current, next, type)) return true;
  if (next.firstAndLast !== null && current.firstAndLast === null) return true;
  if (next.firstAndLast === null && current.firstAndLast !== null) return false;
  return nameText(next.full, type) !== nameText(current.full, type);
}

/** The names of the vocabulary are two words: short is the one whose given name is a letter, under the same surname. */
function isShortFor(short: FoldedName, long: FoldedName, type: LeadType): boolean {
  const [shortFirst = '', shortLast] = nameTokens(short.full, type);
  const [longFirst = '', longLast] = nameTokens(long.full, type);
  const isWhole = type === 'person' && shortLast === longLast && longFirst.length > 1;
  return isWhole && shortFirst.length === 1 && longFirst.startsWith(shortFirst);
}
