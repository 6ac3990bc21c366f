import type { LeadInput, LeadType } from '@puffle/contract';

/** A key as the tables of docs/identity.md have it, by construction: no canonicalisation is asked. */
export type ModelKey = {
  readonly kind: string;
  readonly key: string;
  readonly tier: 0 | 1 | 2;
  readonly exclusive: string | null;
};

/** A value that a payload can carry, in every spelling in which it is the same value. */
export type Word = {
  readonly token: string;
  readonly place: 'contacts' | 'socials' | 'sources';
  readonly forms: readonly (string | Readonly<Record<string, string>>)[];
  readonly key: ModelKey | null;
  /** The domain that a company's e-mail address stands for when it gives no domain. */
  readonly mailDomain?: ModelKey;
};

export type Name = { readonly full: string; readonly first?: string; readonly last?: string };

/** One request in the terms of the model. */
export type Said = {
  readonly type: LeadType;
  readonly name: Name;
  readonly words: readonly { readonly word: Word; readonly form: number }[];
  readonly job: { readonly title: string; readonly company: string } | null;
  readonly city: string | null;
  readonly industry: string | null;
  readonly domain: { readonly word: Word; readonly form: number } | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly raw: string | null;
  readonly source: string | null;
  readonly onMatch: 'update' | 'fill' | 'keep';
  readonly onConflict: 'resolve' | 'refuse';
};

const key = (kind: string, text: string, tier: 0 | 1 | 2, exclusive: string | null = null): ModelKey => ({
  kind,
  key: text,
  tier,
  exclusive,
});

const numbers = [0, 1, 2, 3];

const emails: Word[] = numbers.map((n) => ({
  token: `e${n}`,
  place: 'contacts',
  forms: [`e${n}@corp-one.io`, { value: `E${n}@Corp-One.IO`, type: 'email' }, `mailto:e${n}@corp-one.io`],
  key: key('email', `e${n}@corp-one.io`, 1),
}));
const slugs: Word[] = numbers.slice(0, 3).map((n) => ({
  token: `s${n}`,
  place: 'socials',
  forms: [
    `https://www.linkedin.com/in/s${n}-person`,
    `uk.linkedin.com/in/S${n}-Person/?trk=x`,
    { url: `http://linkedin.com/mwlite/in/s${n}-person` },
  ],
  key: key('li_slug', `s${n}-person`, 1),
}));
const members: Word[] = numbers.slice(0, 2).map((n) => ({
  token: `m${n}`,
  place: 'socials',
  forms: [`urn:li:member:1000${n}`, `https://www.linkedin.com/profile/view?id=1000${n}`],
  key: key('li_member', `1000${n}`, 0, 'li_member'),
}));
const records: Word[] = numbers.slice(0, 3).map((n) => ({
  token: `c${n}`,
  place: 'sources',
  forms: [
    { provider: 'crm', id: `10${n}` },
    { provider: 'CRM', id: `10${n}` },
  ],
  key: key('provider', `crm::10${n}`, 0, 'provider:crm:'),
}));
const hubspot: Word[] = numbers.slice(0, 2).map((n) => ({
  token: `h${n}`,
  place: 'sources',
  forms: [{ provider: 'hubspot', id: `7${n}` }],
  key: key('provider', `hubspot::7${n}`, 0),
}));
const handles: Word[] = numbers.slice(0, 2).map((n) => ({
  token: `x${n}`,
  place: 'socials',
  forms: [`https://x.com/x${n}_handle`, `twitter.com/X${n}_Handle`],
  key: key('x', `x${n}_handle`, 2),
}));
const nobodies: Word[] = [
  { token: 'role', place: 'contacts', forms: ['info@corp-one.io', 'INFO@corp-one.io'], key: null },
  { token: 'phone', place: 'contacts', forms: ['+1 202 224 3441'], key: null },
];

