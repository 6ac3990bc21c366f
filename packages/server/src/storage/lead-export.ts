import type { ListReference } from '@puffle/contract';
import type { Statement } from './lead-pages.ts';
import type { LeadRow } from './leads.ts';

export type ExportedRow = LeadRow & { readonly lists: readonly ListReference[] };

/** A statement that finds Leads, with the Lists of each. */
export function selectExported(workspaceId: string, { text, values }: Statement): Statement {
  const workspace = `$${values.length + 1}`;
  return {
    text: `select found.*, (
       select coalesce(json_agg(json_build_object('id', list.id, 'name', list.name) order by membership.added_at, list.id), '[]')
       from membership
       join list on list.workspace_id = ${workspace} and list.id = membership.list_id and list.deleted_at is null
       where membership.workspace_id = ${workspace} and membership.lead_id = found.id and membership.removed_at is null
     ) as lists
     from (${text}) as found`,
    values: [...values, workspaceId],
  };
}
