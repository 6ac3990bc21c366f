import type { Band, LeadType } from '@puffle/contract';

/** Scores in bits from which a pair is in a band, best first. */
export type BandLimits = Readonly<Record<LeadType, readonly (readonly [Band, number])[]>>;

/** Set by bench/duplicates/calibrate.ts. */
export const bandLimits: BandLimits = {
  person: [
    ['very_likely', 1.6],
    ['likely', -1.6],
    ['possible', -3.6],
  ],
  company: [
    ['very_likely', -1.4],
    ['likely', -4.6],
    ['possible', -6.6],
  ],
};
