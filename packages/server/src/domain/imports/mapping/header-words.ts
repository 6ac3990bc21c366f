import type { LeadType } from '@puffle/contract';

/** A column's name without case, spaces and punctuation; `#` reads as "number of". */
export function headerWord(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/^#\s*/, 'numberof')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows).flatMap(([field, words]) => words.split(/\s+/).map((word) => [word, field])));
}

/** Names of columns, as `headerWord` gives them, that mean the same in any file. */
const common = table({
  type: 'leadtype recordtype',
  name: 'name fullname displayname contactname leadname personname prospectname vollername nomcomplet',
  'name.first': 'firstname first givenname forename vorname prenom prénom namefirst nombre',
  'name.last': 'lastname last surname familyname nachname nomdefamille namelast apellido apellidos',
  'name.short': 'nickname shortname preferredname',
  alias: 'alias aliases aka alsoknownas formername',
  location: 'location place geography region',
  'location.city': 'city town ort stadt ville personcity locationcity mailingcity',
  'location.state': 'state stateregion province bundesland personstate locationstate mailingstate stateprovince',
  'location.country': 'country countryregion land pays personcountry locationcountry mailingcountry',
  email: `email emails emailaddress emailaddresses mail workemail businessemail primaryemail secondaryemail personalemail otheremail
    additionalemails email1 email2 email3 workemailaddress contactemail`,
  phone: `phone phones phonenumber phonenumbers telephone tel mobile mobilephone mobilephonenumber mobilenumber cell cellphone workphone
    workdirectphone directphone directdial homephone otherphone corporatephone companyphone officephone businessphone phone1 phone2 telefon`,
  'social.linkedin': `linkedin linkedinurl linkedinprofile linkedinprofileurl personlinkedinurl linkedinpersonurl lilink linkedinlink
    profileurl linkedinbio publiclinkedinurl`,
  'social.x': 'twitter twitterurl twitterhandle twitterusername twitterprofile xhandle xurl',
  'social.facebook': 'facebook facebookurl facebookpage facebookcompanypage facebookprofile',
  'social.github': 'github githuburl githubprofile githubusername',
  'social.instagram': 'instagram instagramurl instagramhandle',
  'social.youtube': 'youtube youtubeurl youtubechannel',
  'social.crunchbase': 'crunchbase crunchbaseurl',
  website: 'website websites websiteurl web homepage url personalwebsite',
});

const ofPersons = table({
  title: 'title jobtitle position role occupation jobrole currenttitle currentposition positiontitle',
  company: `company companyname organization organisation organizationname employer account accountname currentcompany
    associatedcompany companynamecurrent firma unternehmen entreprise`,
  'company.domain':
    'companydomain companydomainname companywebsite companywebsiteurl companyurldomain organizationdomain domain',
  'attributes.industry': 'industry companyindustry',
});

const ofCompanies = table({
  name: 'company companyname organization organisation organizationname account accountname firma unternehmen entreprise',
  domain: 'domain domainname companydomain companydomainname primarydomain websitedomain',
  website: 'companywebsite companywebsiteurl additionaldomains otherdomains domains',
  'social.linkedin': 'companylinkedinurl linkedincompanypage linkedincompanyurl companylinkedin companyurl',
  industry: 'industry companyindustry sector branche',
  size: 'size employees numberofemployees employeecount companysize headcount employeerange staffcount',
});

/** The field that a column's name means in a file of this kind of Lead; null when the name says nothing. */
export function fieldOfWord(word: string, type: LeadType | null): string | null {
  const own = type === 'company' ? ofCompanies : ofPersons;
  return own.get(word) ?? common.get(word) ?? null;
}

/** Columns of an error file, which say nothing of the Lead. */
export const errorColumns = ['_row', '_error_code', '_error'] as const;
