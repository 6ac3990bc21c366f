/** What a column may mean, as the mapping names it, in words. */
export const fieldGroups: readonly { readonly label: string; readonly fields: Readonly<Record<string, string>> }[] = [
  { label: 'Apart', fields: { raw: 'Kept as it is', ignore: 'Left out' } },
  {
    label: 'Name',
    fields: {
      name: 'Full name',
      'name.first': 'First name',
      'name.last': 'Last name',
      'name.short': 'Short name',
      alias: 'Other names',
    },
  },
  {
    label: 'Reached at',
    fields: { email: 'E-mail', phone: 'Phone', contact: 'E-mail or phone', website: 'Website' },
  },
  {
    label: 'Profile',
    fields: {
      'social.linkedin': 'LinkedIn profile',
      'social.x': 'X profile',
      'social.facebook': 'Facebook profile',
      'social.github': 'GitHub profile',
      'social.instagram': 'Instagram profile',
      'social.youtube': 'YouTube profile',
      'social.crunchbase': 'Crunchbase profile',
      social: 'Any profile, told by its address',
    },
  },
  {
    label: 'Work of a person',
    fields: {
      title: 'Title',
      company: 'Company',
      'company.domain': 'Domain of the company',
      'company.id': 'Lead id of the company',
    },
  },
  { label: 'Company', fields: { domain: 'Domain', industry: 'Industry', size: 'Size' } },
  {
    label: 'Place',
    fields: {
      location: 'Place in one line',
      'location.city': 'City',
      'location.state': 'State',
      'location.country': 'Country',
    },
  },
  { label: 'Identity', fields: { id: 'Lead id in Puffle', type: 'Type: person or company' } },
];

/** Fields that end in a word of one's own. */
export const openFields = [
  { prefix: 'attributes.', label: 'A field of your own …', asks: 'Key of the field' },
  { prefix: 'source.', label: 'Id at a provider …', asks: 'Provider, or provider.object' },
  { prefix: 'social.', label: 'Profile elsewhere …', asks: 'Platform' },
] as const;

export type OpenField = (typeof openFields)[number];

const fixedFields = new Set(fieldGroups.flatMap(({ fields }) => Object.keys(fields)));

export function isFixedField(field: string): boolean {
  return fixedFields.has(field);
}

/** What a field is called; one that ends in a word of one's own is called by that. */
export function sayField(field: string): string {
  return fieldGroups.find(({ fields }) => field in fields)?.fields[field] ?? field;
}

/** The open kind that a field is of, if it is. */
export function openFieldOf(field: string): OpenField | undefined {
  return isFixedField(field) ? undefined : openFields.find(({ prefix }) => field.startsWith(prefix));
}

/** The name of a column as a key: "Lead Score" is `lead-score`. */
export function keyOfColumn(column: string): string {
  const words = column.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? ['column'];
  return words.join('-');
}
