import type { CompanyLead, PersonLead } from '@puffle/contract';
import { isEmpty } from '../read-statement.ts';
import type { JsonObject } from '../statement.ts';
import { shownItems } from './items.ts';
import type { Cell, FoldState } from './state.ts';

type Outside = 'id' | 'lists' | 'createdAt' | 'updatedAt';
/** What a Lead shows of its fold; its id, Lists and times live outside. */
export type LeadBody = Omit<PersonLead, Outside> | Omit<CompanyLead, Outside>;

/** The public fields of a Lead. */
export function projectLead(state: FoldState): LeadBody {
  const { full = '', short, first, last, aliases: _aliases, ...extra } = state.name?.value ?? {};
  const shared = {
    location: present(state.location),
    socials: shownItems(state.socials, state.struck.socials).map((item) => item.value),
    contacts: shownItems(state.contacts, state.struck.contacts).map((item) => item.value),
    sources: state.sources.map((item) => item.value),
    attributes: projectAttributes(state),
    raw: present(state.raw),
  };
  const named = { ...extra, full, ...(short === undefined ? {} : { short }), aliases: [...state.aliases] };
  if (state.type === 'company') {
    const { domain, industry, size } = state;
    return {
      type: 'company',
      name: named,
      domain: domain?.value ?? null,
      industry: industry?.value ?? null,
      size: size?.value ?? null,
      ...shared,
    };
  }
  const parts = { ...(first === undefined ? {} : { first }), ...(last === undefined ? {} : { last }) };
  return {
    type: 'person',
    name: { ...named, ...parts },
    title: state.title?.value ?? null,
    company: present(state.company),
    ...shared,
  };
}

function present(cell: Cell<JsonObject | null> | null): JsonObject {
  return cell?.value ?? {};
}

function projectAttributes(state: FoldState): Record<string, unknown> {
  const shown: Record<string, unknown> = {};
  for (const [key, cell] of Object.entries(state.attributes)) if (!isEmpty(cell.value)) shown[key] = cell.value;
  return shown;
}
