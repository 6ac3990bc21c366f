import { setImmediate } from 'node:timers/promises';
import { type Decision, isId, type ListReference, type Outcome } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findHoldersAndFlags, type HolderRow, type KeyRow, lockWeakKeys } from '../../storage/identifiers.ts';
import { type ListTypeRow, lockListTypes } from '../../storage/memberships.ts';
import { together } from '../../storage/together.ts';
import type { WorkspaceFlags } from '../../storage/workspace-flags.ts';
import { DomainError, notFound } from '../domain-error.ts';
import { checkSuppression, type SuppressionTools } from '../erasure/check-suppression.ts';
import { type FoldState, keyText } from '../identity/fold/state.ts';
import type { LeadWork, WorkingLead } from '../ledger/lead-work.ts';
import { saveWork, sendNewRows } from '../ledger/save-work.ts';
import { settleCrowds } from './crowded-keys.ts';
import { employerKeysOf, employersAmong, type FindEmployer } from './employers.ts';
import { distinctKeys, keysOf, lonelyWeakKeys, openWork, type WorkTools } from './open-work.ts';
import { type LeadRequest, type PreparedRequest, prepareRequest } from './prepare.ts';
import { resolveRequest } from './resolve-request.ts';

/** After so many requests of a large group others get their turn. */
const requestsAtOnce = 50;

export type IngestSettings = {
  readonly autoMerge: 'on' | 'propose';
  readonly defaultRegion: string | null;
  readonly onSuppressed: 'refuse' | 'store';
  /** After so many requests of a group the database begins to write, if as many are still to be decided; 100 where it is not said. */
  readonly requestsBeforeRows?: number;
};
export type IngestTools = WorkTools & SuppressionTools;

/** A Lead as it was right after one request of a group. */
export type LeadSnapshot = {
  readonly id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly state: FoldState;
  readonly lists: readonly ListReference[];
};
export type Ingested = {
  readonly lead: LeadSnapshot;
  readonly outcome: Outcome;
  readonly decision: Decision;
  /** The Lists that the Lead was not in before. */
  readonly joined: readonly string[];
};

/**
 * Takes in a group of Create Lead requests of one workspace, in order: one look-up, the decisions in memory, set-based writes. A
 * single create is a group of one; a group leaves the same Leads as its requests one by one. A refused request is a `DomainError` in
 * its place and harms no other. Errors: `StaleRead` and unique violations, on which the caller repeats the transaction.
 */
export async function ingest(
  tx: Sql,
  tools: IngestTools,
  settings: IngestSettings,
  requests: readonly LeadRequest[],
): Promise<readonly (Ingested | DomainError)[]> {
  const { work, results } = await decideRequests(tx, tools, settings, requests);
  await saveWork(tx, work);
  return results;
}

export type Decided = {
  readonly work: LeadWork;
  readonly results: readonly (Ingested | DomainError)[];
  readonly findEmployer: FindEmployer;
};

/** The first half of `ingest`: everything is decided, and `saveWork` will write it. */
export async function decideRequests(
  tx: Sql,
  tools: IngestTools,
  settings: IngestSettings,
  requests: readonly LeadRequest[],
): Promise<Decided> {
  const prepared: PreparedRequest[] = [];
  for (const request of requests) {
    if (prepared.length % requestsAtOnce === requestsAtOnce - 1) await setImmediate();
    prepared.push(prepareRequest(request, settings));
  }
  return decidePrepared(tx, tools, settings, prepared, true);
}

/** The same for requests that have been prepared already. */
export async function ingestPrepared(
  tx: Sql,
  tools: IngestTools,
  settings: IngestSettings,
  prepared: readonly PreparedRequest[],
): Promise<readonly (Ingested | DomainError)[]> {
  const { work, results } = await decidePrepared(tx, tools, settings, prepared, false);
  await saveWork(tx, work);
  return results;
}

async function decidePrepared(
  tx: Sql,
  tools: IngestTools,
  settings: IngestSettings,
  prepared: readonly PreparedRequest[],
  isShown: boolean,
): Promise<Decided> {
  const { workspaceId } = tools;
  await lockWeakKeys(tx, workspaceId, prepared.flatMap(lonelyWeakKeys));
  const keys = distinctKeys(prepared.flatMap(keysOf));
  const employerKeys = distinctKeys(isShown ? prepared.flatMap(employerKeysOf) : []);
  // Owners are looked up no later than suppressed identities, so that an erasure under way shows in one or the other.
  const owners = findOwners(tx, workspaceId, keys, employerKeys);
  const [{ holders: found, employers, flags }, lists, allowed] = await together([
    owners,
    findLists(tx, workspaceId, prepared),
    checkSuppression(tx, tools, settings.onSuppressed, prepared, () => owners.then((found) => found.flags)),
  ]);
  const { holders, crowded } = await settleCrowds(tx, workspaceId, prepared, found);
  const work = await openWork(tx, tools, prepared, holders);
  work.crowded = crowded;
  work.isHeard = flags.hasWebhooks;
  const results: (Ingested | DomainError)[] = [];
  for (const request of allowed) {
    if (results.length % requestsAtOnce === requestsAtOnce - 1) await setImmediate();
    if (isDue(settings, results.length, allowed.length)) await sendNewRows(tx, work);
    results.push(request instanceof DomainError ? request : await ingestOne(tx, work, request, settings, lists));
  }
  return { work, results, findEmployer: employersAmong(work, employerKeys, employers) };
}

