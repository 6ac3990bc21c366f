import type { Lead, OperationById } from '@puffle/contract';
import type { CallInput } from '@puffle/contract/client';

type Patch = Omit<CallInput<OperationById<'updateLead'>>, 'id'>;

/** A field of a Lead that is one line of text in the page. */
export type LineField = {
  readonly label: string;
  readonly read: (lead: Lead) => string;
  readonly write: (text: string) => Patch;
};

const orNull = (text: string): string | null => (text === '' ? null : text);

const name: LineField = { label: 'Name', read: (lead) => lead.name.full, write: (text) => ({ name: text }) };
const location: LineField = {
  label: 'Location',
  read: ({ location }) =>
    [location.city, location.state, location.country].filter(Boolean).join(', ') || (location.raw ?? ''),
  write: (text) => ({ location: orNull(text) }),
};

/** The lines of a person's record, or of a company's. */
export const lineFields: Readonly<Record<Lead['type'], readonly LineField[]>> = {
  person: [
    name,
    {
      label: 'Title',
      read: (lead) => (lead.type === 'person' ? (lead.title ?? '') : ''),
      write: (text) => ({ title: orNull(text) }),
    },
    {
      label: 'Company',
      read: (lead) => (lead.type === 'person' ? (lead.company.name ?? lead.company.domain ?? '') : ''),
      write: (text) => ({ company: orNull(text) }),
    },
    location,
  ],
  company: [
    name,
    {
      label: 'Domain',
      read: (lead) => (lead.type === 'company' ? (lead.domain ?? '') : ''),
      write: (text) => ({ domain: orNull(text) }),
    },
    {
      label: 'Industry',
      read: (lead) => (lead.type === 'company' ? (lead.industry ?? '') : ''),
      write: (text) => ({ industry: orNull(text) }),
    },
    {
      label: 'Size',
      read: (lead) => (lead.type === 'company' ? (lead.size ?? '') : ''),
      write: (text) => ({ size: orNull(text) }),
    },
    location,
  ],
};

/** The items of a Lead without one, and with another. */
export function patchItems(
  lead: Lead,
  field: 'contacts' | 'socials',
  change: { add?: string; remove?: string },
): Patch {
  const known = field === 'contacts' ? lead.contacts.map(({ value }) => value) : lead.socials.map(({ url }) => url);
  const kept = known.filter((item) => item !== change.remove);
  return { [field]: change.add === undefined ? kept : [...kept, change.add] };
}
