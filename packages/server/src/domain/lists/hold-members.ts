import { isId, type ListLeadType } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { holdLeads, type NamedLead } from '../../storage/lists.ts';
import { DomainError, notFound } from '../domain-error.ts';

/**
 * The live Leads that these ids stand for (a merged id stands for its survivor), held until the transaction ends. Errors: `not_found`
 * naming the id; `validation_failed` for a Lead that the List does not take.
 */
export async function holdMembers(
  tx: Sql,
  workspaceId: string,
  leadIds: readonly string[],
  leadType: ListLeadType,
): Promise<string[]> {
  const stray = leadIds.find((id) => !isId(id));
  if (stray !== undefined) throw notFound('Lead', stray);
  const survivors = await findSurvivors(tx, workspaceId, [...new Set(leadIds)]);
  return [
    ...new Set(
      leadIds.map((id, index) => {
        const lead = survivors.get(id);
        if (lead === undefined) throw notFound('Lead', id);
        if (leadType !== 'mixed' && lead.type !== leadType) throw wrongType(lead, leadType, index);
        return lead.id;
      }),
    ),
  ];
}

async function findSurvivors(tx: Sql, workspaceId: string, ids: readonly string[]): Promise<Map<string, NamedLead>> {
  const known = new Map<string, NamedLead>();
  for (let wanted: readonly string[] = ids; wanted.length > 0; ) {
    const found = await holdLeads(tx, workspaceId, wanted);
    for (const lead of found) known.set(lead.id, lead);
    wanted = found.flatMap(({ mergedInto }) => (mergedInto === null || known.has(mergedInto) ? [] : [mergedInto]));
  }
  return new Map(
    ids.flatMap((id) => {
      let lead = known.get(id);
      while (lead !== undefined && lead.mergedInto !== null) lead = known.get(lead.mergedInto);
      return lead?.status === 'live' ? [[id, lead] as const] : [];
    }),
  );
}

function wrongType(lead: NamedLead, leadType: ListLeadType, index: number): DomainError {
  return new DomainError('validation_failed', `The List takes ${leadType} Leads only; ${lead.id} is a ${lead.type}.`, {
    issues: [{ path: `leadIds[${index}]`, code: 'wrong_lead_type', message: `This List takes no ${lead.type} Lead.` }],
    hint: 'Use a List of this leadType, or make it mixed with PATCH /api/lists.',
  });
}
