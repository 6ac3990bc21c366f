import type { Lead } from '@puffle/contract';
import { isEmpty } from '../identity/read-statement.ts';

export type ExportProfile = 'spreadsheet' | 'machine';

type Column = {
  /** The header of the machine profile, a field path. */
  readonly path: string;
  /** The header of the spreadsheet profile. */
  readonly title: string;
  /** The field that an import reads the column as. */
  readonly field: string;
  readonly cell: (lead: Lead) => unknown;
};

const own = (path: string, title: string, cell: Column['cell'], field = path): Column => ({ path, title, field, cell });

/** Plain columns for people, then columns of JSON that hold what the plain ones cannot. */
const columns: readonly Column[] = [
  own('id', 'Lead Id', (lead) => lead.id),
  own('type', 'Type', (lead) => lead.type),
  own('name', 'Name', (lead) => lead.name.full),
  own('name.first', 'First Name', (lead) => (lead.type === 'person' ? lead.name.first : undefined)),
  own('name.last', 'Last Name', (lead) => (lead.type === 'person' ? lead.name.last : undefined)),
  own('title', 'Title', (lead) => (lead.type === 'person' ? lead.title : undefined)),
  own('company', 'Company', (lead) => (lead.type === 'person' ? lead.company.name : undefined)),
  own('company.domain', 'Company Domain', (lead) => (lead.type === 'person' ? lead.company.domain : undefined)),
  own('domain', 'Domain', (lead) => (lead.type === 'company' ? lead.domain : undefined)),
  own('industry', 'Industry', (lead) => (lead.type === 'company' ? lead.industry : undefined)),
  own('size', 'Size', (lead) => (lead.type === 'company' ? lead.size : undefined)),
  own('location.city', 'City', (lead) => lead.location.city),
  own('location.state', 'State', (lead) => lead.location.state),
  own('location.country', 'Country', (lead) => lead.location.country),
  own('location', 'Location', (lead) => lead.location.raw),
  own('email', 'Emails', (lead) => contactsOf(lead, 'email')),
  own('phone', 'Phones', (lead) => contactsOf(lead, 'phone')),
  own('social', 'Profiles', (lead) => lead.socials.map((social) => social.url).join('; ')),
  own('lists', 'Lists', (lead) => lead.lists.map((list) => list.name).join('; '), 'ignore'),
  own('createdAt', 'Created At', (lead) => lead.createdAt, 'ignore'),
  own('updatedAt', 'Updated At', (lead) => lead.updatedAt, 'ignore'),
  own('aliases', 'Aliases (JSON)', (lead) => json(lead.name.aliases), 'json.aliases'),
  own('contacts', 'Contacts (JSON)', (lead) => json(lead.contacts), 'json.contacts'),
  own('socials', 'Profiles (JSON)', (lead) => json(lead.socials), 'json.socials'),
  own('sources', 'Sources (JSON)', (lead) => json(lead.sources), 'json.sources'),
  own('attributes', 'Attributes (JSON)', (lead) => json(lead.attributes), 'json.attributes'),
  own('raw', 'Raw (JSON)', (lead) => json(lead.raw), 'json.raw'),
  own('extra', 'Extra (JSON)', (lead) => json(extraOf(lead)), 'json.extra'),
];

/** The header of an exported CSV. */
export function exportHeaders(profile: ExportProfile): string[] {
  return columns.map((column) => (profile === 'machine' ? column.path : column.title));
}

/** The cells of a Lead in an exported CSV, empty where it has nothing. */
export function exportCells(lead: Lead): string[] {
  return columns.map((column) => {
    const value = column.cell(lead);
    return value === null || value === undefined ? '' : String(value);
  });
}

/** The field that an import reads a column of an export as; null for a column that no export has. */
export function exportField(header: string): string | null {
  return columns.find((column) => column.path === header || column.title === header)?.field ?? null;
}

function contactsOf(lead: Lead, type: string): string {
  return lead.contacts
    .filter((contact) => contact.type === type)
    .map((contact) => contact.value)
    .join('; ');
}

function json(value: object): string {
  return isEmpty(value) ? '' : JSON.stringify(value);
}

/** What name, company and location have beyond the plain columns. */
function extraOf(lead: Lead): Record<string, unknown> {
  const { full: _full, aliases: _aliases, ...name } = lead.name;
  const { city: _city, state: _state, country: _country, raw: _raw, ...location } = lead.location;
  const parts: Record<string, object> = { name: withoutParts(name), location };
  if (lead.type === 'person') {
    const { name: _name, domain: _domain, ...company } = lead.company;
    parts.company = company;
  }
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => !isEmpty(part)));
}

function withoutParts({ first: _first, last: _last, ...name }: Record<string, unknown>): Record<string, unknown> {
  return name;
}
