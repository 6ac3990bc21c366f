import type { Lead, ListReference, PersonLead } from '@puffle/contract';
import { isId } from '@puffle/contract';
import type { Sql } from '../../storage/database.ts';
import { findCompanyLinks } from '../../storage/leads.ts';
import type { ShownLead } from '../../storage/shown-leads.ts';
import { canonicalDomain } from '../identity/canonicalize/domain.ts';
import { projectLead } from '../identity/fold/project.ts';
import type { FoldState } from '../identity/fold/state.ts';
import type { FindEmployer } from './employers.ts';

/** What a Lead is shown from. */
export type LeadView = {
  readonly id: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
  readonly state: FoldState;
  readonly lists: readonly ListReference[];
};

/**
 * The public form of Leads. The employer of a person is linked on the way out: a sent id that is a company Lead wins, else the company
 * Lead that owns the domain, else what was sent. It is asked for where `findEmployer` does not know it.
 */
export async function presentLeads(
  sql: Sql,
  workspaceId: string,
  views: readonly LeadView[],
  findEmployer: FindEmployer = () => undefined,
): Promise<Lead[]> {
  const leads = views.map(presentLead);
  const domains = new Map<string, string>();
  const sentIds = new Set<string>();
  for (const lead of leads) {
    if (lead.type !== 'person') continue;
    const { id, domain } = lead.company;
    if (domain !== undefined) domains.set(domain, canonicalDomain(domain).key);
    if (id !== undefined && isId(id)) sentIds.add(id);
  }
  if (domains.size === 0 && sentIds.size === 0) return leads;
  const open = [...new Set(domains.values())].filter((key) => findEmployer(key) === undefined);
  const links =
    open.length + sentIds.size === 0 ? noLinks : await findCompanyLinks(sql, workspaceId, open, [...sentIds]);
  const ownerOf = (domain: string | undefined): string | undefined => {
    const key = domains.get(domain ?? '') ?? '';
    return findEmployer(key) ?? links.byDomain.get(key);
  };
  return leads.map((lead) =>
    lead.type === 'person' ? linkEmployer(lead, ownerOf(lead.company.domain), links.ids) : lead,
  );
}

/** The same for Leads that were read together with the owner of their employer's domain. */
export async function presentShown(
  sql: Sql,
  workspaceId: string,
  shown: ReadonlySet<ShownLead>,
): Promise<Map<ShownLead, Lead>> {
  const leads = new Map<ShownLead, Lead>();
  const sentIds: string[] = [];
  for (const one of shown) {
    const lead = presentLead(one);
    leads.set(one, lead);
    if (lead.type === 'person' && lead.company.id !== undefined && isId(lead.company.id)) sentIds.push(lead.company.id);
  }
  const ids = sentIds.length === 0 ? nothing : (await findCompanyLinks(sql, workspaceId, [], sentIds)).ids;
  for (const [one, lead] of leads) {
    if (lead.type === 'person') leads.set(one, linkEmployer(lead, one.employerId ?? undefined, ids));
  }
  return leads;
}

const nothing: ReadonlySet<string> = new Set();
const noLinks: Awaited<ReturnType<typeof findCompanyLinks>> = { byDomain: new Map(), ids: new Set() };

function linkEmployer(lead: PersonLead, owner: string | undefined, companyIds: ReadonlySet<string>): PersonLead {
  const { id } = lead.company;
  if (owner === undefined || (id !== undefined && companyIds.has(id))) return lead;
  return { ...lead, company: { ...lead.company, id: owner } };
}

/** The public form of one Lead as its observations have it, without the computed link to an employer. */
export function presentLead(view: LeadView): Lead {
  // The body's variant decides the Lead's: both carry the same type.
  return {
    id: view.id,
    ...projectLead(view.state),
    lists: view.lists,
    createdAt: view.createdAt.toISOString(),
    updatedAt: view.updatedAt.toISOString(),
  } as Lead;
}
