import type { LeadType } from '@puffle/contract';
import { type Weights, weights } from './weights.ts';

/** What is compared. What an e-mail says depends on whether the two have one employer, whose domain it then is. */
export type Field =
  | 'name'
  | 'employer'
  | 'email'
  | 'email_of_employer'
  | 'place'
  | 'title'
  | 'domain'
  | 'industry'
  | 'phone'
  | 'handle';

/**
 * How two Leads agree in one field: the level of agreement, how likely two strangers are to agree so by the frequency of what they
 * share (where that matters), and why in words.
 */
export type Evidence = {
  readonly field: Field;
  readonly level: string;
  readonly chance: number | null;
  readonly reason: string | null;
};

/** How many Leads use a term, of how many. */
export type Frequencies = {
  readonly total: number;
  countOf(term: string): number;
};

/** The people and companies of the world are more than those of a small workspace: names are at least this rare. */
const smallestPopulation = 20_000;
/** No field decides alone, however rare its value: a name the most, for Leads without one are not compared. */
const mostBits: Readonly<Partial<Record<Field, number>>> = { name: 18 };
const mostBitsElse = 12;

/** The share of Leads that use a term, never below one in the population. */
export function frequency(frequencies: Frequencies, term: string): number {
  return Math.max(1, frequencies.countOf(term)) / population(frequencies);
}

export function population(frequencies: Frequencies): number {
  return Math.max(frequencies.total, smallestPopulation);
}

/**
 * The weight of evidence in bits, by Fellegi and Sunter: log2 of how much likelier two descriptions of one are to agree so than those of
 * two. `weights` holds both shares; where the value's frequency counts, the second is a factor on the chance.
 */
export function bits({ field, level, chance }: Evidence, type: LeadType, table: Weights = weights): number {
  const weight = table[type][field]?.[level];
  if (weight === undefined) return 0;
  const [ofOne, ofTwo] = weight;
  const most = mostBits[field] ?? mostBitsElse;
  return Math.min(most, Math.max(-most, Math.log2(ofOne / Math.max(ofTwo * (chance ?? 1), 1e-12))));
}
