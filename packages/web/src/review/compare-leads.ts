import type { Lead } from '@puffle/contract';
import { describePlace } from '../leads/describe-lead.ts';

type Values = readonly string[];
/** `not all`: some of them say nothing; `unsaid`: none of them says anything. */
export type Standing = 'equal' | 'differs' | 'not all' | 'unsaid';
export type ComparedRow = {
  readonly field: string;
  /** The values of each Lead, in the order of the Leads. */
  readonly cells: readonly Values[];
  readonly asOne: Values;
  readonly standing: Standing;
  /** Values that more than one of the Leads has. */
  readonly shared: ReadonlySet<string>;
};

type Field = { readonly field: string; readonly read: (lead: Lead) => readonly (string | null | undefined)[] };

const fields: readonly Field[] = [
  { field: 'Name', read: ({ name }) => [name.full] },
  { field: 'Also called', read: ({ name }) => name.aliases },
  { field: 'Title', read: (lead) => (lead.type === 'person' ? [lead.title] : []) },
  { field: 'Company', read: (lead) => (lead.type === 'person' ? [lead.company.name, lead.company.domain] : []) },
  { field: 'Domain', read: (lead) => (lead.type === 'company' ? [lead.domain] : []) },
  { field: 'Industry', read: (lead) => (lead.type === 'company' ? [lead.industry] : []) },
  { field: 'Size', read: (lead) => (lead.type === 'company' ? [lead.size] : []) },
  { field: 'Location', read: (lead) => [describePlace(lead)] },
  { field: 'Contacts', read: ({ contacts }) => contacts.map(({ value }) => value) },
  { field: 'Profiles', read: ({ socials }) => socials.map(({ url }) => url) },
  {
    field: 'Sources',
    read: ({ sources }) => sources.map(({ provider, type, id }) => [provider, type, id].filter(Boolean).join(' · ')),
  },
  { field: 'Lists', read: ({ lists }) => lists.map(({ name }) => name) },
];

/** The Leads field by field, and beside them what they would be as one; a field that says nothing anywhere is left out. */
export function compareLeads(leads: readonly Lead[], asOne?: Lead): ComparedRow[] {
  const everything = asOne === undefined ? leads : [...leads, asOne];
  const own = [...new Set(everything.flatMap(({ attributes }) => Object.keys(attributes)))];
  const all = [...fields, ...own.map((name): Field => ({ field: name, read: (lead) => [say(lead.attributes[name])] }))];
  return all.flatMap(({ field, read }) => {
    const [merged = [], ...cells] = [asOne, ...leads].map((lead) =>
      lead === undefined ? [] : read(lead).filter(isSaid),
    );
    const isEmpty = merged.length === 0 && cells.every((values) => values.length === 0);
    return isEmpty ? [] : [{ field, cells, asOne: merged, ...judge(cells) }];
  });
}

/** How values are held against each other. */
export function fold(value: string): string {
  return value.trim().toLowerCase();
}

function judge(cells: readonly Values[]): Pick<ComparedRow, 'standing' | 'shared'> {
  const folded = cells.map((values) => new Set(values.map(fold)));
  const counts = new Map<string, number>();
  for (const values of folded) for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const shared = new Set([...counts].filter(([, count]) => count > 1).map(([value]) => value));
  if (counts.size === 0) return { standing: 'unsaid', shared };
  if ([...counts.values()].every((count) => count === cells.length)) return { standing: 'equal', shared };
  return { standing: folded.some((values) => values.size === 0) ? 'not all' : 'differs', shared };
}

function isSaid(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value !== '';
}

function say(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
