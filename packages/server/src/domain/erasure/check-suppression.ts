import type { WorkspaceSettings } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findSuppressions, hasSuppressions } from '../../storage/erasure.ts';
import { DomainError } from '../domain-error.ts';
import type { Identifier } from '../identity/canonicalize/canonicalize.ts';
import type { PreparedRequest } from '../leads/prepare.ts';
import { suppressionHash } from './suppression-hash.ts';

export const suppressedReason = 'It belonged to somebody who was erased, and identifies nobody.';

export type SuppressionTools = { readonly workspaceId: string; readonly suppressionKey: Buffer };

/**
 * Recognises requests about erased identities, in their order: refused (`suppressed`), or stripped of the identifiers in question, as
 * the workspace has set. One look-up for all; a workspace that has erased nobody pays one probe of an empty index. Run it after the
 * owners of the identifiers were looked up, so that an erasure under way is seen by one or the other.
 */
export async function checkSuppression(
  sql: Sql,
  tools: SuppressionTools,
  onSuppressed: WorkspaceSettings['onSuppressed'],
  requests: readonly PreparedRequest[],
): Promise<(PreparedRequest | DomainError)[]> {
  if (!(await hasSuppressions(sql, tools.workspaceId))) return [...requests];
  const hashes = new Map<Identifier, string>();
  for (const request of requests) {
    for (const identifier of request.claimant.identifiers) {
      if (identifier.tier <= 1) hashes.set(identifier, hashOf(tools, request, identifier));
    }
  }
  const known = await findSuppressions(sql, tools.workspaceId, [...new Set(hashes.values())]);
  return requests.map((request) => {
    const struck = request.claimant.identifiers.filter((identifier) => known.has(hashes.get(identifier) ?? ''));
    if (struck.length === 0) return request;
    return onSuppressed === 'refuse' ? refuse(struck) : strip(request, struck);
  });
}

function hashOf(tools: SuppressionTools, request: PreparedRequest, { kind, key }: Identifier): string {
  return suppressionHash(tools.suppressionKey, tools.workspaceId, { type: request.body.type, kind, key });
}

function refuse(struck: readonly Identifier[]): DomainError {
  return new DomainError('suppressed', 'The request is about somebody whose data was erased.', {
    issues: struck.map(({ path }) => ({ path, code: 'suppressed', message: suppressedReason })),
    hint: 'Do not send it again. PATCH /api/settings { "onSuppressed": "store" } keeps such requests without their identifiers.',
  });
}

function strip(request: PreparedRequest, struck: readonly Identifier[]): PreparedRequest {
  const isStruck = (identifier: Identifier): boolean =>
    struck.some((other) => other.kind === identifier.kind && other.key === identifier.key);
  return {
    ...request,
    identifiers: request.identifiers.map((identifier) =>
      isStruck(identifier) ? { ...identifier, status: 'opaque', reason: suppressedReason } : identifier,
    ),
    claimant: {
      ...request.claimant,
      identifiers: request.claimant.identifiers.filter((identifier) => !isStruck(identifier)),
    },
    notes: [
      ...request.notes,
      'It is about somebody whose data was erased: stored without the identifiers in question.',
    ],
  };
}
