import type { Tier } from '../reading.ts';
import type { Given, Vector } from './vector.ts';

type SourceItem = Extract<Given, { source: unknown }>['source'];
type Row = { readonly person?: Tier; readonly company?: Tier; readonly exclusive?: string; readonly note?: string };

function row(source: SourceItem, key: string, { person = 0, company = 0, exclusive, note }: Row = {}): Vector {
  return {
    topic: 'provider',
    given: { source },
    expect: [
      { kind: 'provider', key, status: 'ok', person, company, ...(exclusive === undefined ? {} : { exclusive }) },
    ],
    ...(note === undefined ? {} : { note }),
  };
}

const provenance = (source: SourceItem, key: string, note: string): Vector =>
  row(source, key, { person: null, company: null, note });

export const providerVectors: readonly Vector[] = [
  row({ provider: 'Bioguide', id: 'C000127' }, 'bioguide::C000127', {
    exclusive: 'provider:bioguide:',
    note: 'Any provider; lower case, the case of the id kept.',
  }),
  row({ provider: 'wikidata', id: 'Q22250', type: 'enrichment' }, 'wikidata::Q22250', {
    exclusive: 'provider:wikidata:',
    note: '`type` is provenance, never part of the key.',
  }),
  row({ provider: 'hubspot', id: 'hubspot: 51' }, 'hubspot::51', {
    note: 'A space behind the prefix is no part of the id.',
  }),
  row({ provider: 'HubSpot', id: '51', objectType: 'Contact' }, 'hubspot:contact:51', {
    company: null,
    note: 'HubSpot ids are not exclusive: a merge there makes a new id.',
  }),
  row({ id: 'hubspot:51' }, 'hubspot::51', { note: 'A provider of our table before the colon.' }),
  row({ id: 'hubspot:contact:51' }, 'hubspot:contact:51', { company: null, note: 'The canonical form itself.' }),
  row({ provider: 'hubspot', id: 'hubspot:contact:51' }, 'hubspot:contact:51', { company: null }),
  row({ provider: 'salesforce', id: '00U20000001Rx6d' }, 'salesforce::00U20000001Rx6dEAC', {
    exclusive: 'provider:salesforce:',
    note: '15 characters are completed to 18.',
  }),
  row({ provider: 'salesforce', id: '00320000001Rx6d' }, 'salesforce:contact:00320000001Rx6dAAC', {
    company: null,
    exclusive: 'provider:salesforce:contact',
    note: 'The prefix names the object.',
  }),
  row({ provider: 'salesforce', id: '00q20000001rx6deac' }, 'salesforce:lead:00Q20000001Rx6dEAC', {
    exclusive: 'provider:salesforce:lead',
    note: 'A lost case is restored from the checksum.',
  }),
  row({ provider: 'sfdc', id: '00120000001Rx6d' }, 'salesforce:account:00120000001Rx6dAAC', {
    person: null,
    exclusive: 'provider:salesforce:account',
    note: "An account is a company's record.",
  }),
  row({ provider: 'apollo', id: '5f1a', objectType: 'person' }, 'apollo:person:5f1a', {
    company: null,
    exclusive: 'provider:apollo:person',
  }),
  row({ provider: 'apollo', id: '5f1a', objectType: 'contact' }, 'apollo:contact:5f1a', {
    company: null,
    exclusive: 'provider:apollo:contact',
    note: 'Contact ids and person ids are apart.',
  }),
  {
    topic: 'provider',
    given: { source: { provider: 'linkedin', id: 'urn:li:member:123456789' } },
    expect: [{ kind: 'li_member', key: '123456789', status: 'ok', person: 0, company: null, exclusive: 'li_member' }],
  },
  provenance({ id: 'import-2024-03' }, 'import-2024-03', 'An id without a provider is provenance.'),
  provenance({ id: 'acme:51' }, 'acme:51', 'Not a provider of our table, nor of the workspace.'),
  provenance({ id: 'https://acme.com/51' }, 'https://acme.com/51', 'A URI scheme is no provider.'),
  provenance({ provider: 'csv', id: '51' }, 'csv::51', 'How it came, not whose id it is.'),
  provenance({ provider: 'Import', id: '51' }, 'import::51', 'How it came, not whose id it is.'),
  provenance(
    { provider: 'salesforce', id: '00620000001Rx6d' },
    'salesforce:opportunity:00620000001Rx6dAAC',
    'Many may share it.',
  ),
  {
    topic: 'provider',
    given: { source: { provider: 'hubspot', id: '0' } },
    expect: [{ kind: 'provider', key: '', status: 'placeholder', person: null, company: null }],
  },
];
