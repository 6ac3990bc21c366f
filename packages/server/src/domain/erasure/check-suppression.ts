import type { LeadType, WorkspaceSettings } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findSuppressions } from '../../storage/erasure.ts';
import { readFlags, type WorkspaceFlags } from '../../storage/workspace-flags.ts';
import { DomainError } from '../domain-error.ts';
import type { Identifier } from '../identity/canonicalize/canonicalize.ts';
import { keyText } from '../identity/fold/state.ts';
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
  askFlags?: () => Promise<WorkspaceFlags>,
): Promise<(PreparedRequest | DomainError)[]> {
  const identifiers = requests.flatMap(({ body, claimant }) =>
    claimant.identifiers.map((identifier) => ({ ...identifier, type: body.type })),
  );
  const suppressed = await findSuppressed(sql, tools, identifiers, askFlags);
  if (suppressed.size === 0) return [...requests];
  return requests.map((request) => {
    const { type } = request.body;
    const struck = request.claimant.identifiers.filter((key) => suppressed.has(`${type} ${keyText(key)}`));
    if (struck.length === 0) return request;
    return onSuppressed === 'refuse' ? refuseSuppressed(struck) : strip(request, struck);
  });
}

type TypedKey = { readonly type: LeadType; readonly kind: string; readonly key: string; readonly tier: number | null };

/** Which of these keys belonged to erased Leads, as `type kind key`; only those of tier 0 and 1 are remembered. */
export async function findSuppressed(
  sql: Sql,
  { workspaceId, suppressionKey }: SuppressionTools,
  keys: readonly TypedKey[],
  askFlags?: () => Promise<WorkspaceFlags>,
): Promise<ReadonlySet<string>> {
  const strong = keys.filter(({ tier }) => tier !== null && tier <= 1);
  if (strong.length === 0) return new Set();
  const { hasSuppressions } = await (askFlags?.() ?? readFlags(sql, workspaceId));
  if (!hasSuppressions) return new Set();
  const hashes = new Map(
    strong.map((key) => [`${key.type} ${keyText(key)}`, suppressionHash(suppressionKey, workspaceId, key)]),
  );
  const known = await findSuppressions(sql, workspaceId, [...new Set(hashes.values())]);
  return new Set([...hashes].filter(([, hash]) => known.has(hash)).map(([text]) => text));
}

/** The answer to a request that brings these identifiers of somebody who was erased. */
export function refuseSuppressed(struck: readonly Pick<Identifier, 'path'>[]): DomainError {
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
