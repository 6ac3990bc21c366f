import type { WebhookEvent } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findLeads } from '../../storage/leads.ts';
import { findLeadLists } from '../../storage/memberships.ts';
import type { EventRow } from '../../storage/webhooks.ts';
import { presentLeads } from '../leads/present-leads.ts';

/** Events as they are sent: with the Lead as it is now, null when it is no more. */
export async function presentEvents(sql: Sql, workspaceId: string, rows: readonly EventRow[]): Promise<WebhookEvent[]> {
  const ids = [...new Set(rows.flatMap(({ data }) => (typeof data.leadId === 'string' ? [data.leadId] : [])))];
  const records = (await findLeads(sql, workspaceId, ids)).filter(({ status }) => status === 'live');
  const lists = await findLeadLists(
    sql,
    workspaceId,
    records.map(({ id }) => id),
  );
  const views = records.map((record) => ({ ...record, lists: lists.get(record.id) ?? [] }));
  const leads = new Map((await presentLeads(sql, workspaceId, views)).map((lead) => [lead.id, lead]));
  return rows.map(({ id, type, at, data }) => ({
    id,
    type,
    timestamp: at.toISOString(),
    data: typeof data.leadId === 'string' ? { ...data, lead: leads.get(data.leadId) ?? null } : { ...data },
  }));
}
