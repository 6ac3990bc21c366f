import type { Sql } from './database.ts';
import { type LeadFilter, leadConditions, Parameters } from './lead-conditions.ts';
import { type LeadRow, leadColumns } from './leads.ts';

/** So many Leads, and so many members of a List, are read one after another at most. */
export const walkedLeads = 1_000;
const walkedMembers = 5_000;

/** Leads from the newest on or from the oldest on, and the id where the page before ended. */
export type LeadRange = { readonly direction: 'asc' | 'desc'; readonly afterId: string | null };

/** Those of the first Leads of a range that pass a filter. */
export function walkLeads(
  sql: Sql,
  workspaceId: string,
  filter: LeadFilter,
  range: LeadRange,
  limit: number,
): Promise<LeadRow[]> {
  const parameters = new Parameters();
  const workspace = parameters.add(workspaceId);
  const text = `select ${leadColumns} from (
      select * from lead where ${[`workspace_id = ${workspace}`, ...placeAfter('id', range, parameters)].join(' and ')}
      order by id ${range.direction} limit ${walkedLeads}
    ) as lead
    where ${[`status = 'live'`, ...leadConditions(filter, workspace, parameters, null)].join('\n and ')}
    order by id ${range.direction} limit ${parameters.add(limit)}`;
  return sql.queryUnprepared<LeadRow>(text, parameters.values);
}

/** Those of the first members of a List that pass the rest of a filter, and the last that was looked at where there are further ones. */
export async function walkMembers(
  sql: Sql,
  workspaceId: string,
  filter: LeadFilter,
  range: LeadRange,
  limit: number,
): Promise<{ readonly found: LeadRow[]; readonly lastId: string | null }> {
  const parameters = new Parameters();
  const workspace = parameters.add(workspaceId);
  const ofList = [
    `workspace_id = ${workspace} and list_id = ${parameters.add(filter.listId)} and removed_at is null`,
    ...placeAfter('lead_id', range, parameters),
  ].join(' and ');
  const ofListValues = [...parameters.values];
  const text = `select ${leadColumns} from (
      select lead_id from membership where ${ofList} order by lead_id ${range.direction} limit ${walkedMembers}
    ) as member
    cross join lateral (select * from lead where workspace_id = ${workspace} and id = member.lead_id offset 0) as lead
    where ${[`status = 'live'`, ...leadConditions({ ...filter, listId: null }, workspace, parameters, null)].join('\n and ')}
    order by member.lead_id ${range.direction} limit ${parameters.add(limit)}`;
  const found = await sql.queryUnprepared<LeadRow>(text, parameters.values);
  if (found.length === limit) return { found, lastId: found.at(-1)?.id ?? null };
  const [last, further] = await sql.queryUnprepared<{ id: string }>(
    `select lead_id as id from membership where ${ofList} order by lead_id ${range.direction} offset ${walkedMembers - 1} limit 2`,
    ofListValues,
  );
  return { found, lastId: further === undefined ? null : (last?.id ?? null) };
}

export function placeAfter(column: string, { direction, afterId }: LeadRange, parameters: Parameters): string[] {
  if (afterId === null) return [];
  return [`${column} ${direction === 'desc' ? '<' : '>'} ${parameters.add(afterId)}`];
}
