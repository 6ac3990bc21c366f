import { type Sentence, say } from './sentence.ts';

export const companySearches: readonly Sentence[] = [
  say('companies in Denmark', { type: 'company', in: ['DK'] }),
  say('marketing agencies in Melbourne', { type: 'company', industries: ['marketing'], in: ['AU/VIC/Melbourne'] }),
  say('logistics companies in Rotterdam', { type: 'company', industries: ['logistics'], in: ['NL//Rotterdam'] }),
  say('companies using Kubernetes', { type: 'company', keywords: ['kubernetes'] }),
  say('companies working on quantum computing', { type: 'company', keywords: ['quantum computing'] }),
  say('hospitals in Ontario', { type: 'company', industries: ['hospitals'], in: ['CA/ON'] }),
  say('consulting firms', { type: 'company', industries: ['consulting'] }),
  say('businesses selling pet food', { type: 'company', keywords: ['pet food'] }),
  say('Berlin startups', { type: 'company', in: ['DE//Berlin'], size: [null, 200] }),
  say('French luxury brands', { type: 'company', industries: ['luxury'], in: ['FR'] }),
  say('airlines in the Middle East', { type: 'company', industries: ['airlines'], in: ['MIDDLE_EAST'] }),
  say('B2B software companies', { type: 'company', industries: ['software'], keywords: ['b2b'] }),
  say('companies like Stripe', { type: 'company', unsupported: ['like Stripe'] }, 'structure'),
  say('competitors of HubSpot', { type: 'company', unsupported: ['competitors of HubSpot'] }, 'structure'),
  say('companies hiring engineers', { type: 'company', unsupported: ['hiring engineers'] }, 'structure'),
  say(
    'software companies selling to hospitals',
    {
      type: 'company',
      industries: ['software'],
      unsupported: ['selling to hospitals'],
    },
    'structure',
  ),
  say('companies founded after 2015', { type: 'company', unsupported: ['founded after 2015'] }, 'structure'),
  say('companies with acme.com or globex.de', { type: 'company', domains: ['acme.com', 'globex.de'] }),
  say('Softwareunternehmen in Hamburg', { type: 'company', industries: ['software'], in: ['DE//Hamburg'] }, 'language'),
  say(
    'agencias de publicidad en Barcelona',
    { type: 'company', industries: ['advertising'], in: ['ES//Barcelona'] },
    'language',
  ),
];
