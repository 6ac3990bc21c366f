import type { CompanyLead, Lead, OperationById, PersonLead } from '@puffle/contract';
import type { CallInput } from '@puffle/contract/client';
import { describePlace } from './describe-lead.ts';

export type Patch = Omit<CallInput<OperationById<'updateLead'>>, 'id'>;

/** A field of a Lead that is one line of text in the page. */
export type LineField = {
  readonly label: string;
  readonly text: string;
  /** Says another text of it; an empty one clears it. */
  readonly change: (text: string) => Patch;
  /** Says what it is now, with all its parts. */
  readonly back: Patch;
};

/** The lines of a record. */
export function lineFields(lead: Lead): LineField[] {
  const name = {
    label: 'Name',
    text: lead.name.full,
    change: (text: string) => ({ name: text }),
    back: { name: lead.name },
  };
  const location = {
    label: 'Location',
    text: describePlace(lead),
    change: (text: string) => ({ location: orNull(text) }),
    back: { location: orNone(lead.location) },
  };
  return [name, ...(lead.type === 'person' ? linesOfPerson(lead) : linesOfCompany(lead)), location];
}

function linesOfPerson({ title, company }: PersonLead): LineField[] {
  return [
    { label: 'Title', text: title ?? '', change: (text) => ({ title: orNull(text) }), back: { title } },
    {
      label: 'Company',
      text: company.name ?? company.domain ?? '',
      change: (text) => ({ company: orNull(text) }),
      back: { company: orNone(company) },
    },
  ];
}

function linesOfCompany({ domain, industry, size }: CompanyLead): LineField[] {
  return [
    { label: 'Domain', text: domain ?? '', change: (text) => ({ domain: orNull(text) }), back: { domain } },
    { label: 'Industry', text: industry ?? '', change: (text) => ({ industry: orNull(text) }), back: { industry } },
    { label: 'Size', text: size ?? '', change: (text) => ({ size: orNull(text) }), back: { size } },
  ];
}

function orNull(text: string): string | null {
  return text === '' ? null : text;
}

function orNone<T extends object>(parts: T): T | null {
  return Object.keys(parts).length === 0 ? null : parts;
}

/** Contacts or profiles of a Lead: what each is, as it is shown, and the whole list with another one or without one. */
export function listField(lead: Lead, field: 'contacts' | 'socials') {
  const items = field === 'contacts' ? lead.contacts : lead.socials;
  const textOf = (item: (typeof items)[number]): string => ('value' in item ? String(item.value) : String(item.url));
  return {
    texts: items.map(textOf),
    add: (text: string): Patch => ({ [field]: [...items, text] }),
    remove: (text: string): Patch => ({ [field]: items.filter((item) => textOf(item) !== text) }),
    back: { [field]: items } as Patch,
  };
}
