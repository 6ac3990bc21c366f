import { cto, type Sentence, say } from './sentence.ts';

export const funding: readonly Sentence[] = [
  say('Series A startups', { type: 'company', stages: ['series_a'] }),
  say('series B and C companies', { type: 'company', stages: ['series_b', 'series_c'] }),
  say('seed-stage fintech companies', { type: 'company', stages: ['seed'], industries: ['fintech'] }),
  say('pre-seed companies in Estonia', { type: 'company', stages: ['pre_seed'], in: ['EE'] }),
  say('founders of bootstrapped SaaS companies', {
    levels: ['founder'],
    stages: ['bootstrapped'],
    industries: ['software'],
  }),
  say('companies that raised more than $10M', { type: 'company', raised: [10_000_001, null, 'USD'] }),
  say('startups that raised $2M to $5M', { type: 'company', raised: [2_000_000, 5_000_000, 'USD'] }),
  say('VC-backed companies in Berlin', { type: 'company', stages: ['venture_backed'], in: ['DE//Berlin'] }),
  say('publicly traded companies', { type: 'company', stages: ['public'] }),
  say('CTOs at Series C companies', { titles: cto, stages: ['series_c'] }),
  say('venture-backed healthcare companies', { type: 'company', stages: ['venture_backed'], industries: ['health'] }),
  say('companies with at least $50 million in funding', { type: 'company', raised: [50_000_000, null, 'USD'] }),
  say('private equity owned manufacturers', {
    type: 'company',
    stages: ['private_equity'],
    industries: ['manufacturing'],
  }),
  say('Series A to Series C companies', { type: 'company', stages: ['series_a', 'series_b', 'series_c'] }, 'range'),
  say('companies with €5-10m raised', { type: 'company', raised: [5_000_000, 10_000_000, 'EUR'] }, 'range'),
  say(
    'companies that raised a Series B in the last 12 months',
    {
      type: 'company',
      stages: ['series_b'],
      unsupported: ['in the last 12 months'],
    },
    'structure',
  ),
  say(
    'recently funded startups',
    { type: 'company', size: [null, 200], unsupported: ['recently funded'] },
    'structure',
  ),
  say('unicorns in India', { type: 'company', in: ['IN'], unsupported: ['unicorns'] }, 'structure'),
  say(
    'companies past series B',
    { type: 'company', stages: ['series_c', 'series_d', 'series_e', 'series_f'] },
    'range',
  ),
  say('startups with less than 1.5m in funding', { type: 'company', raised: [null, 1_499_999, null] }, 'range'),
];
