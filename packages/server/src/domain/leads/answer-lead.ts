import { suppressedReason } from '../erasure/check-suppression.ts';
import type { Ingested } from './ingest.ts';

/** The head of an answer that shows one Lead after a write. */
export function leadHeaders(ingested: Ingested): Record<string, string> {
  const { lead, outcome, decision } = ingested;
  const isUnidentified =
    outcome === 'created' && decision.identifiers.every((identifier) => identifier.status !== 'claimed');
  const isSuppressed = decision.identifiers.some((identifier) => identifier.reason === suppressedReason);
  return {
    ETag: versionTag(lead.version),
    'Puffle-Outcome': outcome,
    'Puffle-Decision': decision.id,
    ...(outcome === 'created' ? { Location: `/api/leads/${lead.id}` } : {}),
    ...warning(isSuppressed ? 'suppressed' : isUnidentified ? 'no_identifier' : null),
  };
}

function warning(word: string | null): Record<string, string> {
  return word === null ? {} : { 'Puffle-Warning': word };
}

/** The version of a Lead as an entity tag. */
export function versionTag(version: number): string {
  return `"${version}"`;
}

export function leadStatus(outcome: Ingested['outcome']): 200 | 201 {
  return outcome === 'created' ? 201 : 200;
}
