import { hash } from 'node:crypto';
import type { LeadInput } from '@puffle/contract';
import { canonicalize, type Identifier } from '../identity/canonicalize/canonicalize.ts';
import type { Claimant } from '../identity/decide/ruling.ts';
import { canonicalJson } from '../identity/json.ts';
import { readStatement } from '../identity/read-statement.ts';
import { remember } from '../identity/remember.ts';
import type { Statement } from '../identity/statement.ts';
import type { Origin } from '../ledger/records.ts';

/** One Create Lead request, parsed by the contract. */
export type LeadRequest = {
  readonly body: LeadInput;
  readonly onMatch: 'update' | 'fill' | 'keep';
  readonly onConflict: 'resolve' | 'refuse';
  readonly origin: Origin;
  /** Sentences for the decision about what was done to the request before it came here. */
  readonly notes: readonly string[];
  readonly importId?: string;
  readonly importRow?: number;
  /** The Lead that the request says it is, by our own id. */
  readonly leadId?: string;
};

/** A request with all that can be known of it without the database. */
export type PreparedRequest = LeadRequest & {
  readonly statement: Statement;
  readonly identifiers: readonly Identifier[];
  readonly claimant: Claimant;
  readonly bodyHash: string;
  readonly sender: string;
};

export type CanonicalOptions = { readonly defaultRegion: string | null };

export function prepareRequest(request: LeadRequest, options: CanonicalOptions): PreparedRequest {
  const { statement, notes } = readStatement(request.body);
  const identifiers = canonicalize(statement, options);
  return {
    ...request,
    notes: [...request.notes, ...notes],
    statement,
    identifiers,
    claimant: withOwnId(readClaimant(statement, identifiers), request.leadId),
    bodyHash: sha256(canonicalJson([withoutLists(request.body), request.onMatch])),
    sender: senderOf(request),
  };
}

/** Our own id finds a Lead as a provider's id does; it is never a key of the Lead. */
export const ownIdKind = 'lead';

function withOwnId(claimant: Claimant, leadId: string | undefined): Claimant {
  if (leadId === undefined) return claimant;
  const own = {
    kind: ownIdKind,
    key: leadId,
    value: leadId,
    path: 'id',
    tier: 0,
    exclusive: null,
    status: 'ok',
  } as const;
  return { ...claimant, identifiers: [own, ...claimant.identifiers] };
}

function readClaimant(statement: Statement, identifiers: readonly Identifier[]): Claimant {
  const { full, aliases = [] } = statement.name ?? {};
  return {
    type: statement.type,
    names: full === undefined ? [] : [full, ...aliases],
    identifiers: identifiers.filter(isIdentifying),
  };
}

/** Whether a value can find a Lead: tier 0 to 2, and neither shared, invalid nor a placeholder. */
export function isIdentifying(identifier: Identifier): identifier is Claimant['identifiers'][number] {
  const usable = identifier.status === 'ok' || identifier.status === 'opaque' || identifier.status === 'free';
  return usable && identifier.key !== '' && identifier.tier !== null && identifier.tier <= 2;
}

/** Whether nothing stronger than a handle says who the request is about. */
export function hasOnlyWeakKeys({ claimant }: Pick<PreparedRequest, 'claimant'>): boolean {
  return claimant.identifiers.every((identifier) => identifier.tier === 2);
}

/** Key and source of a request, as 8 bytes in hex: a repeat is an equal body from the same sender. */
function senderOf(request: LeadRequest): string {
  const { origin, body, importId = null } = request;
  return digestSender(canonicalJson([origin.keyId, origin.source ?? null, body.source ?? null, importId]));
}

const digestSender = remember((text) => sha256(text).slice(0, 16));

function withoutLists({ listIds: _listIds, ...body }: LeadInput): Omit<LeadInput, 'listIds'> {
  return body;
}

function sha256(text: string): string {
  return hash('sha256', text);
}
