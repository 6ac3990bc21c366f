import { ceo, cfo, ciso, cmo, cto, dach, type Sentence, say } from './sentence.ts';

export const mixed: readonly Sentence[] = [
  say('CTOs of fintech companies in Berlin with 50-200 employees', {
    titles: cto,
    industries: ['fintech'],
    in: ['DE//Berlin'],
    size: [50, 200],
  }),
  say('VPs of engineering at Series B SaaS startups in San Francisco', {
    levels: ['vp'],
    functions: ['engineering'],
    stages: ['series_b'],
    industries: ['software'],
    in: ['US/CA/San Francisco'],
  }),
  say('founders of AI startups in Paris that raised at least €1M', {
    levels: ['founder'],
    industries: ['artificial_intelligence'],
    in: ['FR//Paris'],
    raised: [1_000_000, null, 'EUR'],
  }),
  say('HR managers at hospitals in Ontario and Quebec', {
    levels: ['manager'],
    functions: ['human_resources'],
    industries: ['hospitals'],
    in: ['CA/ON', 'CA/QC'],
  }),
  say('CISOs at banks with more than 5,000 employees', { titles: ciso, industries: ['banking'], size: [5001, null] }),
  say('marketing directors at e-commerce companies in the UK', {
    levels: ['director'],
    functions: ['marketing'],
    industries: ['ecommerce'],
    in: ['GB'],
  }),
  say('senior data scientists in Boston working on drug discovery', {
    levels: ['senior'],
    titles: ['data scientist'],
    in: ['US/MA/Boston'],
    keywords: ['drug discovery'],
  }),
  say('CFOs of manufacturing companies in Ohio with revenue over $50M', {
    titles: cfo,
    industries: ['manufacturing'],
    in: ['US/OH'],
    revenue: [50_000_001, null, 'USD'],
  }),
  say('heads of sales at cybersecurity startups in Tel Aviv', {
    levels: ['head'],
    functions: ['sales'],
    industries: ['security'],
    size: [null, 200],
    in: ['IL//Tel Aviv'],
  }),
  say('CEOs of logistics companies in Poland or Czechia', { titles: ceo, industries: ['logistics'], in: ['PL', 'CZ'] }),
  say('procurement managers at automotive suppliers in Bavaria', {
    levels: ['manager'],
    functions: ['procurement'],
    industries: ['automotive'],
    in: ['DE/BY'],
  }),
  say('real estate agents in Miami, Florida', { titles: ['real estate agent'], in: ['US/FL/Miami'] }),
  say(
    'CTOs in DACH at SaaS companies with 20 to 100 employees, not in Switzerland',
    {
      titles: cto,
      in: dach,
      notIn: ['CH'],
      industries: ['software'],
      size: [20, 100],
    },
    'exclusion',
  ),
  say(
    'CMOs at consumer goods companies in Europe excluding France and Italy with over 500 employees',
    {
      titles: cmo,
      industries: ['consumer_goods'],
      in: ['EUROPE'],
      notIn: ['FR', 'IT'],
      size: [501, null],
    },
    'exclusion',
  ),
  say(
    'founders of fintech startups without crypto',
    { levels: ['founder'], industries: ['fintech'], notIndustries: ['cryptocurrencies'], size: [null, 200] },
    'exclusion',
  ),
  say(
    'sales directors in the US outside California and New York',
    {
      levels: ['director'],
      functions: ['sales'],
      in: ['US'],
      notIn: ['US/CA', 'US/NY'],
    },
    'exclusion',
  ),
  say(
    'CTOs or VPs of engineering at healthtech companies',
    {
      titles: [...cto, 'vp of engineering', 'vice president of engineering'],
      industries: ['health'],
    },
    'structure',
  ),
  say(
    '20 founders in Lisbon who speak German',
    { levels: ['founder'], in: ['PT//Lisbon'], unsupported: ['20', 'who speak German'] },
    'structure',
  ),
  say(
    'engineering managers with 10+ years of experience in Seattle',
    {
      levels: ['manager'],
      functions: ['engineering'],
      in: ['US/WA/Seattle'],
      unsupported: ['10+ years of experience'],
    },
    'structure',
  ),
  say('cto at fintec compnies in germany', { titles: cto, industries: ['fintech'], in: ['DE'] }, 'misspelling'),
  say('VP of Finace in Singapor', { levels: ['vp'], functions: ['finance'], in: ['SG'] }, 'misspelling'),
  say(
    'Geschäftsführer von Softwareunternehmen in Hamburg mit 50 bis 200 Mitarbeitern',
    {
      titles: ['managing director', 'geschäftsführer'],
      industries: ['software'],
      in: ['DE//Hamburg'],
      size: [50, 200],
    },
    'language',
  ),
  say(
    'Marketingleiter bei Banken in Deutschland außer Berlin',
    {
      levels: ['head'],
      functions: ['marketing'],
      industries: ['banking'],
      in: ['DE'],
      notIn: ['DE//Berlin'],
    },
    'language',
  ),
  say(
    'directores de ventas en México o Colombia, excepto en Bogotá',
    {
      levels: ['director'],
      functions: ['sales'],
      in: ['MX', 'CO'],
      notIn: ['CO//Bogotá'],
    },
    'language',
  ),
];
