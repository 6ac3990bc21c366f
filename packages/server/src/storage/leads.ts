import type { LeadType } from '@puffle/contract';
import type { LeadRecord, LeadStatus } from '../domain/ledger/records.ts';
import { binaryColumns } from './binary-array.ts';
import type { Sql } from './database.ts';
import { decodeState, encodeState } from './encode-state.ts';

export type LeadRow = {
  id: string;
  type: LeadType;
  status: LeadStatus;
  merged_into: string | null;
  version: number;
  created_at: Date;
  updated_at: Date;
  gone_at: Date | null;
  last_observation_id: string;
  disputed: boolean;
  state: object;
};

export const leadColumns =
  'id, type, status, merged_into, version, created_at, updated_at, gone_at, last_observation_id, disputed, state';

export function readLeadRow(row: LeadRow): LeadRecord {
  return {
    id: row.id,
    type: row.type,
    status: row.status,
    mergedInto: row.merged_into,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    goneAt: row.gone_at,
    lastObservationId: row.last_observation_id,
    disputed: row.disputed,
    state: decodeState(row.type, row.state),
  };
}

/**
 * One probe of the primary key for each id: before a table has its first statistics, `id = any($2)` skips through whichever index has
 * the id somewhere.
 */
const selectInIdOrder = (lock: string): string => `select found.*
  from (select distinct id from unnest($2::uuid[]) as given (id) order by id) as wanted
  cross join lateral (
    select ${leadColumns} from lead where workspace_id = $1 and id = wanted.id limit 1 ${lock}
  ) as found`;

/** Locks Leads in the order of their ids, so that no two transactions wait for each other. */
export async function lockLeads(tx: Sql, workspaceId: string, ids: readonly string[]): Promise<LeadRecord[]> {
  if (ids.length === 0) return [];
  const rows = await tx.query<LeadRow>(selectInIdOrder('for update'), [workspaceId, ids]);
  return rows.map(readLeadRow);
}

export async function findLeads(sql: Sql, workspaceId: string, ids: readonly string[]): Promise<LeadRecord[]> {
  const rows = await sql.query<LeadRow>(selectInIdOrder(''), [workspaceId, ids]);
  return rows.map(readLeadRow);
}

/** A Lead to write, with the text that filters search. */
export type LeadToWrite = LeadRecord & { readonly folded: string };

function toRow(lead: LeadToWrite): Omit<LeadToWrite, 'state'> & { state: string } {
  return { ...lead, state: JSON.stringify(encodeState(lead.state)) };
}

const changingTypes = {
  status: 'text',
  mergedInto: 'uuid',
  version: 'int4',
  updatedAt: 'timestamptz',
  goneAt: 'timestamptz',
  lastObservationId: 'uuid',
  disputed: 'bool',
  state: 'json',
  folded: 'text',
} as const;

export async function insertLeads(tx: Sql, workspaceId: string, leads: readonly LeadToWrite[]): Promise<void> {
  if (leads.length === 0) return;
  await tx.insert(
    `insert into lead (workspace_id, id, type, created_at, status, merged_into, version, updated_at, gone_at,
       last_observation_id, disputed, state, folded)
     select $1, row.*
     from unnest($2::uuid[], $3::text[], $4::timestamptz[], $5::text[], $6::uuid[], $7::int[], $8::timestamptz[],
       $9::timestamptz[], $10::uuid[], $11::boolean[], $12::json[], $13::text[])
       as row (id, type, created_at, status, merged_into, version, updated_at, gone_at, last_observation_id, disputed,
         state, folded)`,
    [
      workspaceId,
      ...binaryColumns(leads.map(toRow), { id: 'uuid', type: 'text', createdAt: 'timestamptz', ...changingTypes }),
    ],
  );
}

export async function updateLeads(tx: Sql, workspaceId: string, leads: readonly LeadToWrite[]): Promise<void> {
  if (leads.length === 0) return;
  await tx.query(
    `update lead set status = row.status, merged_into = row.merged_into, version = row.version,
       updated_at = row.updated_at, gone_at = row.gone_at, last_observation_id = row.last_observation_id,
       disputed = row.disputed, state = row.state, folded = row.folded
     from unnest($2::uuid[], $3::text[], $4::uuid[], $5::int[], $6::timestamptz[], $7::timestamptz[], $8::uuid[],
       $9::boolean[], $10::json[], $11::text[])
       as row (id, status, merged_into, version, updated_at, gone_at, last_observation_id, disputed, state, folded)
     where lead.workspace_id = $1 and lead.id = row.id`,
    [workspaceId, ...binaryColumns(leads.map(toRow), { id: 'uuid', ...changingTypes })],
  );
}

/** Ids of company Leads that own these domains, and which of these ids are company Leads: what links a person to an employer. */
export async function findCompanyLinks(
  sql: Sql,
  workspaceId: string,
  domains: readonly string[],
  ids: readonly string[],
): Promise<{ byDomain: Map<string, string>; ids: Set<string> }> {
  const rows = await sql.query<{ domain: string | null; id: string }>(
    `select wanted.domain, owner.lead_id as id
     from unnest($2::text[]) as wanted (domain)
     cross join lateral (
       select lead_id from identifier
       where workspace_id = $1 and type = 'company' and kind = 'domain' and key = wanted.domain and not shared limit 1
     ) as owner
     union all
     select null, found.id
     from unnest($3::uuid[]) as wanted (id)
     cross join lateral (
       select id from lead where workspace_id = $1 and id = wanted.id and type = 'company' and status = 'live' limit 1
     ) as found`,
    [workspaceId, domains, ids],
  );
  const links = { byDomain: new Map<string, string>(), ids: new Set<string>() };
  for (const row of rows) {
    if (row.domain === null) links.ids.add(row.id);
    else links.byDomain.set(row.domain, row.id);
  }
  return links;
}
