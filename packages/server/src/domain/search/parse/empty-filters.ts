import type { SearchFilters } from '@puffle/contract';

/** Filters that ask for nothing but people. */
export function emptyFilters(): SearchFilters {
  return {
    type: 'person',
    titles: { include: [], exclude: [] },
    seniorities: { include: [], exclude: [] },
    functions: { include: [], exclude: [] },
    locations: { include: [], exclude: [] },
    companies: { include: { names: [], domains: [] }, exclude: { names: [], domains: [] } },
    industries: { include: [], exclude: [] },
    keywords: { include: [], exclude: [] },
    size: { min: null, max: null },
    revenue: { min: null, max: null, currency: null },
    funding: { stages: [], min: null, max: null, currency: null },
  };
}
