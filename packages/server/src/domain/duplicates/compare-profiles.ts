import type { Band, LeadType } from '@puffle/contract';
import { type BandLimits, bandLimits } from './band-limits.ts';
import {
  type Compare,
  compareDomains,
  compareEmails,
  compareEmployers,
  compareHandles,
  compareIndustries,
  comparePhones,
  comparePlaces,
  compareTitles,
} from './compare-fields.ts';
import { compareCompanyNames, comparePersonNames } from './compare-names.ts';
import { bits, type Evidence, type Frequencies, population } from './evidence.ts';
import type { Profile } from './read-profile.ts';
import { type Weights, weights } from './weights.ts';

export type Comparison = { readonly score: number; readonly band: Band | null; readonly reasons: readonly string[] };

/** What a score is made of, and what it says. */
export type Model = { readonly weights: Weights; readonly limits: BandLimits };
export const learned: Model = { weights, limits: bandLimits };

/** Of how many Leads one has a duplicate that nothing strong has found. */
const duplicateShare = 0.1;

const comparisons: Readonly<Record<LeadType, readonly Compare[]>> = {
  person: [
    comparePersonNames,
    compareEmployers,
    compareEmails,
    comparePlaces,
    compareTitles,
    comparePhones,
    compareHandles,
  ],
  company: [
    compareCompanyNames,
    compareDomains,
    compareEmails,
    comparePlaces,
    compareIndustries,
    comparePhones,
    compareHandles,
  ],
};

/** What two Leads of one type agree and disagree about; what one does not say is left out. Pure, symmetric. */
export function findEvidence(a: Profile, b: Profile, frequencies: Frequencies): Evidence[] {
  return comparisons[a.type].flatMap((compare) => compare(a, b, frequencies) ?? []);
}

/**
 * How likely two Leads are one, by Fellegi and Sunter: the weights of what agrees and what contradicts, each once, on top of how rare
 * duplicates are. What is missing says nothing. Never for Leads that contradict in an exclusive identifier. Pure, symmetric.
 */
export function compareProfiles(a: Profile, b: Profile, frequencies: Frequencies, model: Model = learned): Comparison {
  if (a.type !== b.type || contradict(a, b)) return { score: Number.NEGATIVE_INFINITY, band: null, reasons: [] };
  const evidence = weigh(findEvidence(a, b, frequencies), a.type, model.weights);
  const prior = Math.log2(duplicateShare / population(frequencies));
  const score = evidence.reduce((sum, [, weight]) => sum + weight, prior);
  const reasons = evidence.toSorted(([, one], [, other]) => Math.abs(other) - Math.abs(one));
  return {
    score,
    band: model.limits[a.type].find(([, least]) => score >= least)?.[0] ?? null,
    reasons: reasons.flatMap(([{ reason }]) => (reason === null ? [] : [reason])),
  };
}

/** Where the employer agrees, the place adds little: the two hang together. */
function weigh(evidence: readonly Evidence[], type: LeadType, weights: Weights): [Evidence, number][] {
  const weighed = evidence.map((one): [Evidence, number] => [one, bits(one, type, weights)]);
  const isColleague = weighed.some(([{ field }, weight]) => field === 'employer' && weight > 0);
  return weighed.map(([one, weight]) => [one, one.field === 'place' && isColleague ? Math.min(weight, 1) : weight]);
}

function contradict(a: Profile, b: Profile): boolean {
  return a.exclusives.some(([group, key]) => {
    const theirs = b.exclusives.filter(([other]) => other === group);
    return theirs.length > 0 && !theirs.some(([, other]) => other === key || has(a, group, other));
  });
}

function has(profile: Profile, group: string, key: string): boolean {
  return profile.exclusives.some(([own, value]) => own === group && value === key);
}
