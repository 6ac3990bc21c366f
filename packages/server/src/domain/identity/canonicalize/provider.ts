import {
  companyObjects,
  excludedProviders,
  knownProviders,
  otherObjects,
  personObjects,
  providerAliases,
  uriSchemes,
} from './data/providers.ts';
import { isPlaceholder } from './placeholder.ts';
import { readProfile } from './profile.ts';
import { type Reading, readKey, readNothing, type Weight } from './reading.ts';
import { canonicalSalesforceId, salesforceObjectType } from './salesforce.ts';
import { cleanText, foldText, isKeyText } from './text.ts';

type ProviderId = { readonly provider: string; readonly objectType: string; readonly id: string };

const none: ReadonlySet<string> = new Set();
const prefixed = /^([^:\s]+):(.+)$/s;
const typedId = /^([^:]*):(.+)$/s;

/**
 * The record id of a provider as `<provider>:<objectType>:<id>` (docs/reference/identifiers.md); null when the item carries no id.
 * `type` is provenance and never read. `known` are providers, besides ours, whose `<provider>:<id>` is understood.
 */
export function canonicalSource(
  source: { readonly id?: unknown; readonly provider?: unknown; readonly objectType?: unknown },
  known: ReadonlySet<string> = none,
): Reading | null {
  const id = cleanText(typeof source.id === 'number' ? String(source.id) : source.id);
  if (id === '') return null;
  if (isPlaceholder(foldText(id))) return readNothing('provider', 'placeholder', 'A placeholder.');
  const sent = canonicalProvider(source.provider);
  if (sent === 'linkedin') {
    const profile = readProfile(id);
    if (profile !== null && profile.key !== '') return profile;
  }
  const found = sent === '' ? readPrefixed(id, known) : { provider: sent, rest: stripOwnPrefix(id, sent) };
  if (found === null) return readNothing('provider', 'ok', 'An id without a provider is provenance.', id);
  return judge(found.provider, withObjectType(found.provider, found.rest, foldText(source.objectType)));
}

/** A provider's word in the form in which it is compared and stored. */
export function canonicalProvider(value: unknown): string {
  const word = foldText(value).replace(/[\s:]+/g, '-');
  return providerAliases.get(word) ?? word;
}

function readPrefixed(id: string, known: ReadonlySet<string>): { provider: string; rest: string } | null {
  const [, word = '', rest = ''] = prefixed.exec(id) ?? [];
  const provider = canonicalProvider(word);
  const isProvider = knownProviders.has(provider) || known.has(provider);
  return isProvider && isAdmitted(provider) ? { provider, rest } : null;
}

function stripOwnPrefix(id: string, provider: string): string {
  const [, word = '', rest = ''] = prefixed.exec(id) ?? [];
  return rest !== '' && canonicalProvider(word) === provider ? rest : id;
}

function isAdmitted(provider: string): boolean {
  return !excludedProviders.has(provider) && !uriSchemes.has(provider);
}

function withObjectType(provider: string, rest: string, stated: string): ProviderId {
  const statedType = stated.replace(/[:\s]+/g, '-');
  const typed = typedId.exec(rest);
  const inner = foldText(typed?.[1] ?? '').replace(/\s+/g, '-');
  const isOwnType = typed !== null && (statedType === '' || inner === '' || inner === statedType);
  const id = cleanText(isOwnType ? typed[2] : rest);
  const objectType = statedType === '' && isOwnType ? inner : statedType;
  const salesforceId = provider === 'salesforce' ? canonicalSalesforceId(id) : null;
  if (salesforceId === null) return { provider, objectType, id };
  return {
    provider,
    objectType: objectType === '' ? salesforceObjectType(salesforceId) : objectType,
    id: salesforceId,
  };
}

function judge(provider: string, { objectType, id }: ProviderId): Reading {
  const key = `${provider}:${objectType}:${id}`;
  if (!isKeyText(key) || id === '') return readNothing('provider', 'invalid', 'Not an id.');
  if (isPlaceholder(foldText(id))) return readNothing('provider', 'placeholder', 'A placeholder.');
  if (!isAdmitted(provider)) {
    return readNothing('provider', 'ok', `\`${provider}\` says how the record came, not whose id it is.`, key);
  }
  const exclusive = provider === 'hubspot' ? null : `provider:${provider}:${objectType}`;
  const weights = {
    person: weigh(objectType, companyObjects, "An id of a company's record says nothing about a person."),
    company: weigh(objectType, personObjects, "An id of a person's record says nothing about a company."),
  };
  return readKey('provider', key, weights, { exclusive });
}

function weigh(objectType: string, others: ReadonlySet<string>, reason: string): Weight {
  if (otherObjects.has(objectType)) return { tier: null, reason: 'An id of a record that many may share.' };
  return others.has(objectType) ? { tier: null, reason } : { tier: 0 };
}
