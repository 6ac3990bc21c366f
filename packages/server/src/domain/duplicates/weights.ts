import type { LeadType } from '@puffle/contract';
import type { Field } from './evidence.ts';

/** The share of a level of agreement among pairs that are one, and among pairs of strangers. */
export type Weight = readonly [ofOne: number, ofTwo: number];
/** By field and level. */
export type Weights = Readonly<Record<LeadType, Readonly<Partial<Record<Field, Readonly<Record<string, Weight>>>>>>>;

/** Learned by bench/duplicates/train.ts. Where the frequency of the value counts, the second number is a factor on it. */
export const weights: Weights = {
  person: {
    email: { host: [0.2, 0.2], local: [0.1, 0.001], loose: [0.2, 0.00005], other: [1, 1] },
    email_of_employer: { host: [0.62, 0.9], local: [0.1, 0.001], loose: [0.2, 0.00005], other: [0.38, 0.099] },
    employer: { domain: [0.83, 0.92], name: [0.098, 0.025], other: [0.074, 1] },
    handle: { other: [0.05, 0.8], same: [0.5, 0.0001] },
    name: {
      agree: [0.16, 0.15],
      branch: [0.001, 0.02],
      generation: [0.001, 0.02],
      initial: [0.075, 0.0012],
      joined: [0.02, 1],
      nickname: [0.068, 0.24],
      other: [0.00057, 0.98],
      other_given: [0.018, 0.0055],
      other_surname: [0.012, 0.01],
      same: [0.58, 0.83],
      slip: [0.089, 0.29],
      swapped: [0.01, 1],
      whole: [0.1, 0.1],
    },
    phone: { other: [0.27, 1], same: [0.73, 1] },
    place: { city: [0.89, 1], country: [0.55, 0.4], other_city: [0.11, 0.96], other_country: [0.03, 0.5] },
    title: { other: [0.33, 0.9], same: [0.67, 0.1] },
  },
  company: {
    domain: { label: [0.95, 0.000032], other: [0.048, 1] },
    email: { host: [0.2, 0.2], local: [0.1, 0.001], loose: [0.2, 0.00005], other: [0.5, 0.8] },
    email_of_employer: { host: [0.4, 0.6], local: [0.1, 0.001], loose: [0.2, 0.00005], other: [0.3, 0.4] },
    handle: { other: [0.05, 0.8], same: [0.5, 0.0001] },
    industry: { other: [0.23, 0.96], same: [0.77, 0.037] },
    name: {
      agree: [0.1, 0.0001],
      branch: [0.001, 0.02],
      generation: [0.001, 0.02],
      joined: [0.0063, 1],
      letter: [0.27, 0.000006],
      letter_of_short: [0.06, 0.000016],
      other: [0.0013, 1],
      same: [0.66, 1],
      slip: [0.0013, 0.000038],
      swapped: [0.01, 1],
      whole: [0.1, 0.1],
    },
    phone: { other: [0.5, 0.8], same: [0.5, 1] },
    place: { city: [0.6, 1], country: [0.55, 0.4], other_city: [0.2, 0.8], other_country: [0.03, 0.5] },
  },
};
