import type { Sql } from '../../storage/database.ts';
import { findHolders } from '../../storage/identifiers.ts';
import { copyToPreview, enterPreview } from '../../storage/preview-tables.ts';
import { DomainError } from '../domain-error.ts';
import { checkSuppression } from '../erasure/check-suppression.ts';
import { settleCrowds } from '../leads/crowded-keys.ts';
import { type Ingested, type IngestSettings, type IngestTools, ingestPrepared } from '../leads/ingest.ts';
import { distinctKeys, findNamedLeads, keysOf } from '../leads/open-work.ts';
import { type PreparedRequest, prepareRequest } from '../leads/prepare.ts';

/**
 * Takes in a batch as `ingest` would, against copies: the Leads that the batch is about are copied beside the real ones, and the real
 * code then reads and writes the copies, under `previewId` as the workspace. No real Lead is locked or written.
 */
export async function previewBatch(
  tx: Sql,
  tools: IngestTools,
  settings: IngestSettings,
  previewId: string,
  requests: readonly PreparedRequest[],
): Promise<readonly (Ingested | DomainError)[]> {
  const { workspaceId } = tools;
  const named = await findNamedLeads(tx, workspaceId, requests);
  const prepared = requests.map((request) => followMerges(request, named, settings));
  const found = await findHolders(tx, workspaceId, distinctKeys(prepared.flatMap(keysOf)));
  const { holders } = await settleCrowds(tx, workspaceId, prepared, found);
  const leadIds = new Set([...named.values(), ...[...found, ...holders].map((holder) => holder.leadId)]);
  await copyToPreview(tx, workspaceId, previewId, [...leadIds]);
  const allowed = await checkSuppression(tx, tools, settings.onSuppressed, prepared);
  await enterPreview(tx);
  const going = allowed.flatMap((request) => (request instanceof DomainError ? [] : [request]));
  const taken = (await ingestPrepared(tx, { ...tools, workspaceId: previewId }, settings, going)).values();
  return allowed.map((request) => {
    const result = request instanceof DomainError ? request : taken.next().value;
    if (result === undefined) throw new Error('A row was not answered.');
    return result;
  });
}

function followMerges(
  request: PreparedRequest,
  named: ReadonlyMap<string, string>,
  settings: IngestSettings,
): PreparedRequest {
  const survivor = named.get(request.leadId ?? '');
  if (survivor === undefined || survivor === request.leadId) return request;
  return prepareRequest({ ...request, leadId: survivor }, settings);
}
