import type { HolderRow, KeyRow } from '../../storage/identifiers.ts';
import { canonicalDomain } from '../identity/canonicalize/domain.ts';
import { keyText } from '../identity/fold/state.ts';
import type { LeadWork } from '../ledger/lead-work.ts';
import type { PreparedRequest } from './prepare.ts';

/** The company Lead that owns a domain, by the domain's key: null when there is none, undefined when it is not known. */
export type FindEmployer = (domainKey: string) => string | null | undefined;

/** The domain of the employer that a request states: looked up with its own keys, because its Lead is shown with the owner. */
export function employerKeysOf({ statement }: PreparedRequest): KeyRow[] {
  const domain = statement.type === 'person' ? statement.company?.domain : undefined;
  const key = domain === undefined ? '' : canonicalDomain(domain).key;
  return key === '' ? [] : [{ type: 'company', kind: 'domain', key }];
}

/** Owners as a look-up has found them, unless the unit of work has made it different since. */
export function employersAmong(work: LeadWork, asked: readonly KeyRow[], found: readonly HolderRow[]): FindEmployer {
  const owners = new Map<string, string | null>(asked.map(({ key }) => [key, null]));
  for (const { type, kind, key, leadId, tier, isShared } of found) {
    if (type === 'company' && kind === 'domain' && tier <= 1 && !isShared) owners.set(key, leadId);
  }
  return (key) => {
    const text = keyText({ kind: 'domain', key });
    if (work.isShared('company', text)) return null;
    const held = work.knownHolders('company', text);
    return held === null ? owners.get(key) : (held.find(({ tier }) => tier <= 1)?.leadId ?? null);
  };
}
