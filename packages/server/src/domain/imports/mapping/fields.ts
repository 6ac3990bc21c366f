import { nearest } from '@puffle/contract/nearest';

/** Fields that one column may fill. */
const singleFields = [
  'id',
  'type',
  'name',
  'name.first',
  'name.last',
  'name.short',
  'title',
  'company',
  'company.domain',
  'company.id',
  'domain',
  'industry',
  'size',
  'location',
  'location.city',
  'location.state',
  'location.country',
] as const;

/** Fields that several columns may fill, each cell with several values between semicolons. */
const listFields = ['alias', 'email', 'phone', 'contact', 'website', 'social'] as const;

/** Cells that hold the JSON of a whole field, as exports write them. */
const jsonFields = [
  'json.aliases',
  'json.contacts',
  'json.socials',
  'json.sources',
  'json.attributes',
  'json.raw',
  'json.extra',
] as const;

/** `raw`: kept under the column's name; `ignore`: not kept, because it says nothing of the Lead. */
const otherFields = ['raw', 'ignore'] as const;

const openPrefixes = ['attributes.', 'source.', 'social.'] as const;

/** Whether a mapping may name this field. */
export function isField(field: string): boolean {
  const known: readonly string[] = [...singleFields, ...listFields, ...jsonFields, ...otherFields];
  return (
    known.includes(field) || openPrefixes.some((prefix) => field.startsWith(prefix) && field.length > prefix.length)
  );
}

/** Whether two columns with this field would contradict each other. */
export function isSingle(field: string): boolean {
  return (
    (singleFields as readonly string[]).includes(field) || field.startsWith('attributes.') || field.startsWith('json.')
  );
}

/** Whether a column of this field can find a known Lead of this type (docs/identity.md, section 1). */
export function isIdentifying(field: string, type: 'person' | 'company' | null): boolean {
  if (['id', 'email', 'contact', 'social', 'json.contacts', 'json.socials', 'json.sources'].includes(field))
    return true;
  if (field.startsWith('source.') || field.startsWith('social.')) return true;
  return type === 'company' && ['domain', 'website', 'company.domain'].includes(field);
}

export function nearestField(field: string): string | null {
  return nearest(field, [...singleFields, ...listFields, ...otherFields]);
}
