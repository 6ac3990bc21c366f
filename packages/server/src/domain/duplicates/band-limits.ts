import type { Band, LeadType } from '@puffle/contract';

/** Scores in bits from which a pair is in a band, best first. Set by bench/duplicates/calibrate.ts. */
export const bandLimits: Readonly<Record<LeadType, readonly (readonly [Band, number])[]>> = {
  person: [
    ['very_likely', 1.6],
    ['likely', -1.6],
    ['possible', -3.6],
  ],
  company: [
    ['very_likely', -1],
    ['likely', -4.1],
    ['possible', -6.1],
  ],
};
