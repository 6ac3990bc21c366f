import type { ListReference } from '@puffle/contract';
import type { LeadRecord } from '../domain/ledger/records.ts';
import type { Sql } from './database.ts';
import { decodeState } from './encode-state.ts';
import type { LeadRow } from './leads.ts';
import { searchLines } from './search-lines.ts';

/** A Lead with what a reader sees beside it: its Lists, in the order in which it was added, and the company that owns its employer's domain. */
export type ShownLead = Pick<
  LeadRecord,
  'id' | 'status' | 'mergedInto' | 'version' | 'createdAt' | 'updatedAt' | 'state'
> & {
  readonly lists: readonly ListReference[];
  readonly employerId: string | null;
};

type ShownRow = Omit<LeadRow, 'gone_at' | 'last_observation_id' | 'disputed'> & {
  lists: ListReference[] | null;
  employer_id: string | null;
};

const domainLine = `E'\\n${searchLines.domain}|'`;

/** The canonical domain of a person's employer, as the search text has it; null when there is none, or several. */
const employerDomain = `case when split_part(lead.folded, ${domainLine}, 3) = ''
  then split_part(split_part(lead.folded, ${domainLine} || E'\\t', 2), E'\\t', 1) end`;

/** Each probe is one of an index, whatever the statistics say: `offset 0` keeps the planner from joining whole tables. */
const selectShown = `select lead.id, lead.type, lead.status, lead.merged_into, lead.version, lead.created_at, lead.updated_at, lead.state,
    lists.lists, employer.lead_id as employer_id
  from unnest($2::uuid[]) as wanted (id)
  cross join lateral (
    select id, type, status, merged_into, version, created_at, updated_at, state,
      ${employerDomain} as employer_domain
    from lead where workspace_id = $1 and id = wanted.id offset 0
  ) as lead
  left join lateral (
    select lead_id from identifier
    where lead.type = 'person' and workspace_id = $1 and type = 'company' and kind = 'domain' and key = lead.employer_domain
      and not shared offset 0
  ) as employer on true
  left join lateral (
    select json_agg(json_build_object('id', list.id, 'name', list.name) order by membership.added_at, list.id) as lists
    from membership join list on list.workspace_id = $1 and list.id = membership.list_id and list.deleted_at is null
    where membership.workspace_id = $1 and membership.lead_id = lead.id and membership.removed_at is null
  ) as lists on true`;

/** The Leads of these ids, whatever their status, with all that is shown of them. */
export async function findShownLeads(sql: Sql, workspaceId: string, ids: readonly string[]): Promise<ShownLead[]> {
  const rows = await sql.query<ShownRow>(selectShown, [workspaceId, ids]);
  return rows.map((row) => ({
    id: row.id,
    status: row.status,
    mergedInto: row.merged_into,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    state: decodeState(row.type, row.state),
    lists: row.lists ?? [],
    employerId: row.employer_id,
  }));
}