type Owners = {
  readonly holders: readonly HolderRow[];
  readonly employers: readonly HolderRow[];
  readonly flags: WorkspaceFlags;
};

/** Who holds the keys of requests, and in the same look-up who owns the domains of employers. */
async function findOwners(
  tx: Sql,
  workspaceId: string,
  keys: readonly KeyRow[],
  employerKeys: readonly KeyRow[],
): Promise<Owners> {
  const { holders, flags } = await findHoldersAndFlags(tx, workspaceId, distinctKeys([...keys, ...employerKeys]));
  if (employerKeys.length === 0) return { holders, employers: [], flags };
  const wanted = new Set(keys.map((key) => `${key.type} ${keyText(key)}`));
  const own = holders.filter((holder) => wanted.has(`${holder.type} ${keyText(holder)}`));
  return { holders: own, employers: holders, flags };
}

function isDue({ requestsBeforeRows = 100 }: IngestSettings, decided: number, all: number): boolean {
  return decided > 0 && decided % requestsBeforeRows === 0 && all - decided >= requestsBeforeRows;
}

async function ingestOne(
  tx: Sql,
  work: LeadWork,
  request: PreparedRequest,
  settings: IngestSettings,
  lists: ReadonlyMap<string, ListTypeRow>,
): Promise<Ingested | DomainError> {
  try {
    requireName(request);
    const joining = requireLists(request, lists);
    const { lead, outcome, decision } = await resolveRequest(tx, work, request, settings.autoMerge);
    const joined = joining
      .filter((list) => joinList(work, lead, list, request.importId ?? null))
      .map((list) => list.id);
    const { id, version, createdAt, updatedAt, state } = lead;
    return { lead: { id, version, createdAt, updatedAt, state, lists: lead.lists }, outcome, decision, joined };
  } catch (error) {
    if (error instanceof DomainError) return error;
    throw error;
  }
}

/** A name without any part that says something is a missing one. */
function requireName({ statement }: PreparedRequest): void {
  if (statement.name !== null) return;
  throw new DomainError('validation_failed', 'name.full: This field is required.', {
    issues: [{ path: 'name.full', code: 'required', message: 'Send name.full, or name.first or name.last.' }],
    hint: 'Correct the fields named in issues and send the request again.',
  });
}

async function findLists(
  tx: Sql,
  workspaceId: string,
  requests: readonly PreparedRequest[],
): Promise<Map<string, ListTypeRow>> {
  const ids = new Set(requests.flatMap((request) => request.body.listIds ?? []).filter(isId));
  if (ids.size === 0) return new Map();
  const rows = await lockListTypes(tx, workspaceId, [...ids]);
  return new Map(rows.map((row) => [row.id, row]));
}

function requireLists(request: PreparedRequest, lists: ReadonlyMap<string, ListTypeRow>): ListTypeRow[] {
  const { listIds, type } = request.body;
  return (listIds ?? [])
    .filter((id) => id !== 'all')
    .map((id, index) => {
      const list = lists.get(id);
      if (list === undefined) throw notFound('List', id);
      if (list.leadType === 'mixed' || list.leadType === type) return list;
      throw new DomainError(
        'validation_failed',
        `The List ${JSON.stringify(list.name)} holds ${list.leadType} Leads only.`,
        {
          issues: [{ path: `listIds[${index}]`, code: 'wrong_lead_type', message: `This List takes no ${type} Lead.` }],
          hint: 'Use a List of this leadType, or make it mixed with PATCH /api/lists.',
        },
      );
    });
}

/** Whether the Lead was not in the List yet. */
function joinList(work: LeadWork, lead: WorkingLead, list: ListTypeRow, importId: string | null): boolean {
  if (lead.lists.some((known) => known.id === list.id)) return false;
  lead.lists = [...lead.lists, { id: list.id, name: list.name }];
  work.joined.push({ listId: list.id, leadId: lead.id, importId });
  return true;
}
