import { ceo, cfo, cto, type Sentence, say } from './sentence.ts';

export const companies: readonly Sentence[] = [
  say('engineers at Google', { titles: ['engineer'], at: ['Google'] }),
  say('product managers at Stripe or Adyen', { titles: ['product manager'], at: ['Stripe', 'Adyen'] }),
  say('people at acme.io', { domains: ['acme.io'] }),
  say('CTO of Siemens', { titles: cto, at: ['Siemens'] }),
  say('employees of Procter & Gamble', { at: ['Procter & Gamble'] }),
  say('recruiters from Amazon', { titles: ['recruiter'], at: ['Amazon'] }),
  say('sales managers at "The Trade Desk"', { levels: ['manager'], functions: ['sales'], at: ['The Trade Desk'] }),
  say('engineers working for Shopify in Ottawa', { titles: ['engineer'], at: ['Shopify'], in: ['CA/ON/Ottawa'] }),
  say('CFO of Müller GmbH', { titles: cfo, at: ['Müller GmbH'] }),
  say('anyone at Boston Consulting Group', { at: ['Boston Consulting Group'] }),
  say('people at https://www.datadoghq.com/about', { domains: ['datadoghq.com'] }),
  say('CEO of stripe.com', { titles: ceo, domains: ['stripe.com'] }),
  say('designers at Airbnb in San Francisco', { titles: ['designer'], at: ['Airbnb'], in: ['US/CA/San Francisco'] }),
  say('engineers at openai', { titles: ['engineer'], at: ['openai'] }),
  say('VPs at Johnson & Johnson', { levels: ['vp'], at: ['Johnson & Johnson'] }),
  say('data scientists at Netflix, Spotify and Disney', {
    titles: ['data scientist'],
    at: ['Netflix', 'Spotify', 'Disney'],
  }),
  say(
    'engineers at Google but not at YouTube',
    { titles: ['engineer'], at: ['Google'], notAt: ['YouTube'] },
    'exclusion',
  ),
  say('fintech CTOs except at Revolut', { titles: cto, industries: ['fintech'], notAt: ['Revolut'] }, 'exclusion'),
  say('CTOs excluding anyone at acme.com', { titles: cto, notDomains: ['acme.com'] }, 'exclusion'),
  say(
    'engineers who worked at Facebook',
    { titles: ['engineer'], unsupported: ['who worked at Facebook'] },
    'structure',
  ),
  say('ex-Google founders', { levels: ['founder'], unsupported: ['ex-Google'] }, 'structure'),
  say('founders formerly at McKinsey', { levels: ['founder'], unsupported: ['formerly at McKinsey'] }, 'structure'),
  say(
    'engineers at Apple in Cupertino, not contractors',
    {
      titles: ['engineer'],
      at: ['Apple'],
      in: ['US/CA/Cupertino'],
      notTitles: ['contractor'],
    },
    'exclusion',
  ),
  say('Mitarbeiter von Siemens', { at: ['Siemens'] }, 'language'),
  say('empleados de Telefónica', { at: ['Telefónica'] }, 'language'),
];
