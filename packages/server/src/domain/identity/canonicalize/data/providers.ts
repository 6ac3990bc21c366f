const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Words that say how a record came, not whose id it is. */
export const excludedProviders = words(
  'import search list csv file upload batch signal manual api webhook agent enrichment task run',
);

/** Schemes of URIs, which `<scheme>:<rest>` must not turn into providers. */
export const uriSchemes =
  words(`http https ftp ftps sftp mailto tel sms callto urn uri url file data ws wss ssh git geo blob about
  javascript ldap ldaps magnet irc ircs xmpp sip sips skype nntp news view-source chrome content market did doi isbn issn ipfs tag
  cid mid jdbc redis postgres postgresql mysql mongodb s3 gs jar android-app intent facetime maps webcal`);

/** Providers whose `<provider>:<id>` is understood without a `provider` beside it. */
export const knownProviders =
  words(`hubspot salesforce apollo pipedrive zoho attio close closeio copper freshsales freshworks dynamics
  zendesk intercom front drift segment customerio marketo pardot eloqua mailchimp sendgrid klaviyo activecampaign brevo iterable braze
  clearbit zoominfo lusha cognism peopledatalabs pdl rocketreach hunter snovio clay instantly lemlist smartlead outreach salesloft
  gong lever greenhouse ashby bullhorn linkedin crunchbase pitchbook dealroom owler leadiq seamless kaspr dropcontact uplead wiza phantombuster
  amplemarket common-room unify koala stripe chargebee recurly shopify woocommerce quickbooks xero netsuite sap airtable notion monday
  asana twenty folk affinity streak nutshell insightly keap sugarcrm vtiger odoo wix calendly typeform eventbrite luma
  bioguide govtrack wikidata viaf isni orcid opencorporates companieshouse lei duns`);

/** Other spellings of a provider. */
export const providerAliases: ReadonlyMap<string, string> = new Map([
  ['sfdc', 'salesforce'],
  ['salesforce.com', 'salesforce'],
  ['hubspot.com', 'hubspot'],
  ['apollo.io', 'apollo'],
  ['close.io', 'close'],
  ['closeio', 'close'],
  ['zoominfo.com', 'zoominfo'],
  ['pipedrive.com', 'pipedrive'],
  ['customer.io', 'customerio'],
  ['hunter.io', 'hunter'],
  ['snov.io', 'snovio'],
]);

/** Objects of providers that are companies, and those that are people; an id of the other sort says nothing about a Lead. */
export const companyObjects = words('account company organization organisation org business employer customer_account');
export const personObjects = words('contact person people user member profile candidate employee');

/** Objects that are neither: many Leads may carry one id. */
export const otherObjects = words('opportunity deal campaign campaignmember list case ticket event task note owner');
