import { assorted } from './assorted.ts';
import { companies } from './companies.ts';
import { companySearches } from './company-searches.ts';
import { funding } from './funding.ts';
import { industries } from './industries.ts';
import { locations } from './locations.ts';
import { mixed } from './mixed.ts';
import { seniority } from './seniority.ts';
import type { Sentence } from './sentence.ts';
import { sizes } from './sizes.ts';
import { titles } from './titles.ts';

/** Sentences by kind, written before the parser was tuned to them; all of them must hold. */
export const sentences: Readonly<Record<string, readonly Sentence[]>> = {
  titles,
  seniority,
  locations,
  companies,
  industries,
  'sizes and revenue': sizes,
  funding,
  'company searches': companySearches,
  mixed,
  assorted,
};
