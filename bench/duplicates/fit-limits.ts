import type { LeadType } from '@puffle/contract';
import { compareProfiles, type Model } from '@puffle/server/domain/duplicates/compare-profiles.ts';
import type { Profile } from '@puffle/server/domain/duplicates/read-profile.ts';
import { comparedPairs, countFrequencies, type KnownProfile } from './profiles.ts';

/** How likely a pair at the lower limit of a band is to be one. */
export const bands = [
  ['very_likely', 0.9],
  ['likely', 0.5],
  ['possible', 0.2],
] as const;
/** Bits are powers of two. */
const slope = Math.LN2;

type Scored = { readonly score: number; readonly isOne: boolean };
export type Fitted = {
  readonly limits: Model['limits'][LeadType];
  readonly pairs: number;
  readonly bitsTooLow: number;
};

/** The scores at which a pair is as likely to be one as the bands say, by a logistic curve through the pairs that blocking finds. */
export function fitLimits(all: readonly KnownProfile[], type: LeadType, model: Model, isLabelled: boolean): Fitted {
  const profiles = all.filter(({ profile }) => profile.type === type);
  const frequencies = countFrequencies(profiles);
  const scored = comparedPairs(profiles)
    .map(([a, b]): Scored => {
      const { score } = compareProfiles(a.profile, b.profile, frequencies, model);
      return { score, isOne: a.truth === b.truth };
    })
    .filter(({ score }) => Number.isFinite(score));
  const offset = isLabelled
    ? fitOffset(scored)
    : expectOffset(scored, compareProfiles(nobody(type), nobody(type), frequencies, model).score);
  const limitOf = (share: number): number => Number(((Math.log(share / (1 - share)) - offset) / slope).toFixed(1));
  return {
    limits: bands.map(([band, share]) => [band, limitOf(share)]),
    pairs: scored.length,
    bitsTooLow: offset / slope,
  };
}

/** By how much the scores have to be raised to say how likely pairs are to be one: the most likely logistic curve of this slope. */
function fitOffset(scored: readonly Scored[]): number {
  let offset = 0;
  for (let round = 0; round < 200; round++) {
    let [missed, spread] = [0, 1];
    for (const { score, isOne } of scored) {
      const likely = 1 / (1 + Math.exp(-(slope * score + offset)));
      missed += Number(isOne) - likely;
      spread += likely * (1 - likely);
    }
    offset += Math.min(0.5, Math.max(-0.5, missed / spread));
  }
  return offset;
}

/** Without labels: the share of pairs that are one is what the scores make of it, again and again until it rests. */
function expectOffset(scored: readonly Scored[], prior: number): number {
  let odds = Math.log(0.1);
  for (let round = 0; round < 500; round++) {
    const likely = scored.map(({ score }) => 1 / (1 + Math.exp(-(slope * (score - prior) + odds))));
    const share = likely.reduce((sum, one) => sum + one, 0) / likely.length;
    odds = Math.log(share / (1 - share));
  }
  return odds - slope * prior;
}

/** Two of these say nothing: their score is how rare duplicates are. */
const nobody = (type: LeadType): Profile => ({
  type,
  names: [],
  tokens: [],
  title: '',
  company: '',
  domains: [],
  emails: [],
  phones: [],
  handles: [],
  exclusives: [],
  city: '',
  country: '',
  industry: '',
});
