import type { LeadType } from '@puffle/contract';
import { exportHeaders } from '../../leads/export-columns.ts';
import { headerWord } from './header-words.ts';

/** A product whose export we know: what its header has, what Leads it holds, and columns that mean something of their own there. */
export type Preset = {
  readonly name: string;
  readonly type: LeadType | null;
  /** Each group needs one of its words, as `headerWord` gives them. */
  readonly needs: readonly (readonly string[])[];
  readonly without?: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
};

const firstAndLast: readonly (readonly string[])[] = [['firstname'], ['lastname']];

/** Exports and reports of Salesforce, told by columns that it alone has. */
function salesforce(own: readonly string[]): Preset {
  return {
    name: 'salesforce',
    type: 'person',
    needs: [...firstAndLast, ['email'], own],
    without: ['recordid', 'personlinkedinurl', 'lifecyclestage'],
    fields: {
      id: 'source.salesforce',
      contactid: 'source.salesforce',
      leadid: 'source.salesforce',
      companyaccount: 'company',
      accountid: 'raw',
      ownerid: 'raw',
    },
  };
}

/** In the order in which they are tried. */
export const presets: readonly Preset[] = [
  {
    name: 'puffle-machine',
    type: null,
    needs: exportHeaders('machine').map((header) => [headerWord(header)]),
    fields: {},
  },
  {
    name: 'puffle-spreadsheet',
    type: null,
    needs: exportHeaders('spreadsheet').map((header) => [headerWord(header)]),
    fields: {},
  },
  {
    name: 'linkedin-connections',
    type: 'person',
    needs: [...firstAndLast, ['company'], ['position'], ['connectedon']],
    fields: { url: 'social.linkedin', position: 'title', connectedon: 'raw' },
  },
  {
    name: 'sales-navigator',
    type: 'person',
    needs: [
      ['fullname', 'firstname', 'name'],
      [
        'vmid',
        'linkedinprofileurl',
        'defaultprofileurl',
        'salesnavigatorurl',
        'salesnavigatorprofileurl',
        'linkedinsalesurl',
      ],
      ['companyname', 'company', 'title', 'jobtitle'],
    ],
    without: ['email', 'contactowner'],
    fields: {
      profileurl: 'social.linkedin',
      linkedinprofileurl: 'social.linkedin',
      defaultprofileurl: 'social.linkedin',
      salesnavigatorurl: 'social.linkedin',
      salesnavigatorprofileurl: 'social.linkedin',
      linkedinsalesurl: 'social.linkedin',
      vmid: 'source.linkedin',
      companyurl: 'raw',
      regularcompanyurl: 'raw',
      companyid: 'raw',
      website: 'raw',
      url: 'raw',
      industry: 'attributes.industry',
    },
  },
  {
    name: 'apollo',
    type: 'person',
    needs: [
      ...firstAndLast,
      ['title'],
      ['company', 'companyname'],
      ['personlinkedinurl', 'apollocontactid', 'emailstatus', 'apolloaccountid'],
    ],
    fields: {
      website: 'company.domain',
      companylinkedinurl: 'raw',
      facebookurl: 'raw',
      twitterurl: 'raw',
      companynameforemails: 'raw',
      apollocontactid: 'source.apollo.contact',
      apolloaccountid: 'raw',
      companycity: 'raw',
      companystate: 'raw',
      companycountry: 'raw',
    },
  },
  // Before HubSpot, whose contacts have an owner and a status as well: HubSpot has no accounts and no Leads.
  salesforce(['accountname', 'accountid', 'leadid', 'companyaccount', 'leadsource', 'leadowner']),
  {
    name: 'hubspot-contacts',
    type: 'person',
    needs: [...firstAndLast, ['email'], ['recordid', 'lifecyclestage', 'contactowner', 'leadstatus']],
    fields: {
      recordid: 'source.hubspot.contact',
      contactid: 'source.hubspot.contact',
      recordidcontact: 'source.hubspot.contact',
      websiteurl: 'company.domain',
      companydomainname: 'company.domain',
      associatedcompanyids: 'raw',
      primaryassociatedcompanyid: 'raw',
    },
  },
  {
    name: 'hubspot-companies',
    type: 'company',
    needs: [['companyname', 'name'], ['companydomainname']],
    without: ['firstname', 'lastname', 'jobtitle'],
    fields: {
      recordid: 'source.hubspot.company',
      companyid: 'source.hubspot.company',
      recordidcompany: 'source.hubspot.company',
      companydomainname: 'domain',
      websiteurl: 'website',
      additionaldomains: 'website',
    },
  },
  salesforce(['accountname', 'accountid', 'leadid', 'contactid', 'mobilephone']),
];

/** The product that this header comes from; null when it is none that we know. */
export function findPreset(words: readonly string[], type: LeadType | null): Preset | null {
  const has = new Set(words);
  const fits = (preset: Preset): boolean =>
    preset.needs.every((group) => group.some((word) => has.has(word))) &&
    !(preset.without ?? []).some((word) => has.has(word)) &&
    (type === null || preset.type === null || preset.type === type);
  return presets.find(fits) ?? null;
}