const companySlugs: Word[] = numbers.slice(0, 2).map((n) => ({
  token: `lc${n}`,
  place: 'socials',
  forms: [`https://www.linkedin.com/company/lc${n}`, `linkedin.com/company/LC${n}/about/`],
  key: key('li_company', `lc${n}`, 1),
}));
const companyIds: Word[] = numbers.slice(0, 2).map((n) => ({
  token: `li${n}`,
  place: 'socials',
  forms: [`https://www.linkedin.com/company/9000${n}/`, `urn:li:organization:9000${n}`],
  key: key('li_company_id', `9000${n}`, 0, 'li_company_id'),
}));
const websites: Word[] = numbers.slice(0, 3).map((n) => ({
  token: `w${n}`,
  place: 'contacts',
  forms: [{ value: `https://www.d${n}-corp.io`, type: 'website' }],
  key: key('domain', `d${n}-corp.io`, 1),
}));
const companyMails: Word[] = numbers.slice(0, 3).map((n) => ({
  token: `mail${n}`,
  place: 'contacts',
  forms: [`team.one@d${n}-corp.io`, `Team.One@D${n}-Corp.io`],
  key: null,
  mailDomain: key('domain', `d${n}-corp.io`, 2),
}));
const hosts: Word[] = [
  {
    token: 'host',
    place: 'contacts',
    forms: [{ value: 'https://acme-site.github.io', type: 'website' }],
    key: key('host', 'acme-site.github.io', 2),
  },
];
export const companyDomains: readonly Word[] = numbers.slice(0, 3).map((n) => ({
  token: `d${n}`,
  place: 'contacts',
  forms: [`d${n}-corp.io`, `https://careers.D${n}-corp.io/jobs`],
  key: key('domain', `d${n}-corp.io`, 1),
}));

/** A small universe, so that bridges, contradictions and contests happen in most histories. */
export const words: Readonly<Record<LeadType, readonly Word[]>> = {
  person: [...emails, ...slugs, ...members, ...records, ...hubspot, ...handles, ...nobodies],
  company: [...companySlugs, ...companyIds, ...records, ...websites, ...companyMails, ...hosts, ...handles],
};
/** Keys that identify alone and exclude nothing: no veto can come of them when all names agree. */
export const harmlessWords: readonly Word[] = [...emails, ...slugs, ...hubspot];

export const names: Readonly<Record<LeadType, readonly Name[]>> = {
  person: [
    { full: 'Ann Baker' },
    { full: 'Baker, Ann' },
    { full: 'Ann Baker', first: 'Ann', last: 'Baker' },
    { full: 'Annie Baker' },
    { full: 'A. Baker' },
    { full: 'Bob Klein' },
    { full: 'R. Klein', first: 'R.', last: 'Klein' },
    { full: 'Robert Klein', first: 'Robert', last: 'Klein' },
    { full: 'Ann Klein' },
    { full: 'Zoltan Quist' },
    { full: 'Yvonne Drummond' },
    { full: '山田太郎' },
    { full: 'LinkedIn Member' },
  ],
  company: [
    { full: 'Globex' },
    { full: 'Globex Inc.' },
    { full: 'Initech GmbH' },
    { full: 'Umbrella Works' },
    { full: 'Works of Globex' },
    { full: '三菱' },
  ],
};

export function formOf({ word, form }: { readonly word: Word; readonly form: number }): Word['forms'][number] {
  return word.forms[form % word.forms.length] ?? '';
}

/** The Create Lead body of a request. */
export function toBody(said: Said): LeadInput {
  const items = (place: Word['place']) => said.words.filter(({ word }) => word.place === place).map(formOf);
  // The forms of a place are items of that place.
  return {
    type: said.type,
    name: { ...said.name },
    contacts: items('contacts') as LeadInput['contacts'],
    socials: items('socials') as LeadInput['socials'],
    sources: items('sources') as LeadInput['sources'],
    ...(said.job === null ? {} : { title: said.job.title, company: said.job.company }),
    ...(said.city === null ? {} : { location: { city: said.city, country: 'Norway' } }),
    ...(said.industry === null ? {} : { industry: said.industry }),
    ...(said.domain === null ? {} : { domain: formOf(said.domain) as string }),
    ...(said.raw === null ? {} : { raw: { note: said.raw } }),
    ...(said.source === null ? {} : { source: { type: 'list', id: said.source } }),
    attributes: { ...said.attributes },
  };
}
