import { z } from 'zod';

const text = z.string();
const optionalText = text.nullable().optional();
/** The main key of an object: it must say something. */
const mainText = text.regex(/\S/, 'This must not be empty.');
const timestamp = z.string().meta({ format: 'date-time' });
const json = z.record(z.string(), z.unknown());

export const leadType = z.enum(['person', 'company']);
export type LeadType = z.infer<typeof leadType>;

/** Name, company and location keep every extra key they are sent. */
const nameInput = z.union([
  mainText,
  z.looseObject({
    full: optionalText,
    short: optionalText,
    first: optionalText,
    last: optionalText,
    aliases: z.array(text).nullable().optional(),
  }),
]);
const companyInput = z.union([text, z.looseObject({ name: optionalText, id: optionalText, domain: optionalText })]);
const locationInput = z.union([
  text,
  z.looseObject({ city: optionalText, state: optionalText, country: optionalText, raw: optionalText }),
]);
const contactInput = z.union([mainText, z.looseObject({ value: mainText, type: optionalText, label: optionalText })]);
const socialInput = z.union([mainText, z.looseObject({ url: mainText, platform: optionalText, handle: optionalText })]);
const sourceInput = z.looseObject({ id: optionalText, provider: optionalText, type: optionalText });

const describedFields = {
  title: optionalText.describe('Job title of a person.'),
  company: companyInput.nullable().optional().describe('Employer of a person: a name, or { name, id, domain }.'),
  domain: optionalText.describe('Web domain of a company.'),
  industry: optionalText.describe('Industry of a company.'),
  size: optionalText.describe('Head count or size band of a company.'),
  location: locationInput.nullable().optional().describe('A place as text, or { city, state, country, raw }.'),
  socials: z.array(socialInput).nullable().optional().describe('Profile URLs, or { url, platform, handle }.'),
  contacts: z
    .array(contactInput)
    .nullable()
    .optional()
    .describe('E-mail addresses and phone numbers, or { value, type, label }.'),
  attributes: json.nullable().optional().describe('Fields of your own, merged by key.'),
  raw: json.nullable().optional().describe('The record as the source had it; kept, never interpreted.'),
};

/** What somebody knows about one person or one company: the body of Create Lead. */
export const leadInput = z.strictObject({
  type: leadType.describe('person or company.'),
  name: nameInput.describe('The full name, or { full, first, last, short, aliases }.'),
  ...describedFields,
  sources: z.array(sourceInput).nullable().optional().describe('Where it comes from: { provider, id, type }.'),
  source: sourceInput.nullable().optional().describe('One more entry of sources.'),
  listIds: z.array(text).nullable().optional().describe('Lists to put the Lead in, in the same transaction.'),
});
export type LeadInput = z.infer<typeof leadInput>;

/** What other products call these fields, in small letters and without separators: for the suggestion that a refusal makes. */
export const leadFieldsElsewhere: Readonly<Record<string, keyof LeadInput>> = {
  ...named('name', 'fullname', 'firstname', 'lastname', 'displayname', 'nickname', 'companyname'),
  ...named('title', 'jobtitle', 'position', 'role', 'headline'),
  ...named('company', 'employer', 'organization', 'organisation', 'account'),
  ...named(
    'contacts',
    'contact',
    'email',
    'emails',
    'emailaddress',
    'mail',
    'phone',
    'phones',
    'phonenumber',
    'mobile',
    'tel',
  ),
  ...named(
    'socials',
    'linkedin',
    'linkedinurl',
    'linkedinprofile',
    'twitter',
    'x',
    'github',
    'facebook',
    'url',
    'urls',
  ),
  ...named('domain', 'website', 'homepage', 'web'),
  ...named('size', 'employees', 'employeecount', 'headcount'),
  ...named('location', 'city', 'state', 'country', 'address', 'region'),
  ...named('source', 'provider', 'externalid'),
  ...named('listIds', 'list', 'lists', 'listid'),
  ...named('attributes', 'custom', 'customfields', 'properties', 'fields', 'tags', 'metadata'),
};

function named(field: keyof LeadInput, ...names: readonly string[]): Record<string, keyof LeadInput> {
  return Object.fromEntries(names.map((name) => [name, field]));
}

/** The fields that Update Lead may set; null clears, arrays replace, attributes merge by key. */
export const leadPatch = z.strictObject({
  id: text.min(1).max(200).describe('The Lead to change.'),
  name: nameInput.optional().describe('The full name, or { full, first, last, short, aliases }.'),
  ...describedFields,
  unpin: z.array(text).optional().describe('Fields to release from a value that was set by hand.'),
});
export type LeadPatch = z.infer<typeof leadPatch>;

export const contact = z.looseObject({ value: text, type: text, label: text.optional() });
export type Contact = z.infer<typeof contact>;
export const social = z.looseObject({ url: text, platform: text, handle: text.optional() });
export type Social = z.infer<typeof social>;
export const source = z.looseObject({ id: text.optional(), provider: text.optional(), type: text.optional() });
export type Source = z.infer<typeof source>;
export const listReference = z.strictObject({ id: text, name: text });
export type ListReference = z.infer<typeof listReference>;

const place = z.looseObject({
  city: text.optional(),
  state: text.optional(),
  country: text.optional(),
  raw: text.optional(),
});

const common = {
  id: text,
  location: place,
  socials: z.array(social),
  contacts: z.array(contact),
  sources: z.array(source),
  lists: z.array(listReference),
  attributes: json,
  raw: json,
  createdAt: timestamp,
  updatedAt: timestamp,
};

export const personLead = z.strictObject({
  ...common,
  type: z.literal('person'),
  name: z.looseObject({
    full: text,
    short: text.optional(),
    aliases: z.array(text),
    first: text.optional(),
    last: text.optional(),
  }),
  title: text.nullable(),
  company: z.looseObject({ name: text.optional(), id: text.optional(), domain: text.optional() }),
});
export const companyLead = z.strictObject({
  ...common,
  type: z.literal('company'),
  name: z.looseObject({ full: text, short: text.optional(), aliases: z.array(text) }),
  domain: text.nullable(),
  industry: text.nullable(),
  size: text.nullable(),
});

/** One person or one company that the workspace knows. */
export const lead = z.discriminatedUnion('type', [personLead, companyLead]).meta({ id: 'Lead' });
export type Lead = z.infer<typeof lead>;
export type PersonLead = z.infer<typeof personLead>;
export type CompanyLead = z.infer<typeof companyLead>;
